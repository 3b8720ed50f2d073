"""Finds links of a built site that lead nowhere: in pages, style sheets, scripts, feeds and lists of addresses."""

import json
import re
from dataclasses import dataclass
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from lxml import etree

RELATIVE_BASE = "https://relative.invalid/"
URL_ATTRIBUTES = ("href", "src", "poster", "data", "action", "formaction", "cite")
SRCSET_ATTRIBUTES = ("srcset", "imagesrcset")
META_URLS = ("og:url", "og:image", "og:audio", "og:video", "twitter:image", "og:image:secure_url")
CSS_URL = re.compile(r"""url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']""")
SCRIPT_IMPORT = re.compile(r"""(?:from|import)\s*\(?\s*["'](\.{0,2}/[^"']+)["']""")
HARMLESS_SCHEMES = {"http", "https", "mailto", "tel", "sms"}


@dataclass(frozen=True, order=True)
class BrokenLink:
    source: str
    link: str
    reason: str

    def __str__(self):
        return f"{self.source}: {self.link}: {self.reason}"


def broken_links(site):
    """Every broken link of a site, in order."""
    return sorted(set(_Checker(site).broken()))


class _Checker:
    def __init__(self, site):
        self.site = site
        self.relative = site.base is None
        self.base = site.base or RELATIVE_BASE
        self.identifiers = {}

    def broken(self):
        for source, link in self.links():
            if reason := self.fault(source, link):
                yield BrokenLink(source, link, reason)

    def links(self):
        for file in sorted(self.site.folder.rglob("*")):
            source = str(file.relative_to(self.site.folder))
            if file.is_file():
                for link in _links_of(self.site, source, self.base):
                    yield source, link

    def fault(self, source, link):
        """What is wrong with a link, or None."""
        if link != link.strip() or link == "":
            return "is empty or has white space around it"
        scheme = urlsplit(link).scheme
        if scheme and scheme not in HARMLESS_SCHEMES:
            return f"has the scheme {scheme}, which the policy of the site forbids"
        if self.relative and link.startswith("/"):
            return "starts at a server's root, in a site that has no server"
        whole = urljoin(self.base + self.site.address(source), link)
        if self.relative and not scheme:
            whole = urljoin(self.base + source, link)
            if _steps_out(source, link):
                return "leads out of the site's folder"
        origin = "{0.scheme}://{0.netloc}/".format(urlsplit(self.base))
        if not whole.startswith(origin):
            return None
        if not whole.startswith(self.base):
            return f"leads out of {self.base}"
        return self.fault_inside(*urldefrag(whole))

    def fault_inside(self, whole, fragment):
        path = unquote(urlsplit(whole).path.removeprefix(urlsplit(self.base).path))
        if path == "" or path.endswith("/"):
            if self.relative:
                return "names a folder, which a browser would list"
            path += "index.html"
        file = self.site.folder / path
        if file.is_dir():
            return "names a folder without its final slash"
        if not file.is_file():
            return "there is no such file"
        if fragment and path.endswith(".html") and unquote(fragment) not in self.identifiers_of(path):
            return "the page has no such place"
        return None

    def identifiers_of(self, page):
        if page not in self.identifiers:
            self.identifiers[page] = set(self.site.tree(page).xpath("//@id | //a/@name"))
        return self.identifiers[page]


def _steps_out(source, link):
    """Whether a link has more steps up than its file has folders: browsers would quietly drop them."""
    depth = source.count("/")
    for step in urlsplit(link).path.split("/"):
        depth += -1 if step == ".." else 1
        if depth < 0:
            return True
    return False


def _links_of(site, source, base):
    name = source.rsplit("/", 1)[-1]
    if name.endswith(".html"):
        yield from _links_of_page(site.tree(source), base)
    elif name.endswith(".css"):
        yield from _links_of_css(site.text(source))
    elif name.endswith(".js"):
        yield from (match[1] for match in SCRIPT_IMPORT.finditer(site.text(source)))
    elif name.endswith((".json", ".webmanifest")):
        yield from _links_of_json(json.loads(site.text(source)), base)
    elif name.endswith(".xml"):
        yield from _links_of_xml(site.bytes(source), base)
    elif name == "_redirects":
        lines = [line.split() for line in site.text(source).splitlines() if not line.startswith("#")]
        yield from (fields[1] for fields in lines if len(fields) > 1)
    elif name == "robots.txt":
        yield from re.findall(r"(?mi)^sitemap:\s*(\S+)", site.text(source))


def _links_of_page(tree, base):
    for element in tree.iter(etree.Element):
        for name in URL_ATTRIBUTES:
            if name in element.attrib:
                yield element.attrib[name]
        for name in SRCSET_ATTRIBUTES:
            yield from (part.split()[0] for part in element.get(name, "").split(",") if part.strip())
        yield from _links_of_css(element.get("style", ""))
        if element.tag == "meta":
            yield from _links_of_meta(element)
        elif element.tag == "script" and element.get("type") == "application/ld+json":
            yield from _links_of_json(json.loads(element.text), base)
        elif element.tag == "style":
            yield from _links_of_css(element.text or "")


def _links_of_meta(meta):
    if meta.get("http-equiv", "").lower() == "refresh":
        yield meta.get("content").split("=", 1)[1].strip("'\" ")
    elif (meta.get("property") or meta.get("name")) in META_URLS:
        yield meta.get("content")


def _links_of_css(text):
    for match in CSS_URL.finditer(re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)):
        yield match[1] or match[2]


def _links_of_json(value, base):
    """The texts in data that are addresses of this site, and a manifest's paths."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key in ("src", "start_url", "scope") and isinstance(inner, str):
                yield inner
            elif key != "@id":  # a name, though it looks like an address
                yield from _links_of_json(inner, base)
    elif isinstance(value, list):
        for inner in value:
            yield from _links_of_json(inner, base)
    elif isinstance(value, str) and value.startswith(base):
        yield value


def _links_of_xml(source, base):
    """Addresses in feeds and sitemaps; of the texts inside a feed too."""
    for element in etree.fromstring(source).iter(etree.Element):
        yield from (element.attrib[name] for name in ("href", "src", "url") if name in element.attrib)
        text = (element.text or "").strip()
        if text.startswith(base) and not re.search(r"\s", text):
            yield text
        elif etree.QName(element).localname in ("content", "encoded") and "<" in text:
            yield from _links_of_page(etree.fromstring(f"<div>{text}</div>", etree.HTMLParser()), base)
