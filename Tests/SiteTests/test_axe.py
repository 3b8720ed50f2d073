"""axe on a few pages of each kind: in light and dark, and as narrow as 320 px."""

import pytest
from axe_playwright_python.sync_playwright import Axe

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
VIEWS = {
    "light": {"scheme": "light"},
    "dark": {"scheme": "dark"},
    "narrow": {"scheme": "light", "width": 320, "height": 640},
}


def findings(page):
    options = {"runOnly": {"type": "tag", "values": TAGS}, "resultTypes": ["violations"]}
    violations = Axe().run(page, options=options).response["violations"]
    return [f"{v['id']}: {node['html']}: {node['failureSummary']}" for v in violations for node in v["nodes"]]


@pytest.mark.parametrize("view", VIEWS)
def test_no_finding(open_page, page, view):
    assert "\n\n".join(findings(open_page(page, **VIEWS[view]).page)) == ""


def test_axe_finds(chromium):
    visit = chromium.context("about:")
    visit.page.set_content("<!DOCTYPE html><html><title>a</title><img src=''><p style='color:#ccc;background:#fff'>Gương sáng")
    found = {line.split(":")[0] for line in findings(visit.page)}
    visit.close()
    assert found == {"html-has-lang", "image-alt", "color-contrast"}
