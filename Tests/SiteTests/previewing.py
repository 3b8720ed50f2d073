"""`exemplar serve` under way, and files that are saved as editors save them."""

import re
import signal
import subprocess
from threading import Thread

# Of a new site.
PROFILE = "content/profiles/2026/nguoi-tho-may-vi-du.md"


def write(file, text):
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)


def save(file, text):
    """Saves as most editors do: beside the file, then in its place."""
    beside = file.with_name(".saving")
    beside.write_text(text)
    beside.rename(file)


class Preview:
    """The preview of the site in a folder."""

    def __init__(self, program, folder, *options):
        self.folder = folder
        self._has_ended = False
        command = [program, "serve", "--port", "0", *options]
        self._process = subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, text=True)
        for line in self._process.stdout:
            found = re.search(r"http://localhost:\d+/", line)
            if found and not hasattr(self, "origin"):
                self.origin = found[0]
            if "Ctrl+C" in line:
                break
        Thread(target=self._process.stdout.read, daemon=True).start()

    def replace(self, old, new, name=PROFILE):
        text = (self.folder / name).read_text()
        assert old in text
        save(self.folder / name, text.replace(old, new))

    def write(self, name, text):
        write(self.folder / name, text)

    def end(self):
        if self._has_ended:
            return
        self._has_ended = True
        self._process.send_signal(signal.SIGINT)
        assert self._process.wait(timeout=20) == 0
