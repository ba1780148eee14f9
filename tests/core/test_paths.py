"""The names of files."""

import pytest

from docmodels.core.paths import is_unicode, page_stem, without_suffix


@pytest.mark.parametrize(
    ("path", "without", "stem"),
    [
        ("a/bed.md", "a/bed", "bed"),
        ("a/bed.MDX", "a/bed", "bed"),
        ("bed.markdown", "bed", "bed"),
        ("bed.md.md", "bed.md", "bed.md"),
        ("v1.0", "v1.0", "v1.0"),
        ("a.md/bed.txt", "a.md/bed.txt", "bed.txt"),
    ],
)
def test_endings(path: str, without: str, stem: str) -> None:
    assert (without_suffix(path), page_stem(path)) == (without, stem)


def test_half_a_character_is_no_text() -> None:
    for odd in ("\ud800", "\udcff", "\udfff"):
        assert not is_unicode(f"ü{odd}.md")
    assert is_unicode("ü\ud7ff\ue000.md")
