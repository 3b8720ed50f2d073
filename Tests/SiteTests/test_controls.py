"""What a reader presses: text size, a day, sharing, printing, feedback."""

import re
from base64 import b64decode
from json import loads
from urllib.parse import parse_qsl, urlsplit

import pytest
from site_server import SiteServer
from test_layout import OVERFLOWING

ENCODED = re.compile(r"\w+=([\w.~/:@-]|%[0-9A-F]{2})+", re.ASCII)
TEXT = "() => parseFloat(getComputedStyle(document.querySelector('.prose')).fontSize)"
STATUS = "[role=status]"
NONE_IN_YEAR = "1990-01-01"

SHARE_SHEET = "navigator.share = async (what) => { window.shared = what }"
NO_CLIPBOARD = """window.clipboard = navigator.clipboard
Object.defineProperty(navigator, 'clipboard', { value: undefined })"""


def press(visit, name, **how):
    visit.page.locator(f"button[data-do={name}]").click(**how)


def query(link):
    """The values that a link carries; what is not encoded as it should be is lost on some server or other."""
    assert all(ENCODED.fullmatch(pair) for pair in urlsplit(link).query.split("&")), link
    return dict(parse_qsl(urlsplit(link).query, strict_parsing=True))


def title(site, page):
    return " ".join(site.tree(page).xpath("string(//h1)").split())


@pytest.fixture(scope="module")
def profile(site):
    return site.longest("profile")


# Text size


def test_text_size(open_page, site, server, profile):
    visit = open_page(profile)
    size = lambda: visit.page.evaluate(TEXT)
    said = lambda: visit.page.locator(f".tools {STATUS}").inner_text()
    ends = lambda: [visit.page.locator(f"[data-do={name}]").get_attribute("aria-disabled") for name in ("smaller", "larger")]
    normal = size()
    sizes, words = [], []
    for name in ["smaller", "smaller", "normal", "larger", "larger", "larger"]:
        press(visit, name, force=True)  # also one that says it is disabled
        sizes.append(size() / normal)
        words.append(said())
        assert ends() == [str(words[-1].endswith(" 90%")).lower(), str(words[-1].endswith(" 132%")).lower()]
    assert sizes == pytest.approx([0.9, 0.9, 1, 1.15, 1.32, 1.32], abs=0.01)
    assert words == [f"Cỡ chữ: {n}%" for n in (90, 90, 100, 115, 132, 132)]
    visit.page.reload()
    assert size() / normal == pytest.approx(1.32, abs=0.01)
    assert ends() == ["false", "true"]
    other = next(page for page in site.own_kinds["profile"] if page != profile)
    visit.go(server.url + site.address(other))
    assert size() / normal == pytest.approx(1.32, abs=0.01)


def test_text_size_on_the_way_back(open_page, profile):
    """A page that the browser kept as it was takes the size chosen since."""
    visit = open_page(profile)
    normal = visit.page.evaluate(TEXT)
    visit.page.evaluate("() => { localStorage.setItem('text', 'large'); dispatchEvent(new Event('pageshow')) }")
    assert visit.page.evaluate(TEXT) > normal


# The day


def chosen(visit, day):
    visit.page.locator("input[name=ngay]").fill(day)
    visit.page.locator("form.dates button").click()


@pytest.fixture(scope="module")
def dates(site):
    """Dates to choose, and the page that each leads to: with stories, in a month and in a year with stories."""
    home = site.own_kinds["dates"][0].removesuffix("index.html")
    year, month, day = site.own_kinds["day"][0].removeprefix(home).split("/")[:3]
    no_day = next(f"{n:02}" for n in range(1, 29) if f"{home}{year}/{month}/{n:02}/index.html" not in site.pages)
    no_month = next(f"{n:02}" for n in range(1, 13) if f"{home}{year}/{n:02}/index.html" not in site.pages)
    return [
        (f"{year}-{month}-{day}", f"{home}{year}/{month}/{day}/"),
        (f"{year}-{month}-{no_day}", f"{home}{year}/{month}/"),
        (f"{year}-{no_month}-01", f"{home}{year}/"),
    ]


def jump(visit, start, day, target):
    visit.go(start)
    chosen(visit, day)
    visit.page.wait_for_url(target)
    assert visit.page.locator("article.card").count() > 0


def test_day(open_page, site, server, dates):
    visit = open_page("index.html")
    for day, target in dates:
        jump(visit, server.url + site.address(site.own_kinds["dates"][0]), day, server.url + target)
    jump(visit, server.url, dates[0][0], server.url + dates[0][1])
    says_that_there_is_none(visit)


def test_day_below_a_portal(chromium, site_below_a_portal, dates):
    with SiteServer(site_below_a_portal) as server:
        visit = chromium.visit(server, "index.html")
        for day, target in dates[:2]:
            jump(visit, server.url, day, server.url + target)
        assert visit.complaints == []
        visit.close()


def test_day_in_a_folder(chromium, site_in_a_folder, dates):
    home = site_in_a_folder.folder / "index.html"
    visit = chromium.visit_file(home)
    root = site_in_a_folder.folder.as_uri() + "/"
    for day, target in dates:
        jump(visit, home.as_uri(), day, f"{root}{target}index.html")
    jump(visit, root + site_in_a_folder.own_kinds["dates"][0], dates[0][0], f"{root}{dates[0][1]}index.html")
    says_that_there_is_none(visit)
    assert visit.complaints == []
    visit.close()


def says_that_there_is_none(visit):
    visit.page.go_back()
    start = visit.page.url
    chosen(visit, NONE_IN_YEAR)
    said = visit.page.locator(f"form.dates {STATUS}:not(:empty)")
    said.wait_for()
    assert said.inner_text() == "Không có bài nào trong năm ấy." and visit.page.url == start


# Sharing


def test_shared_addresses(site):
    for kind in ("profile", "campaign", "page"):
        page = site.longest(kind)
        address = site.whole_address(page)
        mail, facebook, zalo = site.tree(page).xpath("//div[@class='tools']//a/@href")
        assert mail.startswith("mailto:?") and query(mail) == {"subject": title(site, page), "body": address}
        assert facebook.startswith("https://www.facebook.com/sharer/sharer.php?") and query(facebook) == {"u": address}
        assert zalo.startswith("https://button-share.zalo.me/share_external?")
        assert loads(b64decode(query(zalo)["d"], validate=True)) == {"url": address}


@pytest.mark.parametrize("before", ["", NO_CLIPBOARD], ids=["clipboard", "older"])
def test_address_is_copied(open_page, site, profile, before):
    visit = open_page(profile, before=before, permissions=["clipboard-read", "clipboard-write"])
    visit.page.evaluate("() => (window.clipboard ?? navigator.clipboard).writeText('')")
    visit.page.locator(".share summary").click()
    press(visit, "copy")
    status = visit.page.locator(f".tools {STATUS}:not(:empty)")
    status.wait_for()
    assert status.inner_text() == "Đã sao chép liên kết."
    assert not visit.page.locator(".share ul").is_visible(), "the menu hides what is said"
    assert visit.page.evaluate("() => document.activeElement.localName") == "summary"
    text = visit.page.evaluate("() => (window.clipboard ?? navigator.clipboard).readText()")
    assert text == site.whole_address(profile)


def test_address_that_cannot_be_copied_is_shown(open_page, site, profile):
    visit = open_page(profile, before=NO_CLIPBOARD + "\ndocument.execCommand = () => false")
    visit.page.locator(".share summary").click()
    press(visit, "copy")
    status = visit.page.locator(f".tools {STATUS}:not(:empty)")
    status.wait_for()
    assert status.inner_text() == site.whole_address(profile)


def test_share_menu_holds(open_page, profile):
    visit = open_page(profile)
    visit.page.locator(".share summary").click()
    for text in ["", "larger"]:
        visit.page.evaluate("text => { document.documentElement.dataset.text = text }", text)
        for width in [320, 360, 480, 600, 768]:
            visit.page.set_viewport_size({"width": width, "height": 800})
            left = visit.page.locator(".share ul").bounding_box()["x"]
            assert (text, width, visit.page.evaluate(OVERFLOWING), left >= 0) == (text, width, [], True)


def test_share_menu_closes(open_page, profile):
    visit = open_page(profile)
    summary, menu = visit.page.locator(".share summary"), visit.page.locator(".share ul")
    for close in (lambda: visit.page.keyboard.press("Escape"), lambda: visit.page.locator("h1").click()):
        summary.click()
        assert menu.is_visible()
        close()
        assert not menu.is_visible()


def test_share_sheet_of_the_device(open_page, site, profile):
    visit = open_page(profile, before=SHARE_SHEET)
    visit.page.locator(".share summary").click()
    press(visit, "share")
    shared = visit.page.evaluate("() => window.shared")
    assert shared == {"title": title(site, profile), "url": site.whole_address(profile)}


def test_no_share_sheet_where_there_is_none(open_page, profile):
    visit = open_page(profile, before="delete Navigator.prototype.share")
    visit.page.locator(".share summary").click()
    assert visit.page.locator("[data-do=copy]").is_visible()
    assert not visit.page.locator("[data-do=share]").is_visible()


def test_print_button(open_page, profile):
    visit = open_page(profile, before="window.print = () => { window.printed = true }")
    press(visit, "print")
    assert visit.page.evaluate("() => window.printed")


# Feedback


def test_feedback_by_mail(site):
    for page in site.own_kinds["profile"]:
        (link,) = site.tree(page).xpath("//*[@class='feedback']/a/@href")
        assert urlsplit(link).scheme == "mailto" and "@" in urlsplit(link).path
        assert query(link) == {"subject": f"Góp ý về bài viết: {title(site, page)}", "body": site.whole_address(page)}


def test_feedback_by_form(site_of_extremes):
    for page in site_of_extremes.own_kinds["profile"]:
        links = site_of_extremes.tree(page).xpath("//*[@class='feedback']/a/@href")
        assert links == ["https://bieumau.example.vn/gop-y?nguon=web"]


# Without a script, and from a folder


def test_days_without_script(site):
    page = site.own_kinds["dates"][0]
    links = {site.file(site.base.rstrip("/") + link) for link in site.tree(page).xpath("//main//a/@href")}
    assert links >= set(site.own_kinds["year"]) | set(site.own_kinds["month"])


def test_text_size_from_a_folder(chromium, site_in_a_folder):
    visit = chromium.visit_file(site_in_a_folder.folder / site_in_a_folder.longest("profile"))
    normal = visit.page.evaluate(TEXT)
    press(visit, "larger")
    assert visit.page.evaluate(TEXT) > normal
    assert visit.complaints == []
    visit.close()


def test_nothing_to_pass_on_from_a_folder(site_in_a_folder):
    """An address that is only good on this machine is not shared, sent or printed."""
    for page in site_in_a_folder.own_kinds["profile"]:
        tree = site_in_a_folder.tree(page)
        assert tree.xpath("//a[contains(@href, 'sharer') or starts-with(@href, 'mailto:?')] | //details[@class='share']") == []
        assert [link for link in tree.xpath("//*[@class='feedback']/a/@href") if "body" in link] == []
        assert tree.xpath("//*[contains(@class, 'print-only')]") == []
