import cProfile

import pytest
from support.sample_pages import Front, front, request, response

from docmodels.parse.markdown import read_page
from docmodels.samples.comparison.alignment import plain
from docmodels.samples.reading.blocks import read_samples
from docmodels.samples.sample import Direction


def one(found: Front) -> object:
    (sample,) = found.samples
    return plain(sample.document.root)


def test_a_request_takes_the_prose_of_its_body() -> None:
    found = front(a=request('{"id": 1}', "An [Order](o.md)."))
    (sample,) = found.samples
    assert sample.direction is Direction.REQUEST
    assert sample.prose[0].links[0].target == "o.md"


@pytest.mark.parametrize("colon", [": ", ":", " : "])
@pytest.mark.parametrize("key", "@odata.type odata.type @type objectType".split())
def test_an_annotation_above_the_block(key: str, colon: str) -> None:
    comment = f'<!-- {{"blockType": "response", "{key}"{colon}"ns.thing"}} -->'
    found = front(a=f'# A\n\n{comment}\n```json\n{{"a": 1}}\n```\n')
    annotation = found.samples[0].annotation
    assert annotation is not None
    assert annotation.text == "ns.thing"
    assert annotation.span.line == 3


@pytest.mark.parametrize(
    ("prose", "links", "marked"),
    [
        ("Returns an [Order](o.md).", [("Order", True)], ()),
        ("Returns an [Order]().", [], ()),
        ("Returns this. See [Order](o.md).", [("Order", False)], ()),
        ("Returns the **good** [Order](o.md).", [("Order", True)], ("good",)),
        ("Returns it. Well **then** [Order](o.md).", [("Order", False)], ("then",)),
        ("See **a [b](c.md)** and `d`.", [("b", False)], ("a", "d")),
    ],
)
def test_what_the_prose_links_to_and_marks(
    prose: str, links: list[tuple[str, bool]], marked: tuple[str, ...]
) -> None:
    (sample,) = front(a=response('{"id": 1}', prose)).samples
    assert [(one.label, one.returned) for one in sample.prose[0].links] == links
    assert sample.prose[0].marked == marked


def test_of_the_sections_beside_it_the_nearest_count() -> None:
    one = (
        "## Do {0}\n\n### Response example\n\n```json\n{{}}\n```\n\n"
        "## Response\n\nAn answer of {0}.\n"
    )
    found = front(a="# A\n\n" + "\n".join(one.format(i) for i in range(5)))
    texts = [prose.text for prose in found.samples[2].prose]
    assert texts == ["An answer of 1.", "An answer of 2."]


def calls(sections: int) -> int:
    """Count the calls that reading so many sections with a sample takes."""
    one = '## Response {0}\n\n```json\n{{"a": {0}}}\n```\n\n'
    text = "# A\n\n" + "".join(one.format(i) for i in range(sections))
    page, _ = read_page("a.md", text.encode())
    profile = cProfile.Profile()
    samples, _ = profile.runcall(read_samples, [page])
    assert len(samples) == sections
    return sum(entry.callcount for entry in profile.getstats())


def test_the_work_grows_with_the_number_of_sections_only() -> None:
    assert calls(400) < 2.2 * calls(200)


@pytest.mark.parametrize("key", "@odata.type odata.type @type objectType".split())
def test_a_key_of_a_comment_that_names_a_type(key: str) -> None:
    comment = f'<!-- {{"blockType": "response", "{key}": "ns.thing"}} -->'
    found = front(a=f'# A\n\n{comment}\n```json\n{{"a": 1}}\n```\n')
    annotation = found.samples[0].annotation
    assert annotation is not None
    assert annotation.text == "ns.thing"


def test_the_line_of_a_comment_that_names_a_type() -> None:
    comment = '<!-- {\n  "blockType": "response",\n  "@type": "ns.thing"\n} -->'
    found = front(a=f'# A\n\n{comment}\n```json\n{{"a": 1}}\n```\n')
    assert found.samples[0].annotation is not None
    assert found.samples[0].annotation.span.line == 5


@pytest.mark.parametrize(
    "comment", ['<!-- {"@type": "x"} -->', '<!-- {"blockType": "x", "name": "x"} -->']
)
def test_a_comment_that_names_none(comment: str) -> None:
    found = front(a=f'# A\n\n{comment}\n```json\n{{"a": 1}}\n```\n')
    assert found.samples[0].annotation is None


def beside(title: str) -> list[str]:
    page = (
        f"# A\n\n## Response example\n\n```json\n{{}}\n```\n\n## {title}\n\n"
        "What it is.\n"
    )
    return [prose.text for prose in front(a=page).samples[0].prose]


@pytest.mark.parametrize(
    "title",
    ["Response body", "REST response", "The HTTP response", "Response schema"],
)
def test_a_section_beside_it_describes_a_body(title: str) -> None:
    assert beside(title) == ["What it is."]


@pytest.mark.parametrize("title", ["Request body", "Response headers", "Schema"])
def test_a_section_beside_it_is_about_something_else(title: str) -> None:
    assert beside(title) == []


def links(prose: str) -> list[tuple[str, bool, bool]]:
    found = front(a=f"# A\n\n## B\n\n{prose}\n\n```json\n{{}}\n```\n")
    return [
        (link.label, link.returned, link.plural)
        for link in found.samples[0].prose[0].links
    ]


@pytest.mark.parametrize(
    "word", "collection collections list lists array arrays set sets".split()
)
def test_a_link_may_be_of_several(word: str) -> None:
    assert links(f"A {word} of [X](x.md).") == [("X", False, True)]
    assert links(f"A {word} of all its [X](x.md).") == [("X", False, True)]
    assert links(f"A {word} in the [X](x.md).") == [("X", False, False)]


@pytest.mark.parametrize("word", "return returns returned returning".split())
def test_the_first_link_after_a_word_is_returned(word: str) -> None:
    assert links(f"It {word} [X](x.md) or [Y](y.md).") == [
        ("X", True, False),
        ("Y", False, False),
    ]
    assert links(f"It {word}. [X](x.md)") == [("X", False, False)]
    assert links(f"It {word}; [X](x.md)") == [("X", False, False)]


def test_of_its_own_section_the_nearest_paragraphs_come_first() -> None:
    above = "\n\n".join(f"Above {number}." for number in range(25))
    below = "\n\n".join(f"Below {number}." for number in range(25))
    page = f"# A\n\n## B\n\n{above}\n\n```json\n{{}}\n```\n\n{below}\n"
    texts = [prose.text for prose in front(a=page).samples[0].prose]
    assert texts == [
        *(f"Above {number}." for number in range(24, 4, -1)),
        *(f"Below {number}." for number in range(20)),
    ]
