"""The text of `inspect`."""

from support.command_line import INSPECTION

from docmodels.cli.reports.inspection import inspection_text


def test_the_text_of_inspect() -> None:
    assert inspection_text(INSPECTION).splitlines() == [
        "customer.md: Customers",
        "  Customer, based on Base (base.md), deprecated, line 3",
        "    Id = id  string        required, read-only  line 9",
        "    tags     list[string]                       line 10",
        "  Kind (enum), line 20",
        "    a\\x1b  line 24",
        "  table of Customer: line 7, 2 rows: Property is name, Read-only is read only",
        '  set aside: line 30 under "Request": methods, not properties',
        "    1 row: Method | URI",
        "",
        "1 page, 1 model, 1 enum, 2 fields, 1 value",
        "1 table set aside",
        "names in JSON: 2 as documented",
    ]


def test_inspect_says_how_names_are_known() -> None:
    names = (
        ("Id", "id", "sample a.md:9"),
        ("tags", "tags", "sample a.md:10"),
        ("Size", "size", "habit camel"),
        ("kind", "kind", "as documented"),
        ("Age", "years", "configured"),
        ("Url", "url", "style camel"),
    )
    fields = [
        {"name": a, "wire_name": b, "wire_evidence": c, "type": "any", "line": 1}
        for a, b, c in names
    ]
    (page,) = INSPECTION["pages"]
    model = page["models"][0] | {"fields": fields}
    data = INSPECTION | {"pages": [page | {"models": [model]}]}
    lines = inspection_text(data).splitlines()
    assert lines[2:8] == [
        "    Id = id      any  line 1  name: sample a.md:9",
        "    tags         any  line 1  name: sample a.md:10",
        "    Size = size  any  line 1  name: habit camel",
        "    kind         any  line 1",
        "    Age = years  any  line 1  name: configured",
        "    Url = url    any  line 1  name: style camel",
    ]
    assert lines[-1] == (
        "names in JSON: 1 configured, 2 by a sample, 1 by the samples' habit, "
        "1 by the configured style, 1 as documented"
    )
