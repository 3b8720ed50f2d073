"""What a reader does, in the real browser: on a phone without JavaScript, from a folder, on paper."""

import subprocess

from lxml import html
from site_server import SiteServer

A4 = (595, 842)


def printed(visit, folder):
    file = folder / "page.pdf"
    visit.page.pdf(path=file, prefer_css_page_size=True, format="A4")
    return file


def test_readable_without_script(open_page, kind_page):
    visit = open_page(kind_page, script=False, width=360)
    assert len(visit.page.locator("main").inner_text()) > 20
    assert visit.page.locator("h1").count() == 1


def test_opens_from_a_folder(chromium, site_in_a_folder):
    """By double-click: styles and scripts load, nothing is refused, and links lead on."""
    visit = chromium.visit_file(site_in_a_folder.folder / "index.html")
    try:
        assert visit.page.evaluate("() => getComputedStyle(document.body).margin") == "0px", "it has its styles"
        visit.page.locator("main a[href*='guong/']").first.click()
        visit.page.wait_for_url("file:///**/guong/**/index.html")
        assert visit.page.locator("article.profile h1").count() == 1
        assert visit.complaints == []
    finally:
        visit.close()


def test_works_below_a_portal(chromium, site_below_a_portal):
    with SiteServer(site_below_a_portal) as server:
        visit = chromium.visit(server, "index.html")
        visit.page.locator("main a[href*='/guong/']").first.click()
        visit.page.wait_for_load_state()
        assert visit.page.url.startswith(server.url)
        assert visit.complaints == []
        visit.close()


def test_prints_an_article(open_page, site, tmp_path):
    page = site.longest("profile")
    file = printed(open_page(page), tmp_path)
    sizes = subprocess.run(["pdfinfo", file], capture_output=True, text=True, check=True).stdout
    width, height = [float(n) for n in sizes.split("Page size:")[1].split("pts")[0].split(" x ")]
    assert abs(width - A4[0]) <= 1 and abs(height - A4[1]) <= 1
    text = " ".join(subprocess.run(["pdftotext", file, "-"], capture_output=True, text=True, check=True).stdout.split())
    tree = html.fromstring(site.bytes(page), parser=html.HTMLParser(encoding="utf-8"))
    assert " ".join(tree.xpath("string(//h1)").split()) in text
    menu = [" ".join(link.text_content().split()) for link in tree.xpath("//header//nav//a")]
    assert len(menu) > 3 and " ".join(menu[:3]) not in text, "the menu is printed"
    assert " ".join(tree.xpath("string(//a[@class='skip'])").split()) not in text
