"""Compiles copies of generated packages with mypyc."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path


def compile_packages(
    packages: Sequence[Path], folder: Path, suffix: str = "", level: int = 3
) -> float:
    """Compile copies of `packages` in `folder`, called like them with `suffix`.

    With a suffix, a copy can stand beside the plain package in one process.
    Compiled are the modules; `__init__` has nothing to gain, nor have the
    payloads.  `level` is how much the C compiler optimizes.  Returns how many
    seconds that took; raises CalledProcessError with mypyc's output.
    """
    files: list[str] = []
    for package in packages:
        target = folder / f"{package.name}{suffix}"
        shutil.rmtree(target, ignore_errors=True)
        ignored = shutil.ignore_patterns("__pycache__", "*.so", "*.pyd")
        shutil.copytree(package, target, ignore=ignored)
        found = [
            target / "_runtime.py",
            *sorted(target.glob("models/*.py")),
            *sorted(target.glob("serializers/*.py")),
        ]
        modules = [path for path in found if path.name != "__init__.py"]
        files += [str(path.relative_to(folder)) for path in modules]
    start = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "mypyc", "--strict", *files],
        cwd=folder,
        env={**os.environ, "MYPYC_OPT_LEVEL": str(level)},
        check=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    return time.perf_counter() - start
