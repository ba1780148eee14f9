"""`python -m bench.generating`: what a run of docmodels costs, beside its peers.

The documentation is invented.  With `--docs FOLDER`, real pages count, too, where the
cold run is compared with black on its output, and the parser with markdown-it.
"""

import argparse
import os
import platform
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import TypeVar

from markdown_it import MarkdownIt

from bench import growth, things
from bench.processes import Cost, median, run
from docmodels.parse.folder import read_docs
from docmodels.parse.markdown import read_page

_Item = TypeVar("_Item")
Rows = Iterator[list[str]]

_TARGETS = ["--target", "dataclasses"]
#: So many pages: what one of them costs should not grow with their number.
_MANY = (40, 320, 1250, 5000)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m bench.generating")
    parser.add_argument("--docs", type=Path, action="append", default=[])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", choices=_PARTS, action="append")
    arguments = parser.parse_args()
    print(_versions())
    for name, part in _PARTS.items():
        if not arguments.only or name in arguments.only:
            with tempfile.TemporaryDirectory() as folder:
                print(f"\n{name}\n")
                _print_table(part(Path(folder), arguments.docs, arguments.rounds))


def _cold(folder: Path, docs: Sequence[Path], rounds: int) -> Rows:
    """Compare runs that nothing was kept of with black on their output."""
    yield ["pages", "files", "docmodels", "black", "CPU", "wall", "to reach"]
    for place in [_written(folder, things.pages()), *docs]:
        ours: list[Cost] = []
        black: list[Cost] = []
        for _ in range(rounds):
            shutil.rmtree(folder / "api", ignore_errors=True)
            ours.append(_docmodels(folder, "generate", place, "--no-cache"))
            black.append(_black(folder))
        mine, theirs = median(ours), median(black)
        files = sum(1 for _ in (folder / "api").rglob("*.py"))
        cpu = statistics.median(a.cpu / b.cpu for a, b in zip(ours, black, strict=True))
        wall = statistics.median(
            a.wall / b.wall for a, b in zip(ours, black, strict=True)
        )
        yield [
            *(_name(place), f"{files}", f"{mine.cpu:.2f} s", f"{theirs.cpu:.2f} s"),
            *(f"{cpu:.2f}", f"{wall:.2f}", "0.35, 0.5"),
        ]


def _parsing(folder: Path, docs: Sequence[Path], rounds: int) -> Rows:
    """Compare reading pages with markdown-it alone on the same text."""
    yield ["pages", "docmodels", "markdown-it", "ratio", "to reach"]
    for place in [_written(folder, things.pages()), *docs]:
        files = read_docs(place).files
        texts = [file.data.decode("utf-8") for file in files]
        parse = MarkdownIt("commonmark").enable("table").parse
        pairs = []
        for _ in range(rounds):
            mine = _timed(lambda file: read_page(file.path, file.data), files)
            theirs = _timed(parse, texts)
            pairs.append((mine, theirs))
        found = [statistics.median(column) for column in zip(*pairs, strict=True)]
        share = statistics.median(mine / theirs for mine, theirs in pairs)
        seconds = [f"{one:.2f} s" for one in found]
        yield [_name(place), *seconds, f"{share:.2f}", "1.3"]


def _peers(folder: Path, docs: Sequence[Path], rounds: int) -> Rows:
    """Compare 300 objects with what datamodel-code-generator makes of them."""
    place = _written(folder, things.pages())
    (folder / "openapi.json").write_text(things.openapi(), encoding="utf-8")
    theirs = "--input openapi.json --output peer --input-file-type openapi"
    theirs += " --output-model-type dataclasses.dataclass --formatters black isort"
    peer = [_script("datamodel-codegen"), *theirs.split()]
    costs: dict[str, list[Cost]] = {"dataclasses": [], "three targets": [], "peer": []}
    for _ in range(rounds):
        for name, targets in (("dataclasses", _TARGETS), ("three targets", [])):
            shutil.rmtree(folder / "api", ignore_errors=True)
            command = ("generate", place, "--no-cache", *targets)
            costs[name].append(_docmodels(folder, *command))
        costs["peer"].append(run(peer, folder))
    yield ["", "docmodels", "datamodel-code-generator", "ratio", "to reach"]
    for name, reach in (("dataclasses", "0.5"), ("three targets", "0.9")):
        pairs = zip(costs[name], costs["peer"], strict=True)
        share = statistics.median(mine.cpu / other.cpu for mine, other in pairs)
        cpu = [f"{median(costs[one]).cpu:.2f} s" for one in (name, "peer")]
        yield [name, *cpu, f"{share:.2f}", reach]


def _warm(folder: Path, docs: Sequence[Path], rounds: int) -> Rows:
    """Measure what is left to do when an earlier run has done it."""
    yield ["", "wall", "CPU", "peak", "to reach"]
    costs = [run([*_COMMAND, "--help"], folder) for _ in range(rounds * 3)]
    yield ["--help", *_figures(median(costs)), "0.07 s"]
    one = _written(folder / "one", growth.rows(20))
    for place, nothing, changed in [
        (one, "0.15 s", ""),
        (_written(folder, things.pages()), "0.15 s", ""),
        *((place, "0.3 s", "0.8 s") for place in docs),
    ]:
        copy = folder / "copy"
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(place, copy)
        cache = ("--cache", folder / "cache")
        _docmodels(folder, "generate", copy, *cache)
        time.sleep(2.5)  # what was written just now is read again
        _docmodels(folder, "check", copy, *cache)
        costs = [_docmodels(folder, "check", copy, *cache) for _ in range(rounds * 3)]
        yield [f"{_name(place)}: nothing changed", *_figures(median(costs)), nothing]
        costs = []
        page = min(copy.rglob("*.md"))
        for number in range(rounds):
            with page.open("a", encoding="utf-8") as file:
                file.write(f"\nOne more sentence, number {number}.\n")
            costs.append(_docmodels(folder, "generate", copy, *cache))
        yield [f"{_name(place)}: one page changed", *_figures(median(costs)), changed]


def _growing(folder: Path, docs: Sequence[Path], rounds: int) -> Rows:
    """Measure single pages of many parts: twice as many should take twice the time."""
    yield ["", "parts", "CPU", "peak", "for a part", "to reach"]
    for name, parts in (("rows", 10_000), ("models", 1000), ("chain", 1000)):
        for count in (parts // 4, parts // 2, parts):
            place = _written(folder, growth.KINDS[name](count))
            shutil.rmtree(folder / "api", ignore_errors=True)
            cost = _docmodels(folder, "generate", place, "--no-cache")
            reach = "5 s" if count == parts else ""
            each = f"{cost.cpu / count * 1e3:.2f} ms"
            yield [name, f"{count}", *_figures(cost)[1:], each, reach]


def _many(folder: Path, docs: Sequence[Path], rounds: int) -> Rows:
    """Measure more and more pages: what a page costs, and the memory for all."""
    yield ["pages", "CPU", "peak", "for a page", "to reach"]
    made = things.pages()
    for count in _MANY:
        pages = {}
        for number in range(count):
            names = sorted(made)
            name, round_ = names[number % len(names)], number // len(names)
            text = made[name].replace("Thing", f"Thing{round_}x")
            text = text.replace("Kind", f"Kind{round_}x").replace(
                "things-", f"{round_}-"
            )
            pages[name.replace("things-", f"{round_}-")] = _shortened(text)
        place = _written(folder, pages)
        shutil.rmtree(folder / "api", ignore_errors=True)
        cost = _docmodels(folder, "generate", place, "--no-cache")
        reach = "200 MB, +15%" if count == _MANY[-1] else ""
        each = f"{cost.cpu / count * 1e3:.2f} ms"
        yield [f"{count}", *_figures(cost)[1:], each, reach]


def _shortened(text: str) -> str:
    """Return a page with the first of its objects, and its enum."""
    parts = text.split("\n## ")
    return "\n## ".join((*parts[:2], parts[-1]))


_PARTS: dict[str, Callable[[Path, Sequence[Path], int], Rows]] = {
    "cold": _cold,
    "parsing": _parsing,
    "peers": _peers,
    "warm": _warm,
    "growing": _growing,
    "many": _many,
}

# What is run

_COMMAND = (sys.executable, "-m", "docmodels")


def _docmodels(folder: Path, command: str, *arguments: str | Path) -> Cost:
    output = folder / "api"
    told = [*_COMMAND, command, *arguments, "-o", output, "--quiet"]
    return run(told, folder)


def _black(folder: Path) -> Cost:
    # a cache of black's own would make it do nothing
    with tempfile.TemporaryDirectory() as cache:
        command = [sys.executable, "-m", "black", "--check", "--quiet", folder / "api"]
        return run(command, folder, {"BLACK_CACHE_DIR": cache})


def _script(name: str) -> Path:
    return Path(sys.executable).with_name(name)


def _written(folder: Path, pages: dict[str, str]) -> Path:
    place = folder / "docs"
    shutil.rmtree(place, ignore_errors=True)
    for path, text in pages.items():
        file = place / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return place


def _timed(work: Callable[[_Item], object], items: Sequence[_Item]) -> float:
    start = time.process_time()
    for item in items:
        work(item)
    return time.process_time() - start


# What is printed


def _name(place: Path) -> str:
    count = sum(1 for _ in place.rglob("*.md"))
    return f"{place.name}, {count}" if place.name != "docs" else f"{count}"


def _figures(cost: Cost) -> list[str]:
    return [f"{cost.wall:.2f} s", f"{cost.cpu:.2f} s", f"{cost.peak:.0f} MB"]


def _versions() -> str:
    names = ("black", "markdown-it-py", "datamodel-code-generator")
    told = ", ".join(f"{name} {version(name)}" for name in names)
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    return f"CPython {platform.python_version()}, {told}{load}"


def _print_table(rows: Rows) -> None:
    """Print each row as soon as it is measured."""
    for number, row in enumerate(rows):
        print(f"| {' | '.join(row)} |", flush=True)
        if number == 0:
            print(f"|{'---|' * len(row)}", flush=True)


if __name__ == "__main__":
    main()
