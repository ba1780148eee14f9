"""Addresses of the documentation."""

from docmodels.core.documentation import diagnostic_address


def test_a_diagnostic_has_an_address_where_there_is_a_site() -> None:
    address = "https://example.org/docs/reference/diagnostics/#empty-table"
    assert diagnostic_address("empty-table", "https://example.org/docs/") == address
    assert diagnostic_address("empty-table", None) is None
