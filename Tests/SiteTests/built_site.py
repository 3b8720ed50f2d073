"""A built site as a folder of files: its pages, their kinds, where an address lies."""

import re
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote, urlsplit

from lxml import html

KIND = re.compile(rb'<body class="page-([a-z_]+)')
PROFILE_KIND = re.compile(rb'<article class="profile profile-([a-z_]+)')
REFRESH = re.compile(rb"http-equiv=.?refresh", re.IGNORECASE)


class BuiltSite:
    """`base` is the whole address of the site's root, `https://example.vn/guong/`; None in relative mode."""

    def __init__(self, folder, base=None):
        self.folder = Path(folder)
        self.base = base
        self._trees = {}

    @cached_property
    def pages(self):
        """The HTML files, as paths from the site's root, in order."""
        return sorted(str(p.relative_to(self.folder)) for p in self.folder.rglob("*.html"))

    @cached_property
    def redirects(self):
        """The pages that only lead to another one."""
        return [page for page in self.pages if REFRESH.search(self.bytes(page)[:2000])]

    @cached_property
    def kinds(self):
        """The pages of each kind, which their `body` names (`page-campaign`); not those that lead a browser away."""
        kinds = {}
        for page in sorted(set(self.pages) - set(self.redirects)):
            if match := KIND.search(self.bytes(page)):
                kinds.setdefault(match[1].decode(), []).append(page)
        return kinds

    @cached_property
    def own_kinds(self):
        """The same without the pages of further languages."""
        own = self.tree("index.html").get("lang").encode()
        is_own = lambda page: b'<html lang="' + own + b'"' in self.bytes(page)[:200]
        return {kind: [page for page in pages if is_own(page)] for kind, pages in self.kinds.items()}

    def sample(self):
        """The longest and the shortest page of each kind, and the longest profile of each kind of profile."""
        chosen = set()
        for pages in self.kinds.values():
            by_size = sorted(pages, key=lambda page: (len(self.bytes(page)), page))
            chosen |= {by_size[0], by_size[-1]}
        longest = {}
        for page in self.kinds.get("profile", []):
            kind = PROFILE_KIND.search(self.bytes(page))
            longest.setdefault(kind and kind[1], []).append(page)
        chosen |= {max(pages, key=lambda page: len(self.bytes(page))) for pages in longest.values()}
        return sorted(chosen)

    def one_of_each_kind(self):
        """The longest page of each kind."""
        return sorted(max(p, key=lambda page: (len(self.bytes(page)), page)) for p in self.own_kinds.values())

    def longest(self, kind):
        return max(self.own_kinds[kind], key=lambda page: (len(self.bytes(page)), page))

    def bytes(self, path):
        return (self.folder / path).read_bytes()

    def text(self, path):
        return self.bytes(path).decode()

    def tree(self, page):
        if page not in self._trees:
            self._trees[page] = html.fromstring(self.bytes(page), parser=html.HTMLParser(encoding="utf-8"))
        return self._trees[page]

    def address(self, page):
        """The path by which a server knows a page: `guong/a/` for `guong/a/index.html`."""
        return page.removesuffix("index.html")

    def whole_address(self, page):
        return self.base + self.address(page)

    def canonical(self, page):
        """The address that a page names as its own; a page that is not translated names its original's."""
        return self.tree(page).xpath("string(//link[@rel='canonical']/@href)")

    def is_canonical(self, page):
        return self.canonical(page) == self.whole_address(page)

    def file(self, url):
        """The file that a whole address of this site leads to, or None: it is not of this site, or not there."""
        if not url.startswith(self.base):
            return None
        path = unquote(urlsplit(url).path.removeprefix(urlsplit(self.base).path))
        path += "index.html" if path == "" or path.endswith("/") else ""
        return path if (self.folder / path).is_file() else None

    @cached_property
    def header_rules(self):
        """What `_headers` says: pairs of a pattern and its headers."""
        rules = []
        file = self.folder / "_headers"
        for line in file.read_text().splitlines() if file.exists() else []:
            if line.startswith((" ", "\t")):
                name, _, value = line.strip().partition(":")
                rules[-1][1].append((name, value.strip()))
            elif line and not line.startswith("#"):
                rules.append((line.strip(), []))
        return rules

    def headers(self, path):
        """The headers that `_headers` asks for beside a path of the server."""
        found = []
        for pattern, headers in self.header_rules:
            if re.fullmatch(re.escape(pattern).replace(r"\*", ".*"), path):
                found += headers
        return found
