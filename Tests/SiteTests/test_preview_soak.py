"""A preview that stays open for a thousand random edits: what it then serves is what a clean build writes."""

import http.client
import random
import re
import shutil
import subprocess
import time
from pathlib import Path
from urllib.parse import quote, urlsplit

from previewing import Preview, save, write

ROOT = Path(__file__).resolve().parents[2]
CLOCK = ("--clock", "30/11/2026")
EDITS = 1000
SCRIPT = re.compile(rb'<script src="/_exemplar/client\.js"[^>]*></script>')
TITLE = re.compile(r"^((?:Tiêu đề|tieu_de|title): )(.*)$", re.M)
STATUS = re.compile(r"^((?:Trạng thái|trang_thai|status): ).*$", re.M)


class Author:
    """Edits a site at random. What may keep it from being built is mended by `mend`."""

    def __init__(self, folder, seed):
        self.folder = folder
        self._random = random.Random(seed)
        self._number = 0
        self._broken = {}
        self._away = {}
        texts = "".join(file.read_text() for file in self._texts("content"))
        self._unlinked = [file for file in self._texts("content/profiles") if f"{file.stem}.md" not in texts]

    def edit(self):
        """One edit, or none where what it would change is away."""
        self._number += 1
        edits = [self.body] * 6 + [self.title] * 3 + [self.translation, self.status, self.move, self.remove, self.bring_back, self.unit,
                 self.template, self.style, self.words, self.spoil, self.touch, self.temporary, self.picture, self.page]
        self._random.choice(edits)()

    def mend(self):
        for file, text in self._broken.items():
            save(file, text)
        self._broken.clear()

    def _texts(self, below):
        return sorted((self.folder / below).rglob("*.md"))

    def _pick(self, files):
        return self._random.choice([file for file in files if file not in self._broken])

    def _profile(self):
        return self._pick(file for file in self._texts("content/profiles") if not re.search(r"\.\w+$", file.stem))

    def _replace(self, file, pattern, new):
        save(file, pattern.sub(new, file.read_text(), count=1))

    def body(self):
        file = self._pick(self._texts("content"))
        text = re.sub(r"\n\nCâu số \d+\.\n$", "", file.read_text().rstrip("\n") + "\n")
        save(file, f"{text}\n\nCâu số {self._number}.\n")

    def title(self):
        self._replace(self._profile(), TITLE, lambda found: re.sub(r"( \d+)?[\"']?$", f" {self._number}", found[0]) if found[2][:1] not in "\"'" else found[0])

    def translation(self):
        file = self._pick((self.folder / "content").rglob("*.en.md"))
        save(file, file.read_text() + f"\n\nSentence {self._number}.\n")

    def status(self):
        status = self._random.choice(["nháp", "đăng"])
        present = [file for file in self._unlinked if file.exists() and file not in self._broken]
        self._replace(self._random.choice(present), STATUS, lambda found: found[1] + status)

    def remove(self):
        present = [file for file in self._unlinked if file.exists() and file not in self._broken]
        file = self._random.choice(present)
        self._away[file] = file.read_text()
        file.unlink()

    def bring_back(self):
        if self._away:
            file, text = self._away.popitem()
            write(file, text)

    def move(self):
        present = [file for file in self._unlinked if file.exists() and file not in self._broken and not file.with_suffix(".en.md").exists()]
        file = self._random.choice(present)
        target = self.folder / "content/profiles" / str(self._random.randint(2020, 2026)) / file.name
        target.parent.mkdir(exist_ok=True)
        if not target.exists():
            file.rename(target)
            self._unlinked[self._unlinked.index(file)] = target

    def unit(self):
        self._replace(self.folder / "content/units.yml", re.compile(r"(members: )\d+"), lambda found: found[1] + str(self._number))

    def template(self):
        name = self._random.choice(["base", "profile", "list", "home"])
        file = self.folder / f"templates/{name}.html"
        text = re.sub(r"<!-- \d+ -->", "", file.read_text())
        place = text.rindex("</") if "</" in text else len(text)
        save(file, f"{text[:place]}<!-- {self._number} -->{text[place:]}")

    def style(self):
        file = self._pick((self.folder / "templates/assets").glob("*.css"))
        save(file, re.sub(r"\n\.soak.*$", "", file.read_text()) + f"\n.soak{{order:{self._number}}}")

    def words(self):
        file = self.folder / "templates/strings/vi.yml"
        save(file, re.sub(r"^(search: )[^\"'\n]*$", rf"\g<1>Tìm {self._number}", file.read_text(), flags=re.M))

    def spoil(self):
        file = self._profile()
        self._broken[file] = file.read_text()
        file.write_text(self._random.choice(["---\nloai: cá nhn\n---\n", "---\nloai: [", "", "không có gì"]))
        if self._random.random() < 0.7:
            self.mend()

    def touch(self):
        self._profile().touch()

    def temporary(self):
        file = self._profile()
        file.with_name(f".{file.name}.swp").write_text("x")
        file.with_name(file.name + "~").write_text("x")

    def picture(self):
        write(self.folder / "content/static/soak" / f"{self._random.randint(1, 5)}.txt", str(self._number))

    def page(self):
        write(self.folder / "content/pages" / f"trang-{self._random.randint(1, 3)}.md", f"---\ntieu_de: Trang {self._number}\ntrang_thai: đăng\n---\n\nLời.\n")


def answer(preview, path):
    connection = http.client.HTTPConnection(urlsplit(preview.origin).netloc, timeout=30)
    connection.request("GET", quote("/" + path))
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return SCRIPT.sub(b"", body) if answer.status == 200 else None


def test_after_a_thousand_edits_the_pages_are_those_of_a_clean_build(request, tmp_path):
    program = str(Path(request.config.getoption("--exemplar")).resolve())
    folder = tmp_path / "site"
    for name in ("content", "templates"):
        shutil.copytree(ROOT / name, folder / name)
    config = folder / "content/site.yml"
    config.write_text(re.sub(r"^base_url: .*$", "base_url: https://example.vn/", config.read_text(), flags=re.M))
    preview = Preview(program, folder, "--as", "published", *CLOCK)
    author = Author(folder, 20261130)
    for number in range(EDITS):
        author.edit()
        # Now as many at once as a tool writes, now one by one.
        if number % 7 == 0:
            time.sleep(0.12)
    author.mend()
    write(folder / "content/static/last.txt", "cuối")
    deadline = time.monotonic() + 60
    while answer(preview, "last.txt") != "cuối".encode() and time.monotonic() < deadline:
        time.sleep(0.1)
    built = subprocess.run(
        [program, "build", "-d", str(tmp_path / "out"), "--cache-dir", str(tmp_path / "cache"), *CLOCK],
        cwd=folder, capture_output=True, text=True)
    assert built.returncode == 0, built.stderr
    out = tmp_path / "out"
    paths = [str(file.relative_to(out)) for file in sorted(out.rglob("*")) if file.is_file()]
    different = [path for path in paths if not path.startswith((".", "_")) and answer(preview, path) != (out / path).read_bytes()]
    assert different == []
    assert len(paths) > 500
    preview.end()
