"""What operations are called."""

import pytest
from support.small_pages import TABLE, declared

from docmodels.declare.tables.operations import (
    names_operation,
    operation_at,
    operation_in,
    request_in,
)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Create a cart", "CreateCart"),
        ("Create the customer's cart", "CreateCustomersCart"),
        ("Create cart request", "CreateCart"),
        ("Update a cart endpoint", "UpdateCart"),
        ("Make beds through the API", "MakeBedsThroughAPI"),
        ("`createCart(id)`", "CreateCartId"),
        ("POST /v1/carts", "PostCarts"),
        ("Create cart `POST /v1/carts`", "CreateCart"),
        ("Request", "Request"),
    ],
)
def test_an_operation_is_named_by_its_heading(title: str, name: str) -> None:
    assert operation_in(title) == name


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/boats", "GetBoats"),
        ("/v2.1/boats/{id}", "GetBoatsById"),
        ("/v10/boats", "GetBoats"),
        ("/v2.10/boats", "GetBoats"),
        ("/boats/:boatId/crew", "GetBoatsByBoatIdCrew"),
        ("https://api.example/v1/boats?all=true", "GetBoats"),
        ("{base}/boats", "GetBoats"),
    ],
)
def test_an_operation_is_named_by_its_path(path: str, name: str) -> None:
    assert operation_at("GET", path) == name


PAGE = "# Boats\n\n## Boats\n"
ROUTE = (
    """
<Route path="{}" method="{}">
Text.

**Returned data:**
"""
    + TABLE.replace("\n\n|", "\n|", 1)
    + """
</Route>
"""
)


def test_an_operation_in_the_middle_changes_no_other_name() -> None:
    first, last = ROUTE.format("/boats", "get"), ROUTE.format("/boats/{id}", "put")
    middle = ROUTE.format("/crew", "get")
    names = ["GetBoatsResponse", "PutBoatsByIdResponse"]
    assert declared(PAGE + first + last) == names
    names.insert(1, "GetCrewResponse")
    assert declared(PAGE + first + middle + last) == names


def test_the_request_of_a_sister_heading_counts() -> None:
    text = f"# Boats\n\n## HTTP request\n\n`{{}} /boats`\n\n## Request{TABLE}"
    assert declared(text.format("POST")) == ["PostBoatsRequest"]
    assert declared(text.format("GET")) == []


@pytest.mark.parametrize("call", ["getBoat(id)", "`GET /boats/{id}`"])
def test_the_return_values_of_a_call(call: str) -> None:
    name = "GetBoatId" if "(" in call else "GetBoatsById"
    assert declared(f"# API\n\n## {call}\n\n### Returns{TABLE}") == [f"{name}Response"]


@pytest.mark.parametrize(
    "title",
    [
        "Ship (...)",
        "Ship (the new one)",
        "ShipList (see GET /ships)",
        "3. ShipList (API response, GET /ships)",
        "船(新)",
        "ship(船)",
        "Ship(a|b)",
        "Ship: list (of all)",
        "rpc GetShip(Id) returns (Ship)",
    ],
)
def test_a_remark_makes_no_operation_of_a_name(title: str) -> None:
    assert not names_operation(title)


@pytest.mark.parametrize(
    "title",
    [
        "Ships (GET /ships)",
        "List ships (GET /ships)",
        "getShip(id)",
        "getShips()",
        "`GET /a`",
        "`GET  /a`",
        "Ships: POST /a",
        "Ships: PUT /a",
        "Ships: PATCH /a",
        "Ships: DELETE /a",
        "Ships: HEAD /a",
        "Ships: OPTIONS /a",
        "moor(...)",
        "moor(…)",
        "addListener('docked', ...)",
        "new Harbour(options?)",
        "`Harbour.moor(ship: Ship)`",
        "moor(ship: Ship): Promise<void>",
        "moor(ship): Ship | null",
        "moor(ship) -> Result<T>",
        "moor(ship) => Promise",
        "moor(ship) → {Promise}",
        "moor(ship[, to])",
        "moor<T>(ship)",
        "moor(done: () => void)",
        "moor(*ships, **named)",
        "moor(ship) (async)",
        *(
            f"{word} Moor(Ship s|t)"
            for word in "static async await public private protected abstract final "
            "export function def fn method (static) func static:".split()
        ),
        "public void moor(int ship)",
        "Method: moor(id)",
        "Function: Moor(id)",
        "func (h *Harbour) Moor(id string) error",
        "const ship = await Harbour.get(id)",
        "let a = Get()",
        "var a = Get()",
        "Harbour#Moor($ship)",
        "Harbour::Moor($ship)",
        "->Moor($ship)",
        ".Moor($ship)",
        "db.ships('all').limit(10)",
    ],
)
def test_what_names_an_operation(title: str) -> None:
    assert names_operation(title)


@pytest.mark.parametrize(
    ("title", "path"),
    [("GET /ships", "/ships"), ("`GET`  `/ships`", "/ships"), ("GET /", "/")],
)
def test_the_request_in_a_heading(title: str, path: str) -> None:
    found = request_in(title)
    assert found is not None
    assert (found.method, found.path) == ("GET", path)


@pytest.mark.parametrize("method", "get post put patch delete head options".split())
@pytest.mark.parametrize("word", ["path", "url", "endpoint"])
def test_a_tag_tells_of_an_operation(word: str, method: str) -> None:
    text = ROUTE.format("/boats", method).replace("path=", f"{word}=")
    assert declared(PAGE + text) == [f"{method.title()}BoatsResponse"]
