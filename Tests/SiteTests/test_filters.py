"""Filters of lists: what they leave and count is what the built pages say, for everybody, from anywhere."""

import random
from urllib.parse import parse_qsl, urlencode, urlsplit

import extremes
import pytest
from site_server import SiteServer
from test_axe import VIEWS, findings
from test_layout import OVERFLOWING, SMALL_TARGETS

LIST = "guong/index.html"
FACETS = ["phong-trao", "loai", "don-vi", "linh-vuc", "nam", "khen-thuong", "uu-tien"]
PRIORITIES = {
    "Trực tiếp lao động, sản xuất": "truc-tiep-lao-dong-san-xuat", "Không giữ chức vụ quản lý": "khong-giu-chuc-vu-quan-ly",
}
# What moved without anybody doing something (https://web.dev/articles/cls, of one session).
SHIFTS = """() => new Promise(done => {
  let sum = 0
  new PerformanceObserver(list => list.getEntries().forEach(entry => { if (!entry.hadRecentInput) sum += entry.value }))
    .observe({ type: 'layout-shift', buffered: true })
  setTimeout(() => done(sum), 600)
})"""


# ---------- What the pages say ----------


def cards(site, page):
    """The profiles on a list, over all its pages."""
    tree = site.tree(page)
    pages = {page} | {href.strip("/") + "/index.html" for href in tree.xpath("//nav[@class='pager']//a/@href")}
    return {href for each in pages for href in site.tree(each).xpath("//article[contains(@class, 'card')]//h3/a/@href")}


@pytest.fixture(scope="module")
def lists(site):
    """The lists that are a value of a facet, by facet and value, with their pages."""
    found = {}
    for page in (page for pages in site.own_kinds.values() for page in pages):
        for root in site.tree(page).xpath("//div[@class='filter']"):
            if urlsplit(root.get("data-url")).path.strip("/") + "/index.html" == page:
                found[root.get("data-facet"), root.get("data-value")] = page
    return found


@pytest.fixture(scope="module")
def table(site, lists):
    """For each facet and value the profiles, as the lists and the profiles' own pages show them."""
    table = {name: {} for name in FACETS}
    folders = {"phong-trao": "campaign", "don-vi": "unit", "linh-vuc": "field", "nam": "year", "khen-thuong": "honour", "loai": "kind"}
    for name, kind in folders.items():
        for page in site.own_kinds[kind]:
            value = page.split("/")[0 if name == "loai" else 1]
            if "/trang/" not in page:
                table[name][value] = cards(site, page)
    for page in site.own_kinds["profile"]:
        for words in site.tree(page).xpath("//dd/text()"):
            if words in PRIORITIES:
                table["uu-tien"].setdefault(PRIORITIES[words], set()).add("/" + page.removesuffix("index.html"))
    return {name: {value: found for value, found in values.items() if found} for name, values in table.items()}


def left(table, choices, within, without=None):
    """The profiles that have one of the chosen values of each facet, but for one facet."""
    for name in {name for name, _ in choices} - {without}:
        within = within & set().union(*(table[name].get(value, set()) for facet, value in choices if facet == name))
    return within


# ---------- What the filters show ----------


def shown(visit):
    """The addresses of all results."""
    while visit.page.locator(".filtered .more button").is_visible():
        before = visit.page.locator(".filtered .results li").count()
        visit.page.locator(".filtered .more button").click()
        visit.page.wait_for_function("before => document.querySelectorAll('.filtered .results li').length > before", arg=before)
    return visit.page.locator(".filtered .results a").evaluate_all("all => all.map(a => a.getAttribute('href'))")


def counts(visit, name):
    """What the filters count for each value of a facet."""
    if not visit.page.locator(".filter-menu").get_attribute("open") is not None:
        visit.page.locator(".filter-menu > summary").click()
    details = visit.page.locator(f".filter details[data-facet={name}]")
    if details.get_attribute("open") is None:
        details.locator("summary").click()
    details.locator("label, .nothing").first.wait_for()
    return dict(details.locator("label").evaluate_all("all => all.map(label => [label.control.value, +label.lastChild.textContent])"))


def settled(visit, total):
    """Waits until the status says so many."""
    words = "Không có bài nào" if total == 0 else f"Còn {total} bài"
    visit.page.wait_for_function("words => document.querySelector('.filter [role=status]').textContent.startsWith(words)", arg=words)


def paths(addresses):
    return {urlsplit(address).path for address in addresses}


def test_the_table_is_that_of_the_lists(open_page, site, lists):
    """Each list that is a value of a facet, of months, periods, clusters and letters, too."""
    visit = open_page(LIST)
    assert len(lists) > 60 and {name for name, _ in lists} >= {"", "thang", "giai-doan", "chu", *FACETS[:6]}
    for (name, value), page in lists.items():
        if name:
            found = visit.page.evaluate(
                """async ([name, value]) => {
                  const { manifest, part, reader, entry } = exemplarIndex
                  const index = await manifest()
                  const values = await part(`f/${name}`, index.named[`f/${name}`])
                  const documents = reader(values.find(([id]) => id === value)[2]).ascending()
                  return Promise.all([...documents].map(async document => (await entry(index, document))[0]))
                }""", [name, value])
            assert (page, set(found)) == (page, cards(site, page))


def samples(site, lists, table):
    """Choices on lists of all kinds: what some profile of the list has, and now and then a value more."""
    rng = random.Random(20261129)
    for (facet, value), page in sorted(lists.items()):
        if facet in ("", "thang", "cum") or rng.random() < 0.2:
            profile = rng.choice(sorted(cards(site, page)))
            has = [(name, each) for name, values in table.items() for each in sorted(values) if name != facet and profile in values[each]]
            for number in (1, 2, 4):
                choices = rng.sample(has, min(number, len(has)))
                name = rng.choice(choices)[0]
                yield page, list(dict.fromkeys(choices + [(name, rng.choice(sorted(table[name])))]))


def test_counts_and_results_are_those_of_the_pages(open_page, server, site, lists, table):
    visit = open_page(LIST)
    rng, several = random.Random(1), 0
    for page, choices in list(samples(site, lists, table))[:60]:
        within = cards(site, page)
        wanted = left(table, choices, within)
        visit.page.goto(server.url + page.removesuffix("index.html") + "?" + urlencode(choices))
        settled(visit, len(wanted))
        assert (page, choices, paths(shown(visit))) == (page, choices, wanted) and wanted
        several += len(wanted) > 1
        own = visit.page.locator(".filter").get_attribute("data-facet")
        for name in rng.sample([name for name in FACETS if name != own], 2):
            rest = left(table, choices, within, without=name)
            chosen = [value for facet, value in choices if facet == name]
            sizes = {value: len(found & rest) for value, found in table[name].items() if found & rest or value in chosen}
            assert (page, choices, name, counts(visit, name)) == (page, choices, name, sizes)
    assert several > 10


def test_a_list_of_units_offers_those_below(open_page, lists, table):
    """What all profiles of a list have is no choice."""
    visit = open_page(lists["don-vi", "ldld-tinh-x"] if ("don-vi", "ldld-tinh-x") in lists else max(
        (page for (name, _), page in lists.items() if name == "don-vi"), key=len))
    own = table["don-vi"][visit.page.locator(".filter").get_attribute("data-value")]
    below = {value: len(found & own) for value, found in table["don-vi"].items() if found & own and not found >= own}
    assert counts(visit, "don-vi") == below


# ---------- What visitors do ----------


def choose(visit, name, value):
    counts(visit, name)
    visit.page.locator(f".filter input[name={name}][value='{value}']").check()


def test_back_forward_and_reload(open_page, site, table):
    visit = open_page(LIST)
    first = left(table, [("nam", "2026")], cards(site, LIST))
    both = left(table, [("nam", "2026"), ("loai", "tap-the")], cards(site, LIST))
    assert 0 < len(both) < len(first)
    choose(visit, "nam", "2026")
    settled(visit, len(first))
    choose(visit, "loai", "tap-the")
    settled(visit, len(both))
    assert dict(parse_qsl(urlsplit(visit.page.url).query)) == {"nam": "2026", "loai": "tap-the"}
    visit.page.reload()
    settled(visit, len(both))
    assert paths(shown(visit)) == both
    visit.page.go_back()
    settled(visit, len(first))
    assert urlsplit(visit.page.url).query == "nam=2026"
    visit.page.go_back()
    visit.page.locator(".whole .card").first.wait_for()
    assert urlsplit(visit.page.url).query == "" and not visit.page.locator(".filtered").is_visible()
    visit.page.go_forward()
    settled(visit, len(first))
    assert not visit.page.locator(".whole").is_visible()
    visit.page.locator(".results a").first.click()
    visit.page.wait_for_url("**/guong/*/")
    visit.page.go_back()
    settled(visit, len(first))


def test_choices_are_taken_back(open_page, site, table):
    visit = open_page(LIST)
    choose(visit, "nam", "2026")
    choose(visit, "loai", "tap-the")
    settled(visit, len(left(table, [("nam", "2026"), ("loai", "tap-the")], cards(site, LIST))))
    visit.page.locator(".chips button", has_text="Năm: 2026").click()
    settled(visit, len(table["loai"]["tap-the"]))
    assert visit.page.evaluate("() => document.activeElement.closest('.chips') !== null")
    visit.page.locator(".chosen > button").click()
    visit.page.locator(".whole .card").first.wait_for()
    assert urlsplit(visit.page.url).query == ""
    assert visit.page.evaluate("() => document.activeElement.matches('.filter-menu > summary')")


def test_a_later_page_leads_to_the_first(open_page, site):
    page = next(page for page in site.own_kinds["profiles"] if page != LIST)
    visit = open_page(page)
    choose(visit, "nam", "2026")
    visit.page.locator(".results a").first.wait_for()
    assert urlsplit(visit.page.url).path == "/guong/"
    visit.page.go_back()
    visit.page.locator(".whole .card").first.wait_for()
    assert "/" + page.removesuffix("index.html") == urlsplit(visit.page.url).path


def test_a_list_can_be_widened(open_page, lists, table):
    (name, value), page = next(item for item in lists.items() if item[0][0] == "phong-trao")
    visit = open_page(page)
    visit.page.locator(".filter-menu > summary").click()
    visit.page.locator(".widen").click()
    visit.page.wait_for_url(f"**/guong/?{name}={value}")
    settled(visit, len(table[name][value]))


def test_keys_are_enough(open_page, site, table):
    visit = open_page(LIST)
    visit.page.locator(".filter-menu > summary").focus()
    keys = visit.page.keyboard
    keys.press("Enter")
    keys.press("Tab")
    keys.press("Tab")
    keys.press("Enter")
    visit.page.locator("details[data-facet=loai] label").first.wait_for()
    keys.press("Tab")
    keys.press("Space")
    visit.page.locator(".results a").first.wait_for()
    # The box keeps the focus, and the status speaks.
    value = visit.page.evaluate("() => document.activeElement.value")
    assert value in table["loai"]
    settled(visit, len(table["loai"][value]))
    keys.press("Escape")
    assert visit.page.locator("details[data-facet=loai]").get_attribute("open") is None
    assert visit.page.evaluate("() => document.activeElement.parentElement.dataset.facet") == "loai"


def test_long_facets_can_be_searched(open_page, table):
    assert len(table["don-vi"]) > 12
    visit = open_page(LIST)
    counts(visit, "don-vi")
    visit.page.locator("details[data-facet=don-vi] .find").fill("dien luc")
    names = [name for name in visit.page.locator("details[data-facet=don-vi] label:visible").all_inner_texts()]
    assert names and all("Điện lực" in name for name in names)


def test_nothing_is_loaded_before_it_is_asked_for(chromium, server):
    visit = chromium.context(server.origin + "/")
    asked = []
    visit.page.on("request", lambda request: asked.append(urlsplit(request.url).path))
    visit.go(server.url + "guong/")
    assert [path for path in asked if "/tim-kiem/" in path] == []
    visit.page.locator(".filter-menu > summary").click()
    visit.page.locator("details[data-facet=nam] summary").click()
    visit.page.locator("details[data-facet=nam] label").first.wait_for()
    assert [path for path in asked if "/tim-kiem/" in path] == ["/tim-kiem/chi-muc.js", "/tim-kiem/f/nam.js"]
    visit.close()


# ---------- For everybody, from anywhere ----------


def test_nothing_of_it_without_a_script(open_page, lists):
    for page in [LIST, lists["nam", "2026"]]:
        visit = open_page(page, script=False)
        assert visit.page.locator(".filter").count() == 1
        assert not visit.page.locator(".filter").is_visible()
        assert visit.page.locator(".card").first.is_visible()


def opened(open_page, **circumstances):
    """A list with choices, results, and a facet open."""
    visit = open_page(LIST, **circumstances)
    choose(visit, "nam", "2026")
    visit.page.locator(".results a").first.wait_for()
    counts(visit, "don-vi")
    return visit


@pytest.mark.parametrize("view", [*VIEWS, "narrow and dark"])
def test_axe_finds_nothing(open_page, view):
    visit = opened(open_page, **(VIEWS.get(view) or {"scheme": "dark", "width": 320, "height": 640}))
    # An open facet lies over what comes after it.
    assert "\n\n".join(findings(visit.page, **{"target-size": {"enabled": False}})) == ""
    visit.page.keyboard.press("Escape")
    visit.page.locator("details[data-facet=don-vi] summary").evaluate("summary => summary.parentElement.open = false")
    assert "\n\n".join(findings(visit.page)) == ""


def test_it_holds_at_every_width(open_page):
    visit = opened(open_page)
    for width in [320, 360, 640, 768, 1280]:
        visit.page.set_viewport_size({"width": width, "height": 800})
        assert (width, visit.page.evaluate(OVERFLOWING)) == (width, [])
        # A label is as large as its box and words together.
        small = [line for line in visit.page.evaluate(SMALL_TARGETS) if "checkbox" not in line]
        assert (width, small) == (width, [])
        assert visit.page.locator("details[data-facet=don-vi] label").evaluate_all("all => all.every(label => label.offsetHeight >= 43.9)")


def test_it_holds_long_names(chromium, site_of_extremes):
    with SiteServer(site_of_extremes) as server:
        visit = chromium.visit(server, LIST)
        counts(visit, "don-vi")
        visit.page.locator("details[data-facet=don-vi] input[type=checkbox]").first.check()
        visit.page.locator(".results a").first.wait_for()
        for details in visit.page.locator(".filter form details").all():
            details.evaluate("details => details.open = true")
            details.locator("label, .nothing").first.wait_for()
            for width in [320, 768, 1280]:
                visit.page.set_viewport_size({"width": width, "height": 800})
                assert (width, visit.page.evaluate(OVERFLOWING)) == (width, [])
        assert visit.complaints == []
        visit.close()


def test_a_template_without_filters_needs_no_script(chromium, build):
    """What the head of a page asks for finds nothing to do there."""
    blocks = "".join(f"{{% block {name} %}}{{% endblock %}}" for name in ["count", "subject", "narrower"])
    plain = f"{{% extends 'base.html' %}}{{% block main %}}<h1>{{{{ page.title }}}}</h1>{blocks}{{% endblock %}}"
    site = build("https://guong.example.vn/", {**extremes.CONTENT, "../templates/list.html": plain})
    with SiteServer(site) as server:
        visit = chromium.visit(server, LIST)
        assert visit.page.locator(".filter").count() == 0
        assert visit.complaints == []
        visit.close()


def most_shifts():
    """What comes half a second after a click counts as if nobody had clicked: on a slow machine there is more."""
    return 0.05 if SiteServer.pause else 0.02


@pytest.mark.parametrize("width", [320, 768, 1280])
def test_nothing_jumps(chromium, server, site, lists, width):
    """Without the site's own fonts: what a letter moves that comes late is none of the filters'."""
    pages = [LIST, min((page for (name, _), page in lists.items() if name == "phong-trao"), key=lambda page: len(site.bytes(page)))]
    for page in pages:
        visit = chromium.context(server.origin + "/", width=width)
        visit.context.route("**/*.woff2", lambda route: route.abort())
        visit.go(server.url + page.removesuffix("index.html"))
        assert visit.page.evaluate(SHIFTS) <= most_shifts()
        counts(visit, "nam")
        assert visit.page.evaluate(SHIFTS) <= most_shifts()
        visit.page.locator("details[data-facet=nam] input[type=checkbox]").first.check()
        visit.page.locator(".results a").first.wait_for()
        assert visit.page.evaluate(SHIFTS) <= most_shifts()
        visit.page.goto(server.url + page.removesuffix("index.html") + "?nam=2026&loai=ca-nhan")
        visit.page.locator(".results a, .filtered .chips button").first.wait_for()
        assert visit.page.evaluate(SHIFTS) <= most_shifts()
        visit.close()


@pytest.mark.parametrize("query", [
    "nam=%3Cimg+src%3Dx+onerror%3Ddocument.title%3D1%3E", "nam=1066", "nam=2026&" * 2000, "don-vi=__proto__&loai=constructor", "%E0%A4%A", "nam=&loai=",
])
def test_whatever_an_address_says(open_page, server, query):
    visit = open_page(LIST)
    title = visit.page.title()
    visit.page.goto(server.url + "guong/?" + query)
    visit.page.locator(".filtered .chips button, .whole .card").first.wait_for()
    assert visit.page.title() == title and visit.page.locator(".filter img").count() == 0


def test_it_works_from_a_folder(chromium, site_in_a_folder):
    visit = chromium.visit_file(site_in_a_folder.folder / LIST)
    choose(visit, "nam", "2026")
    visit.page.locator(".results a").first.wait_for()
    assert "nam=2026" in visit.page.url
    total = visit.page.locator(".filter [role=status]").inner_text()
    visit.page.reload()
    visit.page.locator(".results a").first.wait_for()
    assert visit.page.locator(".filter [role=status]").inner_text() == total
    visit.page.locator(".results a").first.click()
    visit.page.wait_for_url("file:///**/guong/*/index.html")
    visit.page.go_back()
    visit.page.locator(".results a").first.wait_for()
    # A page with tools of its own: scripts that lie on disk share their names.
    visit.go((site_in_a_folder.folder / "phong-trao/nguoi-tot-viec-tot/index.html").as_uri())
    choose(visit, "nam", "2026")
    visit.page.locator(".results a").first.wait_for()
    assert visit.complaints == []
    visit.close()


def test_it_works_below_a_portal(chromium, site_below_a_portal):
    with SiteServer(site_below_a_portal) as server:
        visit = chromium.visit(server, LIST)
        choose(visit, "nam", "2026")
        visit.page.locator(".results a").first.wait_for()
        assert visit.page.url == server.url + "guong/?nam=2026"
        visit.page.locator(".results a").first.click()
        visit.page.wait_for_url(server.url + "guong/*/")
        assert visit.complaints == []
        visit.close()
