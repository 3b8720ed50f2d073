"""Renders template cases with Jinja2, as the oracle of the differential tests.

Reads JSON from standard input: a list of {"templates": [[name, text], ...], "context": JSON text}; the first
template is rendered. Writes JSON to standard output: a list of {"output": text} or {"error": text}.
"""

import json
import sys

try:
    import jinja2
except ImportError:
    sys.exit("jinja2 is missing: python3 -m pip install 'jinja2>=3.1,<3.2'")


def render(case):
    environment = jinja2.Environment(
        loader=jinja2.DictLoader(dict(case["templates"])),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
    )
    try:
        name = case["templates"][0][0]
        return {"output": environment.get_template(name).render(json.loads(case["context"]))}
    except Exception as error:
        return {"error": f"{type(error).__name__}: {error}"}


sys.setrecursionlimit(3000)
cases = json.load(sys.stdin)
json.dump([render(case) for case in cases], sys.stdout)
