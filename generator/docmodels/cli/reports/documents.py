"""JSON documents for other programs, which build services may log."""

import json

from docmodels.core.orders import BUILD_ORDER


def json_document(value: object) -> str:
    """Return a value as a JSON document in ASCII, which any stream can say.

    What a build service would take for an order is escaped: it is the same value.
    """
    text = json.dumps(value, indent=2)
    return BUILD_ORDER.sub(lambda match: r"\u0023", text) + "\n"
