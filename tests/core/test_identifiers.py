"""Names of Python."""

from docmodels.core.identifiers import package_name_fault


def test_package_name_fault() -> None:
    assert package_name_fault("größe") is None
    assert package_name_fault("match") is None
    assert package_name_fault("") is not None
