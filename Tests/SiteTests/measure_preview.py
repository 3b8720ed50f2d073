"""Measures `exemplar serve`, beside `hugo server` where `--hugo` names that program.

    python3 Tests/SiteTests/measure_preview.py [--exemplar PROGRAM] [--hugo PROGRAM] [--profiles 10000] [--seconds 30]

- start: from the start of the program to the first whole page, with what an earlier build has left;
- event: from a body that is saved (written beside the file, then renamed over it) to the event that loads its page again;
- page: from the same to the page being served with the new text, asked for again and again (what Hugo is measured by, too);
- requests: of one page over 64 kept connections on the loopback, by wrk.
"""

import argparse
import http.client
import os
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BENCH = ROOT / "Sources/bench"
PORT = 4800
EDITS = 100


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

    def memory(self):
        """The greatest resident size so far, in MiB."""
        status = Path(f"/proc/{self._process.pid}/status").read_text()
        return int(re.search(r"VmHWM:\s+(\d+)", status)[1]) / 1024

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


def save(file, number):
    """Changes the body, as most editors save."""
    text = re.sub(r"\n\nLần sửa \d+\.\n$", "\n", file.read_text()) + f"\nLần sửa {number}.\n"
    beside = file.with_name(".saving")
    beside.write_text(text)
    os.replace(beside, file)
    return time.monotonic()


def quantiles(seconds):
    ordered = sorted(seconds)
    middle = statistics.median(ordered) * 1000
    return f"{middle:.0f} ms, p95 {ordered[int(len(ordered) * 0.95) - 1] * 1000:.0f} ms"


def events(file, page):
    listener = Listener(page)
    took = []
    for number in range(EDITS):
        time.sleep(0.2)
        saved = save(file, number)
        listener.wait()
        took.append(time.monotonic() - saved)
    return took


def pages(server, file, edits):
    took = []
    for number in range(1000, 1000 + edits):
        time.sleep(0.5)
        saved = save(file, number)
        while f"Lần sửa {number}." not in server.text():
            time.sleep(0.002)
        took.append(time.monotonic() - saved)
    return took


def load(page, seconds):
    command = ["wrk", "-t1", "-c64", f"-d{seconds}s", "--latency", f"http://127.0.0.1:{PORT}{page}"]
    text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    errors = re.findall(r"(Socket errors:.*|Non-2xx.*)", text)
    rate = re.search(r"Requests/sec:\s+(\S+)", text)[1]
    return f"{rate} a second, errors: {'; '.join(errors) or 'none'}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--exemplar", default=ROOT / ".build/release/exemplar")
    parser.add_argument("--hugo")
    parser.add_argument("--profiles", type=int, default=10_000)
    parser.add_argument("--seconds", type=int, default=30)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir="/dev/shm") as scratch:
        work = Path(scratch) / "workload"
        generator = [sys.executable, "-B", BENCH / "workload/generate.py", str(options.profiles), work]
        subprocess.run(generator + ([] if options.hugo else ["--without-hugo"]), check=True)
        name = (work / "middle.txt").read_text().strip()
        measure_exemplar(options, work / "exemplar", name)
        if options.hugo:
            shutil.copy(BENCH / "hugo/hugo.toml", work / "hugo/hugo.toml")
            shutil.copytree(BENCH / "hugo/layouts", work / "hugo/layouts")
            measure_hugo(options, work / "hugo", name)


def measure_exemplar(options, site, name):
    shutil.copytree(BENCH / "theme", site / "templates")
    program = str(Path(options.exemplar).resolve())
    subprocess.run([program, "build"], cwd=site, check=True, capture_output=True)
    file = site / "content/profiles" / name
    listed = subprocess.run([program, "explain", file], cwd=site, capture_output=True, text=True).stdout
    page = re.search(r"(/\S+/) ", listed)[1]
    command = [program, "serve", "--port", str(PORT), "--as", "published"]
    for _ in range(3):
        server = Server(command, site, page)
        print(f"exemplar start   {server.start:.2f} s")
        server.end()
    server = Server(command, site, page)
    print(f"exemplar event   {quantiles(events(file, page))}")
    print(f"exemplar page    {quantiles(pages(server, file, EDITS))}")
    if shutil.which("wrk"):
        print(f"exemplar load    {load(page, options.seconds)}")
    print(f"exemplar memory  {server.memory():.0f} MiB")
    server.end()


def measure_hugo(options, site, name):
    file = next(site.rglob(Path(name).name))
    command = [options.hugo, "server", "--port", str(PORT), "--bind", "127.0.0.1", "--baseURL", "http://127.0.0.1/"]
    page = hugo_page(options.hugo, site, file)
    server = Server(command, site, page)
    print(f"hugo start       {server.start:.2f} s")
    print(f"hugo page        {quantiles(pages(server, file, 10))}")
    if shutil.which("wrk"):
        print(f"hugo load        {load(page, options.seconds)}")
    print(f"hugo memory      {server.memory():.0f} MiB")
    server.end()


def hugo_page(program, site, file):
    """The path of a page, by the list of all."""
    listed = subprocess.run([program, "list", "all"], cwd=site, capture_output=True, text=True, check=True).stdout
    line = next(line for line in listed.splitlines() if file.name in line)
    return re.search(r"https?://[^/]+(/[^,]*)", line)[1]


if __name__ == "__main__":
    main()
