"""What a correction is called in the configuration."""

from docmodels.core.corrections import Correction


def test_the_key_of_a_correction() -> None:
    assert Correction("a/p.md", "Bed").key() == "a/p.md#Bed"
    assert Correction("a/p.md", "Bed", "size").key() == "a/p.md#Bed.size"
