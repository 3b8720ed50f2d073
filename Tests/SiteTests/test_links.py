"""Links lead somewhere, wherever the site lies; and links alone reach every page."""

from collections import deque
from urllib.parse import urldefrag, urljoin

import pytest
from built_site import BuiltSite
from link_checker import broken_links


def lines(findings):
    return "\n".join(map(str, findings))


def test_no_broken_link(site):
    assert lines(broken_links(site)) == ""


def test_no_broken_link_below_a_portal(site_below_a_portal):
    assert lines(broken_links(site_below_a_portal)) == ""


def test_no_broken_link_in_a_folder(site_in_a_folder):
    assert lines(broken_links(site_in_a_folder)) == ""


def test_same_pages_wherever_it_lies(site, site_below_a_portal, site_in_a_folder):
    assert site_below_a_portal.pages == site.pages
    assert set(site.pages) - set(site_in_a_folder.pages) <= {"404.html"}


def test_links_reach_every_page(site):
    """As for a reader without JavaScript: only `<a href>` counts."""
    seen, queue = {"index.html"}, deque(["index.html"])
    while queue:
        page = queue.popleft()
        for link in site.tree(page).xpath("//a/@href"):
            target = site.file(urldefrag(urljoin(site.whole_address(page), link))[0])
            if target and target.endswith(".html") and target not in seen:
                seen.add(target)
                queue.append(target)
    assert set(site.pages) - seen - set(site.redirects) == {page for page in site.pages if page.endswith("404.html")}


BROKEN = [
    ('<a href="/khong-co/">', "there is no such file"),
    ('<a href="/b">', "names a folder without its final slash"),
    ('<a href="/b/#khong">', "the page has no such place"),
    ('<a href="#khong">', "the page has no such place"),
    ('<a href="">', "is empty or has white space around it"),
    ('<a href="https://example.vn/khong/">', "there is no such file"),
    ('<a href="javascript:alert()">', "has the scheme javascript, which the policy of the site forbids"),
    ('<img src="data:image/png;base64,AA">', "has the scheme data, which the policy of the site forbids"),
    ('<img srcset="/a.png 1x, /b.png 2x">', "there is no such file"),
    ('<p style="background: url(/a.png)">', "there is no such file"),
    ('<meta property="og:image" content="https://example.vn/a.png">', "there is no such file"),
    ('<script type="application/ld+json">{"a":["https://example.vn/x/"]}</script>', "there is no such file"),
]


@pytest.mark.parametrize("markup, reason", BROKEN)
def test_checker_finds(tmp_path, markup, reason):
    (tmp_path / "b").mkdir()
    (tmp_path / "b/index.html").write_text('<p id="co"><a href="https://elsewhere.vn/x">')
    (tmp_path / "index.html").write_text('<a href="/b/#co"><a href="b/">' + markup)
    found = broken_links(BuiltSite(tmp_path, "https://example.vn/"))
    assert {(link.source, link.reason) for link in found} == {("index.html", reason)}


RELATIVE_BROKEN = [
    ('<a href="/b/index.html">', "starts at a server's root, in a site that has no server"),
    ('<a href="b/">', "names a folder, which a browser would list"),
    ('<a href="../b/index.html">', "leads out of the site's folder"),
    ('<a href="b/c.html">', "there is no such file"),
]


@pytest.mark.parametrize("markup, reason", RELATIVE_BROKEN)
def test_checker_finds_in_a_folder(tmp_path, markup, reason):
    (tmp_path / "b").mkdir()
    (tmp_path / "b/index.html").write_text('<a href="../index.html">')
    (tmp_path / "index.html").write_text('<a href="b/index.html">' + markup)
    assert [link.reason for link in broken_links(BuiltSite(tmp_path))] == [reason]


OTHER_FILES = {
    "a.css": "p { background: url('khong.png') } /* url(x.png) */",
    "a.js": 'import "./khong.js"',
    "a.webmanifest": '{"icons":[{"src":"/khong.png"}]}',
    "feed.json": '{"items":[{"url":"https://example.vn/khong/"}]}',
    "sitemap.xml": "<urlset><url><loc>https://example.vn/khong/</loc></url></urlset>",
    "atom.xml": '<feed><content type="html">&lt;a href="https://example.vn/khong/"&gt;</content></feed>',
    "_redirects": "/cu/ /khong/ 301",
    "robots.txt": "Sitemap: https://example.vn/khong.xml",
}


@pytest.mark.parametrize("name", OTHER_FILES)
def test_checker_reads(tmp_path, name):
    (tmp_path / name).write_text(OTHER_FILES[name])
    found = broken_links(BuiltSite(tmp_path, "https://example.vn/"))
    assert [(link.source, link.reason) for link in found] == [(name, "there is no such file")]
