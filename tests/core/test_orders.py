"""What other programs take for an order, and what is text to them."""

import pytest

from docmodels.core.orders import BUILD_ORDER, DOCSTRING_ORDER


@pytest.mark.parametrize(
    "line",
    [
        *(">>> 1 + 1", ">>>", ".. include:: other.rst", ".. code-block:: python"),
        *("# mypy: ignore-errors", "#mypy: strict", "# flake8: noqa", "#flake8=noqa"),
    ],
)
def test_the_beginning_of_an_order_in_a_docstring(line: str) -> None:
    assert DOCSTRING_ORDER.match(line)


@pytest.mark.parametrize(
    "line",
    [
        *(">> a quote", ".. a note", "... and so on::", "..::", "see >>> there"),
        *("# mypy", "# a mypy: x", "#  mypy: x", "flake8: noqa", "# flake 8: x"),
    ],
)
def test_text_of_a_docstring(line: str) -> None:
    assert not DOCSTRING_ORDER.match(line)


@pytest.mark.parametrize(
    "order", ["##[error]", "##vso[task.prependpath]", "##teamCity[x]", "###[group]"]
)
def test_an_order_to_a_build_service(order: str) -> None:
    assert BUILD_ORDER.search(f"It says {order} there.")


@pytest.mark.parametrize("text", ["#[error]", "## [error]", "##v2[x]", "## Beds"])
def test_text_for_a_build_service(text: str) -> None:
    assert not BUILD_ORDER.search(text)
