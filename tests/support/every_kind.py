"""Pages with every kind of field, and JSON for them."""

import importlib
import sys
from pathlib import Path
from typing import Any

import docmodels
from docmodels.core.options import JsonBackend

NAME = "kinds_api"

PAGES = {
    "kinds.md": """\
# Kinds

## Kinds

| Property | Type | Nullable | Description |
|---|---|---|---|
| id | string | No | Required. A text. |
| count | int | No | Required. A whole number. |
| label | string | Yes | Required. A text or null. |
| free | any | No | Required. Anything. |
| words | array of strings | No | Required. A list. |
| born | date | Yes | Required. A day or null. |
| flag | boolean | No | Yes or no. |
| ratio | decimal | No | A fraction. |
| moment | DateTimeOffset | No | A moment. |
| day | date | No | A day. |
| clock | timeOfDay | No | A time. |
| raw | JSON object | No | An object. |
| anything | any | No | Anything. |
| matrix | int[][] | No | A list of lists. |
| cube | int[][][] | No | A list of lists of lists. |
| raws | array of JSON objects | No | A list of objects. |
| things | array of any | No | A list of anything. |
| days | array of dates | No | A list of days. |
| moments | DateTime collection | No | A list of moments. |
| grid | DateTime[][] | No | A list of lists of moments. |
| table | Dictionary<string, int> | No | A map. |
| dates | Dictionary<string, DateTime> | No | A map of moments. |
| clocks | Dictionary<string, List<timeOfDay>> | No | A map of lists of times. |
| groups | Dictionary<string, List<[Part](#part)>> | No | A map of lists of models. |
| maps | array of Dictionary<string, [Part](#part)> | No | A list of maps of models. |
| parts | array of [Part](#part) | No | A list of models. |
| either | integer or string | No | A union. |
| numbers | int or decimal | No | A union of numbers. |
| partOrText | [Part](#part) \\| string | No | A union with a model. |
| partsOrPart | [Part](#part)[] \\| [Part](#part) | No | A union with a list. |
| eitherPart | [Part](#part) \\| [Fact](#fact) | No | A union of models. |
| eitherParts | array of ([Part](#part) or [Fact](#fact)) | No | A list of unions. |
| mixed | Dictionary<string, [Part](#part) \\| [Fact](#fact) \\| int> | No | A map. |
| whenOrCount | int or DateTime | No | A union with a date. |
| dayOrMoment | DateTime or date | No | A union of dates. |
| lists | array of ints or array of strings | No | A union of lists. |
| state | string | No | One of "on", "off" or "half". |
| states | array of strings | No | Possible values are "on" and "off". |
| colour | [Colour](#colour) | No | A colour. |
| boolOrInt | boolean or integer | No | A union that mypyc takes for integers. |
| partOrTable | [Part](#part) \\| Dictionary<string, int> | No | A model or a map. |
| tableOrPart | Dictionary<string, int> \\| [Part](#part) | No | The same. |
| partOrRaw | [Part](#part) \\| JSON object | No | A model or just any object. |
| partsOrRaw | Dictionary<string, [Part](#part)> or JSON object | No | A map. |
| rawOrTable | JSON object or Dictionary<string, int> | No | Just any object. |
| rawOrEither | (JSON object \\| [Part](#part) \\| [Fact](#fact))[] | No | A list. |
| partOrDates | array of ([Part](#part) \\| date) | No | A list of models and dates. |
| eitherOrDates | array of ([Part](#part) \\| [Fact](#fact) \\| date) | No | A list. |
| dayOrClock | date or timeOfDay or DateTime | No | A union of all of them. |
| dayOrHour | date or timeOfDay | No | A union without date-times. |
| colourOrText | [Colour](#colour) \\| string | No | A union with listed values. |
| colourOrCount | [Colour](#colour) \\| int | No | The same with a number. |
| colours | array of [Colour](#colour) | No | Colours. |
| wordsOrNulls | (string \\| null)[] | No | A list of texts and nulls. |
| partsOrNulls | List<[Part](#part)?> | Yes | A list of models and nulls. |
| daysOrNulls | array of nullable dates | No | A list of days and nulls. |
| listsOrNulls | int[]?[] | No | A list of lists and nulls. |
| statesOrNulls | List<string?> | No | Possible values are "on" and "off". |
| tableOfNulls | Dictionary<string, int?> | No | A map to numbers and nulls. |
| momentsOfNulls | Map<string, DateTime \\| null> | No | A map to moments and nulls. |
| eitherOrNulls | ([Part](#part) \\| [Fact](#fact) \\| null)[] | No | A list. |

## Decode

| Property | Type | Description |
|---|---|---|
| error | string | One of "a", "b". The alias must not be called like an exception. |

## Kinds size

| Property | Type | Description |
|---|---|---|
| bytes | int | Its constants must not be those of Kinds. |

## Kinds nulls

| Property | Type | Description |
|---|---|---|
| keys | int | Its constants must not be those of Kinds. |

## Final

| Property | Type | Description |
|---|---|---|
| dict | string | One of "a", "b". Named like what the modules import. |

## Part

| Property | Type | Description |
|---|---|---|
| name | string | Required. The name. |
| size | int | How large. |

## Fact

| Property | Type | Description |
|---|---|---|
| text | string | Required. What is said. |
| size | string | In words. |

## Choice

| Property | Type | Description |
|---|---|---|
| later | [Last](#last) | Required. Declared further down. |
| wide | [Wide](wide.md) | Required. Declared on a later page. |
| one | [Part](#part) \\| [Fact](#fact) | Required. A union of models. |
| some | array of ([Part](#part) or [Fact](#fact)) | Required. A list of them. |

## Last

| Property | Type | Description |
|---|---|---|
| text | string | What is said. |

## Colour

The colours there are, as an enum.

| Member | Value | Description |
|---|---|---|
| red | 0 | As roses. |
| blue | 1 | As violets. |
""",
    "trees.md": """\
# Trees

## Node

| Property | Type | Description |
|---|---|---|
| name | string | What it is called. |
| children | array of [Node](#node) | What hangs below it. |
| grid | [Node](#node)[][] | In rows. |
| byName | Dictionary<string, [Node](#node)> | By name. |
| edge | [Edge](edges.md#edge) | Where it leads. |
| shape | [Shape](edges.md#shape) | How it looks. |
| next | [Left](#left) \\| [Right](#right) | A union. |

## Left

| Property | Type | Description |
|---|---|---|
| next | [Left](#left) \\| [Right](#right) | A union. |
| all | array of ([Left](#left) or [Right](#right)) | A list of unions. |
| mark | string | A text. |

## Right

| Property | Type | Description |
|---|---|---|
| next | [Left](#left) \\| [Right](#right) | A union. |
| all | array of ([Left](#left) or [Right](#right)) | A list of unions. |
| mark | int | A number. |

## Circle

Inherits from [Shape](edges.md#shape).

| Property | Type | Description |
|---|---|---|
| radius | double | Required. How wide. |
| drawn | date | When. |
""",
    "edges.md": """\
# Edges

## Shape

| Property | Type | Description |
|---|---|---|
| id | string | Required. The key. |
| made | DateTime | When. |

## Group

Inherits from [Shape](#shape).

| Property | Type | Description |
|---|---|---|
| members | array of [Shape](#shape) | What it is made of. |
| first | [Shape](#shape) | The first one. |

## Edge

| Property | Type | Description |
|---|---|---|
| ends | array of [Node](trees.md#node) | What it joins. |
| weight | double | How heavy it is. |
""",
    "names.md": """\
# Names

## List

| Property | Type | Description |
|---|---|---|
| class | string | Required. A keyword. |
| from | string | Another keyword. |
| self | [List](#list) | The first argument of a method. |
| date | date | Named like its type. |
| datetime | DateTime | Named like its module. |
| cast | string | Named like a helper. |
| Any | array of any | Named like a type. |
| wrong | string | Named like a helper. |
| list | array of strings | Named like its type, too. |
| \\_\\_init\\_\\_ | string | A method of every class. |
| @odata.type | string | Begins with a sign. |
| größe | int | Not in ASCII. |
| user-name | string | Meets the next one. |
| userName | string | Meets the one before. |
| additionalProperties | any | Named like our own field. |
| data | string | Named like a variable. |
| value | array of [List](#list) | Named like another. |
| item | int[][] | Named like another. |
| result | string | Named like another. |
| extra | string | Named like another. |
| rest | string | Named like another. |
| depth | int | Named like another. |
| model | string | Named like another. |
| None | string | Named like a constant. |
| row | [List](#list)[][][] | Its items have items. |
| rowItem | string[][] | Named like an item. |
| cellValue | Dictionary<string, List<int>> | Named like a value. |
| cell | Dictionary<string, Dictionary<string, List<string>>> | Has such. |
""",
}

# More fields than type checkers infer variables from.
PAGES["wide.md"] = "\n".join(
    ["# Wide", "", "| Property | Type |", "|---|---|"]
    + [f"| text{i} | string |" for i in range(66)]
    + [f"| list{i} | array of ints |" for i in range(35)]
    + [f"| map{i} | Dictionary<string, string> |" for i in range(35)]
)

KINDS: dict[str, Any] = {
    "id": "k",
    "count": 2**70,
    "label": None,
    "free": {"a": [None]},
    "words": ["a", ""],
    "born": None,
    "flag": False,
    "ratio": 1,
    "moment": "2021-03-04T05:06:07.1234567Z",
    "day": "2021-03-04",
    "clock": "05:06:07.5",
    "raw": {"x": None},
    "anything": [1, {}],
    "matrix": [[1, 2], []],
    "cube": [[[1], []], []],
    "raws": [{"a": None}, {}],
    "things": [None, 1, {}],
    "days": ["2021-03-04", "20210304"],
    "moments": ["2021-03-04T05:06:07Z", "2021-03-04T05:06:07.1234567+01:00"],
    "grid": [["2021-03-04T05:06:07"], [], ["2021-03-04"]],
    "table": {"a": 1, "": 2},
    "dates": {"a": "2021-03-04t05:06:07z"},
    "clocks": {"a": ["05:06"], "b": []},
    "groups": {"a": [{"name": "n", "unknown": None}], "b": []},
    "maps": [{"a": {"name": "n", "size": None}}, {}],
    "parts": [{"name": "n"}, {"name": "m", "size": 3}],
    "either": "x",
    "numbers": 1.5,
    "partOrText": {"name": "n"},
    "partsOrPart": [{"name": "n"}],
    "eitherPart": {"text": "t", "size": "large"},
    "eitherParts": [{"name": "n", "size": 1}, {"text": "t"}, {"text": "t", "x": 1}],
    "mixed": {"a": {"name": "n"}, "b": {"text": "t"}, "c": 3},
    "whenOrCount": "2021-03-04T05:06:07.1234567Z",
    "dayOrMoment": "2021-03-04T05:06:07+02:00",
    "lists": ["a", "b"],
    "state": "on",
    "states": ["off", "a value of tomorrow"],
    "colour": "red",
    "boolOrInt": True,
    "partOrTable": {"a": 1},
    "tableOrPart": {"name": "n", "unknown": 1},
    "partOrRaw": {"a": [None]},
    "partsOrRaw": {"a": {"name": "n", "unknown": 1}},
    "rawOrTable": {"a": "x", "b": 1},
    "rawOrEither": [{"text": "t"}, {"name": "n"}, {"a": 1}],
    "partOrDates": [{"name": "20240102"}, "20240103", "2024-01-03"],
    "eitherOrDates": [{"text": "2024-01-02"}, "20240103"],
    "dayOrClock": "20240101",
    "dayOrHour": "05:06",
    "colourOrText": "any text",
    "colourOrCount": 3,
    "colours": ["blue", "green"],
    "wordsOrNulls": ["a", None],
    "partsOrNulls": [None, {"name": "n", "unknown": None}],
    "daysOrNulls": [None, "20210304", "2021-03-04"],
    "listsOrNulls": [None, [1]],
    "statesOrNulls": ["on", None, "a value of tomorrow"],
    "tableOfNulls": {"a": None, "b": 1},
    "momentsOfNulls": {"a": "2021-03-04t05:06:07z", "b": None},
    "eitherOrNulls": [{"text": "t"}, None, {"name": "n"}],
    "nobodyKnows": {"deep": [1, {"x": None}]},
    "orThis": None,
}
NODE: dict[str, Any] = {
    "name": "root",
    "children": [{"children": [{"name": "leaf", "u": 1}]}, {"byName": {"a": {}}}],
    "grid": [[{"name": "a"}, {"name": None}], []],
    "edge": {"ends": [{"name": "x", "edge": {"weight": 2}}]},
    "shape": {"id": "s", "made": "2021-03-04T05:06:07.1234567Z", "members": []},
    "next": {"mark": 1, "next": {"mark": "x", "all": [{"mark": 1}, {}]}},
}
LIST: dict[str, Any] = {
    "class": "c",
    "from": "f",
    "self": {"class": "d"},
    "date": "2021-03-04",
    "datetime": "2021-03-04T05:06:07Z",
    "cast": "c",
    "Any": [1],
    "wrong": "w",
    "list": ["l"],
    "__init__": "i",
    "@odata.type": "#t",
    "größe": 1,
    "user-name": "u",
    "userName": "v",
    "additionalProperties": {"a": 1},
    "data": "d",
    "value": [{"class": "e"}],
    "item": [[1]],
    "result": "r",
    "extra": "k",
    "rest": "s",
    "depth": 3,
    "model": "m",
    "None": "n",
    "row": [[[{"class": "f"}], []]],
    "rowItem": [["i"], []],
    "cellValue": {"a": [1]},
    "cell": {"a": {"b": ["c"]}},
}
GROUP: dict[str, Any] = {
    "id": "g",
    "made": "2021-03-04T05:06:07Z",
    "members": [{"id": "a", "radius": 3}, {"id": "b", "made": None}],
    "first": {"id": "c"},
}
CHOICE: dict[str, Any] = {
    "later": {"text": "t"},
    "wide": {"text0": "t"},
    "one": {"text": "t"},
    "some": [{"name": "n"}, {"text": "t"}],
}
PAYLOADS = {
    "Kinds": KINDS,
    "Node": NODE,
    "List": LIST,
    "Group": GROUP,
    "Choice": CHOICE,
}


def generate(
    root: Path, name: str = NAME, json_backend: JsonBackend = "automatic"
) -> None:
    """Generate the package into `root`, called `name`."""
    docs = root / "docs"
    docs.mkdir(parents=True, exist_ok=True)
    for page, text in PAGES.items():
        (docs / page).write_text(text, encoding="utf-8")
    options = docmodels.Options(
        docs=docs,
        output=root / name,
        wire_names="as-documented",
        json_backend=json_backend,
    )
    result = docmodels.generate(options)
    assert result.ok, result.diagnostics


def load(root: Path, name: str) -> Any:
    """Import the package `name` from `root`."""
    sys.path.insert(0, str(root))
    importlib.invalidate_caches()
    try:
        return importlib.import_module(name)
    finally:
        sys.path.remove(str(root))


def unload(name: str) -> None:
    for module in [m for m in sys.modules if m.partition(".")[0] == name]:
        del sys.modules[module]
