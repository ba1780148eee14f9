"""`python -m bench`: the generated code against its peers."""

import argparse
import importlib
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from importlib.metadata import version
from pathlib import Path
from types import ModuleType

from bench.compiling import compile_packages
from bench.imports import import_times
from bench.measure import Task, measure, ratio
from bench.payloads import payloads, resources
from bench.peers import Coder, Peer, ours, peers
from bench.texts import TARGETS as TEXT_TARGETS
from bench.texts import generate_standard, our_texts, peer_texts, text_of

ROOT = Path(__file__).parents[1]
GENERATED = ROOT / "generated"
NAME = "partner_center"
SUFFIX = "_compiled"
#: By payload and direction, the times of each contestant in each round.
Times = dict[tuple[str, str], dict[str, list[float]]]

# (label of our code, the peer) and the ratios to reach: decode and encode.
SAME = "msgspec, the generated dataclasses"
TARGETS = {
    ("plain", "pydantic dataclasses"): (0.8, 0.5),
    ("plain", "mashumaro"): (0.75, 1.0),
    ("plain", SAME): (1.4, 0.55),
    ("compiled", SAME): (1.0, 0.4),
}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--rounds", type=int, default=60)
    parser.add_argument("--no-compile", action="store_true", help="plain only")
    parser.add_argument("--no-imports", action="store_true", help="no import times")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        packages = _packages(Path(folder), compiled=not arguments.no_compile)
        _compare(packages, arguments.rounds)
        _compare_texts(packages, Path(folder), arguments.rounds)
        if not arguments.no_imports:
            _imports(Path(folder))


def _packages(folder: Path, *, compiled: bool) -> dict[str, ModuleType]:
    sys.path[:0] = [str(GENERATED), str(folder)]
    packages = {"plain": importlib.import_module(NAME)}
    if compiled:
        try:
            seconds = compile_packages([GENERATED / NAME], folder, SUFFIX)
        except (subprocess.CalledProcessError, OSError) as error:
            print(f"Not compiled: {getattr(error, 'output', None) or error}\n")
        else:
            print(f"mypyc took {seconds:.0f} s.\n")
            packages["compiled"] = importlib.import_module(NAME + SUFFIX)
    return packages


# Speed


def _compare(packages: Mapping[str, ModuleType], rounds: int) -> None:
    coders = {label: ours(package) for label, package in packages.items()}
    others = peers(packages["plain"])
    times = _measured(coders, others, rounds)
    print(_versions())
    for label in coders:
        print(f"\n{label}: our time / peer's time, medians of {rounds} rounds\n")
        _print_table(_ratios(label, others, times))
    print("\nmicroseconds\n")
    _print_table(_medians([*coders, *(peer.name for peer in others)], times))
    print("\nto reach, and reached\n")
    _print_table(_targets(list(coders), times, TARGETS))


def _measured(
    coders: Mapping[str, Mapping[str, Coder]], others: tuple[Peer, ...], rounds: int
) -> Times:
    everybody = {**coders, **{peer.name: peer.coders for peer in others}}
    times: Times = {}
    for direction in ("decode", "encode"):
        for name, payload in payloads().items():
            tasks: dict[str, Task] = {}
            for who, by_payload in everybody.items():
                coder = by_payload[name]
                if who in coders:
                    assert coder.encode(coder.made(payload)) == payload
                tasks[who] = _task(coder, direction, payload)
            times[name, direction] = measure(tasks, rounds)
    return times


def _task(coder: Coder, direction: str, payload: object) -> Task:
    if direction == "decode":
        spelt = coder.respell(payload)
        return Task(coder.decode, lambda: spelt, fresh=False)
    return Task(coder.encode, lambda: coder.made(payload), True, resources(payload))


def _ratios(label: str, others: tuple[Peer, ...], times: Times) -> Iterator[list[str]]:
    yield ["peer", "validates", "keeps unknown", *map(" ".join, times)]
    for peer in others:
        found = [ratio(one[label], one[peer.name]) for one in times.values()]
        yield [peer.name, peer.validates, peer.keeps, *(f"{one:.2f}" for one in found)]


def _medians(names: list[str], times: Times) -> Iterator[list[str]]:
    yield ["", *map(" ".join, times)]
    for name in names:
        found = [statistics.median(one[name]) * 1e6 for one in times.values()]
        yield [name, *(f"{one:.2f}" for one in found)]


def _targets(
    labels: list[str],
    times: Times,
    targets: Mapping[tuple[str, str], tuple[float, float]],
) -> Iterator[list[str]]:
    yield ["", "peer", *map(" ".join, times)]
    for (label, peer), most in targets.items():
        if label not in labels:
            continue
        cells = []
        for (_, direction), one in times.items():
            wanted = most[direction == "encode"]
            found = ratio(one[label], one[peer])
            sign = "<=" if found <= wanted else ">"
            cells.append(f"{found:.2f} {sign} {wanted}")
        yield [label, peer, *cells]


# Bytes to bytes


def _compare_texts(
    packages: Mapping[str, ModuleType], folder: Path, rounds: int
) -> None:
    """Print how fast texts are read and written, with libraries and without."""
    name = f"{NAME}_standard"
    generate_standard(folder, name)
    coders = {
        "standard": our_texts(importlib.import_module(name)),
        "automatic": our_texts(packages["plain"]),
    }
    if "compiled" in packages:
        coders["automatic, compiled"] = our_texts(packages["compiled"])
    others = peer_texts(packages["plain"])
    times = _measured_texts(coders, others, rounds)
    for peer in others:
        print(f"\nbytes to bytes: our time / {peer}'s time\n")
        _print_table(_text_ratios(list(coders), peer, times))
    print("\nmicroseconds\n")
    _print_table(_medians([*coders, *others], times))
    print("\nto reach, and reached\n")
    _print_table(_targets(list(coders), times, TEXT_TARGETS))


def _measured_texts(
    coders: Mapping[str, Mapping[str, Coder]],
    others: Mapping[str, Mapping[str, Coder]],
    rounds: int,
) -> Times:
    times: Times = {}
    for direction in ("decode", "encode"):
        for name, payload in payloads().items():
            for by_payload in coders.values():
                coder = by_payload[name]
                written = coder.encode(coder.made(payload))
                assert json.loads(written) == json.loads(text_of(payload))
            everybody = {**coders, **others}
            tasks = {
                k: _task(v[name], direction, payload) for k, v in everybody.items()
            }
            times[name, direction] = measure(tasks, rounds)
    return times


def _text_ratios(labels: list[str], peer: str, times: Times) -> Iterator[list[str]]:
    yield ["", *map(" ".join, times)]
    for label in labels:
        found = [ratio(one[label], one[peer]) for one in times.values()]
        yield [label, *(f"{one:.2f}" for one in found)]


# Import


def _imports(folder: Path) -> None:
    print("\nimport of 159 models, in milliseconds and relative to plain dataclasses\n")
    found = import_times(folder)
    plain = found["plain dataclasses"]
    rows = [
        [name, f"{statistics.median(times) * 1e3:.1f}", f"{ratio(times, plain):.2f}"]
        for name, times in found.items()
    ]
    _print_table(iter([["", "ms", "ratio"], *rows]))


# Printing


def _versions() -> str:
    names = (
        "msgspec orjson pydantic mashumaro cattrs adaptix dataclasses-json mypy".split()
    )
    told = ", ".join(f"{name} {version(name)}" for name in names)
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    return f"CPython {platform.python_version()}, {told}{load}"


def _print_table(rows: Iterator[list[str]]) -> None:
    head, *body = rows
    widths = [max(map(len, column)) for column in zip(head, *body, strict=True)]
    for row in (head, ["-" * width for width in widths], *body):
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        print(f"| {' | '.join(cells)} |")


if __name__ == "__main__":
    main()
