"""A documented constant decides which member of a union is decoded."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from support import every_kind

import docmodels

NAME = "scopes_api"
PAGE = """\
# Command

| Field | Type | Description |
|---|---|---|
| scope | [ScopeAll](#scopeall), [ScopeOne](#scopeone) or [ScopeGroup](#scopegroup) | |
| scopes | array of ([ScopeAll](#scopeall) or [ScopeOne](#scopeone)) | x |
| either | [ScopeOne](#scopeone) or Dictionary<string, int> | x |
| free | [Left](#left) or [Right](#right) | x |

## ScopeAll

| Field | Type | Description |
|---|---|---|
| type | String | Kind of scope, must be *all* |

## ScopeOne

| Field | Type | Description |
|---|---|---|
| type | String | Kind of scope, always \u201cone\u201d |
| boat_id | Integer | x |

## ScopeGroup

| Field | Type | Description |
|---|---|---|
| type | String | Kind of scope, always `group`. |
| name | string | Required. |

## Left

| Field | Type | Description |
|---|---|---|
| a | string | x |

## Right

| Field | Type | Description |
|---|---|---|
| b | string | x |
"""


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    root = tmp_path_factory.mktemp("constants")
    (root / "docs").mkdir()
    (root / "docs/command.md").write_text(PAGE, encoding="utf-8")
    options = docmodels.Options(docs=root / "docs", output=root / NAME)
    assert docmodels.generate(options).ok
    yield every_kind.load(root, NAME)
    every_kind.unload(NAME)


@pytest.mark.parametrize(
    ("scope", "kind"),
    [
        ({"type": "all"}, "ScopeAll"),
        ({"type": "one"}, "ScopeOne"),
        ({"type": "one", "name": "n"}, "ScopeOne"),
        ({"type": "group", "name": "n"}, "ScopeGroup"),
        ({"name": "n"}, "ScopeGroup"),
        ({"boat_id": 1}, "ScopeOne"),
        ({"type": "new", "boat_id": 1}, "ScopeOne"),
        ({"type": None}, "ScopeAll"),
    ],
)
def test_the_constant_decides(api: Any, scope: Any, kind: str) -> None:
    command = api.from_dict(api.Command, {"scope": scope})
    assert type(command.scope).__name__ == kind
    assert api.to_dict(command) == {"scope": scope}


def test_errors_are_in_the_member_that_it_decides(api: Any) -> None:
    data = {
        "scope": {"type": "group"},
        "scopes": [{"type": "all"}, {"type": "one", "boat_id": "x"}],
    }
    with pytest.raises(api.DecodeError) as caught:
        api.from_dict(api.Command, data, collect=True)
    assert [one.path for one in caught.value.errors] == [
        "Command.scope.name",
        "Command.scopes[1].boat_id",
    ]
    result = api.leniently(api.from_dict, api.Command, data)
    assert [type(one).__name__ for one in result.value.scopes] == [
        "ScopeAll",
        "ScopeOne",
    ]
    assert api.to_dict(result.value) == data


def test_a_map_beside_models(api: Any) -> None:
    command = api.from_dict(api.Command, {"either": {"type": "one", "a": 1}})
    assert type(command.either).__name__ == "ScopeOne"


def test_only_models_in_unions_are_told_apart(api: Any) -> None:
    text = Path(sys.modules[f"{NAME}.serializers.command"].__file__ or "").read_text()
    assert text.count("constants=") == 3
