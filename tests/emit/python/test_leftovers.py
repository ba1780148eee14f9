"""What docstrings leave out: markup that stands in prose, and prose without end."""

import ast

import pytest

from docmodels.emit.python.docstrings import article
from docmodels.emit.python.leftovers import tidied
from docmodels.emit.python.literals import docstring


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("An [Enum/dotnet/api/system.enum) of states.", "An Enum of states."),
        (
            "See [Set a budget for your customers/partner/set-a-budget).",
            "See Set a budget for your customers.",
        ),
        (
            "See [the page](page.md) and [more](https://a.b/c).",
            "See the page and more.",
        ),
        ("See [the page](page.md", "See the page"),
        ("See [the page](/page).", "See the page."),
        ("See [a/docs/letter_a).", "See a."),
        ("[!INCLUDE [Note](note.md)]", ""),
        ("[!INCLUDE[Note](note.md)]", ""),
        ("[!INCLUDE [](note.md)]", ""),
        ("[!INCLUDE [Note]()]", ""),
        ("[!INCLUDE [Note](note.md) Ask first.", "Ask first."),
        ("[!INCLUDE ]Ask first.", "Ask first."),
        ("[!NOTE] Ask first.", "Ask first."),
        ("[!NOTE]Ask first.", "Ask first."),
        ("[!TIP] Ask first.", "Ask first."),
        ("[!IMPORTANT] Ask first.", "Ask first."),
        ("[!WARNING] Ask first.", "Ask first."),
        ("[!CAUTION] Ask first.", "Ask first."),
        ("A **bold** word, **two bold** words.", "A bold word, two bold words."),
        ("**Required. The name.", "Required. The name."),
        ("Required.** The name.", "Required. The name."),
        ("One<br>two<br/>three", "One\ntwo\nthree"),
        ('<a href="x">A link</a>, <b>bold</b>.', "A link, bold."),
        ("A <b >bold</b > word, a **b**.", "A bold word, a b."),
        ("Step **1** of 3.", "Step 1 of 3."),
        ("**The [page](a.md) of <b>all</b>.", "The page of all."),
        (
            "<code>x</code> is <em>y</em>, <i>z</i> or <u>none</u>.",
            "x is y, z or none.",
        ),
        ("<strong>Not</strong> H<sub>2</sub>O<sup>3</sup>.", "Not H2O3."),
        ('<div class="x"><p>A <span>word</span>.</p></div><img src="x">', "A word."),
        ("<ul><li>One.</li></ul><ol><li>Two.</li></ol>", "One.Two."),
        ("<table><tr><th>A</th><td>b</td></tr></table>", "Ab"),
    ],
)
def test_leftovers_go(text: str, plain: str) -> None:
    assert tidied(text) == plain


@pytest.mark.parametrize(
    "text",
    [
        "2**3 is 8, and 2 ** 3 too.",
        "All below src/**/*.py and **/docs.",
        "The address is /users/<id>/mail or <user name>.",
        "A half-open interval [0/1/2) or [0, 1).",
        "items[0](now) is called, f(x)[1].",
        "One of [a|b]. See [1].",
        "a < b and c > d",
    ],
)
def test_what_only_looks_like_markup_stays(text: str) -> None:
    assert tidied(text) == text


def test_a_text_without_end_is_cut() -> None:
    sentences = " ".join(f"This is sentence {i}." for i in range(5000))
    made = ast.literal_eval(docstring(["First.", sentences, "Last."], 4, "big.md:12"))
    assert len(made) < 5000
    assert made.startswith("First.\n\n")
    assert made.rstrip().endswith(". [...]\n\n    The rest is at big.md:12.")
    assert "Last." not in made


def test_a_word_without_end_is_cut() -> None:
    made = ast.literal_eval(docstring(["x" * 100_000], 0, "big.md:1"))
    assert 3900 < len(made) < 4100


def test_a_long_text_is_whole() -> None:
    text = " ".join(f"word{i}" for i in range(400))
    made = ast.literal_eval(docstring([text], 0, "page.md:1"))
    assert made.split() == text.split()


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Order", "an"),
        ("Cart", "a"),
        ("Unit", "a"),
        ("User", "a"),
        ("UtilityResource", "a"),
        ("UsageRecord", "a"),
        ("Update", "an"),
        ("Uninstall", "an"),
        ("Unidentified", "an"),
        ("UbiquitousThing", "a"),
        ("UfoSighting", "a"),
        ("UraniumRod", "a"),
        ("EweAndLamb", "a"),
        ("OnceOnly", "a"),
        ("OneTime", "a"),
        ("Onerous", "an"),
        ("European", "a"),
        ("URL", "a"),
        ("XMLFile", "an"),
        ("IPAddress", "an"),
        ("HTTPHeader", "an"),
        ("A", "an"),
        ("B", "a"),
    ],
)
def test_articles(name: str, said: str) -> None:
    assert article(name) == f"{said} {name}"
