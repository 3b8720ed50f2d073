"""What search engines, Facebook and Zalo read of a page."""

import json

import extruct
import pytest

WHOLE_ADDRESS = "https://"


@pytest.fixture(scope="module")
def metadata(site):
    """The linked data and Open Graph of each page of the sample."""
    return {page: _metadata(site, page) for page in site.sample() if not page.endswith("404.html")}


def _metadata(site, page):
    data = extruct.extract(site.text(page), site.whole_address(page), syntaxes=["json-ld", "opengraph"])
    graph = [node for document in data["json-ld"] for node in document.get("@graph", [document])]
    graphs = data["opengraph"]
    return graph, dict(graphs[0]["properties"]) if graphs else {}


def of_type(graph, kind):
    return [node for node in graph if node.get("@type") == kind]


def test_every_page_is_told(site, metadata):
    for page, (graph, shared) in metadata.items():
        assert graph, f"{page} has no linked data"
        assert shared["og:title"] and shared["og:description"] and shared["og:type"], page
        assert shared["og:url"] == site.canonical(page)
        assert site.is_canonical(page) or site.canonical(page) == site.whole_address(page.removeprefix("en/"))
        assert len(shared["og:description"]) <= 200
        if image := shared.get("og:image"):
            assert site.file(image) and not image.endswith(".svg"), page


def test_breadcrumbs_are_told(metadata):
    for page, (graph, _) in metadata.items():
        for trail in of_type(graph, "BreadcrumbList"):
            assert [item["position"] for item in trail["itemListElement"]] == list(range(1, len(trail["itemListElement"]) + 1))
            assert all(item["item"].startswith(WHOLE_ADDRESS) for item in trail["itemListElement"][:-1]), page


def test_profiles_are_articles(site):
    for page in site.kinds["profile"]:
        graph, shared = _metadata(site, page)
        (article,) = of_type(graph, "Article")
        assert shared["og:type"] == "article"
        assert article["headline"] and article["datePublished"] and article["publisher"]["name"], page
        assert of_type(graph, "BreadcrumbList"), page
        assert "birthDate" not in json.dumps(graph), page


def test_awards_are_told(site):
    subjects = [of_type(_metadata(site, page)[0], "Article")[0].get("about", {}) for page in site.kinds["profile"]]
    assert {subject.get("@type") for subject in subjects} >= {"Person", "Organization"}
    assert any(subject.get("award") for subject in subjects)


def test_campaigns_are_collections_and_events(site):
    graphs = [_metadata(site, page)[0] for page in site.kinds["campaign"]]
    assert all(of_type(graph, "CollectionPage") for graph in graphs)
    assert any(event["startDate"] for graph in graphs for event in of_type(graph, "Event"))
