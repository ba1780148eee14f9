"""Every rule about headings, tables, enums and bases catches its example.

What a rule concludes is seen in what the page of its example declares: with the rule,
it is among the reasons, before all others of its family; without it, it is not, and the
page says something else.
"""

from dataclasses import replace

import pytest
from support.small_pages import TABLE, page

from docmodels.core.declarations import Declaration, ModelDecl, PageDecls
from docmodels.core.rules import Reason, Rule
from docmodels.declare import bases, declare
from docmodels.declare.enums import linked_lists, lists
from docmodels.declare.tables import (
    apart,
    asking,
    beside,
    chapters,
    foreign,
    headings,
    kinds,
    outline,
    parts,
    purpose,
    shown,
    stripping,
    tongue,
)
from docmodels.declare.tables.outline import read_outline
from docmodels.language.words.dialect import DEFAULT

LINKS = "\n\n| Name | Type |\n|---|---|\n| a | [{}](#{}) |\n"
#: A page around the example of a rule, by the family.
PAGES: dict[str, tuple[tuple[Rule, ...], str]] = {
    "foreign": (foreign.RULES, "# Beds\n\n## {}" + TABLE),
    "names": (headings.RULES, "# {}" + TABLE),
    "stripping": (stripping.RULES, "# {}" + TABLE),
    "language": (tongue.RULES, "# Bed\n\n{}\n"),
    "kinds": (kinds.OWN_KINDS, "# Bed\n\n{}\n"),
    "asked": (asking.RULES, "# Bed\n\n{}\n"),
    "other kinds": (kinds.RULES[-3:], "{}\n"),
    "by table": (purpose.BY_TABLE, "{}\n"),
    "by words above": (purpose.BY_WORDS_ABOVE, "{}\n"),
    "by sample": (shown.BY_SAMPLE, "{}\n"),
    "beside": (beside.BESIDE, "{}\n"),
    "chapters": (chapters.RULES, "{}\n"),
    "apart": (apart.RULES, "{}\n"),
    "linked": (
        outline.RULES,
        "# Bed" + LINKS.format("State", "state") + "\n## State\n\n{}\n",
    ),
    "lists": (lists.RULES, "{}\n"),
    "linked lists": (linked_lists.RULES, "{}\n"),
    "bases": (bases.RULES, "{}\n"),
}
#: The pages of rules that need more around their examples.
OWN_PAGES = {
    "name-from-types-that-lead-here": "# Beds\n\n## Cot"
    + LINKS.format("Properties", "properties")
    + "\n## {}"
    + TABLE,
    "name-from-sentence": "# {}\n\nThe `Bed` object contains the following fields:"
    + TABLE,
    "name-from-front-matter": "---\ntitle: {}\n---\n\n# All about beds" + TABLE,
    "name-from-page-title": "---\ntitle: {}\n---\n\n## Properties" + TABLE,
    "names-from-parameters-of-a-body": "# Bed\n\n## Response body\n\n{}\n",
    "values-of-properties": "# Bed\n\n| Name | Type |\n|---|---|\n| state | string |\n"
    "\n## Enum\n\n{}\n",
    "base-from-heading": "# {}" + TABLE,
    "base-from-list": "# Bird" + TABLE + "\n{}\n",
    "base-from-prose": "# Bird\n\n{}" + TABLE,
    "base-from-all-of": "# Bird\n\n{}\n",
}
CASES = [(family, rule.name) for family, (rules, _) in PAGES.items() for rule in rules]
#: The order in which rules are asked is a part of what they conclude.
ORDER = {
    "foreign": "part-of-an-example below-parameters-of-something below-an-operation"
    " below-errors below-parameters below-methods below-headers below-a-request"
    " below-a-response below-what-comes-before-a-request below-codes"
    " below-permissions below-settings below-changes below-limits",
    "names": "name-from-types-that-lead-here name-from-sentence"
    " name-in-code-below-its-heading name-in-code-before-a-remark"
    " name-from-front-matter"
    " name-from-heading name-from-page-title",
    "stripping": "name-before-its-bases name-in-a-remark name-before-a-remark"
    " name-behind-a-label name-behind-a-keyword name-behind-a-counted-part"
    " name-behind-words-for-kinds name-before-a-dash"
    " name-before-words-for-kinds",
    "language": "titles-in-another-language",
    "kinds": "fields-beside-arguments names-and-types names-without-title"
    " patterns-of-names"
    " names-below-another-title"
    " types-that-properties-return members-with-their-values"
    " types-below-another-title types-behind-names"
    " types-on-first-lines values-and-descriptions names-without-types other-columns",
    "asked": "column-from-words-around-its-title",
    "other kinds": "values-of-properties values-below-an-enum names-below-an-enum",
    "by table": "table-of-methods parameters-of-a-type table-of-parameters"
    " table-of-headers table-of-requests table-of-one-request table-of-codes"
    " table-of-languages"
    " values-in-place-of-types table-of-constants table-of-names-of-headers"
    " table-of-functions table-of-metrics table-of-marks"
    " no-known-columns no-types",
    "by words above": "below-words-that-announce-a-body"
    " below-words-that-announce-parameters below-a-method-and-path",
    "by sample": "body-that-a-sample-shows",
    "chapters": "model-called-like-a-chapter",
    "beside": "parameters-of-the-path body-from-other-tables"
    " body-from-titles-of-others body-from-columns",
    "apart": "object-from-line-above",
    "linked": "values-that-types-lead-to names-from-parameters-of-a-body",
    "lists": "enum-from-list-below-its-heading enum-from-list-below-its-name"
    " enum-from-list-below-a-line",
    "linked lists": "enum-from-list-that-types-lead-to"
    " enum-from-sentence-that-types-lead-to",
    "bases": "base-from-heading base-from-list base-from-prose base-from-all-of",
}


def _text(family: str, name: str) -> str:
    rules, around = PAGES[family]
    example = next(rule.example for rule in rules if rule.name == name)
    return OWN_PAGES.get(name, around).replace("{}", example)


def _declared(text: str, *without: str) -> PageDecls:
    dialect = replace(DEFAULT, without=frozenset(without))
    return declare(page(text), dialect)[0]


def _reasons(decls: PageDecls) -> list[Reason]:
    """Return the reasons of all tables and declarations, in their order."""
    holders = (*decls.tables, *decls.declarations)
    return [reason for one in holders for reason in one.because]


def _without_reasons(decls: PageDecls) -> str:
    tables = tuple(replace(one, because=()) for one in decls.tables)
    declared = tuple(_bare(one) for one in decls.declarations)
    return repr(replace(decls, tables=tables, declarations=declared))


def _bare(one: Declaration) -> Declaration:
    if isinstance(one, ModelDecl):
        fields = tuple(replace(field, because=()) for field in one.fields)
        return replace(one, fields=fields, because=())
    return replace(one, because=())


def test_the_order_of_the_rules() -> None:
    names = {f: " ".join(one.name for one in rules) for f, (rules, _) in PAGES.items()}
    assert names == ORDER


@pytest.mark.parametrize(("family", "name"), CASES)
def test_a_rule_catches_its_example_before_any_other(family: str, name: str) -> None:
    caught = {one.rule for one in _reasons(_declared(_text(family, name)))}
    mine = [one.name for one in PAGES[family][0] if one.name in caught]
    assert mine[:1] == [name]


@pytest.mark.parametrize(("family", "name"), CASES)
def test_a_rule_that_is_switched_off_concludes_nothing(family: str, name: str) -> None:
    text = _text(family, name)
    rule = next(one for one in PAGES[family][0] if one.name == name)
    said, silent = _declared(text), _declared(text, name)
    assert (_without_reasons(said) == _without_reasons(silent)) is rule.fixed
    assert any(one.rule == name for one in _reasons(silent)) is rule.fixed


@pytest.mark.parametrize(("family", "name"), CASES)
def test_a_reason_stands_where_its_words_are(family: str, name: str) -> None:
    read = page(_text(family, name))
    reasons = _reasons(declare(read, DEFAULT)[0])
    reason, *_ = [one for one in reasons if one.rule == name]
    line = read.lines[reason.span.line - 1]
    if reason.span.end_column is not None and " | " not in reason.words:
        assert line[(reason.span.column or 1) - 1 :].startswith(reason.words)
    else:
        plain = line.replace("`", "")  # as titles of headings are
        assert all(word in plain for word in reason.words.split(" | "))
    assert reason.concluded


PARTS = {
    "no-part-beside-other-types": "# Beds\n\n## Bed\n\n| Name | Type |\n|---|---|\n"
    "| {} | object |\n\n## Cot" + TABLE + "\n## {}" + TABLE,
    "part-from-its-words": "# Bed\n\n## {}" + TABLE,
    "part-from-words-for-some": "# Bed object\n\n## {}" + TABLE,
    "part-alone-below-a-heading": "# Bed\n\n## {}" + TABLE,
    "part-that-every-object-has": "# Cot\n\n## {}" + TABLE + "\n# Bed\n\n## {}" + TABLE,
}


@pytest.mark.parametrize("rule", parts.RULES, ids=lambda rule: rule.name)
def test_a_heading_is_a_part_by_its_own_rule(rule: Rule) -> None:
    read = page(PARTS[rule.name].replace("{}", rule.example))
    others = frozenset(one.name for one in parts.RULES) - {rule.name}
    is_part = rule.name != "no-part-beside-other-types"
    for without, expected in (
        (frozenset[str](), is_part),
        (others, is_part),
        (frozenset({rule.name}), not is_part),
    ):
        found = read_outline(read, replace(DEFAULT, without=without))
        assert found.headings[-1].is_part is expected
