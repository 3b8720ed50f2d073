"""Names that are too long, and words without a place to break: pages hold, and what machines read is whole."""

import extremes
import extruct
from site_server import SiteServer
from test_layout import CUT_LETTERS, OVERFLOWING

WIDTHS = [320, 360, 768, 1280]


def test_nothing_sticks_out(chromium, site_of_extremes):
    with SiteServer(site_of_extremes) as server:
        visit = chromium.visit(server, "index.html")
        for page in {*site_of_extremes.one_of_each_kind(), *site_of_extremes.kinds["profile"]}:
            visit.go(server.url + site_of_extremes.address(page))
            for width in WIDTHS:
                visit.page.set_viewport_size({"width": width, "height": 800})
                assert (page, width, visit.page.evaluate(OVERFLOWING)) == (page, width, [])
            assert (page, visit.page.evaluate(CUT_LETTERS)) == (page, [])
        assert visit.complaints == []
        visit.close()


def test_linked_data_is_whole(site_of_extremes):
    graphs = {
        page: [node for data in extruct.extract(site_of_extremes.text(page), syntaxes=["json-ld"])["json-ld"] for node in data["@graph"]]
        for page in site_of_extremes.pages
        if page != "404.html"
    }
    assert all(graphs.values())
    (article,) = [node for node in graphs["guong/nguoi/index.html"] if node["@type"] == "Article"]
    assert article["about"]["name"] == extremes.NAME
    headline = article["headline"]
    assert len(headline) <= 110 and headline.endswith("…") and extremes.TITLE.startswith(headline[:-1])
