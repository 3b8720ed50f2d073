"""The search page: the same answers as the command, from anywhere, for anybody, whatever is typed."""

import json
import random
import re
import subprocess
import unicodedata
from pathlib import Path

import pytest
from search import queries, reciprocal_rank, recall
from site_server import SiteServer
from test_axe import VIEWS, findings

ROOT = Path(__file__).resolve().parents[2]
PAGE = "tim-kiem/index.html"
FIND = """async (queries) => {
  const answers = []
  for (const query of queries) answers.push((await exemplarSearch.find(query)).map(hit => [hit.document, hit.score]))
  return answers
}"""
PROFILE = """---
title: {title}
name: {name}
loai: cá nhân
unit: cdcs-thu
campaigns: nguoi-tot-viec-tot
author: Ban Tuyên giáo
summary: {summary}
status: published
date: 2026-01-01
portrait: {{waived: không}}
---
Nội dung.
"""


@pytest.fixture(scope="session")
def exemplar(request):
    return str(Path(request.config.getoption("--exemplar")).resolve())


def asked_of_the_command(exemplar, source, words, folder):
    file = folder / "queries.txt"
    file.write_text("".join(f"{query}\n" for query in words))
    options = ["search", "-s", str(source), "--queries", str(file), "--limit", "0", "--format", "json"]
    result = subprocess.run([exemplar, *options], capture_output=True, text=True, check=True)
    return [[[page["url"], page["score"]] for page in answer["pages"]] for answer in json.loads(result.stdout)]


def addresses(site):
    """The address of each document, by its number."""
    files = sorted((site.folder / "tim-kiem/d").iterdir(), key=lambda file: int(file.stem))
    chunks = [json.loads(file.read_text().split(",", 1)[1].rstrip().removesuffix(")")) for file in files]
    return [entry[0] for chunk in chunks for entry in chunk]


def spelt_otherwise(text, rng):
    """The words as keyboards, converters and habits spell them."""
    letters = unicodedata.normalize("NFD", text)
    bare = "".join(c for c in letters if not unicodedata.combining(c)).replace("đ", "d").replace("Đ", "D")
    return rng.choice([
        text, text.upper(), bare, letters, text[: rng.randrange(1, len(text) + 1)], text + " ", text.replace("a", "а"),
        text.replace("đ", "ð"), text.replace("ư", "ƣ"), text[0] + "\u00ad" + text[1:], text.replace("y", "i"),
        text.replace("oà", "òa").replace("uỷ", "ủy").replace("oá", "óa"), text.replace("i", "y"), f"“{text}”?",
    ])


def odd_queries(site):
    rng = random.Random(20261121)
    words = [word for page in sorted(site.kinds["profile"]) for word in site.tree(page).text_content().split()]
    starts = [rng.randrange(len(words) - 5) for _ in range(250)]
    phrases = [" ".join(words[start : start + rng.randrange(1, 6)]) for start in starts]
    return [spelt_otherwise(phrase, rng) for phrase in phrases] + [
        "", " ", "^ $", "a", "đ", "ĐĐ", "…", "T?NG LIÊN", "1", "2026 2026", "\ufeff", "𠀀 中文", "İstanbul ǅ ß", "e\u0301", "\u0301",
        "anh " * 400, "x" * 3000, "μ aμb", "quy", "ky", "hoa h", "<b>anh</b>", "lao\tdong", "đ/c", "TP.HCM", "0,82%",
    ]


def test_the_page_answers_as_the_command_does(open_page, site, exemplar, tmp_path):
    words = [query.words for query in queries("demo")] + odd_queries(site)
    found = open_page(PAGE).page.evaluate(FIND, words)
    known = addresses(site)
    answers = [[[known[document], score] for document, score in answer] for answer in found]
    wanted = asked_of_the_command(exemplar, ROOT, words, tmp_path)
    assert len(answers) == len(wanted)
    for query, answer, want in zip(words, answers, wanted):
        assert (query, answer) == (query, want)
    assert sum(map(bool, wanted)) > 300


def test_best_answers_come_first(exemplar, tmp_path):
    asked = queries("demo")
    answers = asked_of_the_command(exemplar, ROOT, [query.words for query in asked], tmp_path)
    found = [[page for page, _ in answer] for answer in answers]
    assert sum(map(reciprocal_rank, asked, found)) / len(asked) >= 0.95
    assert sum(map(recall, asked, found)) / len(asked) >= 0.95


def test_letters_are_those_of_the_program():
    tables = (ROOT / "Sources/Vietnamese/LatinBases.swift").read_text().split("func pair")[0]
    program = "".join(re.findall(r"^    ([A-Za-z-]{10,})\\?$", tables, re.MULTILINE))
    script = (ROOT / "templates/assets/search.js").read_text().split("const twoLetters")[0]
    assert len(program) == 0x190 + 0x100
    assert "".join(re.findall(r'"([A-Za-z-]{100,})"', script)) == program


def results(visit):
    visit.page.locator(".results a").first.wait_for()
    return visit.page.locator(".results a").all_inner_texts()


def test_found_from_the_head_of_a_page(open_page):
    visit = open_page("index.html")
    visit.page.locator("header input[name=q]").fill("ngan tu lanh")
    visit.page.locator("header input[name=q]").press("Enter")
    assert results(visit)[0].startswith("Ngăn tủ lạnh số 7")
    assert visit.page.locator("[role=status]").inner_text() != ""
    assert visit.page.locator(".results mark").first.inner_text() == "Ngăn tủ lạnh"


def test_keys_are_enough(open_page):
    visit = open_page(PAGE)
    visit.page.locator("#q").press_sequentially("nghe moi ha")
    first = results(visit)[0]
    visit.page.keyboard.press("ArrowDown")
    visit.page.keyboard.press("Enter")
    visit.page.wait_for_url("**/guong/nghe-moi-han-qua-tam-kinh-den/")
    assert visit.page.locator("h1").inner_text() == first


def test_an_address_shares_what_is_shown(open_page):
    visit = open_page(PAGE)
    visit.page.locator("#q").fill("an toàn lao động")
    before = results(visit)
    total = visit.page.locator("[role=status]").inner_text()
    visit.page.locator("details[data-facet=loai] summary").click()
    label = visit.page.locator("details[data-facet=loai] label").first
    count = int(label.locator("span").last.inner_text())
    label.click()
    visit.page.wait_for_function("total => document.querySelector('[role=status]').textContent !== total", arg=total)
    shown = results(visit)
    assert shown != before and str(count) in visit.page.locator("[role=status]").inner_text()
    assert "q=an+to" in visit.page.url and "loai=" in visit.page.url
    visit.page.reload()
    assert results(visit) == shown


def test_found_in_the_text_alone(open_page):
    """The excerpt then comes from the page itself."""
    visit = open_page(PAGE)
    visit.page.locator("#q").fill("sổ ghi tiếng máy bơm kêu khan")
    results(visit)
    visit.page.locator(".results p:not(.about) mark").first.wait_for()


@pytest.mark.parametrize("view", VIEWS)
def test_axe_finds_nothing_in_results(open_page, view):
    visit = open_page(PAGE, **VIEWS[view])
    visit.page.locator("#q").fill("lao động")
    results(visit)
    visit.page.locator("details[data-facet=phong-trao] summary").click()
    visit.page.locator("details[data-facet=phong-trao] label").first.wait_for()
    visit.page.locator(".results mark").first.wait_for()
    assert "\n\n".join(findings(visit.page)) == ""


def test_lists_without_a_script(open_page):
    visit = open_page(PAGE, script=False)
    assert visit.page.locator(".search-lists a").count() >= 10
    assert not visit.page.locator("#q").is_visible()
    assert "JavaScript" in visit.page.locator("main").inner_text()


def test_found_from_a_folder(chromium, site_in_a_folder):
    visit = chromium.visit_file(site_in_a_folder.folder / "index.html")
    visit.page.locator("header input[name=q]").fill("lop hoc ben suoi")
    visit.page.locator("header input[name=q]").press("Enter")
    assert results(visit)[0].startswith("Lớp học bên suối")
    visit.page.locator("details[data-facet=nam] summary").click()
    visit.page.locator("details[data-facet=nam] label").first.wait_for()
    # In the text alone: the page tells it from a frame.
    visit.page.locator("#q").fill("sổ ghi tiếng máy bơm kêu khan")
    visit.page.locator(".results p:not(.about) mark").first.wait_for()
    visit.page.locator("#q").fill("lop hoc ben suoi")
    visit.page.get_by_role("link", name="Lớp học bên suối").first.wait_for()
    visit.page.locator(".results a").first.click()
    visit.page.wait_for_url("file:///**/guong/lop-hoc-ben-suoi/index.html")
    assert visit.complaints == []
    visit.close()


def test_found_below_a_portal(chromium, site_below_a_portal):
    with SiteServer(site_below_a_portal) as server:
        visit = chromium.visit(server, PAGE)
        visit.page.locator("#q").fill("lop hoc ben suoi")
        assert results(visit)[0].startswith("Lớp học bên suối")
        visit.page.locator(".results a").first.click()
        visit.page.wait_for_url(server.url + "guong/lop-hoc-ben-suoi/")
        assert visit.complaints == []
        visit.close()


@pytest.mark.parametrize("typed", ["<img src=x onerror=document.title=1>", "\x00\x1b[31m", "anh " * 2500, "x" * 10_000, "`${1}`"])
def test_whatever_is_typed(open_page, typed):
    visit = open_page(PAGE)
    title = visit.page.title()
    visit.page.locator("#q").evaluate("(field, typed) => { field.value = typed; field.form.requestSubmit() }", typed)
    visit.page.wait_for_function("() => document.querySelector('[role=status]').textContent !== '' || !document.querySelector('#q').value.match(/[a-z]/)")
    assert visit.page.title() == title and visit.page.locator("main img").count() == 0


def test_markup_in_names_is_text(chromium, exemplar, tmp_path):
    attack = "<img src=x onerror=document.title=1> `${document.title=2}` \\\\"
    files = {
        "site.yml": "title: Thử\nbase_url: https://example.vn/\nworkflow: simple\nconsent: off\n",
        "units.yml": "units:\n  - {id: cdcs-thu, name: Đơn vị thử}\n",
        "profiles/a.md": PROFILE.format(title=f"'{attack}'", name=f"'Thử {attack}'", summary=f"'{attack}'"),
    }
    for name, text in files.items():
        (tmp_path / "content" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "content" / name).write_text(text)
    subprocess.run([exemplar, "build", "-s", str(tmp_path), "-b", "."], check=True, capture_output=True)
    visit = chromium.visit_file(tmp_path / "site" / PAGE)
    title = visit.page.title()
    visit.page.locator("#q").fill("thử onerror")
    assert results(visit) == [attack]
    assert visit.page.title() == title and visit.complaints == []
    visit.close()
