"""Counts views in the plainest way: everything in memory, with Python's own readers of JSON and dates.

Reads the paths of logs from its arguments; prints `day path count`, sorted.
"""
import collections
import datetime
import json
import re
import sys
import urllib.parse

PAGES = {"/guong/a/", "/guong/b/"}
ZONE = datetime.timezone(datetime.timedelta(hours=7))
COMBINED = re.compile(
    r'(?P<address>\S+) \S+ .*?\[(?P<time>[^\]]+)\] "(?P<request>(?:[^"\\]|\\.)*)" (?P<status>\d{3}) \S+'
    r' "(?:[^"\\]|\\.)*" "(?P<agent>(?:[^"\\]|\\.)*)"')


def entry(line):
    """(moment, address, agent, method, target, status), or None for a line that is no request."""
    if line.startswith("{"):
        try:
            log = json.loads(line)
        except json.JSONDecodeError:
            return None
        asked = log["request"]
        moment = datetime.datetime.fromtimestamp(log["ts"], ZONE)
        agent = asked["headers"].get("User-Agent", [""])[0]
        return moment, asked["client_ip"], agent, asked["method"], asked["uri"], log["status"]
    match = COMBINED.match(line)
    if not match:
        return None
    try:
        moment = datetime.datetime.strptime(match["time"], "%d/%b/%Y:%H:%M:%S %z").astimezone(ZONE)
    except ValueError:
        return None
    method, target, _ = (match["request"].split(" ") + ["", "", ""])[:3]
    agent = re.sub(r'\\(.)', r'\1', match["agent"])
    return moment, match["address"], agent, method, target, int(match["status"])


def page(target):
    path = urllib.parse.unquote(urllib.parse.urlsplit(target).path)
    path = path.removesuffix("index.html")
    path = path if path.endswith("/") else path + "/"
    return path if path in PAGES else None


visitors = collections.defaultdict(set)
for name in sys.argv[1:]:
    with open(name, encoding="utf-8", errors="replace") as log:
        for line in log:
            found = entry(line.rstrip("\n"))
            if not found:
                continue
            moment, address, agent, method, target, status = found
            seen = page(target)
            is_person = agent.startswith("Mozilla/") and "bot" not in agent.lower()
            if method == "GET" and status in (200, 304) and seen and is_person:
                visitors[moment.date().isoformat(), seen].add((address, agent))
for (day, path), who in sorted(visitors.items()):
    print(day, path, len(who))
