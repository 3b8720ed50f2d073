"""Pages hold at every width and at twice the size, and are light."""

import re

WIDTHS = [320, 360, 640, 768, 1280]  # 320 is 400 % of 1280, and 640 is 200 %
BUDGET = 40_000

OVERFLOWING = """() => {
  const width = document.documentElement.clientWidth
  if (document.documentElement.scrollWidth <= width) return []
  return [...document.body.querySelectorAll('*')]
    .filter(element => element.getBoundingClientRect().right > width + 0.5)
    .map(element => element.outerHTML.slice(0, 120))
}"""

SET_TITLES = """title => document.querySelectorAll('h1, h2, h3, .subject')
  .forEach(element => (element.lastElementChild ?? element).textContent = title)"""

TIGHT_TEXTS = """() => [...document.querySelectorAll('main p, main li, main dd, main td')]
  .filter(element => element.checkVisibility() && element.innerText.trim())
  .map(element => [getComputedStyle(element), element])
  .filter(([style]) => parseFloat(style.fontSize) <= 1.1 * parseFloat(getComputedStyle(document.body).fontSize))
  .filter(([style]) => parseFloat(style.lineHeight) < 1.5 * parseFloat(style.fontSize) - 0.01)
  .map(([style, element]) => `${style.lineHeight} of ${style.fontSize}: ${element.outerHTML.slice(0, 120)}`)"""

CUT_LETTERS = """() => [...document.querySelectorAll('h1, h2, h3, p, a, li, dt, dd')]
  .filter(element => ['hidden', 'clip'].includes(getComputedStyle(element).overflowY)
    && element.clientHeight > 1 && element.scrollHeight > element.clientHeight + 1)
  .map(element => element.outerHTML.slice(0, 120))"""

MOVING = """() => [...document.querySelectorAll('*')].filter(element => {
  const style = getComputedStyle(element)
  const longest = times => Math.max(...times.split(',').map(parseFloat))
  return longest(style.transitionDuration) > 0.02
    || (style.animationName != 'none' && longest(style.animationDuration) > 0.02)
}).map(element => element.outerHTML.slice(0, 120))"""

FOCUS = """() => {
  const element = document.activeElement, style = getComputedStyle(element)
  const seen = style.outlineStyle != 'none' && parseFloat(style.outlineWidth) >= 2 || style.boxShadow != 'none'
  return element == document.body ? null : [seen, element.outerHTML.slice(0, 120)]
}"""

# Links and controls smaller than 44 px, but for links within a sentence (WCAG 2.2, 2.5.5). A label counts
# as part of its field; a link that covers its card or its tile is as large as that.
SMALL_TARGETS = """() => {
  const box = element => {
    const cover = getComputedStyle(element, '::after')
    const covers = cover.position == 'absolute' && cover.inset == '0px' && cover.content != 'none'
    return (covers ? element.offsetParent : element).getBoundingClientRect()
  }
  const inSentence = element => {
    if (getComputedStyle(element).display != 'inline') return false
    let block = element.parentElement
    while (getComputedStyle(block).display == 'inline') block = block.parentElement
    return [block, ...block.querySelectorAll('*')]
      .filter(element => !element.closest('a, small, .count') && (element == block || getComputedStyle(element).display == 'inline'))
      .flatMap(element => [...element.childNodes])
      .some(node => node.nodeType == Node.TEXT_NODE && node.data.trim())
  }
  return [...document.querySelectorAll('a[href], button, summary, input, select, textarea, [tabindex]')]
    .filter(element => element.checkVisibility() && !element.matches('.skip, [tabindex="-1"]') && !inSentence(element))
    .map(element => [box(element), element])
    .filter(([{ width, height }]) => Math.min(width, height) < 43.9)
    .map(([{ width, height }, element]) => `${width}×${height}: ${element.outerHTML.slice(0, 120)}`)
}"""


def test_nothing_sticks_out(open_page, page):
    visit = open_page(page)
    for width in WIDTHS:
        visit.page.set_viewport_size({"width": width, "height": 800})
        assert (width, visit.page.evaluate(OVERFLOWING)) == (width, [])


def test_long_titles_hold(open_page, kind_page):
    """Sixty words, one of which a narrow screen can't hold, as every heading."""
    visit = open_page(kind_page, width=320)
    title = "Nguyễn Thị Ế Ộ " * 15 + "Khuyếch" * 10
    visit.page.evaluate(SET_TITLES, title)
    assert visit.page.evaluate(OVERFLOWING) == []


def test_open_menus_hold(open_page, site):
    visit = open_page(site.longest("profile"))
    visit.page.locator("summary").evaluate_all("all => all.forEach(summary => summary.click())")
    for width in WIDTHS:
        visit.page.set_viewport_size({"width": width, "height": 800})
        assert (width, visit.page.evaluate(OVERFLOWING)) == (width, [])


def test_large_letters_hold(open_page, kind_page):
    """A reader who chose the largest text on a small phone; one whose browser has letters of twice the size."""
    visit = open_page(kind_page, width=320, before="localStorage.setItem('text', 'larger')")
    assert visit.page.evaluate("() => document.documentElement.dataset.text") == "larger"
    assert visit.page.evaluate(OVERFLOWING) == []
    visit.page.set_viewport_size({"width": 1280, "height": 800})
    visit.page.evaluate("() => { document.documentElement.style.setProperty('font-size', '200%') }")
    assert visit.page.evaluate(OVERFLOWING) == []


def test_targets_are_large(open_page, kind_page):
    visit = open_page(kind_page)
    for width in [1280, 360]:
        visit.page.set_viewport_size({"width": width, "height": 800})
        assert (width, visit.page.evaluate(SMALL_TARGETS)) == (width, [])
    for opener in visit.page.locator(".menu-button, .share summary").all():
        opener.click()
    assert visit.page.evaluate(SMALL_TARGETS) == []


def test_room_for_marks(open_page, page):
    """Ế and Ộ need lines of 1.5 in running text, and nothing anywhere that cuts them off."""
    visit = open_page(page, width=360)
    assert visit.page.evaluate(TIGHT_TEXTS) == []
    assert visit.page.evaluate(CUT_LETTERS) == []


def test_nothing_moves_for_those_who_asked(open_page, kind_page):
    visit = open_page(kind_page, reduced_motion="reduce")
    assert visit.page.evaluate(MOVING) == []


def test_focus_is_seen(open_page, kind_page):
    visit = open_page(kind_page)
    for _ in range(12):
        visit.page.keyboard.press("Tab")
        seen = visit.page.evaluate(FOCUS)
        assert seen is None or seen[0], seen


def test_first_view_of_a_profile_is_light(site):
    """Without the sheet for paper, which no screen waits for."""
    for page in site.kinds["profile"]:
        sheets = site.tree(page).xpath("//link[@rel='stylesheet'][not(@media='print')]/@href")
        size = len(site.bytes(page)) + sum(len(site.bytes(sheet.lstrip("/"))) for sheet in sheets)
        assert (page, size) <= (page, BUDGET)


def test_nothing_inline(site):
    """What the policy would refuse, on every page, not only on those that the browser sees."""
    for page in site.pages:
        tree = site.tree(page)
        inline = tree.xpath("//style | //*[@style] | //script[not(@src) and not(@type='application/ld+json')]")
        handlers = [name for name in tree.xpath("//@*[starts-with(name(), 'on')]")]
        assert (page, len(inline), handlers) == (page, 0, [])


def test_nothing_from_elsewhere(site):
    """No page loads anything from another host."""
    own = re.compile(r"(?!https?:|//)|" + re.escape(site.base))
    for page in site.pages:
        loaded = site.tree(page).xpath("//@src | //@poster | //link[not(@rel='canonical')]/@href")
        assert (page, [url for url in loaded if not own.match(url)]) == (page, [])
