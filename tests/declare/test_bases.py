"""Which models one inherits from."""

import pytest
from support.small_pages import TABLE, page

from docmodels.core.declarations import ModelDecl
from docmodels.core.typeexpr import NamedRef
from docmodels.declare.bases import stated_bases
from docmodels.declare.page import declare
from docmodels.declare.tables.outline import read_outline
from docmodels.language.words.dialect import DEFAULT
from docmodels.parse.markdown import read_page


def base(text: str) -> str | None:
    outline = read_outline(page(f"# X resource\n\n{text}\n"), DEFAULT)
    section = next(s for s in outline.page.sections if s.title == "X resource")
    found = next(iter(stated_bases(section, outline)), None)
    return found.base.name if found else None


@pytest.mark.parametrize(
    "text",
    [
        "Inherits from [B](b.md).",
        "Inherited from [B](b.md).",
        "A thing. Inherits from base class [B](b.md).",
        "This type inherits the properties of [B](b.md).",
        "The **X** resource inherits all the properties from [B](b.md).",
        "This creates a subclass from [B](b.md).",
        "The **X** resource is derived from [**B**](b.md).",
        "Used to sell a thing, derived from [B](b.md).",
        "A subtype of [B](b.md).",
        "A [c](c.md) that is sold. This type extends [B](b.md).",
        "An [X](x.md) extends [B](b.md).",
        "Describes a [c](c.md). Extends [B](b.md).",
        f"A thing.{TABLE}\nThe following properties are inherited from **[B](b.md)**.",
        "A thing.\n\n## JSON representation\n\nX is derived from [B](b.md).",
    ],
)
def test_a_base(text: str) -> None:
    assert base(text) == "B"


@pytest.mark.parametrize(
    "text",
    [
        "The bird extends [B](b.md).",
        "It extends [B](b.md).",
        "Its kind extends [B](b.md).",
        "A type that extends [B](b.md).",
        "A small resource that extends [B](b.md).",
        "An entity that extends [B](b.md).",
        "An object that extends [B](b.md).",
        "A plain model that extends [B](b.md).",
        "Represents a bird and extends [B](b.md).",
        "Used for birds and extends [B](b.md).",
        "Not to be eaten.\nExtends [B](b.md).",
        "Not to be eaten.  Extends [B](b.md).",
        "It is not eaten  \nExtends [B](b.md).",
    ],
)
def test_a_sentence_about_the_model_tells_its_base(text: str) -> None:
    assert base(text) == "B"


@pytest.mark.parametrize(
    "text",
    [
        "As a plant, a rose extends [B](b.md).",
        "Whereas a rose extends [B](b.md), it does not.",
        "Besides, a rose extends [B](b.md).",
        "Always a rose extends [B](b.md).",
    ],
)
def test_some_words_begin_a_sentence_about_others(text: str) -> None:
    assert base(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "A type derived from [B](b.md).",
        "A resource derived from [B](b.md).",
        "An entity derived from [B](b.md).",
        "A class derived from [B](b.md).",
        "An object derived from [B](b.md).",
        "A model derived from [B](b.md).",
        "These properties are inherited from [B](b.md).",
        "All properties are inherited from [B](b.md).",
        "Its properties are inherited from [B](b.md).",
        "The base type is [B](b.md).",
        "The base class is [B](b.md).",
        "Base type: [B](b.md).",
        "Base class: [B](b.md).",
        "Based on [B](b.md).",
        "Inherits its fields from [B](b.md).",
        "Inherits its members from [B](b.md).",
        "Inherits its attributes from [B](b.md).",
        "Extends its parent [B](b.md).",
        "Extends the abstract [B](b.md).",
        "Extends the type [B](b.md).",
        "Extends the entity [B](b.md).",
        "Extends the resource [B](b.md).",
        "Extends the object [B](b.md).",
        "Extends a [B](b.md).",
        "Extends an [B](b.md).",
    ],
)
def test_words_before_the_link_to_a_base(text: str) -> None:
    assert base(text) == "B"


@pytest.mark.parametrize(
    "text",
    [
        "Each bird, derived from [B](b.md), has wings.",
        "Every bird, derived from [B](b.md), has wings.",
        "Any bird, derived from [B](b.md), has wings.",
        "Many birds, derived from [B](b.md), have wings.",
        "Some birds, derived from [B](b.md), have wings.",
        "Other birds, derived from [B](b.md), have wings.",
        "Most birds, derived from [B](b.md), have wings.",
        "All birds, derived from [B](b.md), have wings.",
        "These birds, derived from [B](b.md), have wings.",
        "Its kinds are subtypes, derived from [B](b.md).",
        "Its kinds include subtypes, derived from [B](b.md).",
        "The other subtype extends [B](b.md).",
        "The following subtype extends [B](b.md).",
        "The other sub-type extends [B](b.md).",
        "The other class and other subclass extends [B](b.md).",
        "The other kinds, all other subclasses, derived from [B](b.md).",
    ],
)
def test_a_sentence_about_other_models_tells_no_base(text: str) -> None:
    assert base(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "The last property extends [B](b.md).",
        "The set of properties extends [B](b.md).",
        "The last field extends [B](b.md).",
        "The last parameter extends [B](b.md).",
        "The last value extends [B](b.md).",
        "The two-letter code extends [B](b.md).",
        "The whole collection extends [B](b.md).",
        "The whole list extends [B](b.md).",
        "The whole list, that extends [B](b.md), is long.",
        "The whole list, which extends [B](b.md), is long.",
        "It is a property that extends [B](b.md).",
        "It is a set of properties that extends [B](b.md).",
        "It is a field that extends [B](b.md).",
        "It is a parameter that extends [B](b.md).",
        "It is a property which extends [B](b.md).",
        "It is not what extends [B](b.md).",
        "It never extends [B](b.md).",
        "It no longer extends [B](b.md).",
        "It doesn't say that it extends [B](b.md).",
        "It doesn’t say that it extends [B](b.md).",
    ],
)
def test_a_sentence_about_a_property_or_a_denial_tells_no_base(text: str) -> None:
    assert base(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "All the controls inherit from [B](b.md).",
        "Resources that derive from [B](b.md).",
        "Each control inherits from [B](b.md).",
        "The code is a two-letter code derived from [B](b.md).",
        "It shows in the parts property, which is derived from [B](b.md).",
        "This type no longer inherits from [B](b.md).",
        "See [B](b.md).",
        "A thing.\n\n## Other things\n\nThis inherits from [B](b.md).",
        "See also [C](c.md), which extends [B](b.md).",
        "Unlike [C](c.md), which inherits from [B](b.md), it is flat.",
        "Unlike C, which inherits from [B](b.md), it is flat.",
        "A [C](c.md) extends [B](b.md).",
        "The [C](c.md) resource extends [B](b.md).",
        "A C extends [B](b.md).",
    ],
)
def test_no_base(text: str) -> None:
    assert base(text) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A [b](b.md) extends [C](c.md).", None),
        ("[](b.md) extends [C](c.md).", "C"),
        ("A thing.\n\n## Extends\n\n```\nx\n```\n\n- [C](c.md)\n", "C"),
        ("A thing.\n\n## Extends\n\n- see [C](c.md)\n- &nbsp; [D](d.md)\n", "D"),
    ],
)
def test_what_stands_before_the_link_to_a_base(text: str, name: str | None) -> None:
    assert base(text) == name


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Inherits from [B](b.md) and [C](c.md).", "B C"),
        ("Inherits from [B](b.md), [C](c.md), and [D](d.md).", "B C D"),
        ("Inherits from [B](b.md), and [C](c.md).", "B C"),
        ("Inherits from [B](b.md),and [C](c.md).", "B C"),
        ("Inherits from [B](b.md)&[C](c.md).", "B C"),
        ("Inherits from [B](b.md) as well as [C](c.md).", "B C"),
        ("Inherits from [B](b.md) as  well  as [C](c.md).", "B C"),
        ("Inherits from [B](b.md) and  from  both  the  [C](c.md).", "B C"),
        ("Inherits from [B](b.md). Derived from [C](c.md), too.", "B C"),
        ("Inherits from [B](b.md).\n\nThis is based on [C](c.md).", "B C"),
        ("Inherits from [B](b.md).\n\nInherits from [b](b.md).", "B"),
        ("Inherits from [B](b.md). It is the base of [C](c.md) and [D](d.md).", "B"),
        ("Inherits from [B](b.md) and has a [C](c.md).", "B"),
    ],
)
def test_all_stated_bases_are_found(text: str, expected: str) -> None:
    outline = read_outline(page(f"# X resource\n\n{text}\n"), DEFAULT)
    stated = stated_bases(outline.page.sections[-1], outline)
    assert [one.base.name for one in stated] == expected.split()


@pytest.mark.parametrize(
    ("heading", "name", "bases"),
    [
        ("Bird : Animal", "Bird", "Animal"),
        ("Bird (extends Animal)", "Bird", "Animal"),
        ("`Bird` (inherits from `Animal`)", "Bird", "Animal"),
        ("Bird extends Animal, Pet", "Bird", "Animal Pet"),
        ("Bird < Animal", "Bird", "Animal"),
        ("Bird(Animal)", "Bird(Animal)", ""),
        ("Bird (for Animals)", "Bird", ""),
        ("Object : Bird", "Bird", ""),
        ("Object: Bird", "Bird", ""),
    ],
)
def test_a_heading_may_name_the_base(heading: str, name: str, bases: str) -> None:
    table = "| Name | Type |\n|---|---|\n| id | string |\n"
    outline = read_outline(page(f"# Page\n\n## {heading}\n\n{table}"), DEFAULT)
    found = outline.headings[-1].model
    stated = stated_bases(outline.page.sections[-1], outline)
    assert (found.name if found else None) == name
    assert [one.base.name for one in stated] == bases.split()


def test_an_abstract_class_may_inherit() -> None:
    assert base("An abstract class that inherits from [B](b.md).") == "B"


def test_below_extends_only_a_link_at_the_beginning_of_a_line_is_a_base() -> None:
    assert base("## Extends\n\n- [B](b.md)\n- [C](c.md)") == "B"
    assert base("## Extends\n\n- B") is None
    assert base("## Extends\n\n- Not [B](b.md)") is None


@pytest.mark.parametrize(
    "text",
    [
        "Extends: [Animal](#animal)",
        "**Inherits from:** [Animal](#animal)",
        "Extends\n: [Animal](#animal)",
        "### Extends\n\n- [`Animal`](#animal)",
        "### Inherits from\n\n[Animal](#animal)",
    ],
)
def test_a_base_behind_a_label_or_below_a_heading(text: str) -> None:
    table = "### Properties\n\n| Name | Type |\n|---|---|\n| id | int |\n"
    page, _ = read_page("p.md", f"## Bird\n\n{text}\n\n{table}".encode())
    [model] = declare(page, DEFAULT)[0].declarations
    assert isinstance(model, ModelDecl)
    assert model.base == NamedRef("Animal", "#animal")


def test_what_extends_a_model_is_no_base_of_it() -> None:
    table = "### Properties\n\n| Name | Type |\n|---|---|\n| id | int |\n"
    text = "### Extended by\n\n- [Owl](#owl)\n\n"
    page, _ = read_page("p.md", f"## Bird\n\n{text}{table}".encode())
    [model] = declare(page, DEFAULT)[0].declarations
    assert isinstance(model, ModelDecl)
    assert model.base is None
