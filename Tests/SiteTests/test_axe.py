"""axe on a few pages of each kind: in light and dark, and as narrow as 320 px."""

import pytest
from axe_playwright_python.sync_playwright import Axe

# The drawing behind the masthead is faint; without this, axe does not judge what stands before it.
CHECKS = {"color-contrast": {"options": {"ignorePseudo": True}}}
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
VIEWS = {
    "light": {"scheme": "light"},
    "dark": {"scheme": "dark"},
    "narrow": {"scheme": "light", "width": 320, "height": 640},
}


def findings(page, **rules):
    options = {"runOnly": {"type": "tag", "values": TAGS}, "resultTypes": ["violations"], "checks": CHECKS, "rules": rules}
    violations = Axe().run(page, options=options).response["violations"]
    return [f"{v['id']}: {node['html']}: {node['failureSummary']}" for v in violations for node in v["nodes"]]


@pytest.mark.parametrize("view", VIEWS)
def test_no_finding(open_page, page, view):
    assert "\n\n".join(findings(open_page(page, **VIEWS[view]).page)) == ""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_finding_in_menus_and_large_text(open_page, site, scheme):
    """What a page shows only when asked to. An open menu lies over other links: these need not be large enough."""
    covered = {"target-size": {"enabled": False}}
    visit = open_page(site.longest("profile"), width=320, scheme=scheme, before="localStorage.setItem('text', 'larger')")
    visit.page.locator(".share summary").click()
    assert visit.page.locator("[data-do=copy]").is_visible()
    assert "\n\n".join(findings(visit.page, **covered)) == ""
    visit.page.locator(".menu-button").click()
    assert visit.page.locator(".menu a").last.is_visible()
    assert "\n\n".join(findings(visit.page, **covered)) == ""


def test_axe_finds(chromium):
    visit = chromium.context("about:")
    visit.page.set_content("<!DOCTYPE html><html><title>a</title><img src=''><p style='color:#ccc;background:#fff'>Gương sáng")
    found = {line.split(":")[0] for line in findings(visit.page)}
    visit.close()
    assert found == {"html-has-lang", "image-alt", "color-contrast"}
