"""A link's label is read as plain text is, and the link is the name in it."""

import pytest
from support.type_cells import as_shown

from docmodels.core.typeexpr import NamedRef, named_refs
from docmodels.language.types import parse_type
from docmodels.parse.runs import read_runs


@pytest.mark.parametrize(
    ("label", "shown"),
    [
        ("`List Sail`", "list of Sail"),
        ("List Sail", "list of Sail"),
        ("**\\Fleet\\Model\\Sail[]**", "list of Fleet\\Model\\Sail"),
        ("**array&lt;string, \\Fleet\\Sail&gt;**", "map of Fleet\\Sail"),
        ("BuiltList&lt;Sail&gt;", "list of Sail"),
        ("NonEmptyList Sail", "list of Sail"),
        ("Sail (array)", "list of Sail"),
        ("Sail list", "list of Sail"),
        ("Sail map", "map of Sail"),
        ("repeated Sail", "list of Sail"),
        ("{str: (Sail,)}", "map of Sail"),
        ("{ [key: string]: Sail[]; }", "map of list of Sail"),
        ("Vec<fleet::Sail>", "list of fleet::Sail"),
        ("Partial<Record<string, Sail>>", "map of Sail"),
    ],
)
def test_a_label_may_say_list_or_map(label: str, shown: str) -> None:
    text = f"[{label}](Sail.md)"
    assert as_shown(text) == (shown, False, "")
    refs = named_refs(parse_type(read_runs(text)).expr or NamedRef(""))
    assert [ref.target for ref in refs] == ["Sail.md"]


@pytest.mark.parametrize(
    ("label", "shown"),
    [
        ("List<Collections>", "list of Collections"),
        ("Collections[]", "list of Collections"),
        ("Map<String, Lists>", "map of Lists"),
        ("[]Identifier", "list of Identifier"),
        ("Array<Identifier>", "list of Identifier"),
    ],
)
def test_the_name_of_the_target_is_a_name_in_brackets(label: str, shown: str) -> None:
    name = shown.rpartition(" ")[2]
    text = f"[`{label}`]({name}.md)"
    assert as_shown(text)[0] == shown
    refs = named_refs(parse_type(read_runs(text)).expr or NamedRef(""))
    assert [ref.target for ref in refs] == [f"{name}.md"]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("[`List<String>`](String.md)", "list of string"),
        ("[`List<Collections>`](#beds)", "list of list of beds"),
        ("[`List<Integer>`](integer.md)", "list of integer"),
    ],
)
def test_words_for_types_stay_what_they_are(text: str, shown: str) -> None:
    assert as_shown(text)[0] == shown


@pytest.mark.parametrize("wrapper", ["Page", "Envelope", "Lens"])
def test_what_is_not_understood_is_left_over_with_a_link_and_without(
    wrapper: str,
) -> None:
    plain = as_shown(f"`{wrapper}<Sail>`")
    linked = as_shown(f"[`{wrapper}<Sail>`](#sail)")
    assert plain[0] == linked[0] == ""
    assert plain[2].replace(" ", "") == linked[2].replace(" ", "") != ""


@pytest.mark.parametrize(
    ("label", "shown", "rest"),
    [
        ("Sail[] of cloth", "list of Sail", "of cloth"),
        ("list of Sail that hangs", "list of Sail that hangs", ""),
        ("map<string, Sail> sorted", "map of Sail", "sorted"),
    ],
)
def test_words_behind_a_shape_are_left_over(label: str, shown: str, rest: str) -> None:
    assert as_shown(f"[{label}](#sail)") == (shown, False, rest)


@pytest.mark.parametrize(
    ("label", "target"),
    [
        ("Sail", "#sail"),
        ("Sail list", "sail-list.md"),
        ("Set sail", "#set-sail"),
        ("the sail (see there)", "#sail"),
        ("ship's sail", "#sail"),
        ("Sail, spare", "#sail"),
        ("Sail & mast", "#rig"),
        ("Page<Sail>", "#pagesail"),
        ("Shipping address", "address.md"),
    ],
)
def test_other_labels_are_names(label: str, target: str) -> None:
    found = parse_type(read_runs(f"[{label.replace('<', '&lt;')}]({target})"))
    assert [ref.target for ref in named_refs(found.expr or NamedRef(""))] == [target]
    assert isinstance(found.expr, NamedRef)
    assert not found.rest


@pytest.mark.parametrize("label", ["Set Course", "Collection Info"])
def test_a_list_or_a_name_that_the_target_has_not_is_reported(label: str) -> None:
    found = parse_type(read_runs(f"[{label}](navigation.md)"))
    assert (found.expr, found.rest) == (NamedRef(label, "navigation.md"), label)


@pytest.mark.parametrize(
    ("text", "shown", "rest"),
    [
        # Links that lead nowhere are called as their label is.
        ("[Foo]()", "Foo", ""),
        ("[object]()", "object", ""),
        ("[object](#)", "object", ""),
        ("[object](boats/)", "object", ""),
        # Braces belong to no name, even where the target is called so.
        ("[{Foo}](foo.md#foo)", "", "{Foo}"),
    ],
)
def test_what_leads_nowhere_and_what_no_name_has(
    text: str, shown: str, rest: str
) -> None:
    assert as_shown(text) == (shown, False, rest)


@pytest.mark.parametrize("word", ["array", "list", "set"])
def test_a_word_for_lists_before_a_link_is_no_adjective(word: str) -> None:
    assert as_shown(f"{word} [Foo](x.md)") == ("list of Foo", False, f"{word} Foo")


def test_a_link_to_a_page_about_lists_says_nothing_of_the_items() -> None:
    found = parse_type(read_runs("[`Array<Sail>`](Array.md)"))
    refs = named_refs(found.expr or NamedRef(""))
    assert refs == (NamedRef("Sail"),)
