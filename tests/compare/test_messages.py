"""What a finding says, and to whom it matters, for each way that a page may change."""

import pytest
from support.changes import Pages, changes

from docmodels.core.changes import Finding


def model(
    name: str,
    rows: str = "",
    says: str = "It is here.",
    columns: str = "Property | Type | Description",
) -> str:
    """Return a model; `rows` are parted by semicolons."""
    lines = [columns, *filter(None, rows.split("; "))]
    marks = "|---" * (columns.count("|") + 1)
    table = [f"| {line} |" for line in lines]
    return "\n".join(
        [f"## {name}\n\n{says}\n", table[0], f"{marks}|", *table[1:], "\n"]
    )


def enum(name: str, *rows: str) -> str:
    """Return an enum with its values."""
    table = "".join(f"| {row} |\n" for row in rows)
    return f"## {name}\n\nIts kinds.\n\n| Value | Description |\n|---|---|\n{table}\n"


def page(*parts: str) -> Pages:
    """Return documentation of one page."""
    return {"a.md": "# A\n\n" + "".join(parts)}


def said(one: Finding) -> str:
    """Return a finding as one line: who reads, and who writes, comes last."""
    impacts = f"{one.readers.value}/{one.writers.value}"
    softened = f" as {one.softened}" if one.softened else ""
    return f"{one.rule}: {one.message} [{impacts}{softened}]"


REQUIRED = "Property | Type | Required | Description"
BASE = model("Base", "id | string | Its id.")
ROOT = model("Root", "no | string | Its number.")
FROM_BASE = "Inherits from [Base](#base)."


def heir(rows: str, says: str = FROM_BASE) -> str:
    return model("Heir", rows, says)


def kinds(type_: str) -> str:
    return model("M", f"k | {type_} | Its kind.; id | string | Its id.")


LONG = "and so on " * 10
BILL = model("Bill", "sum | number | How much.; due | date | When.; by | string | Who.")
BILLING = BILL.replace("## Bill", "## Billing").replace("It is here", "Another text")
SMALL = model("Bill", "sum | number | How much.; due | date | When.")
EMPTY = "## {}\n\n" + FROM_BASE + "\n\n| Property | Type |\n|---|---|\n\n"

CHANGES: list[tuple[str, Pages, Pages, list[str]]] = [
    (
        "removed-with-base",
        page(BASE, heir("a | int | One.; b | int | Two.")),
        page(BASE, heir("a | int | One.")),
        [
            'property-removed: Heir.b is gone: the docs no longer have "b"'
            " [breaking/breaking]"
        ],
    ),
    (
        "moved-to-new-base",
        page(model("Heir", "id | string | Its id.; a | int | One.")),
        page(BASE, heir("a | int | One.")),
        [
            "model-added: Base is new: a model with 1 property [compatible/compatible]",
            "model-base-added: Heir inherits from Base [compatible/compatible]",
        ],
    ),
    (
        "moved-out-of-base",
        page(
            model("Base", "id | string | Its id.; note | string | Any."),
            heir("a | int | One."),
        ),
        page(BASE, heir("a | int | One.; note | string | Any.")),
        [
            'property-removed: Base.note is gone: the docs no longer have "note"'
            " [breaking/breaking]"
        ],
    ),
    (
        "two-renamed-behind-one",
        page(
            model(
                "M",
                "id | string | Its id.; first | string | It is the first.; second |"
                " string | It is the first.",
            )
        ),
        page(
            model(
                "M",
                "id | string | Its id.; frist | string | It is the first.; secnd |"
                " string | It is the first.",
            )
        ),
        [
            (
                'property-renamed: M.first is called frist: "first" in JSON is "frist"'
                " [breaking/breaking]"
            ),
            (
                'property-renamed: M.second is called secnd: "second" in JSON is'
                ' "secnd" [breaking/breaking]'
            ),
        ],
    ),
    (
        "renamed-by-name-type-place",
        page(model("M", "id | string | Its id.; remark | string | What was said.")),
        page(model("M", "id | string | Its id.; remarks | string | What people said.")),
        [
            'property-renamed: M.remark is called remarks: "remark" in JSON is'
            ' "remarks" [breaking/breaking]'
        ],
    ),
    (
        "not-renamed-other-place",
        page(
            model(
                "M",
                "id | string | Its id.; remark | string | What was said.; end | int |"
                " The end.",
            )
        ),
        page(
            model(
                "M",
                "id | string | Its id.; end | int | The end.; remarks | string | What"
                " people said.",
            )
        ),
        [
            (
                'property-removed: M.remark is gone: the docs no longer have "remark"'
                " [breaking/breaking]"
            ),
            "property-added: M.remarks is new: string [compatible/compatible]",
        ],
    ),
    (
        "not-renamed-other-type",
        page(model("M", "id | string | Its id.; remark | string | What was said.")),
        page(model("M", "id | string | Its id.; remarks | int | What people said.")),
        [
            (
                'property-removed: M.remark is gone: the docs no longer have "remark"'
                " [breaking/breaking]"
            ),
            "property-added: M.remarks is new: integer [compatible/compatible]",
        ],
    ),
    (
        "not-renamed-other-name",
        page(model("M", "id | string | Its id.; remark | string | What was said.")),
        page(model("M", "id | string | Its id.; weight | string | What people said.")),
        [
            (
                'property-removed: M.remark is gone: the docs no longer have "remark"'
                " [breaking/breaking]"
            ),
            "property-added: M.weight is new: string [compatible/compatible]",
        ],
    ),
    (
        "read-only-gone-and-new",
        page(
            model("M", "id | string | Its id.; etag | string | Read-only. Its version.")
        ),
        page(
            model(
                "M", "id | string | Its id.; stamp | int | Read-only. When it changed."
            )
        ),
        [
            (
                'property-removed: M.etag is gone: the docs no longer have "etag"'
                " [breaking/compatible as it is read-only: nobody writes it]"
            ),
            "property-added: M.stamp is new: integer [compatible/compatible]",
        ],
    ),
    (
        "plain-gone-and-new",
        page(model("M", "id | string | Its id.; etag | string | Its version.")),
        page(model("M", "id | string | Its id.; stamp | int | When it changed.")),
        [
            (
                'property-removed: M.etag is gone: the docs no longer have "etag"'
                " [breaking/breaking]"
            ),
            "property-added: M.stamp is new: integer [compatible/compatible]",
        ],
    ),
    (
        "required-new",
        page(model("M", "id | string | Yes | Its id.", columns=REQUIRED)),
        page(
            model(
                "M",
                "id | string | Yes | Its id.; stamp | int | Yes | When it changed.",
                columns=REQUIRED,
            )
        ),
        [
            "required-property-added: M.stamp is new and required: integer"
            " [dangerous/breaking]"
        ],
    ),
    (
        "read-only-narrowed",
        page(model("M", "n | number | Read-only. How much.")),
        page(model("M", "n | int | Read-only. How much.")),
        [
            "property-type-narrowed: M.n takes less than it did: it was number and is"
            " integer [dangerous/compatible as it is read-only: nobody writes it]"
        ],
    ),
    (
        "read-only-only-before",
        page(model("M", "n | number | Read-only. How much.")),
        page(model("M", "n | int | How much.")),
        [
            (
                "property-type-narrowed: M.n takes less than it did: it was number and"
                " is integer [dangerous/breaking]"
            ),
            "property-no-longer-read-only: M.n may be written [compatible/compatible]",
        ],
    ),
    (
        "same-in-python",
        page(model("M", "n | string | Its id.")),
        page(model("M", "n | uri | Its id.")),
        [
            "property-type-narrowed: M.n takes less than it did: it was string and is"
            " uri [dangerous/dangerous as the type in Python is the same]"
        ],
    ),
    (
        "text-middle",
        page(model("M", "n | string | The name of what is bought, in one word.")),
        page(model("M", "n | string | The name of what is sold, in one word.")),
        [
            'documentation-changed: M.n is described otherwise: the description had "…'
            ' is bought, in …" and has "… is sold, in …" [compatible/compatible]'
        ],
    ),
    (
        "text-start",
        page(model("M", "n | string | A name of what is bought.")),
        page(model("M", "n | string | The name of what is bought.")),
        [
            'documentation-changed: M.n is described otherwise: the description had "A'
            ' name …" and has "The name …" [compatible/compatible]'
        ],
    ),
    (
        "text-end",
        page(model("M", "n | string | The name of what is bought")),
        page(model("M", "n | string | The name of what is bought here")),
        [
            'documentation-changed: M.n is described otherwise: the description had "…'
            ' bought" and has "… bought here" [compatible/compatible]'
        ],
    ),
    (
        "text-new",
        page(model("M", "n | string | ; m | int | M.")),
        page(model("M", "n | string | The name.; m | int | M.")),
        [
            "documentation-changed: M.n is described otherwise: the description is new:"
            ' "The name." [compatible/compatible]'
        ],
    ),
    (
        "text-gone",
        page(model("M", "n | string | The name.; m | int | M.")),
        page(model("M", "n | string | ; m | int | M.")),
        [
            "documentation-changed: M.n is described otherwise: the description is"
            ' gone: "The name." [compatible/compatible]'
        ],
    ),
    (
        "text-repeated-word",
        page(model("M", "n | string | very very good")),
        page(model("M", "n | string | very good")),
        [
            "documentation-changed: M.n is described otherwise: the description had"
            ' "very very …" and has "very …" [compatible/compatible]'
        ],
    ),
    (
        "text-long",
        page(model("M", f"n | string | The name, {LONG}.")),
        page(model("M", f"n | string | A title, {LONG.replace('so','then')}.")),
        [
            "documentation-changed: M.n is described otherwise: the description had"
            ' "The name, and so on and so on and so on and so on and so on…" and has "A'
            ' title, and then on and then on and then on and then on and…"'
            " [compatible/compatible]"
        ],
    ),
    (
        "model-text",
        page(model("M", "n | string | N.", "What it was.")),
        page(model("M", "n | string | N.", "What it is.")),
        [
            'documentation-changed: M is described otherwise: "What it is."'
            " [compatible/compatible]"
        ],
    ),
    (
        "model-text-gone",
        page(model("M", "n | string | N.", "What it was.")),
        page(model("M", "n | string | N.", "")),
        [
            'documentation-changed: M is no longer described: it said "What it was."'
            " [compatible/compatible]"
        ],
    ),
    (
        "default",
        page(model("M", "n | int | How many. Default: 5.")),
        page(model("M", "n | int | How many. Default: 6.")),
        [
            'documentation-changed: M.n is described otherwise: the description had "…'
            ' Default: 5." and has "… Default: 6."; the default had "5" and has "6"'
            " [compatible/compatible]"
        ],
    ),
    (
        "max-length",
        page(model("M", "n | string | Its name. Maximum length: 5.")),
        page(model("M", "n | string | Its name. Maximum length: 6.")),
        [
            'documentation-changed: M.n is described otherwise: the description had "…'
            ' length: 5." and has "… length: 6."; the longest had "5" and has "6"'
            " [compatible/compatible]"
        ],
    ),
    (
        "enum-new",
        page(kinds("string")),
        page(kinds("[Kind](#kind)"), enum("Kind", "one | 1st.", "two | 2nd.")),
        [
            (
                "property-values-listed: M.k lists values: it was string and is Kind"
                " [compatible/dangerous]"
            ),
            "model-added: Kind is new: an enum with 2 values [compatible/compatible]",
        ],
    ),
    (
        "model-new-one-property",
        page(kinds("string")),
        page(kinds("string"), model("N", "z | string | Z.")),
        ["model-added: N is new: a model with 1 property [compatible/compatible]"],
    ),
    (
        "enum-gone-used-twice",
        page(
            model("M", "k | [Kind](#kind) | K.; l | [Kind](#kind) | L."),
            enum("Kind", "one | 1st.", "two | 2nd."),
        ),
        page(model("M", "k | string | K.; l | string | L.")),
        [
            "model-removed: Kind is gone: no page declares it any more; M.k, M.l are no"
            " longer of it [breaking/breaking]"
        ],
    ),
    (
        "base-gone-two-heirs",
        page(
            BASE,
            heir("a | int | One."),
            model("Other", "b | int | Two.", "Inherits from [Base](#base)."),
        ),
        page(
            model("Heir", "id | string | Its id.; a | int | One."),
            model("Other", "id | string | Its id.; b | int | Two.", ""),
        ),
        [
            (
                "model-removed: Base is gone: no page declares it any more; Heir, Other"
                " no longer inherit from it [breaking/breaking]"
            ),
            (
                'documentation-changed: Heir is described otherwise: "It is here."'
                " [compatible/compatible]"
            ),
            (
                'documentation-changed: Other is no longer described: it said "Inherits'
                ' from Base." [compatible/compatible]'
            ),
        ],
    ),
    (
        "base-other",
        page(BASE, ROOT, heir("a | int | One.")),
        page(BASE, ROOT, heir("a | int | One.", "Inherits from [Root](#root).")),
        [
            "model-base-changed: Heir no longer inherits from Base but from Root"
            " [breaking/dangerous]"
        ],
    ),
    (
        "base-none",
        page(BASE, heir("a | int | One.")),
        page(BASE, heir("a | int | One.", "")),
        ["model-base-changed: Heir no longer inherits from Base [breaking/dangerous]"],
    ),
    (
        "base-between",
        page(BASE, heir("a | int | One.")),
        page(
            BASE,
            model(
                "Middle", "no | string | Its number.", "Inherits from [Base](#base)."
            ),
            heir("a | int | One.", "Inherits from [Middle](#middle)."),
        ),
        [
            (
                "model-added: Middle is new: a model with 1 property"
                " [compatible/compatible]"
            ),
            (
                "model-base-added: Heir inherits from Middle, which inherits from Base"
                " [compatible/compatible]"
            ),
        ],
    ),
    (
        "base-between-required",
        page(
            model("Base", "id | string | Yes | Its id.", columns=REQUIRED),
            heir("a | int | One."),
        ),
        page(
            model("Base", "id | string | Yes | Its id.", columns=REQUIRED),
            model(
                "Middle",
                "no | string | Yes | Its number.; np | string | No | N.",
                says=FROM_BASE,
                columns=REQUIRED,
            ),
            heir("a | int | One.", "Inherits from [Middle](#middle)."),
        ),
        [
            (
                "model-base-changed: Heir inherits from Middle, which inherits from"
                " Base, which requires no [breaking/dangerous]"
            ),
            (
                "model-added: Middle is new: a model with 2 properties"
                " [compatible/compatible]"
            ),
        ],
    ),
    (
        "moved-one",
        {"a.md": "# A\n\n" + BASE + ROOT},
        {"a.md": "# A\n\n" + BASE, "b.md": "# BASE\n\n" + ROOT},
        ['model-moved: Root has moved from "a.md" to "b.md" [compatible/compatible]'],
    ),
    (
        "moved-two",
        {"a.md": "# A\n\n" + BASE + ROOT + kinds("string")},
        {"a.md": "# A\n\n" + kinds("string"), "b.md": "# BASE\n\n" + BASE + ROOT},
        [
            'model-moved: Base, Root have moved from "a.md" to "b.md"'
            " [compatible/compatible]"
        ],
    ),
    (
        "two-of-page-not-alike",
        page(BASE, model("Bill", "sum | number | How much.; due | date | When.")),
        page(BASE, model("Dog", "legs | int | How many.; owner | string | Who.")),
        [
            (
                "model-removed: Bill is gone: no page declares it any more"
                " [breaking/breaking]"
            ),
            (
                "model-added: Dog is new: a model with 2 properties"
                " [compatible/compatible]"
            ),
        ],
    ),
    (
        "renamed-one-common-same-page",
        page(BASE, model("Bill", "sum | number | How much.", "What is owed.")),
        page(BASE, model("Bills", "sum | number | How much.", "What is owed.")),
        ["model-renamed: Bill is called Bills [breaking/breaking]"],
    ),
    (
        "union-item",
        page(model("M", "n | string or int | N.")),
        page(model("M", "n | string or boolean | N.")),
        [
            "property-type-changed: M.n has another type: it was string | integer and"
            " is string | boolean [breaking/breaking]"
        ],
    ),
    (
        "union-wider-member",
        page(model("M", "n | string or int | N.")),
        page(model("M", "n | string or number | N.")),
        [
            "property-type-widened: M.n takes more than it did: it was string | integer"
            " and is string | number [breaking/compatible]"
        ],
    ),
    (
        "union-more",
        page(model("M", "n | string | N.")),
        page(model("M", "n | string or int | N.")),
        [
            "property-type-widened: M.n takes more than it did: it was string and is"
            " string | integer [breaking/compatible]"
        ],
    ),
    (
        "union-less",
        page(model("M", "n | string or int | N.")),
        page(model("M", "n | string | N.")),
        [
            "property-type-narrowed: M.n takes less than it did: it was string |"
            " integer and is string [dangerous/breaking]"
        ],
    ),
    (
        "union-two-changed",
        page(model("M", "n | string or int | N.")),
        page(model("M", "n | boolean or date | N.")),
        [
            "property-type-changed: M.n has another type: it was string | integer and"
            " is boolean | date [breaking/breaking]"
        ],
    ),
    (
        "to another page, another name",
        {"a.md": BASE + BILL},
        {"a.md": BASE, "b.md": BILL.replace("## Bill", "## Invoice")},
        ['model-renamed: Bill is called Invoice, on "b.md" [breaking/breaking]'],
    ),
    (
        "to another page, alike in three properties",
        {"a.md": BASE + BILL},
        {"a.md": BASE, "b.md": BILLING},
        ['model-renamed: Bill is called Billing, on "b.md" [breaking/breaking]'],
    ),
    (
        "to another page, alike in two",
        {"a.md": BASE + SMALL},
        {
            "a.md": BASE,
            "b.md": SMALL.replace("## Bill", "## Billing").replace("here", "there"),
        },
        [
            (
                "model-removed: Bill is gone: no page declares it any more"
                " [breaking/breaking]"
            ),
            (
                "model-added: Billing is new: a model with 2 properties"
                " [compatible/compatible]"
            ),
        ],
    ),
    (
        "nothing of its own",
        page(BASE, EMPTY.format("Mark")),
        page(BASE, EMPTY.format("Sign")),
        ["model-renamed: Mark is called Sign [breaking/breaking]"],
    ),
]

#: Types of a property, and the finding without the name of the property.
TYPES = [
    (
        "array of nullable int",
        "array of number",
        "property-type-changed",
        (
            "has another type: it was list[integer | null] and is list[number]"
            " [breaking/breaking]"
        ),
    ),
    (
        "array of int",
        "array of nullable number",
        "property-type-widened",
        (
            "takes more than it did: it was list[integer] and is list[number | null]"
            " [breaking/compatible]"
        ),
    ),
    (
        "array of nullable number",
        "array of int",
        "property-type-narrowed",
        (
            "takes less than it did: it was list[number | null] and is list[integer]"
            " [dangerous/breaking]"
        ),
    ),
    (
        "array of number",
        "array of nullable int",
        "property-type-changed",
        (
            "has another type: it was list[number] and is list[integer | null]"
            " [breaking/breaking]"
        ),
    ),
    (
        "array of nullable string",
        "array of boolean",
        "property-type-changed",
        (
            "has another type: it was list[string | null] and is list[boolean]"
            " [breaking/breaking]"
        ),
    ),
    (
        "map of string to int",
        "object",
        "property-type-widened",
        (
            "takes more than it did: it was map[integer] and is object"
            " [breaking/compatible]"
        ),
    ),
    (
        "object",
        "map of string to int",
        "property-type-narrowed",
        (
            "takes less than it did: it was object and is map[integer]"
            " [dangerous/breaking]"
        ),
    ),
    (
        "object",
        "any",
        "property-became-any",
        "is read less well: it was object and is any [breaking/dangerous]",
    ),
    (
        "any",
        "int",
        "property-type-narrowed",
        "takes less than it did: it was any and is integer [dangerous/breaking]",
    ),
    (
        "array of string",
        "array of uri",
        "property-type-narrowed",
        (
            "takes less than it did: it was list[string] and is list[uri]"
            " [dangerous/dangerous as the type in Python is the same]"
        ),
    ),
    (
        "map of string to string",
        "map of string to uuid",
        "property-type-narrowed",
        (
            "takes less than it did: it was map[string] and is map[uuid]"
            " [dangerous/dangerous as the type in Python is the same]"
        ),
    ),
]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [pytest.param(*rest, id=name) for name, *rest in CHANGES],
)
def test_a_change_is_told_so(old: Pages, new: Pages, expected: list[str]) -> None:
    assert [said(one) for one in changes(old, new)] == expected


@pytest.mark.parametrize(("old", "new", "rule", "message"), TYPES)
def test_a_type_changes(old: str, new: str, rule: str, message: str) -> None:
    was, now = (page(model("M", f"n | {type_} | N.")) for type_ in (old, new))
    (found,) = changes(was, now)
    assert said(found) == f"{rule}: M.n {message}"
