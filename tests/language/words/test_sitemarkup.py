"""Markup of site generators beside the words of a page."""

import pytest

from docmodels.language.words.sitemarkup import is_markup_line, split_markup


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        ('{{< icon "yes" >}}', ("icon", "yes")),
        ("{{% tab %}}", ("tab",)),
        ("{% include new.html %}", ("include", "new", "html")),
        ("{/* new in two */}", ("new", "in", "two")),
        ("<Badge type='tip'>beta</Badge>", ("badge", "type", "tip", "beta", "badge")),
        ("<I>beta</I>", ("i", "beta", "i")),
        ("<Ui.Badge text='beta' />", ("ui", "badge", "text", "beta")),
        ("<Badge/>", ("badge",)),
        ("<X/>", ("x",)),
        ("{.label}", ("label",)),
        ("{#the-id}", ("the-id",)),
        ("{: .label}", ("label",)),
        ("{: target=blank}", ("target", "blank")),
        (":lock:", ("lock",)),
    ],
)
def test_markup_beside_a_word(markup: str, words: tuple[str, ...]) -> None:
    assert split_markup(f"tag {markup}") == ("tag", words)


@pytest.mark.parametrize("icon", ["{check-circle}", "{check-circle-filled}"])
def test_an_icon_is_markup_where_no_names_are(icon: str) -> None:
    text = f"{icon} done"
    assert split_markup(text, icons=True) == ("done", (icon.strip("{}"),))
    assert split_markup(text) == (text, ())


@pytest.mark.parametrize(
    "text",
    ["tag", "{id}", "{ id }", "<id>", "<Bed>", "12:30:45", "a:b:c", "{target=blank}"]
    + ["List<Bed>", "a < b", "{check}", "beds.{#}.size", "{.}"]
    + ["Bed {#NO}({#KIND}): size", "{#BED}: size"],
)
def test_what_is_like_markup_is_text(text: str) -> None:
    assert split_markup(text, icons=True) == (text, ())


@pytest.mark.parametrize(
    "line",
    [
        *(":::", ":::: tip", "{: .table}", "{.table}", "{#table}", "{{< tab >}}"),
        *("{{% /tab %}}", "{% tab %}", "<!-- a note -->", "<details>", "</details>"),
        "  <Tab>",
    ],
)
def test_a_line_of_markup(line: str) -> None:
    assert is_markup_line(line)


@pytest.mark.parametrize(
    "line", ["", "text", "::", "{id}", "{{id}}", "a <b>", "< b", "<5"]
)
def test_a_line_of_text(line: str) -> None:
    assert not is_markup_line(line)
