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

from docmodels.core.orders import BUILD_ORDER
from docmodels.core.regular_files import read_regular
from docmodels.emit.filling import MAX_TEMPLATE, REPORT, Filler
from docmodels.emit.own_templates import own_folder

#: The folder of the page's parts among docmodels' own templates.
_FOLDER = "report"


def report_html(data: dict[str, Any]) -> str:
    """Return the page that shows `data`, which `report_data` has made.

    It is ASCII, so that its script has its hash in whatever a stream encodes it.
    """
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
        # "##[" would be an order to a build service that logs the page
        "title": BUILD_ORDER.sub("# ", data["title"]),
        "policy": policy,
        "style": style,
        "script": script,
        "data": json_in_html(data),
    }
    text = Filler((own,), own).fill(REPORT, context)
    return text.encode("ascii", "xmlcharrefreplace").decode("ascii")


def json_in_html(data: Any) -> str:
    """Return JSON that ends no element of HTML and begins none, in ASCII.

    A build service that logs it finds no order in it, either.

    The HTML standard, "Restrictions for contents of script elements", says what a
    script must not hold; without `<` it holds none of it.
    """
    text = json.dumps(data, ensure_ascii=True, separators=(",", ":"))
    for sign in "<>&":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return BUILD_ORDER.sub(r"\\u0023", text)


def _part(own: Path, name: str) -> str:
    data = read_regular(own / _FOLDER / name, MAX_TEMPLATE)
    # the hash is of what a browser sees, which has only line feeds
    return data.decode("ascii").replace("\r\n", "\n")


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode("ascii")).digest()
    return f"sha256-{base64.b64encode(digest).decode('ascii')}"
