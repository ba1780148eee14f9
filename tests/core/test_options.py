"""What a run is told."""

from pathlib import Path

from docmodels.core import diff_settings, options
from docmodels.core.options import Options


def test_paths_that_are_texts_become_paths() -> None:
    text = Options("docs", "out", templates="own", cache="kept")  # type: ignore[arg-type]
    assert text == Options(Path("docs"), Path("out"), templates=Path("own"))
    assert text.cache == Path("kept")
    assert Options(Path("docs")).output is None


def test_what_there_is_to_choose_from() -> None:
    assert options.TARGETS == ("dataclasses", "typed_dicts", "serializers")
    styles = ("auto", "as-documented", "camel", "pascal", "snake")
    assert styles == options.WIRE_STYLES
    backends = ("automatic", "standard", "msgspec", "orjson")
    assert backends == options.JSON_BACKENDS
    impacts = ("breaking", "dangerous", "compatible", "ignore")
    assert impacts == diff_settings.IMPACT_SETTINGS
