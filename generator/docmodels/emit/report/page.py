"""Makes the page of a report: data, style and script in one file.

The page asks nobody for anything: its Content-Security-Policy lets only its own
style and its own script count, by their hashes, and nothing be loaded.  What comes
from documentation is JSON that a script puts into the page as text, never as HTML.
"""

import base64
import hashlib
import json
from pathlib import Path
from typing import Any

from docmodels.core.regular_files import read_regular
from docmodels.emit.filling import MAX_TEMPLATE, REPORT, Filler
from docmodels.emit.templates import own_folder

#: The folder of the page's parts among docmodels' own templates.
_FOLDER = "report"


def report_html(data: dict[str, Any]) -> str:
    """Return the page that shows `data`, which `report_data` has made."""
    own = own_folder()
    style, script = (_part(own, name) for name in ("report.css", "report.js"))
    policy = "; ".join(
        (
            "default-src 'none'",
            f"style-src '{_hash(style)}'",
            f"script-src '{_hash(script)}'",
            "base-uri 'none'",
            "form-action 'none'",
        )
    )
    context = {
        "title": data["title"],
        "policy": policy,
        "style": style,
        "script": script,
        "data": json_in_html(data),
    }
    return Filler((own,), own).fill(REPORT, context)


def json_in_html(data: Any) -> str:
    """Return JSON that ends no element of HTML and begins none, in ASCII.

    The HTML standard, "Restrictions for contents of script elements", says what a
    script must not hold; without `<` it holds none of it.
    """
    text = json.dumps(data, ensure_ascii=True, separators=(",", ":"))
    for sign in "<>&":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return text


def _part(own: Path, name: str) -> str:
    data = read_regular(own / _FOLDER / name, MAX_TEMPLATE)
    # the hash is of what a browser sees, which has only line feeds
    return data.decode("utf-8").replace("\r\n", "\n")


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode("utf-8")).digest()
    return f"sha256-{base64.b64encode(digest).decode('ascii')}"
