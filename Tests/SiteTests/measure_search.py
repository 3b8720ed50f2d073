"""Measures search against Pagefind and writes the tables of docs/search.md.

    python Tests/SiteTests/measure_search.py [--exemplar PROGRAM] [--sizes 1000,10000] [--write]

Pagefind comes with `pip install 'pagefind[bin]==1.5.2'`. It indexes the very pages that ours does, of each
only `main`; the queries are those of search/queries.tsv. Both are asked in a real browser.
"""

import argparse
import gzip
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import urlsplit

from document_tables import ROOT, markdown, put
from playwright.sync_api import sync_playwright
from search import queries, recall, reciprocal_rank

GENERATOR = ROOT / "Sources/bench/workload/generate.py"
OURS = """async (query) => {
  const hits = await exemplarSearch.find(query)
  const entries = await Promise.all(hits.slice(0, 10).map(({ document }) => exemplarSearch.entry(document)))
  return entries.map(([address]) => address)
}"""
PAGEFIND = """async (query) => {
  globalThis.pagefind ??= await import("/pagefind/pagefind.js")
  const { results } = await pagefind.search(query)
  const pages = await Promise.all(results.slice(0, 10).map(result => result.data()))
  return pages.map(({ url }) => new URL(url, location.href).pathname)
}"""
# Enough words to need most kinds of files, and the commonest there are.
RUNS = 3
PAGEFIND_LIMIT = 10_000  # beyond, it takes many minutes
LOADS = ["nguyễn thị hoa", "lao động giỏi lao động sáng tạo", "an toàn vệ sinh lao động", "anh", "công đoàn cơ sở công ty", "tổ trưởng"]


class Server:
    """Serves a folder, compressed, and counts what it sends."""

    def __init__(self, folder):
        self.sent = 0
        server = self

        class Handler(SimpleHTTPRequestHandler):
            extensions_map = SimpleHTTPRequestHandler.extensions_map | {".js": "text/javascript"}

            def do_GET(self):
                file = Path(folder) / urlsplit(self.path).path.lstrip("/")
                file = file / "index.html" if file.is_dir() else file
                if not file.is_file():
                    return self.send_error(404)
                plain = file.read_bytes()
                packed = plain if plain[:2] == b"\x1f\x8b" else gzip.compress(plain, 6)
                server.sent += len(packed)
                self.send_response(200)
                self.send_header("Content-Type", self.guess_type(str(file)))
                if packed is not plain:
                    self.send_header("Content-Encoding", "gzip")
                self.send_header("Content-Length", str(len(packed)))
                self.end_headers()
                self.wfile.write(packed)

            def log_message(self, *_):
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        Thread(target=self._server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self._server.server_port}/"

    def close(self):
        self._server.shutdown()


def run(command):
    """Runs a program; the seconds that passed and those of processors."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    subprocess.run([str(part) for part in command], check=True, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.monotonic() - start, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def built(exemplar, source, folder, has_search=True):
    out = folder / ("site" if has_search else "plain")
    cache = folder / f"cache-{has_search}"
    for made in (out, cache):
        shutil.rmtree(made, ignore_errors=True)
    options = [] if has_search else ["--config", str(without_search(source))]
    return out, run([exemplar, "build", "-s", source, "-d", out, "--cache-dir", cache, *options])


def without_search(source):
    file = source / "content/site.plain.yml"
    text = (source / "content/site.yml").read_text()
    file.write_text(text.replace("search: true\n", "") + "search: false\n")
    return "content/site.plain.yml"


def size(folder):
    """The bytes of a folder, as they lie there and as a server would send them."""
    files = [file.read_bytes() for file in folder.rglob("*") if file.is_file()]
    return sum(map(len, files)), sum(len(b if b[:2] == b"\x1f\x8b" else gzip.compress(b, 6)) for b in files)


class Site:
    """A site with our index and Pagefind's."""

    def __init__(self, exemplar, source, folder, has_pagefind=True):
        runs = [(built(exemplar, source, folder), built(exemplar, source, folder, has_search=False)) for _ in range(RUNS)]
        self.folder = runs[0][0][0]
        # The quickest of each, as others may use the machine meanwhile.
        self.own_seconds = min(own[1][1] for own, _ in runs) - min(plain[1][1] for _, plain in runs)
        self.own_size = size(self.folder / "tim-kiem")
        self.pagefind_seconds, self.pagefind_size = None, (None, None)
        if has_pagefind:
            self.make_pagefind()

    def make_pagefind(self):
        profiles = "profiles" if (self.folder / "profiles").is_dir() else "guong"
        glob = f"{{{profiles}/*/,{'campaigns' if profiles == 'profiles' else 'phong-trao'}/*/,*/}}index.html"
        options = ["--site", self.folder, "--glob", glob, "--root-selector", "main", "--force-language", "vi"]
        _, self.pagefind_seconds = run([sys.executable, "-m", "pagefind", *options])
        # What a page of one's own needs: neither the ready-made interfaces nor other languages.
        for extra in (self.folder / "pagefind").glob("pagefind-*ui*"):
            extra.unlink()
        self.pagefind_size = size(self.folder / "pagefind")


def ask(browser, site, asked, question, page):
    """For each query the first ten pages."""
    server = Server(site.folder)
    tab = browser.new_page()
    tab.goto(server.url + page)
    answers = [tab.evaluate(question, query.words) for query in asked]
    tab.close()
    server.close()
    return answers


def loads(browser, site, words):
    """The bytes that one query loads in a fresh browser, its ten results included."""
    counts = []
    for query in words:
        server = Server(site.folder)
        context = browser.new_context()
        tab = context.new_page()
        tab.goto(server.url + "tim-kiem/")
        tab.wait_for_load_state("networkidle")
        server.sent = 0
        tab.fill("#q", query)
        tab.wait_for_selector(".results a")
        tab.wait_for_load_state("networkidle")
        counts.append(server.sent)
        context.close()
        server.close()
    return counts


def quality(browser, sites):
    table = []
    kinds = dict.fromkeys(query.kind for query in queries())
    for kind in [*kinds, "all"]:
        scores = []
        for name, site in sites.items():
            asked = [query for query in queries(name) if kind in (query.kind, "all")]
            ours = ask(browser, site, asked, OURS, "tim-kiem/index.html")
            theirs = ask(browser, site, asked, PAGEFIND, "404.html")
            scores += [
                [measure(query, answer) for answer in (own, other) for measure in (reciprocal_rank, recall)]
                for query, own, other in zip(asked, ours, theirs)
            ]
        means = [statistics.mean(column) for column in zip(*scores)]
        table.append([kind, str(len(scores)), *(f"{mean:.3f}" for mean in means)])
    return markdown(["queries", "how many", "MRR, ours", "recall@10", "MRR, Pagefind", "recall@10"], table)


def costs(browser, sized):
    table = []
    for count, site in sized.items():
        carried = loads(browser, site, LOADS)
        (own, own_sent), (other, _) = site.own_size, site.pagefind_size
        theirs = ["–"] * 3
        if other:
            theirs = [f"{other / 1e6:.2f} MB", f"{own / other:.0%}", f"{site.pagefind_seconds:.2f} s"]
        table.append([
            f"{count:,}".replace(",", " "), f"{own / 1e6:.2f} MB", f"{own_sent / 1e6:.2f} MB", f"{site.own_seconds:.2f} s", *theirs,
            f"{statistics.median(carried) / 1000:.0f} KB", f"{max(carried) / 1000:.0f} KB",
        ])
    head = ["profiles", "index", "compressed", "CPU", "Pagefind's", "ours of it", "its CPU", "a query loads", "at most"]
    return markdown(head, table)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--exemplar", default=ROOT / ".build/release/exemplar")
    parser.add_argument("--sizes", default="1000,10000")
    parser.add_argument("--write", action="store_true", help="write docs/search.md")
    arguments = parser.parse_args()
    program = Path(arguments.exemplar).resolve()
    with tempfile.TemporaryDirectory(prefix="search-") as name, sync_playwright() as playwright:
        folder, sized = Path(name), {}
        for count in map(int, arguments.sizes.split(",")):
            place = folder / str(count)
            subprocess.run([sys.executable, GENERATOR, str(count), place, "--without-hugo"], check=True)
            source = place / "built-in"
            config = source / "content/site.yml"
            text = config.read_text().replace("search: false", "search: true")
            config.unlink()
            config.write_text(text)
            sized[count] = Site(program, source, place, has_pagefind=count <= PAGEFIND_LIMIT)
        demonstration = folder / "demo"
        shutil.copytree(ROOT / "content", demonstration / "source/content")
        sites = {"demo": Site(program, demonstration / "source", demonstration), "generated": sized[1000]}
        program_of_browser = next(filter(None, map(shutil.which, ["chromium", "chromium-browser", "google-chrome"])), None)
        browser = playwright.chromium.launch(executable_path=program_of_browser, args=["--no-sandbox", "--disable-dev-shm-usage"])
        tables = {"quality": quality(browser, sites), "costs": costs(browser, sized)}
        browser.close()
    for name, table in tables.items():
        print(table, end="\n\n")
        if arguments.write:
            put(table, name, "search.md")


if __name__ == "__main__":
    main()
