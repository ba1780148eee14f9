"""Sections that are headed by the name of a property."""

from dataclasses import replace

import pytest
from support.counting import calls

from docmodels.core.declarations import FieldDecl, ModelDecl
from docmodels.core.rules import Rule
from docmodels.core.typeexpr import show
from docmodels.declare import declare
from docmodels.declare.own_sections import RULES, with_own_sections
from docmodels.language.words.dialect import DEFAULT
from docmodels.language.words.headings import VALUES_LINES
from docmodels.parse.markdown import read_page


def field(text: str, *without: str) -> FieldDecl:
    page, _ = read_page("p.md", text.encode())
    decls, _ = declare(page, replace(DEFAULT, without=frozenset(without)))
    model = next(one for one in decls.declarations if isinstance(one, ModelDecl))
    return model.fields[0]


def told(type_: str, text: str, title: str = "kind") -> str:
    """Return what a property of a type is by a section with a title and a text."""
    rows = f"| kind | {type_} |\n| size | integer |\n"
    one = field(f"# Lamp\n\n| Name | Type |\n|---|---|\n{rows}\n## {title}\n\n{text}\n")
    values = [str(value.value) for value in one.values]
    if one.values_from is not None:
        values.append(f"from {one.values_from.name}")
    return f"{show(one.expr)}: {', '.join(values)}"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_reads_its_example(rule: Rule) -> None:
    first, second = field(rule.example), field(rule.example, rule.name)
    assert (first.expr, first.values) != (second.expr, second.values), rule
    assert rule.name in [reason.rule for reason in first.because]


LIST = "{}\n\n- `desk` on a desk\n- `floor`\n"


@pytest.mark.parametrize("line", sorted(VALUES_LINES))
def test_a_line_heads_the_values(line: str) -> None:
    assert told("string", LIST.format(f"**{line.title()}**:")) == "string: desk, floor"


@pytest.mark.parametrize(
    ("type_", "text", "shown"),
    [
        (
            "integer",
            "* **Allowed values**:\n    * `1` A\n    * `2` B\n",
            "integer: 1, 2",
        ),
        ("string", "Possible values are: `a`, `b`.", "string: a, b"),
        (
            "string",
            "### kind values\n\n| Value | Description |\n|---|---|\n| `a` | x |\n",
            "string: from kind",
        ),
        ("Bulb", "Array type: Bulb", "list of Bulb: "),
        ("string", "* List type: string", "list of string: "),
        ("array", "Type: `string[]`", "list of string: "),
        ("array", "Type: list", "list of any: "),
        ("integer[]", "Type: `string[]`", "list of integer: "),
        ("string", "Format: `date-time`", "datetime: "),
        ("string", "* **Format**: date", "date: "),
        ("string", "Format:date", "date: "),
        ("string", "Format: date, as in RFC 3339", "date: "),
        ("string", "Format: date - the day", "date: "),
        ("string", "Format: date-like", "string: "),
        ("string", "**uuid**: the value must be one", "uuid: "),
        ("array", "Type:`string[]`", "list of string: "),
        (
            "string",
            "**date time**: the string must be such, as in RFC 3339",
            "datetime: ",
        ),
        ("string", "**uuid**: the string must be one", "uuid: "),
        ("string", "Format: two letters.", "string: "),
        ("string", "Format: YYYY", "string: "),
        ("string", "Date: the one on which it was lit.", "string: "),
        ("string", "**pattern**: the string must match this", "string: "),
        ("integer", "Format: `date-time`", "integer: "),
        ("string", "Format: `date`\n\nAllowed values: `a`, `b`.", "string: a, b"),
        ("object", "Type: [Bulb](#b)[]", "list of Bulb: "),
        ("Bulb", "Type: Bulb[]", "list of Bulb: "),
        ("string", "Type: integer[]", "string: "),
        ("integer", LIST.format("Allowed values:"), "integer: desk, floor"),
        ("[Kind](#k)", LIST.format("Allowed values:"), "Kind: "),
        ("string", LIST.format("For example:"), "string: "),
    ],
)
def test_a_section_says_what_its_property_is(type_: str, text: str, shown: str) -> None:
    assert told(type_, text) == shown


@pytest.mark.parametrize(
    ("type_", "text", "shown"),
    [
        ("string", 'Values\n\n"desk"\n\n- `floor`', "string: "),
        ("string", 'Values\n\n- "desk"\n\n`floor`', "string: desk"),
        ("string", "Values\n\n- `desk`\n- the floor", "string: desk"),
        ("string", "Format: date", "date: "),
        ("string", "Format: string", "string: "),
        ("array of string", "Array", "list of string: "),
        ("string", "Type: array of int", "string: "),
    ],
)
def test_only_what_fits_a_property_is_taken_from_its_section(
    type_: str, text: str, shown: str
) -> None:
    assert told(type_, text) == shown


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("One of: `a`, `b`.", ["a", "b"]),
        ("The values are listed in [State](#state).", "State"),
    ],
)
def test_values_of_the_row_count_more_than_those_of_the_section(
    said: str, shown: list[str] | str
) -> None:
    rows = f"| kind | string | {said} |\n| size | integer | |\n"
    own = "## kind\n\nFormat: date\n\nValues\n\n- `c`\n- `d`\n"
    head = "# Lamp\n\n| Name | Type | Description |\n|---|---|---|\n"
    found = field(f"{head}{rows}\n{own}")
    source = found.values_from.name if found.values_from is not None else None
    assert ([str(one.value) for one in found.values] or source) == shown
    assert show(found.expr) == "string"


@pytest.mark.parametrize(("type_", "source"), [("string", None), ("integer", "kind")])
def test_only_an_enum_that_a_property_can_take_has_its_values(
    type_: str, source: str | None
) -> None:
    table = "| Value | Description |\n|---|---|\n| 1 | x |\n| 2 | y |\n"
    assert told(type_, table).split(": from ")[1:] == ([source] if source else [])


@pytest.mark.parametrize("title", ["kind", "`kind`", "Lamp.kind", "**kind**"])
def test_a_section_is_called_as_the_property(title: str) -> None:
    assert told("string", LIST.format("Values"), title) == "string: desk, floor"


@pytest.mark.parametrize("title", ["Kind", "kinds", "Bulb.kind", "size.kind"])
def test_another_section_says_nothing(title: str) -> None:
    assert told("string", LIST.format("Values"), title) == "string: "


def test_a_list_that_only_leads_to_its_section_is_of_what_that_says() -> None:
    table = "# Lamp\n\n| Name | Type |\n|---|---|\n| [kind](#kind) | `array` |\n"
    one = field(f"{table}\n## kind\n\n* Type: `string[]`\n")
    assert show(one.expr) == "list of string"


def test_constraints_of_a_property_list_its_values() -> None:
    table = "**enum**: it is one of:\n\n| Value |\n|---|\n| `{}` |\n| `null` |\n"
    text = table.format('"OU - Office Use, and research of any other kind"')
    assert told("string", f"### kind Constraints\n\n{text}") == "string: from kind"


@pytest.mark.parametrize("title", ["Lamp Constraints", "LampConstraints"])
def test_constraints_that_have_properties_keep_their_name(title: str) -> None:
    table = "| Name | Type |\n|---|---|\n| least | integer |\n"
    page, _ = read_page("p.md", f"# Lamps\n\n## {title}\n\n{table}".encode())
    decls, _ = declare(page, DEFAULT)
    assert [one.name for one in decls.declarations] == [title]


@pytest.mark.slow
def test_sections_of_one_name_take_work_that_grows_with_them() -> None:
    def work(times: int) -> int:
        table = "\n| Property | Type |\n|---|---|\n| p | string |\n\n## p\n\nWords.\n\n"
        text = "".join(f"# Room {number}\n{table}" for number in range(times))
        page, _ = read_page("p.md", text.encode())
        declared = declare(page, DEFAULT)[0].declarations
        return calls(lambda: with_own_sections(declared, page, frozenset()))

    assert work(160) < 6 * work(40)
