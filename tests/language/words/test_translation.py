"""Lists, values and defaults of other languages are said in English."""

import pytest

from docmodels.core.page import Run, RunKind
from docmodels.core.typeexpr import ListOf, NamedRef, TypeExpr, show
from docmodels.language.prose import read_values
from docmodels.language.types import parse_type
from docmodels.language.words.translation import english_leads, english_text


def _shown(text: str, kind: RunKind = RunKind.TEXT) -> str:
    expr = parse_type((Run(kind, text),)).expr
    return "" if expr is None else _named(expr)


def _named(expr: TypeExpr) -> str:
    """Show a type; a name that may be a scalar is that where no model has it."""
    match expr:
        case ListOf(item=item):
            return f"list of {_named(item)}"
        case NamedRef(scalar=scalar) if scalar is not None:
            return scalar
        case _:
            return show(expr)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Zeichenkette", "string"),
        ("Liste von Zeichenketten", "list of string"),
        ("Array von Ganzzahlen", "list of integer"),
        ("Liste", "list of any"),
        ("tableau de chaînes", "list of string"),
        ("Liste d'entiers", "list of integer"),
        ("chaîne de caractères (20)", "string"),
        ("arreglo de números", "list of number"),
        ("lista de texto", "list of string"),
        ("número inteiro", "integer"),
        ("字符串数组", "list of string"),
        ("数组<字符串>", "list of string"),
        ("数组（整数）", "list of integer"),
        ("整数（int32）", "integer"),
        ("文字列の配列", "list of string"),
        ("文字列（10）", "string"),
        ("string配列", "list of string"),
        ("Zeichenkette oder null", "string"),
        ("chaîne ou null", "string"),
        ("string 或 null", "string"),
        # what is no such phrase stays as it is
        ("Listenpreis", "Listenpreis"),
        ("list of strings", "list of string"),
        ("Tableau", "list of any"),
        ("TableauKey", "TableauKey"),
        ("Lista", "list of any"),
        ("ListaDePrecios", "ListaDePrecios"),
    ],
)
def test_a_type_in_another_language(text: str, shown: str) -> None:
    assert _shown(text) == shown
    assert _shown(text, RunKind.CODE) == shown


def test_a_link_before_the_word_of_a_list_is_its_item() -> None:
    link = Run(RunKind.LINK, "Bed", "bed.md")
    for tail in ("-Auflistung", " -Auflistung", " の配列", "数组", " コレクション"):
        expr = parse_type((link, Run(RunKind.TEXT, tail))).expr
        assert expr is not None
        assert show(expr) == "list of Bed"


def test_the_label_of_a_link_is_a_name() -> None:
    link = Run(RunKind.LINK, "Liste", "liste.md")
    expr = parse_type((link,)).expr
    assert expr is not None
    assert show(expr) == "Liste"


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("Mögliche Werte: a, b", "Possible values: a, b"),
        ("Les valeurs possibles sont : a", "Possible values: a"),
        ("标签，可选值：a、b", "标签,Possible values: a,b"),
        ("枚举：a、b", "Possible values: a,b"),
        ("状态枚舉：a", "状态Possible values: a"),
        ("可选项：a", "Possible values: a"),
        ("可用值：a", "Possible values: a"),
        ("允许值：a", "Possible values: a"),
        ("可選值：a", "Possible values: a"),
        ("列挙：a", "Possible values: a"),
        ("列挙値：a", "Possible values: a"),
        ("열거형: a", "Possible values: a"),
        ("枚举类型", "枚举类型"),
        ("Zulässige Werte sind ", "Possible values: "),
        ("Par défaut : 10.", "Default: 10."),
        ("默认10", "Default: 10"),
        ("默认值为 10。", "Default: 10."),
        ("Standardwerte gibt es nicht", "Standardwerte gibt es nicht"),
        ("Possible values: a", "Possible values: a"),
        ("Ex.: a, b", "Examples: a, b"),
        ("Wer. Z. B.: a", "Wer. Examples: a"),
        ("城市，如：a、b", "城市,Examples: a,b"),
        ("Например: a", "Examples: a"),
        ("Fixe: a", "Fixe: a"),
        ("如果为空", "如果为空"),
        ("Alle möglichen Werte", "Alle möglichen Werte"),
        ("Ist Standardwert", "Ist Standardwert"),
    ],
)
def test_what_announces(text: str, english: str) -> None:
    assert english_text(text) == english
    assert english_leads((Run(RunKind.TEXT, text),)) == (Run(RunKind.TEXT, english),)


@pytest.mark.parametrize(
    "between",
    [
        " und ",
        " et ",
        " y ",
        " e ",
        " 和 ",
        "或",
        " および ",
        "、",
        "，",
        "または",
        ", oder ",
    ],
)
def test_what_stands_between_values(between: str) -> None:
    words = ("Possible values: ", "a", between, "b")
    kinds = (RunKind.TEXT, RunKind.CODE) * 2
    runs = tuple(Run(kind, word) for kind, word in zip(kinds, words, strict=True))
    found = read_values(english_leads(runs))
    assert found is not None
    assert [value for value, _ in found.values] == ["a", "b"]


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ('"a" ou "b"', '"a" or "b"'),
        ("„a“, oder „b“", "„a“, or „b“"),
        ("« a » et « b »", "« a » and « b »"),
        ("「a」或「b」", "「a」 or 「b」"),
        ("der Ort oder die Stadt", "der Ort oder die Stadt"),
        ('"a" oder nichts', '"a" oder nichts'),
    ],
)
def test_what_stands_between_quotations(text: str, english: str) -> None:
    assert english_text(text) == english


def test_code_is_left_as_it_is() -> None:
    code = Run(RunKind.CODE, "默认：（a）")
    assert english_leads((code,)) == (code,)
