"""Where the documentation of docmodels itself can be read."""

#: The address of the site that `make site` builds, with a slash at its end: `site_url`
#: of mkdocs.yml is the same.  None as long as it has none: then nothing points to it.
SITE: str | None = None


def diagnostic_address(code: str, site: str | None) -> str | None:
    """Return the address of what the site says of the code of a diagnostic.

    That is a heading of docs/reference/diagnostics.md.  None where there is no site.
    """
    return None if site is None else f"{site}reference/diagnostics/#{code}"
