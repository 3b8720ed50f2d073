#!/usr/bin/env python3
"""Writes an access log of a workload's site, as nginx or as Caddy would: pages, lists, photos, robots.

usage: access_log.py CONTENT BYTES OUT [--caddy] [--days D] [--seed S]

CONTENT is the content folder of the site (`exemplar/content` of generate.py). One request in three is for
a profile, the early ones of the list more often; one in five is by a robot. The last day is 29 November
2026. The same seed gives the same bytes.
"""
import argparse
import datetime
import json
import pathlib
import random

PEOPLE = [
    "Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Zalo iOS/536",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) coc_coc_browser/124.0 Chrome/118.0.0.0 Safari/537.36",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:132.0) Gecko/20100101 Firefox/132.0",
]
ROBOTS = [
    "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
    "Mozilla/5.0 (compatible; coccocbot-web/1.0; +http://help.coccoc.com/searchengine)",
    "curl/8.5.0",
]
OTHERS = ["/", "/profiles/", "/campaigns/", "/assets/style.css", "/assets/site.js", "/tep/anh.jpg", "/feed.xml"]
ZONE = datetime.timezone(datetime.timedelta(hours=7))
END = datetime.datetime(2026, 11, 30, tzinfo=ZONE)
LAST = END - datetime.timedelta(seconds=1)


def combined(moment, address, target, status, agent):
    time = moment.strftime("%d/%b/%Y:%H:%M:%S %z")
    return f'{address} - - [{time}] "GET {target} HTTP/1.1" {status} 14823 "https://www.google.com/" "{agent}"\n'


def caddy(moment, address, target, status, agent):
    return json.dumps({
        "level": "info", "ts": moment.timestamp(), "logger": "http.log.access.log0", "msg": "handled request",
        "request": {
            "remote_ip": address, "remote_port": "41342", "client_ip": address, "proto": "HTTP/2.0",
            "method": "GET", "host": "guongdienhinh.example.vn", "uri": target,
            "headers": {
                "Accept": ["text/html,application/xhtml+xml"], "Accept-Language": ["vi-VN,vi;q=0.9"],
                "User-Agent": [agent]},
            "tls": {"resumed": False, "version": 772, "cipher_suite": 4865, "proto": "h2"}},
        "bytes_read": 0, "user_id": "", "duration": 0.000929675, "size": 14823, "status": status,
        "resp_headers": {"Server": ["Caddy"], "Content-Type": ["text/html; charset=utf-8"]},
    }, separators=(",", ":")) + "\n"


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("content", type=pathlib.Path)
    parser.add_argument("bytes", type=int)
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--caddy", action="store_true")
    parser.add_argument("--days", type=int, default=14)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    profiles = [f"/profiles/{path.stem}/" for path in sorted(options.content.glob("profiles/**/*.md"))]
    line = caddy if options.caddy else combined
    mean = len(line(END, "203.0.113.255", profiles[0], 200, PEOPLE[0]))
    step = datetime.timedelta(days=options.days) / (options.bytes / mean * 1.05)
    moment = END - datetime.timedelta(days=options.days)
    written = 0
    with open(options.out, "w", encoding="utf-8", buffering=1 << 20) as log:
        while written < options.bytes:
            moment = min(moment + step, LAST)
            address = "203.0.%d.%d" % (chance.randrange(256), chance.randrange(256))
            wanted = chance.random()
            target = profiles[int(chance.random() ** 3 * len(profiles))] if wanted < 1 / 3 else chance.choice(OTHERS)
            agent = chance.choice(ROBOTS if chance.random() < 0.2 else PEOPLE)
            status = 404 if chance.random() < 0.01 else 200
            text = line(moment, address, target, status, agent)
            log.write(text)
            written += len(text)


main()
