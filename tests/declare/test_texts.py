"""What the text below a heading says of the model that it names."""

import pytest
from support.small_pages import TABLE, page

from docmodels.declare.texts import section_description, stated_namespace


@pytest.mark.parametrize(
    "before",
    [
        "",
        "[!INCLUDE [note](../note.md)]\n\n",
        "Namespace: a.b\n\n",
        "Namespace: a.b\n",
        "import Tabs from '@theme/Tabs'\n\n",
        ":::tip\n\nDo it.\n\n:::\n\n",
        ":::tip\nDo it.\n:::\n\n",
        "**Properties**\n\n",
        "Object\n\n",
        "Applies to: all\n\n",
        "> [!NOTE]\n> Do it.\n\n",
    ],
)
def test_the_description_is_the_first_paragraph_about_the_model(before: str) -> None:
    section = page(f"# X resource\n\n{before}A thing to sell.{TABLE}").sections[-1]
    assert section_description(section) == "A thing to sell."


def test_a_stated_namespace_is_one_word() -> None:
    assert stated_namespace(page("# X\n\nNamespace: a.b\nA thing.\n")) == "a.b"
    assert stated_namespace(page("# X\n\nNamespace: a.b.\n")) == "a.b"
    assert stated_namespace(page("# X\n\nThe namespace: a.b\n")) == ""
