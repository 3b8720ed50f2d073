#!/usr/bin/env python3
"""Writes the workload W(n): n Vietnamese profiles, as an Exemplar site and as a Hugo site.

usage: generate.py N OUT [--seed S] [--without-hugo]

OUT/exemplar/content and OUT/hugo hold the same profiles (hard links to the same files) and the same
registers in each program's own form; OUT/built-in/content is OUT/exemplar/content again, for a site
without templates of its own. OUT/middle.txt names the profile that was written half-way. The same
seed gives the same bytes. In the front matter, `loai` stands for
the kind, because Hugo reserves `kind`; `honour_types`, `day`, `letter`,
`name_order` and `campaign_dates` are there for Hugo's taxonomies and lists, and are declared as
fields of the site for Exemplar, which finds out by itself what they say.
"""
import argparse
import datetime
import json
import os
import random
import re
import unicodedata

from words import (
    CAMPAIGNS, FAMILY_NAMES, GIVEN_NAMES, GROUPS, HEADINGS, HONOURS, LEVELS, MIDDLE_NAMES, OPENINGS,
    PHRASES, PRONOUNS, ROLES, TAGS, TITLES, UNIT_NAMES, UNIT_TYPES,
)

FIRST_DAY = datetime.date(2022, 1, 1)
DAYS = 1700
STYLE_SHEET = "body{font:16px/1.5 sans-serif}\n" * 40
PIXEL = bytes.fromhex(
    "47494638396101000100800000ffffff00000021f90401000000002c00000000010001000002024401003b")

# Exemplar's pages at the addresses that Hugo gives to its own.
SITE = """\
title: Gương điển hình tiên tiến
base_url: https://guongdienhinh.example.vn/
language: vi
time_zone: Asia/Ho_Chi_Minh
workflow: simple
page_size: 24
images: false
feeds: false
search: false
fields:
  honour_types: [text]
  day: text
  letter: text
  name_order: text
  campaign_dates: [text]
paths:
  profiles: /profiles/
  profile: /profiles/{slug}/
  campaigns: /campaigns/
  campaign: /campaigns/{slug}/
  units: /unit/
  unit: /unit/{id}/
  honours: /honour_types/
  honour: /honour_types/{code}/
  dates: /period/
  pagination: page/{number}/
"""


def slugify(text):
    text = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    text = "".join(c for c in text if unicodedata.category(c) != "Mn")
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")


def named(titles):
    """Each title with its slug."""
    return [(slugify(title), title) for title in titles]


CAMPAIGN_LIST = named(CAMPAIGNS)
NAVIGATION = json.dumps(
    {"campaigns": [{"slug": slug, "title": title} for slug, title in sorted(CAMPAIGN_LIST)]},
    ensure_ascii=False, indent=1)
UNIT_LIST = named(f"{kind} {name}" for kind in UNIT_TYPES for name in UNIT_NAMES)
# In order of precedence.
HONOUR_LIST = named(HONOURS)


def quoted(text):
    return '"' + text.replace('"', '\\"') + '"'


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


# --- Profiles


def sentence(rng, who):
    text = f"{rng.choice(OPENINGS)}, {who} {rng.choice(PHRASES)}"
    luck = rng.random()
    if luck < 0.5:
        text += ", " + rng.choice(PHRASES)
    if luck < 0.12:
        text += f" và **{rng.choice(PHRASES)}**"
    elif luck < 0.2:
        text += f", như *{rng.choice(PHRASES)}*"
    elif luck < 0.28:
        text += f" ([xem thêm](https://example.vn/tin/{rng.randrange(10000)}?a=1&b=2))"
    return text + "."


def paragraph(rng, who, word_count):
    sentences, words = [], 0
    while words < word_count:
        sentences.append(sentence(rng, who))
        words += len(sentences[-1].split())
    return " ".join(sentences)


def summary(rng, who):
    """Two sentences of the length that Exemplar asks of a summary."""
    while True:
        text = plain(f"{sentence(rng, who)} {sentence(rng, who)}")
        if 120 <= len(text) <= 300:
            return text


def plain(markdown):
    return re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", markdown.replace("**", "").replace("*", ""))


def subject_name(rng, is_group, unit_title):
    if is_group:
        return f"Tập thể {rng.choice(GROUPS)}{rng.randrange(1, 40)} {unit_title}"
    return f"{rng.choice(FAMILY_NAMES)} {rng.choice(MIDDLE_NAMES)} {rng.choice(GIVEN_NAMES)}"


def award(rng, slug, title):
    year, level = rng.randrange(2010, 2026), quoted(rng.choice(LEVELS))
    return f"  - {{honour: {slug}, title: {quoted(title)}, year: {year}, level: {level}}}"


def sorting(name):
    """What Hugo's lists by name need: the name as it sorts, given name first, and its letter."""
    family, middle, given = name.split()
    return [
        f"letter: {slugify(given)[0]}", f"name_order: {quoted(f'{given} {middle} {family}')}"]


def periods_of(day):
    return [f"{day.year}", f"{day.year}-{day.month:02d}"]


def profile(rng, number):
    """The file name, the text, the day and the campaigns of one profile."""
    is_group = rng.random() < 0.25
    unit, unit_title = rng.choice(UNIT_LIST)
    name = subject_name(rng, is_group, unit_title)
    campaigns = rng.sample(CAMPAIGN_LIST, rng.choice([1, 2, 2, 3]))
    honours = rng.sample(HONOUR_LIST, rng.choice([1, 1, 2, 3]))
    day = FIRST_DAY + datetime.timedelta(days=rng.randrange(0, DAYS))
    lines = [
        "---",
        f"title: {quoted(rng.choice(TITLES) + ': ' + name)}",
        f"name: {quoted(name)}",
        f"loai: {'tập thể' if is_group else 'cá nhân'}",
        f"unit: {unit}",
        *([] if is_group else [f"position: {quoted(rng.choice(ROLES))}"]),
        "campaigns:",
        *(f"  - {slug}" for slug, _ in campaigns),
        "awards:",
        # In order of precedence, as Exemplar shows them.
        *(award(rng, *honour) for honour in sorted(honours, key=HONOUR_LIST.index)),
        f"honour_types: [{', '.join(slug for slug, _ in honours)}]",
        f"period: [{', '.join(map(quoted, periods_of(day)))}]",
        f"day: {quoted(day.isoformat())}",
        "campaign_dates:",
        *(f"  - {slug}-{period}" for slug, _ in campaigns for period in periods_of(day)),
        *([] if is_group else sorting(name)),
        f"date: {day.isoformat()}",
        f"portrait: {{file: /images/anh.gif, alt: {quoted('Chân dung ' + name)}, "
        "credit: Ban Tuyên giáo}",
        "author: Ban Tuyên giáo",
        "consent: {by: Nguyễn Thị Ví Dụ, form: văn bản, date: 2022-01-01, scope: [web]}",
        f"tags: [{', '.join(quoted(tag) for tag in rng.sample(TAGS, 3))}]",
        f"summary: {quoted(summary(rng, 'tập thể' if is_group else name))}",
        "status: published",
        "---",
        "",
    ]
    who = "tập thể" if is_group else rng.choice(PRONOUNS)
    text = "\n".join(lines) + "\n" + "\n\n".join(body(rng, who, unit, unit_title)) + "\n"
    return f"{slugify(name)}-{number:06d}.md", text, day, [slug for slug, _ in campaigns]


def body(rng, who, unit, unit_title):
    words = rng.randrange(180, 360)
    return [
        paragraph(rng, who, words * 0.15),
        "## " + rng.choice(HEADINGS),
        paragraph(rng, who, words * 0.2),
        "\n".join(f"- {rng.choice(PHRASES).capitalize()};" for _ in range(5)),
        "## " + rng.choice(HEADINGS),
        f"> {sentence(rng, who)}\n> {sentence(rng, who)}",
        paragraph(rng, who, words * 0.2),
        "### Kết quả cụ thể",
        "| Năm | Thành tích | Giá trị |\n|-----|------------|--------:|\n" + "\n".join(
            f"| {2018 + row} | {rng.choice(PHRASES).capitalize()} | {rng.randrange(10, 900)} triệu |"
            for row in range(4)),
        "## " + rng.choice(HEADINGS),
        paragraph(rng, who, words * 0.15),
        f"1. {sentence(rng, who)}\n2. {sentence(rng, who)}\n"
        f"3. Liên hệ: [{unit_title}](https://example.vn/don-vi/{unit}/)",
        paragraph(rng, who, words * 0.1),
    ]


# --- The two sites


def write_static(folder):
    write(f"{folder}/css/site.css", STYLE_SHEET)
    os.makedirs(f"{folder}/images", exist_ok=True)
    with open(f"{folder}/images/anh.gif", "wb") as file:
        file.write(PIXEL)


def write_exemplar(content):
    write(f"{content}/site.yml", SITE)
    write(f"{content}/units.yml", "units:\n" + "".join(
        f"  - {{id: {slug}, name: {quoted(title)}, level: grassroots}}\n"
        for slug, title in UNIT_LIST))
    write(f"{content}/honours.yml", "honours:\n" + "".join(
        f"  - {{id: {slug}, title: {quoted(title)}, rank: {(place + 1) * 10}}}\n"
        for place, (slug, title) in enumerate(HONOUR_LIST)))
    for place, (slug, title) in enumerate(sorted(CAMPAIGN_LIST)):
        write(
            f"{content}/campaigns/{slug}.md",
            f"---\ntitle: {quoted(title)}\norder: {place + 1}\n---\n")
    write(f"{content}/data/taxonomy.json", NAVIGATION)
    write_static(f"{content}/static")


def write_term(path, title, weight=0, **more):
    """A term of Hugo's. Its weight gives the list of terms the order of Exemplar's."""
    lines = [f"title: {quoted(title)}"] + ([f"weight: {weight}"] if weight else [])
    lines += [f"{key}: {value}" for key, value in more.items()]
    write(f"{path}/_index.md", "---\n" + "\n".join(lines) + "\n---\n")


def write_hugo(site, days, campaign_days):
    """The registers as Hugo's terms, and the lists that Exemplar finds out by itself."""
    content = f"{site}/content"
    for folder, title, terms in (
        ("campaigns", "Phong trào thi đua", sorted(CAMPAIGN_LIST)),
        ("unit", "Đơn vị", UNIT_LIST),
        ("honour_types", "Khen thưởng", HONOUR_LIST),
    ):
        write_term(f"{content}/{folder}", title)
        for place, (slug, name) in enumerate(terms):
            write_term(f"{content}/{folder}/{slug}", name, place + 1)
    write_periods(f"{content}/period", days)
    write_days(f"{content}/day", days)
    write_campaign_dates(f"{content}/campaign_dates", campaign_days)
    write_letters(f"{content}/letter")
    write_kinds(f"{content}/loai")
    write_term(f"{content}/profiles", "Tất cả gương điển hình")
    write(f"{site}/data/taxonomy.json", NAVIGATION)
    write_static(f"{site}/static")


def write_periods(folder, days):
    """Years, and months below them, latest first."""
    write_term(folder, "Xem theo ngày")
    months = {(day.year, day.month) for day in days} | {(day.year, 13) for day in days}
    for place, (year, month) in enumerate(sorted(months, reverse=True)):
        if month == 13:
            write_term(f"{folder}/{year}", f"Năm {year}", place + 1)
        else:
            write_term(
                f"{folder}/{year}-{month:02d}", f"Tháng {month} năm {year}", place + 1,
                url=f"/period/{year}/{month:02d}/")


def write_days(folder, days):
    write_term(folder, "Ngày", build="{render: never}")
    for day in days:
        write_term(
            f"{folder}/{day.isoformat()}", f"Ngày {day.day} tháng {day.month} năm {day.year}",
            url=f"/period/{day.year}/{day.month:02d}/{day.day:02d}/")


def write_campaign_dates(folder, campaign_days):
    """The years and months of each campaign, below its own address."""
    write_term(folder, "Phong trào theo thời gian", build="{render: never}")
    titles = dict(CAMPAIGN_LIST)
    for slug, day in campaign_days:
        year, month = periods_of(day)
        for period, title in (
            (year, f"Năm {day.year}"), (month, f"Tháng {day.month}/{day.year}")):
            write_term(
                f"{folder}/{slug}-{period}", f"{titles[slug]} – {title}",
                url=f"/campaigns/{slug}/{period}/")


def write_letters(folder):
    write_term(folder, "Theo tên, A–Z", url="/ten/")
    for letter in sorted({slugify(name)[0] for name in GIVEN_NAMES}):
        write_term(
            f"{folder}/{letter}", f"Người có tên bắt đầu bằng chữ {letter.upper()}",
            ord(letter), linkTitle=letter.upper(), url=f"/ten/{letter}/")


def write_kinds(folder):
    write_term(folder, "Đối tượng", build="{render: never}")
    write_term(f"{folder}/cá-nhân", "Cá nhân tiêu biểu", url="/ca-nhan/")
    write_term(f"{folder}/tập-thể", "Tập thể tiêu biểu", url="/tap-the/")


def link_again(folder, copy):
    """The same tree with hard links in place of copies."""
    for path, _, names in os.walk(folder):
        target = os.path.join(copy, os.path.relpath(path, folder))
        os.makedirs(target, exist_ok=True)
        for name in names:
            os.link(os.path.join(path, name), os.path.join(target, name))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("n", type=int, help="how many profiles")
    parser.add_argument("out", help="the folder to write to")
    parser.add_argument("--seed", type=int, default=20261121)
    parser.add_argument("--without-hugo", action="store_true", help="write no site for Hugo")
    arguments = parser.parse_args()
    rng = random.Random(arguments.seed)
    exemplar, hugo = f"{arguments.out}/exemplar/content", f"{arguments.out}/hugo"
    days, campaign_days = set(), set()
    for number in range(arguments.n):
        name, text, day, campaigns = profile(rng, number)
        days.add(day)
        # One day of each month is enough to know the month.
        campaign_days.update((slug, day.replace(day=1)) for slug in campaigns)
        write(f"{exemplar}/profiles/{name}", text)
        if number == arguments.n // 2:
            write(f"{arguments.out}/middle.txt", name)
    write_exemplar(exemplar)
    link_again(exemplar, f"{arguments.out}/built-in/content")
    if not arguments.without_hugo:
        link_again(f"{exemplar}/profiles", f"{hugo}/content/profiles")
        write_hugo(hugo, days, campaign_days)


if __name__ == "__main__":
    main()
