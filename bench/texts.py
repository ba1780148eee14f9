"""Bytes to bytes: JSON texts into models and back, beside the fastest peers.

The generated package is measured as it is with nothing but the standard library, and
with the libraries that `json_backend = "automatic"` takes where they are installed.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

import msgspec
import pydantic

import docmodels
from bench.payloads import DOCS
from bench.peers import Coder, pydantic_classes, struct_classes

#: (of whom, beside whom) the ratios to reach: decode and encode.
TARGETS = {("automatic", "pydantic dataclasses"): (0.85, 0.7)}


def generate_standard(folder: Path, name: str) -> None:
    """Generate the package into `folder` such that it takes no library."""
    options = docmodels.Options(DOCS, folder / name, json_backend="standard")
    result = docmodels.generate(options)
    assert result.ok, result.diagnostics


def our_texts(package: ModuleType) -> dict[str, Coder]:
    """Return what the generated package does with texts."""
    customer, order = package.Customer, package.Order
    read, read_page = package.from_json, package.from_json_page
    write = package.to_json
    return {
        "P1": Coder(lambda text: read(customer, text), write, text_of),
        "P2": Coder(lambda text: read(order, text), write, text_of),
        "P3": Coder(lambda text: read_page(customer, text), write, text_of),
    }


def peer_texts(package: ModuleType) -> dict[str, Mapping[str, Coder]]:
    """Return what the peers do with texts, by their names."""
    return {
        "pydantic dataclasses": {
            name: _pydantic(class_)
            for name, class_ in pydantic_classes(package, keeps=False).items()
        },
        "msgspec Struct, omit_defaults": {
            name: Coder(
                msgspec.json.Decoder(class_).decode,
                msgspec.json.Encoder().encode,
                text_of,
            )
            for name, class_ in struct_classes(package).items()
        },
    }


def _pydantic(class_: Any) -> Coder:
    adapter = pydantic.TypeAdapter(class_)
    dump = adapter.dump_json
    return Coder(
        adapter.validate_json, lambda model: dump(model, by_alias=True), text_of
    )


def text_of(payload: Any) -> bytes:
    """Return the text of a payload, as most servers write it.

    >>> text_of({"a": [1]})
    b'{"a":[1]}'
    """
    return json.dumps(payload, separators=(",", ":")).encode()
