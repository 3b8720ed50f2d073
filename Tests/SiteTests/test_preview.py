"""`exemplar serve` in a browser: pages follow what is saved, mistakes stand over the page, the dashboard."""

import re
import subprocess
from contextlib import contextmanager
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from previewing import PROFILE, Preview, write

PAGE = "guong/nguoi-tho-may-vi-du/"
DRAFT = "guong/ban-nhap-cua-ban/"
LISTENING = "exemplar-preview[data-state=listening]"
PANEL = "exemplar-preview .panel"
BADGE = "exemplar-preview .badge"
STRIP = "exemplar-preview .strip"
PATIENCE = 30_000


@pytest.fixture
def preview(request, tmp_path):
    program = str(Path(request.config.getoption("--exemplar")).resolve())
    previews = []

    def start(*options, files=None, appended=None):
        """`files` are written before the preview starts, `appended` is added to what the new site has."""
        folder = tmp_path / f"site{len(previews)}"
        subprocess.run([program, "init", str(folder)], check=True, capture_output=True)
        # A page that is long enough to scroll.
        with (folder / PROFILE).open("a") as file:
            file.writelines(f"\n\nĐoạn thứ {number} của bài.\n" for number in range(60))
        for name, text in (files or {}).items():
            write(folder / name, text)
        for name, text in (appended or {}).items():
            write(folder / name, (folder / name).read_text() + text)
        previews.append(Preview(program, folder, "--clock", "21/11/2026", *options))
        return previews[-1]

    yield start
    for preview in previews:
        preview.end()


@contextmanager
def looking(chromium, preview, path=PAGE, ignoring=None, **circumstances):
    """A page that listens. At its end nothing may have gone wrong but what is ignored."""
    visit = chromium.context(preview.origin, **circumstances)
    visit.page.set_default_timeout(PATIENCE)
    visit.go(preview.origin + path)
    visit.page.wait_for_selector(LISTENING, state="attached")
    yield visit.page
    assert [text for text in visit.complaints if not ignoring or ignoring not in text] == []
    visit.close()


def marked(page):
    """Marks the page as it is loaded now; a page that is loaded again has no mark."""
    page.evaluate("() => { window.marked = true }")


def is_marked(page):
    return page.evaluate("() => window.marked === true")


def test_a_saved_text_appears_where_it_is_read(chromium, preview):
    preview = preview()
    with looking(chromium, preview) as page:
        marked(page)
        page.evaluate("() => scrollTo({ top: 1500, behavior: 'instant' })")
        preview.replace("Đoạn thứ 40 của bài.", "Câu vừa được sửa.")
        page.wait_for_selector("text=Câu vừa được sửa.", state="attached")
        page.wait_for_selector(LISTENING, state="attached")
        assert not is_marked(page)
        page.wait_for_function("() => Math.abs(scrollY - 1500) <= 2")


def test_other_pages_stay(chromium, preview):
    preview = preview()
    with looking(chromium, preview, "gioi-thieu/") as page, looking(chromium, preview) as edited:
        marked(page)
        preview.replace("Đoạn thứ 1 của bài.", "Câu khác.")
        edited.wait_for_selector("text=Câu khác.", state="attached")
        assert is_marked(page)


def test_styles_change_without_loading_the_page(chromium, preview):
    preview = preview()
    theme = Path(__file__).resolve().parents[2] / "templates/assets/style.css"
    with looking(chromium, preview) as page:
        marked(page)
        page.evaluate("() => scrollTo({ top: 700, behavior: 'instant' })")
        preview.write("templates/assets/style.css", theme.read_text() + "\nbody { outline: 7px solid rgb(1, 2, 3) }\n")
        page.wait_for_function("() => getComputedStyle(document.body).outlineColor === 'rgb(1, 2, 3)'")
        assert is_marked(page)
        assert page.evaluate("() => scrollY") == 700


def test_open_details_stay_open(chromium, preview):
    preview = preview()
    with looking(chromium, preview) as page:
        summary = page.locator("details > summary").first
        summary.click()
        opened = page.evaluate("() => [...document.querySelectorAll('details')].map((one) => one.open)")
        preview.replace("Đoạn thứ 1 của bài.", "Câu khác.")
        page.wait_for_selector("text=Câu khác.", state="attached")
        # The text is there before the script that opens them again has run.
        page.wait_for_selector(LISTENING, state="attached")
        assert page.evaluate("() => [...document.querySelectorAll('details')].map((one) => one.open)") == opened


@pytest.mark.parametrize("width", [320, 1280])
def test_a_mistake_stands_over_the_page_until_it_is_mended(chromium, preview, width):
    preview = preview()
    with looking(chromium, preview, width=width) as page:
        marked(page)
        assert page.locator(PANEL).is_hidden()
        preview.replace("loai: cá nhân", "loai: cá nhn")
        page.wait_for_selector(PANEL)
        text = page.locator(PANEL).inner_text()
        assert f"{PROFILE}:2:7" in text
        assert "loai: cá nhn" in text
        assert "ý bạn là `cá nhân`?" in text
        assert "Ở trang này" in text
        assert "1 lỗi" in page.locator(BADGE).inner_text()
        # Nothing is taken from whoever is typing, and the page can still be read.
        assert page.evaluate("() => document.activeElement === document.body")
        assert page.locator("h1").first.is_visible()
        assert page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")
        box = page.locator(PANEL).bounding_box()
        assert box["x"] >= 0 and box["x"] + box["width"] <= width and box["height"] <= 0.6 * 800
        preview.replace("loai: cá nhn", "loai: cá nhân")
        page.wait_for_selector(PANEL, state="hidden")
        assert "Đã hết lỗi." in page.locator("exemplar-preview [role=status]").text_content()
        assert is_marked(page)


def test_a_broken_template_leaves_the_last_good_page(chromium, preview):
    preview = preview()
    with looking(chromium, preview) as page:
        preview.write("templates/profile.html", "{{ profile.tilte }}")
        page.wait_for_selector(PANEL)
        assert "templates/profile.html:1:" in page.locator(PANEL).inner_text()
        page.reload()
        page.wait_for_selector(PANEL)
        assert page.locator("text=Đoạn thứ 1 của bài.").count() == 1
        page.keyboard.press("Escape")
        assert page.locator(PANEL).is_hidden()


def test_a_site_that_never_was_built_shows_its_mistakes(chromium, preview):
    preview = preview(files={"content/profiles/hong.md": "---\nloai: cá nhn\n---\n"})
    with looking(chromium, preview, "", ignoring="404") as page:
        page.wait_for_selector(PANEL)
        assert "content/profiles/hong.md:2:7" in page.locator(PANEL).inner_text()
        (preview.folder / "content/profiles/hong.md").unlink()
        page.wait_for_selector("h1:has-text('Gương điển hình')")


def test_keys_show_what_made_the_page(chromium, preview):
    preview = preview()
    with looking(chromium, preview) as page:
        page.keyboard.press("Alt+g")
        page.wait_for_selector(PANEL)
        text = page.locator(PANEL).inner_text()
        assert PROFILE in text and "templates/profile.html" in text
        assert page.evaluate("() => document.activeElement.localName") == "exemplar-preview"
        page.keyboard.press("Escape")
        assert page.locator(PANEL).is_hidden()
        assert page.evaluate("() => document.activeElement === document.body")
        page.locator(BADGE).click()
        assert page.locator(PANEL).is_visible()
        assert page.locator(BADGE).get_attribute("aria-expanded") == "true"


def test_a_strip_says_why_the_public_does_not_see_a_page(chromium, preview):
    preview = preview()
    with looking(chromium, preview, DRAFT, width=320) as page:
        page.wait_for_selector(STRIP)
        assert "còn là bản nháp" in page.locator(STRIP).inner_text()
        assert "trang_thai: đăng" in page.locator(STRIP).inner_text()
    with looking(chromium, preview) as page:
        assert page.locator(STRIP).is_hidden()


def test_a_strip_says_when_a_page_appears_and_that_a_translation_does_not(chromium, preview):
    files = {
        "content/profiles/2026/nguoi-tho-may-vi-du.en.md":
            "---\ntitle: The seamstress\nsummary: In English.\nstatus: draft\n---\n\nA story.\n",
    }
    site = {"content/site.yml": "\nlanguages: [{code: en, title: Test site, menu: []}]\n"}
    preview = preview(files=files, appended=site)
    with looking(chromium, preview) as page:
        preview.replace("ngay_dang: 20/11/2026", "ngay_dang: 02/09/2027")
        page.wait_for_selector(STRIP)
        text = page.locator(STRIP).inner_text()
        assert "chưa đến ngày đăng" in text and "Tự lên trang: Thứ Năm, ngày 2 tháng 9 năm 2027." in text
        assert "bản dịch" not in text
    with looking(chromium, preview, "en/" + PAGE, width=320) as page:
        page.wait_for_selector(STRIP)
        text = page.locator(STRIP).inner_text()
        assert "Công chúng thấy bản gốc thay cho bản dịch này:" in text
        assert "còn là bản nháp" in text


def test_goes_to_the_page_that_was_changed(chromium, preview):
    preview = preview("--navigate-to-changed")
    with looking(chromium, preview, "gioi-thieu/") as page:
        preview.replace("Đoạn thứ 1 của bài.", "Câu khác.")
        page.wait_for_url("**/" + PAGE)


def test_a_page_that_comes_into_being_appears(chromium, preview):
    preview = preview()
    with looking(chromium, preview, "trang-moi/", ignoring="404") as page:
        preview.write("content/pages/trang-moi.md", "---\ntieu_de: Trang mới\ntrang_thai: đăng\n---\n\nChào bạn.\n")
        page.wait_for_selector("text=Chào bạn.")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_dashboard_tells_everything_and_leads_to_every_page(chromium, preview, scheme):
    preview = preview()
    visit = chromium.context(preview.origin, width=320, scheme=scheme)
    page = visit.page
    page.set_default_timeout(PATIENCE)
    visit.go(preview.origin + "_exemplar/")
    assert "còn là bản nháp" in page.locator("#left-out").inner_text()
    assert page.locator("#edits li").count() > 0
    # Marks are not needed.
    page.locator("#search").fill("nguoi tho may")
    found = page.locator("#sources li:visible")
    assert found.count() == 1
    assert page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")
    violations = Axe().run(page).response["violations"]
    assert violations == [], [one["id"] for one in violations]
    preview.replace("loai: cá nhân", "loai: cá nhn")
    page.wait_for_selector("#findings pre.error")
    # The script that puts the words back runs after the findings are there.
    page.wait_for_function("() => document.querySelector('#search').value === 'nguoi tho may'")
    assert f"{PROFILE}:2:7" in page.locator("#findings").inner_text()
    page.locator("#sources li:visible a").click()
    page.wait_for_url("**/" + PAGE)
    assert visit.complaints == []
    visit.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_what_stands_over_a_page_is_accessible(chromium, preview, scheme):
    preview = preview()
    # Axe itself sets a style.
    with looking(chromium, preview, scheme=scheme, ignoring="Applying inline style") as page:
        preview.replace("loai: cá nhân", "loai: cá nhn")
        page.wait_for_selector(PANEL)
        violations = Axe().run(page, context="exemplar-preview").response["violations"]
        assert violations == [], [(one["id"], one["nodes"][0]["html"]) for one in violations]


def test_the_end_of_the_server_is_said(chromium, preview):
    preview = preview()
    visit = chromium.context(preview.origin)
    visit.go(preview.origin + PAGE)
    visit.page.wait_for_selector(LISTENING, state="attached")
    preview.end()
    visit.page.wait_for_selector("exemplar-preview .badge.lost", timeout=PATIENCE)
    visit.close()
