"""Where in a TOML file a key stands."""

from docmodels.cli.config.toml_places import find_places


def test_places_of_keys() -> None:
    text = (
        "# [no]\n"
        "top = 1 # = 2\n"
        "\n"
        '[a."b=c".d]\n'
        "list = [\n"
        '  "# [x]", # y = 1\n'
        "]\n"
        'e."f.g" = """\n'
        "[no]\n"
        'no = 1"""\n'
        "[[t]]\n"
        "u = { v = 1 }\n"
    )
    places = {keys: span.line for keys, span in find_places(text, "f").items()}
    assert places == {
        ("top",): 2,
        ("a",): 4,
        ("a", "b=c"): 4,
        ("a", "b=c", "d"): 4,
        ("a", "b=c", "d", "list"): 5,
        ("a", "b=c", "d", "e"): 8,
        ("a", "b=c", "d", "e", "f.g"): 8,
        ("t",): 11,
        ("t", "u"): 12,
    }
