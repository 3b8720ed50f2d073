"""Measures what filters load and how soon search shows its first result, and writes the tables of docs/search.md.

    python Tests/SiteTests/measure_filters.py [--exemplar PROGRAM] [--sizes 10000,100000] [--scratch FOLDER] [--write]

The site is the bench's workload with the built-in theme, and with what that lacks: a tree of units, fields of work and
the groups that are put first. Everything is asked of a real browser with nothing in its cache; bytes are those of gzip.
With `--scratch`, sites are kept there, and those that are there are measured again.
"""

import argparse
import contextlib
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from document_tables import ROOT, markdown, put
from measure_search import GENERATOR, LOADS, Server
from playwright.sync_api import sync_playwright

FIELDS = ["y tế", "giáo dục", "dệt may, da giày", "xây dựng", "giao thông vận tải"]
# A filtered first view: three facets are chosen, twenty-four results are shown.
VIEW = "profiles/?phong-trao=thi-dua-lao-dong-gioi&nam=2024&uu-tien=truc-tiep-lao-dong-san-xuat"
RUNS = 5
# The time from the last part of the index, and from the last of its terms, to the frame with the first result.
FIRST_RESULT = """() => {
  const seen = new MutationObserver(() => {
    if (!document.querySelector('.results a')) return
    seen.disconnect()
    requestAnimationFrame(() => setTimeout(() => {
      const now = performance.now()
      const ends = pattern => Math.max(...performance.getEntriesByType('resource').filter(entry => pattern.test(entry.name)).map(entry => entry.responseEnd))
      globalThis.firstResult = [now - ends(/tim-kiem\\/[a-z]\\//), now - ends(/tim-kiem\\/t\\//)]
    }))
  })
  seen.observe(document.querySelector('.results'), { childList: true })
}"""


def enrich(source):
    """Writes the workload's files anew, with units in a tree, fields, and groups to be put first."""
    units = source / "content/units.yml"
    lines = units.read_text().splitlines()
    tops = [f"  - {{id: vung-{number}, name: Liên đoàn Lao động vùng {number}, parent: toan-quoc}}" for number in range(6)]
    below = [line.removesuffix("}") + f", parent: vung-{number % 6}}}" for number, line in enumerate(lines[1:])]
    units.unlink()
    units.write_text("\n".join([lines[0], "  - {id: toan-quoc, name: Tổng Liên đoàn}", *tops, *below]) + "\n")
    config = source / "content/site.yml"
    text = config.read_text().replace("search: false", "search: true")
    config.unlink()
    config.write_text(text)
    for number, file in enumerate(sorted((source / "content/profiles").iterdir())):
        keys = f"linh_vuc: {FIELDS[number % 7 % 5]}\n"
        text = file.read_text()
        if "loai: cá nhân" in text:
            keys += f"truc_tiep: {'có' if number % 3 else 'không'}\nkhong_giu_chuc_vu: {'có' if number % 5 > 1 else 'không'}\n"
        # The copy has links to files that other sites share.
        file.unlink()
        file.write_text(text.replace("---\n", "---\n" + keys, 1))


class Loading:
    """Bytes that a visit loads, by what they are."""

    def __init__(self, browser, folder):
        self._server = Server(folder)
        self._context = browser.new_context()
        self.page = self._context.new_page()
        self.url = self._server.url

    def settle(self):
        self.page.wait_for_load_state("networkidle")
        sent, self._server.sent = self._server.sent, 0
        return sent

    def close(self):
        self._context.close()
        self._server.close()


def filtered(browser, folder):
    """The bytes of a list, of what its first filtered view loads beside, and of all facets besides."""
    visit = Loading(browser, folder)
    visit.page.goto(visit.url + VIEW.split("?")[0])
    page = visit.settle()
    visit.close()
    visit = Loading(browser, folder)
    visit.page.goto(visit.url + VIEW)
    visit.page.wait_for_selector(".results a")
    view = visit.settle()
    for details in visit.page.locator(".filter form details").all():
        details.evaluate("details => details.open = true")
        details.locator("label").first.wait_for()
    facets = visit.settle()
    results = visit.page.locator(".results li").count()
    assert results > 0
    visit.close()
    return page, view - page, facets


def first_results(browser, folder):
    """Milliseconds to the first result, of each query the quickest visit, as others may use the machine meanwhile."""
    quickest = []
    for query in LOADS:
        visits = []
        for _ in range(RUNS):
            visit = Loading(browser, folder)
            visit.page.goto(visit.url + "tim-kiem/")
            visit.settle()
            visit.page.evaluate(FIRST_RESULT)
            visit.page.fill("#q", query)
            visit.page.wait_for_function("() => globalThis.firstResult")
            visits.append(visit.page.evaluate("() => firstResult"))
            visit.close()
        quickest.append(map(min, zip(*visits)))
    return list(zip(*quickest))


def built(exemplar, place, count):
    """The built site of a size, which may be there already."""
    if not (place / "site/index.html").is_file():
        subprocess.run([sys.executable, GENERATOR, str(count), place, "--without-hugo"], check=True)
        enrich(place / "built-in")
        options = ["-s", place / "built-in", "-d", place / "site", "--cache-dir", place / "cache"]
        subprocess.run([Path(exemplar).resolve(), "build", *options], check=True, capture_output=True)
    return place / "site"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--exemplar", default=ROOT / ".build/release/exemplar")
    parser.add_argument("--sizes", default="10000,100000")
    parser.add_argument("--scratch", help="where sites are kept")
    parser.add_argument("--write", action="store_true", help="write docs/search.md")
    arguments = parser.parse_args()
    rows = {"filters": [], "first": []}
    scratch = contextlib.nullcontext(arguments.scratch) if arguments.scratch else tempfile.TemporaryDirectory(prefix="filters-")
    with scratch as name, sync_playwright() as playwright:
        program = next(filter(None, map(shutil.which, ["chromium", "chromium-browser", "google-chrome"])), None)
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-dev-shm-usage"])
        for count in map(int, arguments.sizes.split(",")):
            site = built(arguments.exemplar, Path(name) / str(count), count)
            size = f"{count:,}".replace(",", " ")
            page, view, facets = filtered(browser, site)
            rows["filters"].append([size, *(f"{bytes / 1000:.0f} KB" for bytes in (page, view, facets, page + view + facets))])
            times = first_results(browser, site)
            rows["first"].append([size, *(f"{value:.0f} ms" for all in times for value in (statistics.median(all), max(all)))])
        browser.close()
    heads = {
        "filters": ["profiles", "the list itself", "its first filtered view besides", "all seven facets besides", "together"],
        "first": ["profiles", "from the last part", "at most", "from the last shard of terms", "at most"],
    }
    for name, head in heads.items():
        table = markdown(head, rows[name])
        print(table, end="\n\n")
        if arguments.write:
            put(table, name, "search.md")


if __name__ == "__main__":
    main()
