"""Which lines right above a table are its heading."""

import pytest

from docmodels.core.rules import Rule
from docmodels.parse.captions import RULES
from docmodels.parse.markdown import read_page

TABLE = "\n\n| Name | Type |\n|---|---|\n| a | string |\n"


def _titles(text: str) -> list[str]:
    page, _ = read_page("p.md", f"# Beds\n\n{text}{TABLE}".encode())
    return [one.title for one in page.sections[2:]]


@pytest.mark.parametrize(
    ("line", "titles"),
    [
        ("**Cot**", ["Cot"]),
        ("**Cot:**", ["Cot"]),
        ("**One of our small cots**", ["One of our small cots"]),
        ("**One of our very small cots**", []),
        ("**Cot** for one", []),
        *(
            (f"**{word}**{sign}", [])
            for word in [
                *("Attention", "Caution", "Danger", "Deprecated.", "Important"),
                *("Obsolete", "Tip", "Warning", "WARNING:", "Note:", "Notes:"),
                *("Info:", "Information.", "Remark.", "Remarks:"),
            ]
            for sign in ("", ":")
        ),
        ("**Note**", ["Note"]),
        ("**Deprecated cot**", ["Deprecated cot"]),
        ("Cot", []),
        ("> **Cot**", []),
        ("- **Cot**", []),
        ("Cot object", []),
        *(
            (f"Table 3: Cot {kind}", [f"Cot {kind}"])
            for kind in [
                *("object", "enum", "enumeration", "structure", "model", "schema"),
                *("fields", "properties", "attributes", "Properties"),
            ]
        ),
        ("Table 3: Cot sizes", []),
        ("Figure 2-1. Cot object", ["Cot object"]),
        ("fig. 2.1 - Cot object", ["Cot object"]),
        ("Listing 4 — Cot object", ["Cot object"]),
        ("Table 12: Cot object", ["Cot object"]),
        ("Figure 10-12.345  –  Cot object", ["Cot object"]),
        ("Table  3 : Cot object", ["Cot object"]),
        ("Table 3:Cot object", []),
        ("Table3: Cot object", []),
        ("Table 3 Cot object", []),
        ("**Table 12: Cot**", ["Cot"]),
        ("Table: Cot object", []),
        ("Table 3: **Cot**", []),
    ],
)
def test_a_line_above_a_table_may_be_its_heading(line: str, titles: list[str]) -> None:
    assert _titles(line) == titles


def test_captions_stand_beside_each_other() -> None:
    page, _ = read_page("p.md", f"# Beds\n\n**A**{TABLE}\n**B**{TABLE}".encode())
    assert [(one.title, one.level) for one in page.sections[1:]] == [
        ("Beds", 1),
        ("A", 2),
        ("B", 2),
    ]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_catches_its_example_and_can_be_switched_off(rule: Rule) -> None:
    page, _ = read_page("p.md", rule.example.encode())
    assert [one.rule for one in page.sections[-1].because] == [rule.name]
    assert page.sections[-1].title.startswith("Bed")
    others = {one.name for one in RULES if one is not rule}
    assert read_page("p.md", rule.example.encode(), others)[0] == page
    off, _ = read_page("p.md", rule.example.encode(), {rule.name})
    assert len(off.sections) == 1
