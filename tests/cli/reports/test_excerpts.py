"""Lines of pages, with carets below a place."""

import pytest
from support.counting import LIMIT, calls

from docmodels.cli.reports.excerpts import caret_lines, safe


@pytest.mark.parametrize(
    ("line", "column", "end", "shown", "carets"),
    [
        ("abcdef", 2, 4, "abcdef", " ^^"),
        ("abcdef", 2, None, "abcdef", " ^"),
        ("abcdef", None, None, "abcdef", None),
        ("\tx", 2, 3, "    x", "    ^"),
        ("a\tx", 3, 4, "a   x", "    ^"),
        ("a\tx", 2, 3, "a   x", " ^^^"),
        ("日本\tx", 4, 5, "日本    x", "        ^"),
        ("日本語", 2, 3, "日本語", "  ^^"),
        ("e\u0301x", 3, 4, "e\u0301x", " ^"),
        ("\x1bx", 2, 3, "\\x1bx", "    ^"),
        ("abc", 9, 12, "abc", "   ^"),
        ("abc", 2, 99, "abc", " ^^"),
        ("", 1, None, "", "^"),
        ("👩\u200d💻x", 4, 5, "👩\u200d💻x", "    ^"),
    ],
)
def test_carets_stand_below_what_they_mean(
    line: str, column: int | None, end: int | None, shown: str, carets: str | None
) -> None:
    assert caret_lines(line, column, end, 80) == (shown, carets)


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("a" * 40, "a" * 40),
        ("a" * 41, "a" * 38 + "…"),
        ("日" * 20, "日" * 20),
        ("日" * 21, "日" * 19 + "…"),
    ],
)
def test_a_line_that_fits_is_whole(line: str, shown: str) -> None:
    assert caret_lines(line, 1, 2, 40)[0] == shown


@pytest.mark.parametrize("start", range(0, 300, 7))
@pytest.mark.parametrize("filler", ["ab ", "日本 "])
def test_a_long_line_is_cut_around_the_place(start: int, filler: str) -> None:
    line = filler * 100
    line = line[:start] + "XYZ" + line[start + 3 :]
    shown, carets = caret_lines(line, start + 1, start + 4, 40)
    assert carets is not None
    before = _columns(carets.rstrip("^"))
    found = shown.index("XYZ")
    assert _columns(shown[:found]) == before
    assert carets.count("^") == 3
    assert _columns(shown) <= 40


@pytest.mark.parametrize("filler", ["\u0301", "\u200d", "\u0301\t", "a\u0301\u0302"])
@pytest.mark.parametrize("start", [1, 5_000, 20_000])
def test_what_has_no_width_makes_no_line_longer(filler: str, start: int) -> None:
    line = (filler * 20_000)[:start] + "XYZ" + filler * 20_000
    shown, carets = caret_lines(line, start + 1, start + 4, 40)
    assert carets is not None
    assert "XYZ" in shown
    assert carets.count("^") == 3
    assert len(shown) < 1000


@pytest.mark.parametrize("parts", [("Zork ",), ("\u0301",), ("Zork", "\t", "\u0301")])
def test_the_work_for_all_places_of_a_line_grows_as_it_does(
    parts: tuple[str, ...],
) -> None:
    def work(size: int) -> int:
        line = "".join(parts) * size
        places = range(1, size * len(parts), len(parts))
        return calls(lambda: [caret_lines(line, at, at + 1, 20) for at in places])

    assert work(1200) / work(300) < LIMIT


def _columns(text: str) -> int:
    return sum(2 if c in "日本" else 1 for c in text)


def test_safe_keeps_ordinary_text() -> None:
    assert safe("größe 日本 👩\u200d💻 | x") == "größe 日本 👩\u200d💻 | x"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("##[error]x", r"\x23#[error]x"),
        (
            "a ###vso[task.setvariable variable=PATH]x",
            r"a #\x23#vso[task.setvariable variable=PATH]x",
        ),
        ("::error::x", r"\x3a:error::x"),
        (" \t::set-output name=x::y", r"    \x3a:set-output name=x::y"),
        ("## a [b] #[c] a::b", "## a [b] #[c] a::b"),
    ],
)
def test_safe_text_gives_no_order_to_a_build(text: str, shown: str) -> None:
    assert safe(text) == shown


def test_carets_stand_below_what_is_escaped() -> None:
    assert caret_lines("##[a] b", 7, 8, 80) == (r"\x23#[a] b", " " * 9 + "^")
