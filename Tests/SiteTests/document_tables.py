"""Tables of measurements, and their places in the documents."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def markdown(head, rows):
    lines = [head, ["---"] + ["--:"] * (len(head) - 1), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def put(table, name, document):
    """Puts a table into a document, between the marks of its name."""
    file = ROOT / "docs" / document
    begin, end = f"<!-- {name}:begin -->", f"<!-- {name}:end -->"
    before, rest = file.read_text().split(begin)
    file.write_text(f"{before}{begin}\n\n{table}\n\n{end}{rest.split(end)[1]}")
