"""Each month's page is a calendar, and each year's shows its twelve months, as Python's own calendar has them."""

import calendar
import re
from pathlib import PurePosixPath

import pytest

MONTH = re.compile(r"ngay/(\d+)/(\d+)/index\.html")


def test_month_is_a_calendar(site):
    pages = site.own_kinds["month"]
    assert pages
    for page in pages:
        year, month = map(int, MONTH.fullmatch(page).groups())
        (table,) = site.tree(page).xpath("//table[caption]")
        assert len(table.xpath("thead/tr/th[@scope='col'][@abbr]")) == 7
        days = [[_day(cell) for cell in row.xpath("td")] for row in table.xpath("tbody/tr")]
        assert (page, days) == (page, calendar.monthcalendar(year, month))


def test_days_with_articles_are_links(site):
    for page in site.own_kinds["month"]:
        there = {int(PurePosixPath(day).parent.name) for day in site.own_kinds["day"] if day.startswith(site.address(page))}
        links = {_day(link.getparent()): link.get("href") for link in site.tree(page).xpath("//table//a")}
        assert links == {day: f"/{site.address(page)}{day:02}/" for day in there}


def test_year_has_its_months(site):
    for page in site.own_kinds["year"]:
        there = {int(m[2]) for m in map(MONTH.fullmatch, site.own_kinds["month"]) if m and page.startswith(f"ngay/{m[1]}/")}
        months = site.tree(page).xpath("//ol[@class='months']/li")
        assert [bool(month.xpath("a")) for month in months] == [number in there for number in range(1, 13)]


@pytest.mark.parametrize("width", [320, 360])
def test_calendar_fits_a_phone(open_page, site, width):
    visit = open_page(site.longest("month"), width=width)
    boxes = visit.page.locator(".calendar a").evaluate_all("all => all.map(a => a.getBoundingClientRect().toJSON())")
    assert boxes and all(box["width"] >= 43 and box["height"] >= 44 and box["right"] <= width for box in boxes)


def _day(cell):
    """The number that a cell begins with; 0 where it is empty, as in `calendar`."""
    text = cell.text_content().strip()
    return int(re.match(r"\d+", text)[0]) if text else 0
