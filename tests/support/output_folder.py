"""An output folder to try, and what is in it."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from docmodels.core.diagnostics import Failure
from docmodels.core.source import SourceFile
from docmodels.write import (
    Plan,
    apply,
    plan,
)

MANIFEST = ".docmodels.manifest"


LOCK = ".docmodels.lock"


INIT = SourceFile("__init__.py", '"""The package."""\n')


TYPED = SourceFile("py.typed", "")


CUSTOMER = SourceFile("models/customer.py", "class Customer: ...\n")


ORDER = SourceFile("models/order.py", "class Order: ...\n")


ALL = (INIT, TYPED, CUSTOMER, ORDER)


needs_symlinks = pytest.mark.skipif(
    sys.platform == "win32", reason="symbolic links need a privilege on Windows"
)


def generate(out: Path, *files: SourceFile, force: bool = False) -> Plan:
    made = plan(out, files, force=force)
    apply(made)
    return made


def tree(folder: Path) -> dict[str, tuple[bytes | None, int]]:
    """Every path below `folder`, with contents and mtime; folders have None."""
    return {
        p.relative_to(folder).as_posix(): (
            (p.read_bytes(), p.stat().st_mtime_ns) if p.is_file() else (None, 0)
        )
        for p in sorted(folder.rglob("*"))
    }


def contents(folder: Path) -> dict[str, bytes]:
    return {k: v for k, (v, _) in tree(folder).items() if v is not None}


def failed_codes(action: Callable[[], object]) -> list[str]:
    with pytest.raises(Failure) as caught:
        action()
    assert all(d.message and d.path for d in caught.value.diagnostics)
    return [d.code for d in caught.value.diagnostics]


def error_codes(made: Plan) -> list[str]:
    return [d.code for d in made.errors]
