"""Filters of an edition: they count its lists, speak its language, and mark what is not in it."""

from urllib.parse import parse_qsl, urlsplit

import pytest
from test_filters import cards, choose, counts, paths, shown

LIST = "en/guong/index.html"
KINDS = {"phong-trao": "campaign", "don-vi": "unit", "linh-vuc": "field", "khen-thuong": "honour", "loai": "kind", "nam": "year"}
NAMES = {"phong-trao": "Campaigns", "loai": "Kind", "don-vi": "Units", "linh-vuc": "Fields", "nam": "Year", "khen-thuong": "Honours"}


@pytest.fixture(scope="module")
def lists(site):
    """The English lists that are values of facets: facet and value, with the first page of each."""
    found = {}
    for kind in KINDS.values():
        for page in (page for page in site.kinds[kind] if page.startswith("en/")):
            for root in site.tree(page).xpath("//div[@class='filter']"):
                if urlsplit(root.get("data-url")).path.strip("/") + "/index.html" == page and root.get("data-facet") in KINDS:
                    found[root.get("data-facet"), root.get("data-value")] = page
    return found


def says(visit, words):
    visit.page.wait_for_function("words => document.querySelector('.filter [role=status]').textContent === words", arg=words)


def left(count):
    return f"{count} profile left." if count == 1 else f"{count} profiles left."


def pairs(site, lists):
    """Choices of two facets with what both leave: one with a single profile, and the one with most."""
    sizes = {}
    for one, first in lists.items():
        for other, second in lists.items():
            if one[0] < other[0] and (both := cards(site, first) & cards(site, second)):
                sizes.setdefault(len(both), ([one, other], both))
    return [sizes[1], sizes[max(sizes)]]


def test_two_facets_cut_each_other_down(open_page, site, lists):
    assert {name for name, _ in lists} == set(KINDS)
    for choices, both in pairs(site, lists):
        visit = open_page(LIST)
        for name, value in choices:
            choose(visit, name, value)
        says(visit, left(len(both)))
        assert paths(shown(visit)) == both and all(path.startswith("/en/guong/") for path in both)
        # The facet that is closed now had counted without the last choice: nothing of that is to be seen when it opens.
        assert visit.page.locator(".filter details:not([open]) label").count() == 0
        # What one facet counts is what the other choice leaves of each of its lists.
        for (one, _), chosen in zip(choices, reversed(choices)):
            within = cards(site, lists[chosen])
            wanted = {key: len(cards(site, page) & within) for (name, key), page in lists.items() if name == one}
            found = counts(visit, one)
            assert {key: found.get(key, 0) for key in wanted} == wanted


def test_labels_are_the_titles_of_the_lists(open_page, site, lists):
    visit = open_page(LIST)
    for name in KINDS:
        counts(visit, name)
        details = visit.page.locator(f".filter details[data-facet={name}]")
        shown = details.locator("label").evaluate_all(
            "all => all.map(label => [label.control.value, label.children[1].textContent, label.children[1].lang])")
        for value, label, language in shown:
            if (name, value) in lists:
                (title,) = site.tree(lists[name, value]).xpath("//h1")
                assert (label, language or None) == (title.text_content(), title.get("lang")), (name, value)


def test_an_address_shows_the_same_to_everybody(open_page, server, site, lists):
    for choices, both in pairs(site, lists):
        visit = open_page(LIST)
        for name, value in choices:
            choose(visit, name, value)
        says(visit, left(len(both)))
        assert sorted(parse_qsl(urlsplit(visit.page.url).query)) == sorted(choices)
        other = open_page(LIST)
        other.page.goto(visit.page.url)
        says(other, left(len(both)))
        assert paths(shown(other)) == both
        # The switch leads to the same list in the other language.
        assert other.page.locator(".masthead a[hreflang=vi]").get_attribute("href") == "/guong/"


def test_back_and_forward(open_page, site, lists):
    ([first, second], both) = pairs(site, lists)[1]
    within = cards(site, lists[first])
    assert len(within) > len(both)
    visit = open_page(LIST)
    choose(visit, *first)
    says(visit, left(len(within)))
    choose(visit, *second)
    says(visit, left(len(both)))
    visit.page.go_back()
    says(visit, left(len(within)))
    assert parse_qsl(urlsplit(visit.page.url).query) == [first]
    visit.page.go_back()
    visit.page.locator(".whole .card").first.wait_for()
    assert urlsplit(visit.page.url).query == "" and urlsplit(visit.page.url).path == "/en/guong/"
    visit.page.go_forward()
    says(visit, left(len(within)))
    visit.page.locator(".results a").first.click()
    visit.page.wait_for_url("**/en/guong/*/")
    visit.page.go_back()
    says(visit, left(len(within)))


def test_choices_are_taken_back_in_english(open_page, site, lists):
    choices, both = pairs(site, lists)[1]
    visit = open_page(LIST)
    for name, value in choices:
        choose(visit, name, value)
    says(visit, left(len(both)))
    for name, value in choices:
        counts(visit, name)
        title = visit.page.locator(f".filter input[name={name}][value='{value}'] + span").text_content()
        chip = visit.page.get_by_role("button", name=f"Remove: {NAMES[name]}: {title}", exact=True)
        assert chip.inner_text() == f"{NAMES[name]}: {title}"
    visit.page.keyboard.press("Escape")
    visit.page.get_by_role("button", name="Remove all choices").click()
    visit.page.locator(".whole .card").first.wait_for()


def test_results_that_are_not_translated_are_marked(open_page, site):
    visit = open_page(LIST)
    choose(visit, "nam", "2026")
    visit.page.locator(".results a").first.wait_for()
    shown(visit)
    results = visit.page.locator(".results a").evaluate_all("all => all.map(a => [a.pathname, a.lang, a.closest('li').lastChild.lang])")
    for address, *languages in results:
        (title,) = site.tree(address.strip("/") + "/index.html").xpath("//h1")
        assert languages == [title.get("lang") or ""] * 2, address
    assert {language for _, language, _ in results} == {"", "vi"}


@pytest.mark.parametrize(("language", "given", "wanted"), [
    ("vi", "other", {"0": "none", "1": "1 other", "2": "2 other"}),
    ("en", "one other", {"0": "none", "1": "1 one", "2": "2 other", "21": "21 other", "1200": "1,200 other"}),
    ("pl", "one few many other", {"1": "1 one", "3": "3 few", "5": "5 many", "22": "22 few"}),
    ("ar", "zero one two few many other", {"0": "none", "1": "1 one", "2": "2 two", "3": "3 few", "11": "11 many"}),
    # Where a form is left out, that for the rest.
    ("pl", "one other", {"1": "1 one", "3": "3 other"}),
])
def test_a_count_has_the_form_of_its_language(chromium, server, language, given, wanted):
    rename = "() => document.documentElement && (document.documentElement.lang = '%s')" % language
    visit = chromium.context(server.origin + "/", before=f"new MutationObserver({rename}).observe(document, {{ childList: true }})")
    visit.go(server.url + "guong/")
    said = visit.page.evaluate(
        """([numbers, forms]) => Object.fromEntries(numbers.map(number => {
          const status = document.createElement('p')
          for (const form of forms) status.dataset[form] = form === 'none' ? form : `%s ${form}`
          exemplarIndex.say(status, +number)
          return [number, status.textContent]
        }))""", [list(wanted), ["none", *given.split()]])
    assert said == wanted
    visit.close()
