"""Tables in which a property is a function are of a program, and declare nothing."""

import pytest

from docmodels.core.declarations import PageDecls
from docmodels.declare import declare
from docmodels.language.words.dialect import DEFAULT
from docmodels.link import link, screen
from docmodels.link.examples import model
from docmodels.link.programs import OF_PROGRAM, REASON
from docmodels.parse.markdown import read_page

HEAD = "## Uploader\n\n| Property | Type |\n|---|---|\n| url | string |\n"


def _declared(path: str, text: str) -> PageDecls:
    page, _ = read_page(path, text.encode())
    return declare(page, DEFAULT)[0]


def _names(rows: str, *more: str) -> list[str]:
    (screened,), found = screen([_declared("p.md", f"{HEAD}{rows}{''.join(more)}")])
    assert found == ()
    return [one.name for one in screened.declarations]


@pytest.mark.parametrize(
    "type_",
    [
        *("Function", "function", "functions", "func", "Callable", "`callback`"),
        *("callback function", "async function", "Closure", "lambda"),
        *("Function(file, list)", "function (file)", "`(file: File) => void`"),
        *(
            "(file)=>void",
            "()  -> void",
            "string \\| Function",
            "Function \\| null",
            "function?",
        ),
    ],
)
def test_a_function_makes_a_table_one_of_a_program(type_: str) -> None:
    assert _names(f"| onDone | {type_} |\n") == []


@pytest.mark.parametrize(
    "row",
    [
        "| onDone | FunctionCall |",
        "| functions | array of Function |",
        # An object that is called so, and no page of which is here.
        "| function | Function |",
        "| cloud_function | Function |",
        "| closure | Closure |",
        "| target | Lambda |",
        "| hook | Callback |",
        # The only value that it may have.
        "| type | function |",
        "| kind | callback |",
        "| onDone | [Function](function.md) |",
        "| size | string (function of the width) |",
    ],
)
def test_other_words_do_not(row: str) -> None:
    assert _names(f"{row}\n") == ["Uploader"]


def test_a_model_may_be_called_so() -> None:
    row = "| handler | Function |\n"
    assert _names(row, model("Function")) == ["Uploader", "Function"]


def test_a_model_of_another_page_may_be_called_so() -> None:
    other = _declared("functions.md", model("Function"))
    (screened, _), _ = screen(
        [_declared("p.md", f"{HEAD}| handler | Function |\n"), other]
    )
    assert [one.name for one in screened.declarations] == ["Uploader"]


def test_what_properties_hold_goes_with_their_model() -> None:
    rows = "| with | object |\n| with.name | string |\n| with.done | Function |\n"
    assert _names(rows) == []


@pytest.mark.parametrize(
    "more",
    [
        "\n## Page\n\n| Property | Type |\n|---|---|\n| part | Uploader |\n",
        "\n## Part\n\nInherits from [Uploader](#uploader).\n\n"
        "| Property | Type |\n|---|---|\n| id | string |\n",
    ],
)
def test_a_type_that_leads_to_it_keeps_it_and_its_function_is_told(more: str) -> None:
    page = _declared("p.md", f"{HEAD}| onDone | Function |\n{more}")
    (screened,), _ = screen([page])
    assert len(screened.declarations) == 2
    _, found = link([screened])
    (told,) = (one for one in found if one.code == "unknown-type")
    assert told.message == '"onDone" is a function, which JSON does not have; it is Any'


def test_the_table_says_why_it_was_left_out() -> None:
    (screened,), _ = screen([_declared("p.md", f"{HEAD}| onDone | Function |\n")])
    (use,) = screened.tables
    assert (use.declares, use.reason, use.doubtful) == (None, REASON, False)
    assert use.left_out
    assert use.because[-1].rule == OF_PROGRAM.name
    assert use.because[-1].words == "Function"
    assert not any(one.declares for one in screened.sections)


def test_the_rule_can_be_switched_off() -> None:
    page = _declared("p.md", f"{HEAD}| onDone | Function |\n")
    (screened,), _ = screen([page], {OF_PROGRAM.name})
    assert [one.name for one in screened.declarations] == ["Uploader"]
