"""What the tests share: the built site, the same site under other addresses, and a browser that looks at it.

    python -m pytest Tests/SiteTests [--site FOLDER] [--exemplar PROGRAM] [--slowly]
"""

import re
import shutil
import subprocess
from pathlib import Path

import extremes
import pytest
from browsing import Browser
from built_site import BuiltSite
from site_server import SiteServer

ROOT = Path(__file__).resolve().parents[2]


def pytest_addoption(parser):
    parser.addoption("--site", default=ROOT / "site", help="the built demonstration site")
    parser.addoption("--exemplar", default=ROOT / ".build/release/exemplar", help="the program that built it")
    parser.addoption("--slowly", action="store_true", help="slow server and browser down, to find tests that do not wait for it")


def pytest_configure(config):
    base = re.search(r"^base_url: (\S+)", (ROOT / "content/site.yml").read_text(), re.MULTILINE)[1]
    SiteServer.pause = 0.3 if config.getoption("--slowly") else 0
    config.built_site = BuiltSite(Path(config.getoption("--site")).resolve(), base)


def pytest_generate_tests(metafunc):
    """A test that takes `page` runs on a few pages of each kind; one that takes `kind_page`, on one."""
    site = metafunc.config.built_site
    if "page" in metafunc.fixturenames:
        metafunc.parametrize("page", site.sample())
    if "kind_page" in metafunc.fixturenames:
        metafunc.parametrize("kind_page", site.one_of_each_kind())


@pytest.fixture(scope="session")
def site(request):
    return request.config.built_site


@pytest.fixture(scope="session")
def build(request, tmp_path_factory):
    """Builds the demonstration, or other content with the same theme, for a base URL."""

    def build(base, content=None):
        folder = tmp_path_factory.mktemp("site")
        source = folder / "source" if content else ROOT
        if content:
            shutil.copytree(ROOT / "templates", source / "templates")
        for name, text in (content or {}).items():
            file = source / "content" / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text)
        program = str(Path(request.config.getoption("--exemplar")).resolve())
        options = ["--base-url", base, "-d", str(folder / "out"), "--cache-dir", str(folder / "cache")]
        result = subprocess.run([program, "build", *options], cwd=source, capture_output=True, text=True)
        assert result.returncode == 0, result.stdout + result.stderr
        return BuiltSite(folder / "out", None if base == "." else base)

    return build


@pytest.fixture(scope="session")
def site_below_a_portal(build):
    return build("https://ldld-tinh-x.example.vn/chuyen-muc/guong/")


@pytest.fixture(scope="session")
def site_in_a_folder(build):
    return build(".")


@pytest.fixture(scope="session")
def site_of_extremes(build):
    """A small site whose every name is longer than a page is wide."""
    return build("https://guong.example.vn/", extremes.CONTENT)


@pytest.fixture(scope="session")
def server(site):
    with SiteServer(site) as server:
        yield server


@pytest.fixture(scope="session")
def chromium(request):
    with Browser(slowly=request.config.getoption("--slowly")) as browser:
        yield browser


@pytest.fixture
def open_page(chromium, server):
    """Opens a page of the site; afterwards nothing may have been complained of."""
    visits = []

    def open_page(page, **circumstances):
        visits.append(chromium.visit(server, page, **circumstances))
        return visits[-1]

    yield open_page
    for visit in visits:
        visit.close()
    assert [complaint for visit in visits for complaint in visit.complaints] == []
