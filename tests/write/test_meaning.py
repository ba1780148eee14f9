"""What a file says does not depend on how a formatter sets it; all else counts."""

import ast
import json
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import black
import pytest
from support.output_folder import (
    MANIFEST,
    contents,
    error_codes,
    generate,
    tree,
)

from docmodels.core.source import SourceFile
from docmodels.write import apply, meaning, plan
from docmodels.write.manifest import digest
from docmodels.write.meaning import parts, says
from docmodels.write.paths import OLD_MANIFEST_NAME

MODULE = '''\
# Made by docmodels.
"""A page.

Made from page.md.
"""

from __future__ import annotations

import datetime
from typing import (
    TYPE_CHECKING,
    Any,
    Literal,
)

from .._runtime import Model, wrong

if TYPE_CHECKING:
    from .b import B
    from .a import A

Status = Literal[
    "open",
    "it's closed",
]
"""The documented values.

    indented: text
"""


class Thing(Model):
    """A thing that a page describes with a sentence that is rather long for a line."""

    name: str | None = None
    """Its name."""
    when: dict[str, list[datetime.datetime]] | dict[str, Any] | None = None


def thing_of(value: object) -> Thing:
    if isinstance(value, Thing) and value.name is not None and value.when is not None:
        return value
    raise wrong("a thing whose name is known", value, "a path to where it stands")
'''

LISTING = '''\
# Made by docmodels.
"""A package."""

from . import (
    a,
    b,
)
from .._runtime import bind
from .a import (
    One as One,
    Two,
)
from .b import Three

bind(
    a,
    Three=b.Three,
)

__all__ = [
    "One",
    "Three",
    "Two",
    "a",
    "b",
    "bind",
]
'''


def _black(text: str) -> str:
    mode = black.Mode(line_length=40, magic_trailing_comma=False)
    return black.format_str(text, mode=mode)


def _ruff(*command: str) -> object:
    def run(text: str) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "ruff", *command, "-"],
            input=text,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.stdout, done.stderr
        return done.stdout

    return run


FORMATTERS = {
    "black": _black,
    "ruff format": _ruff(
        *("format", "--isolated", "--line-length=120"),
        *("--config", 'format.quote-style="single"'),
        *("--config", 'format.indent-style="tab"'),
        *("--config", "format.skip-magic-trailing-comma=true"),
    ),
    "isort": _ruff(
        *("check", "--isolated", "--select=I,RUF022", "--fix", "--quiet"),
        *("--config", "lint.isort.force-single-line=true"),
        *("--config", "lint.isort.force-sort-within-sections=true"),
    ),
}


@pytest.mark.parametrize("name", FORMATTERS)
@pytest.mark.parametrize("text", [MODULE, LISTING])
def test_formatters_do_not_count(name: str, text: str) -> None:
    formatted = FORMATTERS[name](text)  # type: ignore[operator]
    assert formatted != text
    for path in ("a.py", "__init__.py"):
        before, after = text.encode(), formatted.encode()
        assert says(path, before) is not None
        assert says(path, before) == says(path, after)
        assert dict(parts(path, before)) == dict(parts(path, after))


EDITS = [
    ("Three=b.Three,", "Three=b.Four,"),
    ('    "One",\n', ""),
    ('    "One",\n', '    "One",\n    "Mine",\n'),
    ("    Two,\n", "    Two as Other,\n"),
    ("from .b import Three", "from ..b import Three"),
    ("from .b import Three", "from .b import Three  # noqa: F401"),
    ('"""A package."""', '"""Their package."""'),
    ('"""A package."""', '"""A package."""\n\nprint()'),
    ("\nbind(", "\nrelease("),
]


@pytest.mark.parametrize(("old", "new"), EDITS)
def test_edits_count(old: str, new: str) -> None:
    before, after = LISTING.encode(), LISTING.replace(old, new).encode()
    assert before != after
    assert says("__init__.py", before) != says("__init__.py", after)
    assert dict(parts("__init__.py", before)) != dict(parts("__init__.py", after))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"open"', '"opened"'),
        ("name: str | None = None", "name: str | None"),
        ("Its name.", "Its full name."),
        ("is not None:", "is None:"),
        ("import Model, wrong", "import Model, right"),
        ("raise wrong", "# A hand was here.\n    raise wrong"),
        ('"open",\n    "it\'s closed",', '"it\'s closed",\n    "open",'),
        ("return value", "return value + 0"),
        ("return value", "return value + 0.0"),
    ],
)
def test_edits_of_a_module_count(old: str, new: str) -> None:
    edited = MODULE.replace(old, new)
    assert edited != MODULE
    assert says("a.py", MODULE.encode()) != says("a.py", edited.encode())


def test_numbers_that_are_equal_are_not_the_same() -> None:
    texts = [b"x = 1\n", b"x = 1.0\n", b"x = True\n", b'x = "1"\n', b'x = b"1"\n']
    assert len({says("a.py", text) for text in texts}) == len(texts)


def test_modules_are_parts() -> None:
    names = [name for name, _ in parts("models/__init__.py", LISTING.encode())]
    assert sorted(names) == ["", "__all__", "_runtime", "a", "b"]
    assert parts("models/a.py", MODULE.encode()) == ()
    longer = LISTING.replace("    Two,\n", "    Two,\n    Zoo,\n")
    longer = longer.replace('    "Two",\n', '    "Two",\n    "Zoo",\n')
    before = dict(parts("__init__.py", LISTING.encode()))
    after = dict(parts("__init__.py", longer.encode()))
    assert {name for name in before if before[name] != after[name]} == {"a"}


@pytest.mark.parametrize(
    "data",
    [
        b"x = (",
        b"\x00",
        b"x = " + b"(" * 5000,
        b"x = " + b"-" * 20_000 + b"1",
        b"# coding: nonsense\n",
        b"\xff",
        b'x = "\\_"\n# \xff',
    ],
)
def test_what_is_no_python_says_nothing(data: bytes) -> None:
    assert says("a.py", data) is None
    assert parts("__init__.py", data) == ()
    assert says("a.txt", b"x = 1") is None


def test_the_hash_does_not_depend_on_the_version_of_python() -> None:
    # What every version must make of it; another value loses every folder's record.
    assert says("a.py", "x: int = 1  # ä\n".encode()) == (
        "4c2bb374adbaf2e6753202e879b03c378efa5c70e08f06ee539d7ef23682e911"
    )


def _as_tuples(value: object) -> object:
    """Return what a node says as nested tuples, one kind after the other."""
    match value:
        case ast.Expr(ast.Constant(str() as text)):
            return ("text", " ".join(text.split()))
        case ast.AST():
            told = ((n, getattr(value, n, None)) for n in value._fields)
            silent = {"ctx", "kind", "type_comment", "type_ignores"}
            said = (
                (name, _as_tuples(one))
                for name, one in told
                if name not in silent and one is not None and one != []
            )
            return (type(value).__name__, *said)
        case [ast.stmt(), *_]:
            return (*map(_as_tuples, value), ())  # no imports are behind the last one
        case list():
            return tuple(map(_as_tuples, value))
        case _:
            return value


@pytest.mark.parametrize(
    "text",
    [
        "x = 1\n",
        "x, y = [1, 2.5e300], {3: b'\\xff', **z}\n",
        'class A(B, c=1):\n    """A\n    b."""\n\n    d: int | None = None\n',
        "def f(a, /, b=..., *c, d, e=-1j, **g) -> None:\n    return not a\n",
        "async def f():\n    async with a as b, c: pass\n    await d\n",
        "try:\n    a\nexcept A as b:\n    raise\nelse:\n    c\nfinally:\n    d\n",
        "match a:\n    case B(c, d=1) | [*_] if e: pass\n    case None: pass\n",
        "x = f'{a!r:>{b}} c' 'd' if e else \"\\u00e4'\\n\"\n",
        "for a in b:\n    continue\nelse:\n    del a[1:2], b.c\n",
        "x = [a for b in c if d for e in f], (lambda g: (yield)), {h: i for j in k}\n",
        "global_ = True\ndef f():\n    global global_\n    b = (a := 3) < 4 <= 5\n",
    ],
)
def test_the_hash_is_that_of_nested_tuples(text: str) -> None:
    """What manifests of before have is still right."""
    whole = ascii(("module", _as_tuples(ast.parse(text))))
    assert says("a.py", text.encode()) == sha256(whole.encode("ascii")).hexdigest()


# In a folder

FILES = (SourceFile("__init__.py", LISTING), SourceFile("models/a.py", MODULE))


@pytest.mark.parametrize("name", FORMATTERS)
def test_a_formatted_folder_is_current_and_ours(out: Path, name: str) -> None:
    generate(out, *FILES)
    for file in FILES:
        text = FORMATTERS[name](file.text)  # type: ignore[operator]
        (out / file.path).write_text(text, newline="\n")
    before = tree(out)
    made = generate(out, *FILES)
    assert (made.is_stale, made.diagnostics) == (False, ())
    assert made.unchanged == tuple(file.path for file in FILES)
    assert tree(out) == before
    newer = [SourceFile(f.path, f.text.replace("Made", "Built")) for f in FILES]
    assert generate(out, *newer).rewritten == tuple(file.path for file in FILES)
    for file in FILES:
        text = FORMATTERS[name](file.text.replace("Made", "Built"))  # type: ignore[operator]
        (out / file.path).write_text(text, newline="\n")
    assert generate(out).removed == tuple(file.path for file in FILES)


def test_an_edit_after_a_formatter_is_an_edit(out: Path) -> None:
    generate(out, *FILES)
    for file in FILES:
        (out / file.path).write_text(_black(file.text) + "\nMINE = 1\n")
    made = plan(out, FILES)
    assert error_codes(made) == ["edited-file", "edited-file"]


def test_what_nobody_formatted_gets_our_bytes(out: Path) -> None:
    generate(out, *FILES)
    loose = SourceFile("models/a.py", _black(MODULE))
    assert generate(out, FILES[0], loose).rewritten == (loose.path,)
    assert (out / loose.path).read_text() == loose.text


def test_force_gives_our_bytes_back(out: Path) -> None:
    generate(out, *FILES)
    good = contents(out)
    (out / "__init__.py").write_text(_black(LISTING))
    assert generate(out, *FILES, force=True).rewritten == ("__init__.py",)
    assert contents(out) == good


# The manifest of before


def _old_manifest(out: Path) -> None:
    (out / MANIFEST).unlink()
    files = {file.path: digest(file.text.encode()) for file in FILES}
    text = json.dumps({"about": "", "files": files, "schema": 1})
    (out / OLD_MANIFEST_NAME).write_text(text)


def test_the_old_manifest_is_read_and_replaced(out: Path) -> None:
    generate(out, *FILES)
    good = contents(out)
    _old_manifest(out)
    (out / "models/a.py").write_text(_black(MODULE))
    made = plan(out, FILES)
    assert made.is_stale
    assert made.removed == (OLD_MANIFEST_NAME,)
    apply(made)
    assert contents(out) == {**good, "models/a.py": _black(MODULE).encode()}


def test_the_old_manifest_tells_edits_too(out: Path) -> None:
    generate(out, *FILES)
    _old_manifest(out)
    (out / "models/a.py").write_text(MODULE + "MINE = 1\n")
    assert error_codes(plan(out, FILES)) == ["edited-file"]
    assert generate(out, FILES[0]).kept == ("models/a.py",)
    assert error_codes(plan(out, FILES)) == ["edited-file"]


def test_the_quick_way_says_what_the_plain_one_does(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    templates = Path(__file__).parents[2] / "templates"
    texts = [MODULE, *(one.read_text("utf-8") for one in templates.rglob("*.py"))]
    texts += [Path(one).read_text("utf-8") for one in (__file__, meaning.__file__)]
    texts += [
        "a[b](c, *d, e=1, **f)\nif a < b is not c:\n    d.e()\nelse:\n    f[1:]\n"
    ]
    quick = [says("a.py", text.encode()) for text in texts]
    monkeypatch.setattr(meaning, "_QUICK", {})
    assert quick == [says("a.py", text.encode()) for text in texts]
    assert None not in quick
    assert len(quick) > 5
