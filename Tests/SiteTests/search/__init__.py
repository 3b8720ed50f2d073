"""The queries whose best answers are known, and how well an engine answers them."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Query:
    kind: str
    site: str
    words: str
    answers: tuple


def queries(site=None):
    lines = (Path(__file__).parent / "queries.tsv").read_text().splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    all_queries = [Query(kind, where, words, tuple(answers.split())) for kind, where, words, answers in rows]
    return [query for query in all_queries if site in (None, query.site)]


def reciprocal_rank(query, found):
    return next((1 / rank for rank, page in enumerate(found, 1) if page in query.answers), 0)


def recall(query, found):
    return len(set(found[:10]) & set(query.answers)) / min(10, len(query.answers))
