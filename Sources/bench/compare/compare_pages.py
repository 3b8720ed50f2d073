#!/usr/bin/env python3
"""Checks that two sites have the same pages, as a browser would see them.

usage: compare_pages.py EXPECTED ACTUAL

Every HTML file of EXPECTED must be in ACTUAL at the same path, with the same tags, attributes and
text in the same order; every other file must have the same bytes. Left out of the comparison is only
what two programs are free to choose: the ids of headings, how cells are aligned and announced,
character references, percent-encoding, the spelling of JSON, and white space that isn't shown.
What ACTUAL has beyond EXPECTED is counted and listed by folder. Exits with 1 if anything differs.
"""
import argparse
import collections
import html.parser
import json
import multiprocessing
import os
import re
import sys
import urllib.parse

# White space next to these is shown; next to all other tags it isn't.
INLINE = {"a", "em", "strong", "span", "time", "img", "code"}
HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
CELLS = {"td", "th"}
ADDRESSES = {"href", "src"}
SPACE = re.compile(r"[ \t\r\n\f]+")
SHOWN_DIFFERENCES = 5


class PageTokens(html.parser.HTMLParser):
    """A page as a list of tags and texts."""

    def __init__(self, page):
        super().__init__(convert_charrefs=True)
        self.tokens = []
        self.is_json = False
        self.feed(page)
        self.close()

    def handle_decl(self, declaration):
        self.tokens.append(("declaration", declaration))

    def handle_comment(self, comment):
        self.tokens.append(("comment", comment))

    def handle_starttag(self, tag, attributes):
        self.is_json = tag == "script" and ("type", "application/ld+json") in attributes
        seen = tuple(sorted(
            (name, urllib.parse.unquote(value) if name in ADDRESSES else value)
            for name, value in attributes if not is_free(tag, name)))
        self.tokens.append(("tag", tag, seen))

    def handle_endtag(self, tag):
        self.tokens.append(("tag", "/" + tag))

    def handle_data(self, data):
        if self.is_json:
            self.tokens.append(("json", json.dumps(json.loads(data), sort_keys=True)))
            self.is_json = False
        elif self.tokens and self.tokens[-1][0] == "text":
            self.tokens[-1] = ("text", self.tokens[-1][1] + data)
        else:
            self.tokens.append(("text", data))


def is_free(tag, attribute):
    return (tag in HEADINGS and attribute == "id") or (
        tag in CELLS and attribute in ("align", "class", "scope", "style"))


def tokens(page):
    """The tokens of a page without the white space that a browser doesn't show."""
    found = PageTokens(page).tokens
    shown = []
    for index, token in enumerate(found):
        if token[0] == "text":
            text = SPACE.sub(" ", token[1])
            if index == 0 or not is_inline(found[index - 1]):
                text = text.lstrip(" ")
            if index + 1 == len(found) or not is_inline(found[index + 1]):
                text = text.rstrip(" ")
            if not text:
                continue
            token = ("text", text)
        shown.append(token)
    return shown


def is_inline(token):
    return token[0] == "tag" and token[1].lstrip("/") in INLINE


# Both sides write these for programs, each in its own way: that they are there is enough.
FOR_PROGRAMS = {"robots.txt", "sitemap.xml"}


def difference(paths):
    """What is different between two files; None if nothing is."""
    expected_path, actual_path = paths
    try:
        with open(expected_path, "rb") as file:
            expected = file.read()
        with open(actual_path, "rb") as file:
            actual = file.read()
    except FileNotFoundError:
        return "is missing"
    if expected == actual:
        return None
    if os.path.basename(expected_path) in FOR_PROGRAMS:
        return None
    if not expected_path.endswith(".html"):
        return "has other bytes"
    return first_difference(tokens(expected.decode()), tokens(actual.decode()))


def first_difference(expected, actual):
    for index in range(max(len(expected), len(actual))):
        if expected[index:index + 1] != actual[index:index + 1]:
            return "\n".join(
                f"    {name}: {' '.join(map(show, page[max(0, index - 2):index + 2]))[:600]}"
                for name, page in (("expected", expected), ("actual", actual)))
    return None


def show(token):
    if token[0] != "tag":
        return repr(token[1])
    attributes = token[2] if len(token) > 2 else ()
    return "<" + token[1] + "".join(f' {name}="{value}"' for name, value in attributes) + ">"


def files(folder):
    """The paths of all files from the folder, sorted."""
    found = []
    for path, _, names in os.walk(folder):
        found += (os.path.relpath(os.path.join(path, name), folder) for name in names)
    return sorted(found)


def count_by_folder(paths):
    counts = collections.Counter(path.split("/")[0] + "/" if "/" in path else path for path in paths)
    return ", ".join(f"{folder} {count}" for folder, count in counts.most_common())


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("expected")
    parser.add_argument("actual")
    arguments = parser.parse_args()
    expected, actual = files(arguments.expected), files(arguments.actual)
    if not expected:
        sys.exit(f"no files in {arguments.expected}")
    pairs = [
        (os.path.join(arguments.expected, path), os.path.join(arguments.actual, path))
        for path in expected
    ]
    with multiprocessing.Pool() as pool:
        findings = pool.map(difference, pairs, chunksize=64)
    different = [(path, what) for path, what in zip(expected, findings) if what is not None]
    pages = sum(path.endswith(".html") for path in expected)
    for path, what in different[:SHOWN_DIFFERENCES]:
        print(f"  {path}" + (f" {what}" if what[0] != " " else f" differs\n{what}"))
    print(f"{pages} pages and {len(expected) - pages} other files compared, {len(different)} differ")
    surplus = sorted(set(actual) - set(expected))
    if surplus:
        print(f"{len(surplus)} files more on the second side: {count_by_folder(surplus)}")
    sys.exit(1 if different else 0)


if __name__ == "__main__":
    main()
