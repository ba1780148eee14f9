"""What a configuration says of each package."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from support.configuration import MINIMAL, fault, faults, package, write
from support.counting import LIMIT, calls, takes_as_long_as_the_input

from docmodels.cli.config.file import read_config
from docmodels.cli.config.packages import PackageConfig
from docmodels.core.acknowledgements import Acknowledgement
from docmodels.core.corrections import Correction
from docmodels.core.diagnostics import Failure


def test_a_minimal_package_has_the_defaults(tmp_path: Path) -> None:
    expected = PackageConfig("api", tmp_path / "docs", tmp_path / "out/api")
    assert package(tmp_path, MINIMAL) == expected
    assert expected.targets == ("dataclasses", "typed_dicts", "serializers")


def test_every_key_arrives(tmp_path: Path) -> None:
    text = MINIMAL + (
        'targets = ["dataclasses"]\ntemplates = "mine"\ninclude = ["**/*.md"]\n'
        'exclude = ["x.md"]\nwire_names = "camel"\ndialect = "default"\n'
        'columns = { type = ["Typ"], name = ["Nom", "Wort"] }\n'
        'answers = { yes = ["Oui"], no = ["Non", "Nein"] }\n'
        'without = ["values-for-string"]\n'
        'strict = true\nseverity = { unresolved-link = "ignore" }\n'
        'json_backend = "orjson"\n'
    )
    assert package(tmp_path, text).options.json_backend == "orjson"
    assert package(tmp_path, text) == PackageConfig(
        "api",
        tmp_path / "docs",
        tmp_path / "out/api",
        ("dataclasses",),
        tmp_path / "mine",
        ("**/*.md",),
        ("x.md",),
        "camel",
        "default",
        True,
        (("unresolved-link", "ignore"),),
        columns=(("type", ("Typ",)), ("name", ("Nom", "Wort"))),
        answers=(("yes", ("Oui",)), ("no", ("Non", "Nein"))),
        without=("values-for-string",),
        json_backend="orjson",
    )


def test_templates_of_ones_own_may_be_targets(tmp_path: Path) -> None:
    text = MINIMAL + 'templates = "mine"\ntargets = ["schema"]\n'
    assert package(tmp_path, text).targets == ("schema",)


def test_packages_keep_their_order(tmp_path: Path) -> None:
    tables = [f'[packages.{n}]\ndocs = "d"\noutput = "{n}"\n' for n in "zab"]
    found = read_config(write(tmp_path, "".join(tables))).packages
    assert [p.name for p in found] == ["z", "a", "b"]


def test_corrections(tmp_path: Path) -> None:
    text = MINIMAL + (
        "[packages.api.corrections]\n"
        '"a/b.md#Order.@odata.type" = { type = "string", required = true, '
        'nullable = false, wire_name = "x", values = ["a", "b"] }\n'
        '"b.md#Line" = { merge_with = "a/b.md#Order" }\n'
        '"c#.md#Errors" = { not_a_model = true }\n'
        '"b.md#Row" = { name = "OrderRow" }\n'
    )
    first, second, third, fourth = package(tmp_path, text).corrections
    assert first == Correction(
        "a/b.md",
        "Order",
        "@odata.type",
        type="string",
        wire_name="x",
        required=True,
        nullable=False,
        values=("a", "b"),
    )
    assert second == Correction("b.md", "Line", merge_with=("a/b.md", "Order"))
    assert third == Correction("c#.md", "Errors", not_a_model=True)
    assert fourth == Correction("b.md", "Row", name="OrderRow")
    assert first.source is not None
    assert first.source.line == 5
    assert first.key() == "a/b.md#Order.@odata.type"
    assert third.key() == "c#.md#Errors"


def test_acknowledgements(tmp_path: Path) -> None:
    text = MINIMAL + (
        "[packages.api.acknowledged]\n"
        '"a.md#C# types" = "of another language"\n'
        '"b.md#Prices" = "what it costs"\n'
    )
    first, second = package(tmp_path, text).acknowledged
    assert first == Acknowledgement("a.md#C# types", "of another language")
    assert second == Acknowledgement("b.md#Prices", "what it costs")
    assert second.source is not None
    assert second.source.line == 6


@pytest.mark.parametrize(
    ("text", "code", "line", "words"),
    [
        ('targets = ["dataclass"]', "bad-value", 4, 'did you mean "dataclasses"?'),
        ("targets = []", "bad-value", 4, "at least one target"),
        ('targets = "dataclasses"', "bad-value", 4, "an array of strings"),
        ("targets = [1]", "bad-value", 4, "not the number 1"),
        ('include = ["a", "a"]', "bad-value", 4, "more than once"),
        ('include = [" "]', "bad-value", 4, "empty string"),
        ("strict = 1", "bad-value", 4, "true or false, not the number 1"),
        ('strict = "yes"', "bad-value", 4, "true or false"),
        ("templates = true", "bad-value", 4, "a string, not true"),
        ('templates = ""', "bad-value", 4, "must not be empty"),
        ("templates = 2024-01-01", "bad-value", 4, "a date or time 2024-01-01"),
        ('wire_names = "Camel"', "bad-value", 4, 'did you mean "camel"?'),
        ('dialect = "defualt"', "bad-value", 4, 'did you mean "default"?'),
        ('columns.nam = ["Nom"]', "unknown-key", 4, 'did you mean "name"?'),
        ('columns.name = "Nom"', "bad-value", 4, "an array of strings"),
        ('columns.name = ["**"]', "bad-value", 4, "no title"),
        ('columns = {name=["Nom"], type=["nom*"]}', "bad-value", 4, "as name does"),
        ('answers.yess = ["Oui"]', "unknown-key", 4, 'did you mean "yes"?'),
        ('answers.yes = "Oui"', "bad-value", 4, "an array of strings"),
        ('answers.yes = ["."]', "bad-value", 4, "no word"),
        ('answers = {yes=["Oui"], no=["*oui*"]}', "bad-value", 4, "as yes does"),
        ("severity = 1", "bad-value", 4, "must be a table"),
        ('severity.unresolved-link = "err"', "bad-value", 4, 'mean "error"?'),
        ('severity.unresolved_link = "info"', "unknown-key", 4, '"unresolved-link"?'),
        ('severity.xyz = "info"', "unknown-key", 4, "docmodels explain"),
        ('corrections."a.md" = {}', "bad-value", 4, "page.md#Model.property"),
        ('corrections."a.md#A" = {}', "bad-value", 4, "corrects nothing"),
        ('corrections."a.md#A." = {name="x"}', "bad-value", 4, "what to correct"),
        ('corrections."a.md#A" = 1', "bad-value", 4, "must be a table"),
        ('corrections."a.md#A".type = "x"', "unknown-key", 4, "corrects a property"),
        (
            'corrections."a.md#A.b" = { name = "X", type = "x" }',
            *("unknown-key", 4, "corrects a property"),
        ),
        ('corrections."a.md#A.b".tpye = "x"', "unknown-key", 4, '"type"?'),
        (
            'corrections."a.md#A.b".values = [1.5]',
            *("bad-value", 4, "not the number 1.5"),
        ),
        (
            'corrections."a.md#A.b".values = [1, true, 1]',
            *("bad-value", 4, "names 1 more than once"),
        ),
        (
            'corrections."a.md#A.b" = { values = [], enums = "closed" }',
            *("bad-value", 4, "contradicts values = []"),
        ),
        (
            'corrections."a.md#A.b".enums = "close"',
            *("bad-value", 4, 'names an unknown kind of enum: "close"'),
        ),
        ('enums = "shut"', "bad-value", 4, "names an unknown kind of enum"),
        ('json_backend = "orjsn"', "bad-value", 4, 'did you mean "orjson"?'),
        ("json_backend = true", "bad-value", 4, "must be a string"),
        ("acknowledged = []", "bad-value", 4, "must be a table"),
        ('acknowledged."a.md" = "x"', "bad-value", 4, '"page.md#Heading"'),
        ('acknowledged."#A" = "x"', "bad-value", 4, "which table"),
        ('acknowledged."a.md# " = "x"', "bad-value", 4, "which table"),
        ('acknowledged."a.md#A" = ""', "bad-value", 4, "must not be empty"),
        ('acknowledged."a.md#A" = true', "bad-value", 4, "a string, not true"),
        (
            'corrections."a.md#A" = { name = "B", merge_with = "a.md#C" }',
            *("bad-value", 4, "contradicts name"),
        ),
        ('corrections."a.md#A".not_a_model = false', "bad-value", 4, "nothing"),
        ('corrections."a.md#A".merge_with = "B"', "bad-value", 4, "name a model"),
        ('corrections."a.md#A".merge_with = "a.md#A"', "bad-value", 4, "itself"),
        ('corrections."a.md#A".name = "1 2"', "bad-value", 4, "begin with a letter"),
        ('corrections."a.md#A".name = "--"', "bad-value", 4, "no letter"),
        ('[tool.docmodels.packages.b]\ndocs="d"', "unknown-key", 4, "[packages.NAME]"),
        ("[tool.other]\nx = 1", "unknown-key", 4, "known: packages"),
        ('templates = "a\\u0000b"', "bad-value", 4, "has a NUL"),
        ('include = ["a", 1]', "bad-value", 4, "not the number 1"),
        ("dialect = false", "bad-value", 4, "must be a string, not false"),
        ('corrections."#A".name = "B"', "bad-value", 4, "what to correct"),
        ('corrections."a.md#.b".type = "x"', "bad-value", 4, "what to correct"),
        (
            'corrections."a.md#A.b".values = "x"',
            *("bad-value", 4, "an array of strings, whole numbers or booleans"),
        ),
        (
            'corrections."a.md#A" = { not_a_model = true, name = "B" }',
            *("bad-value", 4, "not_a_model contradicts name"),
        ),
        ('\n\nouput = "x"', "unknown-key", 6, 'did you mean "output"?'),
        ("zzz = 1", "unknown-key", 4, "docs, output"),
        ('[package.x]\ndocs = "d"', "unknown-key", 4, 'did you mean "packages"?'),
        ("[packages.b]", "missing-key", 4, "no docs"),
    ],
)
def test_faults(tmp_path: Path, text: str, code: str, line: int, words: str) -> None:
    found = faults(tmp_path, MINIMAL + text)[0]
    assert found.span is not None
    said = f"{found.message} {found.hint}"
    words = words.replace("a date or time", "the date or time")
    assert (found.code, found.span.line) == (code, line), said
    assert words in said
    assert found.path == str(tmp_path / "docmodels.toml")


def test_a_model_may_be_put_together_with_one_whose_name_has_a_dot(
    tmp_path: Path,
) -> None:
    text = MINIMAL + 'corrections."a.md#A".merge_with = "a.md#B.c"\n'
    (found,) = package(tmp_path, text).corrections
    assert found.merge_with == ("a.md", "B.c")


def test_packages_do_not_lack_beside_another_fault(tmp_path: Path) -> None:
    code, line, _, _ = fault(tmp_path, "x = 1\n[packages]\n")
    assert (code, line) == ("unknown-key", 1)


@pytest.mark.parametrize("text", ["", "[packages]\n"])
def test_a_configuration_without_packages(tmp_path: Path, text: str) -> None:
    code, _, _, hint = fault(tmp_path, text)
    assert code == "missing-key"
    assert hint is not None
    assert "[packages.NAME]" in hint


@pytest.mark.parametrize(
    "other",
    [
        "out/api",
        "./out/../out/api",
        "out/api/",
        "out/API",
        "out/api/inner",
        "out",
        "link/api",
    ],
)
def test_two_packages_cannot_share_an_output(tmp_path: Path, other: str) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "link").symlink_to("out")
    text = MINIMAL + f'[packages.b]\ndocs = "d"\noutput = "{other}"\n'
    code, line, message, _ = fault(tmp_path, text)
    assert (code, line) == ("same-output", 6)
    assert "api and b" in message


def test_each_package_in_anothers_folder_is_told_once(tmp_path: Path) -> None:
    text = "".join(
        f'[packages.{name}]\ndocs = "d"\noutput = "{output}"\n'
        for name, output in [
            *(("a", "o/b/c"), ("b", "o/b"), ("c", "o/b"), ("d", "o/bc"), ("e", "o/b/d"))
        ]
    )
    found = [one.message for one in faults(tmp_path, text)]
    assert [message.partition(" have ")[0] for message in found] == [
        "the packages a and c",
        "the packages b and c",
        "the packages c and e",
    ]


@pytest.mark.slow
@pytest.mark.parametrize(
    "kind",
    ["packages", "accepted", "values", "severities", "rules"],
)
def test_the_work_grows_as_the_configuration(tmp_path: Path, kind: str) -> None:
    """No work is done for each pair of its parts."""

    def text(times: int) -> str:
        if kind == "packages":
            lines = '[packages.p{}]\ndocs = "d"\noutput = "out/p{}"\n'
            return "".join(lines.replace("{}", str(n)) for n in range(times))
        listed = ", ".join(f'"{n:012x}"' for n in range(times))
        if kind == "accepted":
            return f"{MINIMAL}diff.accepted = [{listed}]\n"
        if kind == "values":
            return f'{MINIMAL}corrections."a.md#A.b".values = [{listed}]\n'
        if kind == "rules":
            return f"{MINIMAL}without = [{listed}]\n"
        apart = "\n" * 300  # what is reported is looked up in all the lines
        lines = "".join(f'severity.x{n} = "ignore"{apart}' for n in range(times))
        return f"{MINIMAL}{lines}"

    def work(times: int) -> Callable[[], None]:
        file = write(tmp_path, text(times))

        def load() -> None:
            with suppress(Failure):
                read_config(file)

        return load

    assert calls(work(240)) / calls(work(60)) < LIMIT
    if kind != "rules":  # the nearest name takes so long that it hides all else
        assert takes_as_long_as_the_input(work)


def test_outputs_side_by_side_are_fine(tmp_path: Path) -> None:
    text = MINIMAL + '[packages.b]\ndocs = "d"\noutput = "out/api2"\n'
    assert len(read_config(write(tmp_path, text)).packages) == 2


@pytest.mark.parametrize(
    ("output", "hint"),
    [("out/my-api", '"my_api"'), ("out/class", '"class_"'), ("out/2nd", None)],
)
def test_the_output_must_be_a_package_name(
    tmp_path: Path, output: str, hint: str | None
) -> None:
    found = fault(tmp_path, MINIMAL.replace("out/api", output))
    assert found[:2] == ("bad-package-name", 3)
    assert found[3] == (None if hint is None else f"for example {hint}")


def test_what_is_named_several_times_is_reported_once(tmp_path: Path) -> None:
    code, line, message, _ = fault(tmp_path, MINIMAL + 'exclude = ["x", "x", "x"]\n')
    assert (code, line) == ("bad-value", 4)
    assert message.endswith('names "x" more than once')


def test_a_package_has_a_name(tmp_path: Path) -> None:
    text = MINIMAL.replace("packages.api", 'packages." "')
    assert fault(tmp_path, text) == (
        "bad-value",
        1,
        'packages." " is no name of a package',
        None,
    )


def test_a_correction_of_a_model_whose_name_has_dots(tmp_path: Path) -> None:
    """What corrects only models says that the last part is no property."""
    head = MINIMAL + '[packages.api.corrections."a.md#sun.bed"]\n'
    (one,) = package(tmp_path, head + 'name = "SunBed"\n').corrections
    assert (one.page, one.model, one.property) == ("a.md", "sun.bed", None)
    (one,) = package(tmp_path, head + 'type = "string"\n').corrections
    assert (one.page, one.model, one.property) == ("a.md", "sun", "bed")


@pytest.mark.parametrize("key", ["include", "exclude"])
def test_a_pattern_with_too_many_stars_is_told(tmp_path: Path, key: str) -> None:
    stars = "*a" * 100
    text = MINIMAL + f'{key} = ["a/*.md", "{stars}"]\n'
    _, _, message, _ = fault(tmp_path, text)
    assert f'holds "{stars}", which has too many stars' in message
    assert key in message
