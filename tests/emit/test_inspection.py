"""What `inspect` tells of models, as data."""

from pathlib import Path

from support.views import model, options

import docmodels

ROW = "| id | string | The key. |"


def test_a_model_has_the_name_that_the_package_gives_it(tmp_path: Path) -> None:
    """Two with one name are called by their pages, too."""
    other = "| size | int | How large. |"
    pages = {
        "a": model("sun bed", ROW) + model("deck chair", ROW),
        "b": model("sun bed", other),
    }
    read = docmodels.read(options(tmp_path, **pages))
    models = [one for page in read.inspection["pages"] for one in page["models"]]
    told = [(one["name"], one["public_name"], one["is_qualified"]) for one in models]
    assert told == [
        ("sun bed", "ASunBed", True),
        ("deck chair", "DeckChair", False),
        ("sun bed", "BSunBed", True),
    ]
    assert [one["line"] for one in models] == [3, 9, 3]
    assert models[0]["origins"] == [{"page": "a.md", "line": 3}]
