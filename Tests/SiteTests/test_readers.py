"""What a reader does, in the real browser: on a phone without JavaScript, from a folder, on paper."""

import re
import subprocess

from lxml import html
from site_server import SiteServer

A4 = (595, 842)


# What a script alone would make useful.
DEAD = """() => [...document.querySelectorAll('button, input, select, textarea, [onclick], a:not([href])')]
  .filter(element => element.checkVisibility() && !element.popoverTargetElement)
  .filter(element => !element.form || element.form.action.split('?')[0] == location.href)
  .map(element => element.outerHTML.slice(0, 120))"""


def printed(visit, folder):
    file = folder / "page.pdf"
    visit.page.pdf(path=file, prefer_css_page_size=True, format="A4")
    return file


def test_readable_without_script(open_page, kind_page):
    visit = open_page(kind_page, script=False, width=360)
    assert len(visit.page.locator("main").inner_text()) > 20
    assert visit.page.locator("h1").count() == 1
    assert visit.page.evaluate(DEAD) == []
    menu = visit.page.locator("header nav a")
    assert menu.count() > 3 and not menu.first.is_visible()
    visit.page.locator(".menu-button").click()
    assert menu.first.is_visible() and menu.last.is_visible()


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
        visit.page.wait_for_url(server.url + "guong/*/")
        assert visit.complaints == []
        visit.close()


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def words(text):
    return " ".join(text.split())


def test_prints_an_article(open_page, site, tmp_path):
    """On A4, that article and no other, with a code that leads back to it, and nothing to press."""
    page = site.longest("profile")
    file = printed(open_page(page), tmp_path)
    for size in re.findall(r"Page.* size: *(.*) pts", run("pdfinfo", "-l", "-1", file)):
        width, height = map(float, size.split(" x "))
        assert abs(width - A4[0]) <= 1 and abs(height - A4[1]) <= 1
    text = words(run("pdftotext", file, "-"))
    tree = html.fromstring(site.bytes(page), parser=html.HTMLParser(encoding="utf-8"))
    assert text.count(words(tree.xpath("string(//h1)"))) == 1
    paragraphs = [words(p.text_content()) for p in tree.xpath("//*[@class='prose']/p")]
    assert len(paragraphs) > 3 and [p for p in paragraphs if p not in text] == []
    run("pdftoppm", "-r", "150", "-gray", "-png", file, tmp_path / "page")
    codes = run("zbarimg", "-q", "--raw", "-Sdisable", "-Sqrcode.enable", max(tmp_path.glob("page*.png")))
    assert codes == site.canonical(page) + "\n"
    removed = tree.xpath("//nav | //button | //*[@class='tools' or @class='feedback' or @class='shelf'] | //a[@class='skip']")
    for element in removed:
        element.drop_tree()
    kept = words(tree.text_content())
    links = [words(part.text_content()) for element in removed for part in element.xpath("descendant-or-self::*[not(*)]")]
    unwanted = {link for link in links if link and link not in kept}
    assert {"Tất cả bài", "In bài", "Gửi phản hồi"} < unwanted
    assert [link for link in unwanted if link in text] == []
