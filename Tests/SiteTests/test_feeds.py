"""Feeds, sitemap and what else programs read."""

import json
from pathlib import Path

import feedparser
import pytest
from lxml import etree

SCHEMAS = Path(__file__).parent / "schemas"
ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def files(site, name):
    found = sorted(str(path.relative_to(site.folder)) for path in site.folder.rglob(name))
    assert found, f"the site has no {name}"
    return found


def faults(schema, text):
    schema.validate(etree.fromstring(text))
    return [f"{entry.line}: {entry.message}" for entry in schema.error_log]


@pytest.fixture(scope="session")
def atom_grammar():
    return etree.RelaxNG(file=str(SCHEMAS / "atom.rng"))


@pytest.fixture(scope="session")
def sitemap_schema():
    return etree.XMLSchema(file=str(SCHEMAS / "sitemap.xsd"))


def test_atom_is_by_its_grammar(site, atom_grammar):
    assert {file: f for file in files(site, "atom.xml") if (f := faults(atom_grammar, site.bytes(file)))} == {}


def test_atom_names_itself(site):
    for file in files(site, "atom.xml"):
        feed = etree.fromstring(site.bytes(file))
        assert feed.find(f"{ATOM}link[@rel='self']").get("href") == site.whole_address(file)
        identifiers = [entry.findtext(f"{ATOM}id") for entry in feed.iter(f"{ATOM}entry")]
        assert len(identifiers) == len(set(identifiers)) > 0
        dates = [entry.findtext(f"{ATOM}updated") for entry in feed.iter(f"{ATOM}entry")]
        assert feed.findtext(f"{ATOM}updated") == max(dates)


@pytest.mark.parametrize("name, version", [("atom.xml", "atom10"), ("rss.xml", "rss20")])
def test_feedparser_reads(site, name, version):
    for file in files(site, name):
        feed = feedparser.parse(site.bytes(file))
        assert (file, feed.bozo, feed.version) == (file, False, version)
        for entry in feed.entries:
            assert entry.title and site.file(entry.link)
            assert len(entry.content[0].value) > 100, "full text"
            assert entry.updated_parsed if name == "atom.xml" else entry.published_parsed


def test_all_formats_tell_the_same(site):
    for file in files(site, "atom.xml"):
        atom = feedparser.parse(site.bytes(file))
        rss = feedparser.parse(site.bytes(file.replace("atom.xml", "rss.xml")))
        feed = json.loads(site.text(file.replace("atom.xml", "feed.json")))
        assert feed["version"] == "https://jsonfeed.org/version/1.1"
        told = [(entry.title, entry.link) for entry in atom.entries]
        assert told == [(entry.title, entry.link) for entry in rss.entries]
        assert told == [(item["title"], item["url"]) for item in feed["items"]]
        assert all(item["id"] and item["content_html"] for item in feed["items"])


def test_pages_name_their_feeds(site):
    named = {site.file(url) or url.lstrip("/")
        for page in site.pages
        for url in site.tree(page).xpath("//link[@rel='alternate' and @type]/@href")}
    assert named == {file for name in ("atom.xml", "rss.xml", "feed.json") for file in files(site, name)}


def test_sitemap_is_by_its_schema(site, sitemap_schema):
    for file in files(site, "sitemap*.xml"):
        assert faults(sitemap_schema, site.bytes(file)) == []


def test_sitemap_has_every_page(site):
    addresses = [loc.text
        for file in files(site, "sitemap*.xml")
        for loc in etree.fromstring(site.bytes(file)).iter(f"{SITEMAP}loc")]
    listed = sorted(filter(None, map(site.file, addresses)))
    assert len(addresses) == len(set(addresses)) == len(listed)
    assert set(listed) == {page for page in site.pages if page not in site.redirects and site.is_canonical(page)}


def test_schemas_find(atom_grammar, sitemap_schema):
    feed = '<feed xmlns="http://www.w3.org/2005/Atom"><id>a:b</id><title>a</title><updated>%s</updated></feed>'
    assert faults(atom_grammar, feed % "2026-01-01T00:00:00Z") == []
    assert faults(atom_grammar, feed % "2026-01-01") != []
    assert faults(atom_grammar, feed.replace("<title>a</title>", "") % "2026-01-01T00:00:00Z") != []
    sitemap = '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://a.vn/</loc>%s</url></urlset>'
    assert faults(sitemap_schema, sitemap % "<lastmod>2026-01-01</lastmod>") == []
    assert faults(sitemap_schema, sitemap % "<lastmod>1/1/2026</lastmod>") != []


def test_manifest_and_robots(site):
    manifest = json.loads(site.text("manifest.webmanifest"))
    assert manifest["name"] and manifest["icons"]
    assert f"Sitemap: {site.base}sitemap.xml" in site.text("robots.txt")


def test_headers_are_strict(site):
    policy = dict(site.headers("/"))["Content-Security-Policy"]
    assert "default-src 'self'" in policy
    assert "unsafe" not in policy
