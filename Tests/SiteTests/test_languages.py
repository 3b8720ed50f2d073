"""The editions of the demonstration: languages are marked, name each other, and don't mix."""

import re
from collections import defaultdict

import pytest
from lxml import etree

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
XHTML = "{http://www.w3.org/1999/xhtml}"
# Letters that Vietnamese has and English hasn't.
VIETNAMESE = re.compile("[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]", re.IGNORECASE)
# Names keep their own spelling in every language.
NAMES = re.compile(
    r"(?:\b[A-ZĂÂĐÊÔƠƯÀ-Ỹ][\wà-ỹ]*(?:[ -]|\b))+|bánh chưng|đồng|Việt Nam|“[^”]*”"
)


def pages_in(site, language):
    return [
        page
        for page in site.pages
        if page not in site.redirects and site.tree(page).get("lang") == language
    ]


@pytest.fixture(scope="module")
def english(site):
    return pages_in(site, "en")


def alternates(site, page):
    links = site.tree(page).xpath("//link[@rel='alternate'][@hreflang]")
    return {link.get("hreflang"): link.get("href") for link in links}


def test_the_languages_of_pages_are_those_of_their_addresses(site):
    assert pages_in(site, "vi") and pages_in(site, "en")
    for page in site.pages:
        if page not in site.redirects:
            assert site.tree(page).get("lang") == ("en" if page.startswith("en/") else "vi"), page


def test_eight_profiles_and_all_lists_are_translated(site, english):
    profiles = [page for page in english if page in site.kinds["profile"] and alternates(site, page)]
    assert len(profiles) >= 8
    for kind, pages in site.kinds.items():
        if kind not in ("profile", "page"):
            both = {page.removeprefix("en/") for page in pages if page in english}
            assert both == set(pages) - set(english), kind


def test_alternates_are_symmetrical(site):
    named = defaultdict(dict)
    for page in site.pages:
        if page not in site.redirects:
            named[page] = alternates(site, page)
    for page, links in named.items():
        for language, address in links.items():
            other = site.file(address)
            assert other, f"{page} names {address}, which is not there"
            assert named[other] == links, f"{page} and {other} disagree"
            if language != "x-default":
                assert site.tree(other).get("lang") == language
        if links:
            assert site.whole_address(page) in links.values(), page
            assert links["x-default"] == links["vi"], page


def test_an_untranslated_page_names_its_original(site, english):
    untranslated = [page for page in english if page in site.kinds["profile"] and not alternates(site, page)]
    assert untranslated
    for page in untranslated:
        original = site.whole_address(page.removeprefix("en/"))
        assert site.tree(page).xpath("//link[@rel='canonical']/@href") == [original]
        assert site.tree(page).xpath("//h1/@lang") == ["vi"], page
        assert site.tree(page).xpath("//*[@class='prose']/@lang") == ["vi"], page


def test_the_sitemap_holds_what_is_in_a_language(site, english):
    tree = etree.fromstring(site.bytes("sitemap.xml"))
    for entry in tree.iter(f"{SITEMAP}url"):
        page = site.file(entry.findtext(f"{SITEMAP}loc"))
        links = {link.get("hreflang"): link.get("href") for link in entry.iter(f"{XHTML}link")}
        assert links == alternates(site, page), page
    listed = {site.file(entry.text) for entry in tree.iter(f"{SITEMAP}loc")}
    for page in english:
        canonical = site.tree(page).xpath("//link[@rel='canonical']/@href")
        assert (page in listed) == (canonical == [site.whole_address(page)]), page


def unmarked_texts(site, page):
    """What a page says in its own language, as far as its markup tells."""
    for element in site.tree(page).xpath("//body//*[not(self::script or self::style)]"):
        languages = element.xpath("ancestor-or-self::*[@lang][1]/@lang")
        if languages[-1] != "en":
            continue
        texts = [element.text] + [child.tail for child in element]
        texts += [element.get(name) for name in ("alt", "aria-label", "title", "placeholder")]
        texts += [value for name, value in element.items() if name.startswith("data-") and name != "data-index"]
        yield from (text for text in texts if text and text.strip())


def test_no_vietnamese_stands_unmarked_on_english_pages(site, english):
    chrome = [page for page in english if page not in site.kinds["profile"] or alternates(site, page)]
    found = {}
    for page in chrome:
        for text in unmarked_texts(site, page):
            if VIETNAMESE.search(NAMES.sub(" ", text)):
                found.setdefault(text.strip()[:100], page)
    assert found == {}


def test_the_switch_stays_on_the_page(site, server, open_page):
    for page in ["index.html", site.longest("campaign"), site.longest("search")]:
        vietnamese = page.removeprefix("en/")
        visit = open_page(vietnamese).page
        link = visit.locator(".masthead a[hreflang]")
        assert (link.inner_text(), link.get_attribute("lang")) == ("English", "en")
        link.click()
        visit.wait_for_url(server.url + "en/" + site.address(vietnamese))
        assert visit.evaluate("document.documentElement.lang") == "en"
        visit.locator(".masthead a[hreflang=vi]").click()
        visit.wait_for_url(server.url + site.address(vietnamese))


def test_every_page_has_a_switch(site):
    for page in site.pages:
        if page not in site.redirects:
            other = page.removeprefix("en/") if page.startswith("en/") else "en/" + page
            (link,) = site.tree(page).xpath("//header//a[@hreflang]")
            assert link.get("href") == "/" + site.address(other), page
            assert (site.folder / other).is_file(), page


def test_pages_of_data_are_in_both_languages(site, server, open_page):
    rows = site.own_kinds["data_page"]
    assert len(rows) >= 10
    for page in rows:
        english = "en/" + page
        assert alternates(site, page) == alternates(site, english) and alternates(site, english)["en"] == site.whole_address(english)
        facts = {text: (dt.getnext().get("lang"), dt.getnext().text_content()) for dt in site.tree(english).xpath("//dl/div/dt") for text in [dt.text]}
        assert facts["Subject"][0] is None and facts["Subject"][1].endswith("(illustrative)")
        assert facts["Number"] == ("vi", site.tree(page).xpath("string(//dl/div[1]/dd)"))
        assert "Subject" not in site.text(page)
    visit = open_page("en/van-ban/index.html").page
    assert visit.locator("h1").inner_text() == "Documents" and visit.locator(".count-line").inner_text() == f"{len(rows)} entries"
    visit.locator("tbody a").first.click()
    visit.wait_for_url("**/en/van-ban/*/")
    assert visit.locator("h1").inner_text() == "Document No. 01/HD-LĐLĐ"
    visit.locator(".masthead a[hreflang=vi]").click()
    visit.wait_for_url(server.url + "van-ban/01-hd-ldld/")
    visit.locator(".masthead a[hreflang=en]").click()
    visit.wait_for_url(server.url + "en/van-ban/01-hd-ldld/")
    visit.locator(".breadcrumbs a", has_text="Documents").click()
    visit.wait_for_url(server.url + "en/van-ban/")


def test_the_search_of_an_edition_answers_in_it(open_page):
    visit = open_page("en/tim-kiem/index.html").page
    visit.get_by_role("searchbox", name="Search names").fill("water mark wall")
    result = visit.locator(".results a").first
    result.wait_for()
    assert result.inner_text() == "The woman who measures the water mark on the wall"
    assert result.get_attribute("lang") is None
    visit.get_by_role("searchbox", name="Search names").fill("Bình chữa cháy")
    visit.locator(".results a[lang=vi]").first.wait_for()
