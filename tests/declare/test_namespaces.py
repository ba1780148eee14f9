"""Models of one name on a page are told apart by their namespaces."""

import pytest

from docmodels.declare import declare
from docmodels.language.words.dialect import DEFAULT
from docmodels.parse.markdown import read_page

TABLE = "\n| Name | Type |\n|---|---|\n| a | string |\n"


def read(source: str) -> tuple[list[str], list[str]]:
    """Return the names of the models, and the codes of what is told."""
    declared, told = declare(read_page("p.md", source.encode())[0], DEFAULT)
    return [one.name for one in declared.declarations], [one.code for one in told]


@pytest.mark.parametrize(
    ("anchors", "name"),
    [
        (("x.io/v1.Bed", "x.io/v1beta1.Bed"), "V1beta1Bed"),
        (("v1.Bed", "v2.Bed"), "V2Bed"),
        (("a/Bed", "b-c/bed"), "BCBed"),
        (("a.v1.Bed", "b.v1.Bed"), "V1Bed"),
    ],
)
def test_anchors_have_namespaces(anchors: tuple[str, str], name: str) -> None:
    source = "".join(f'## <a id="{one}"></a>Bed\n{TABLE}' for one in anchors)
    assert read(source) == (["Bed", name], [])


def test_more_of_the_namespace_where_the_version_does_not_tell() -> None:
    anchors = "x.io/v1.Bed", "x.io/v2.Bed", "y.io/v2.Bed", "y.z.io/v2.Bed"
    source = "".join(f'## <a id="{one}"></a>Bed\n{TABLE}' for one in anchors)
    assert read(source)[0] == ["Bed", "V2Bed", "YV2Bed", "YZIoV2Bed"]


@pytest.mark.parametrize(
    "title", ["v2", "x.io/v2", "`x.io/v2alpha1`", "pkg/apis/v2rc1", "v21", "v2beta"]
)
def test_headings_have_namespaces(title: str) -> None:
    names, told = read(f"# v1\n## Bed\n{TABLE}\n# {title}\n## Bed\n{TABLE}")
    assert names[0] == "Bed"
    assert names[1].startswith("V2")
    assert told == []


@pytest.mark.parametrize("title", ["Version two", "Beds", "e.g. v2", "3.1"])
def test_other_names_are_numbered(title: str) -> None:
    source = f"# One\n## Bed\n{TABLE}\n# {title}\n## Bed\n{TABLE}"
    assert read(source) == (["Bed", "Bed 2"], ["duplicate-model"])
