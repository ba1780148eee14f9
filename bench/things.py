"""One API in two forms: 300 objects of 12 properties, and 30 enums.

As Markdown pages, for docmodels, and as an OpenAPI document, for generators that need
one.  Both say the same, so that the work is the same.
"""

import json
from dataclasses import dataclass

OBJECTS, PROPERTIES, ENUMS, PAGES = 300, 12, 30, 30
_SCALARS = ("string", "string", "string", "string", "integer", "boolean", "number")


@dataclass(frozen=True, slots=True)
class _Property:
    """A property; `target` is what it refers to, if it does."""

    name: str
    kind: str
    target: str = ""

    @property
    def text(self) -> str:
        return f"What was last recorded as the {self.name} of this thing."


def pages() -> dict[str, str]:
    """Return the Markdown pages by their paths."""
    found = {}
    for number in range(PAGES):
        parts = [f"# Things {number}\n"]
        for index in range(number, OBJECTS, PAGES):
            parts.append(f"## {_thing(index)}\n\nA thing of the kind {index}.\n")
            rows = ["| Property | Type | Description |", "|---|---|---|"]
            rows += [
                f"| {one.name} | {_cell(one)} | {one.text} |"
                for one in _properties(index)
            ]
            parts.append("\n".join(rows) + "\n")
        rows = ["| Value | Description |", "|---|---|"]
        rows += [f"| `{value}` | It is {value}. |" for value in _values(number)]
        parts.append(f"## {_enum(number)}\n\n" + "\n".join(rows) + "\n")
        found[f"things-{number:02}.md"] = "\n".join(parts)
    return found


def openapi() -> str:
    """Return the OpenAPI document, in JSON."""
    schemas: dict[str, object] = {}
    for index in range(OBJECTS):
        schemas[_thing(index)] = {
            "type": "object",
            "description": f"A thing of the kind {index}.",
            "properties": {
                one.name: {**_schema(one), "description": one.text}
                for one in _properties(index)
            },
        }
    for number in range(ENUMS):
        schemas[_enum(number)] = {"type": "string", "enum": _values(number)}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Things", "version": "1"},
        "paths": {},
        "components": {"schemas": schemas},
    }
    return json.dumps(document)


def _properties(index: int) -> list[_Property]:
    found = []
    for place in range(PROPERTIES):
        name, turn = f"part{place}Of{index % 50}", (index + place) % 10
        if turn < 7:
            found.append(_Property(name, _SCALARS[turn]))
        elif turn == 7:
            found.append(_Property(name, "object", _thing((index * 7 + 3) % OBJECTS)))
        elif turn == 8:
            found.append(_Property(name, "list", _thing((index * 11 + 5) % OBJECTS)))
        else:
            found.append(_Property(name, "enum", _enum(index % ENUMS)))
    return found


def _thing(index: int) -> str:
    return f"Thing{index:03}"


def _enum(number: int) -> str:
    return f"Kind{number:02}"


def _values(number: int) -> list[str]:
    return [f"{word}{number}" for word in ("open", "closed", "broken", "sold", "lost")]


def _cell(one: _Property) -> str:
    if not one.target:
        return one.kind
    page = int(one.target[-3:]) % PAGES if one.kind != "enum" else int(one.target[-2:])
    link = f"[{one.target}](things-{page:02}.md#{one.target.lower()})"
    return f"array of {link}" if one.kind == "list" else link


def _schema(one: _Property) -> dict[str, object]:
    reference = {"$ref": f"#/components/schemas/{one.target}"}
    if one.kind == "list":
        return {"type": "array", "items": reference}
    return reference if one.target else {"type": one.kind}
