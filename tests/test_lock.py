"""requirements-dev.txt: it pins what pyproject.toml asks for, wherever it is used."""

import re
from importlib.metadata import PackageNotFoundError, distribution

import pytest
from packaging.requirements import Requirement
from support.requirements import (
    LOCK,
    Pin,
    development,
    extras,
    read_lock,
    unsatisfied,
)

HASH = f"--hash=sha256:{'0' * 64}"
PLATFORMS = {
    "linux": {"os_name": "posix", "platform_system": "Linux"},
    "darwin": {"os_name": "posix", "platform_system": "Darwin"},
    "win32": {"os_name": "nt", "platform_system": "Windows"},
}


def environment(python: str, platform: str) -> dict[str, str]:
    return {
        **PLATFORMS[platform],
        "extra": "",
        "implementation_name": "cpython",
        "platform_python_implementation": "CPython",
        "python_full_version": f"{python}.0",
        "python_version": python,
        "sys_platform": platform,
    }


@pytest.mark.parametrize("platform", PLATFORMS)
@pytest.mark.parametrize("python", ["3.11", "3.12", "3.13"])
def test_it_satisfies_pyproject_and_itself(python: str, platform: str) -> None:
    where = environment(python, platform)
    pins = read_lock(LOCK.read_text("utf-8"))
    needed = development()
    for pin in pins:
        if pin.counts(where):
            needed += map(Requirement, _requires(pin))
    assert unsatisfied(needed, pins, where) == [], "run make lock"


def _requires(pin: Pin) -> list[str]:
    """Return what a pinned package needs itself, where it is installed here."""
    try:
        found = distribution(pin.name)
    except PackageNotFoundError:  # of another platform
        return []
    return (found.requires or []) if found.version == str(pin.version) else []


def test_every_package_has_one_pin_and_its_hashes() -> None:
    pins = read_lock(LOCK.read_text("utf-8"))
    assert len(pins) > len(development())
    assert [pin.name for pin in pins if not pin.hashes] == []
    names = [(pin.name, str(pin.marker)) for pin in pins]
    assert len(names) == len(set(names))


def test_only_what_users_need_is_an_extra() -> None:
    """What the checkout needs is a group, which no distribution has."""
    assert extras() == {"watch"}


def test_it_names_no_machine() -> None:
    text = LOCK.read_text("utf-8")
    assert re.findall(r"://|--\w*index|--find-links|^/|file:|@ ", text, re.M) == []


@pytest.mark.parametrize(
    "text",
    [
        "ruff>=1",
        "ruff",
        "ruff @ https://example.org/ruff.whl",
        "--index-url https://example.org/simple",
        "-e .",
        "ruff==1 --hash=md5:0",
    ],
)
def test_a_line_that_pins_nothing_is_found(text: str) -> None:
    with pytest.raises(ValueError, match="no pin"):
        read_lock(text)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (f"ruff==2.1 \\\n    {HASH} \\\n    {HASH}\n    # via docmodels\n", True),
        (f"Ruff==2.1 ; sys_platform == 'linux' {HASH}\n", True),
        (f"ruff==2.1 ; sys_platform == 'win32' {HASH}\n", False),
        (f"ruff==1.9 {HASH}\n", False),
        (f"rough==2.1 {HASH}\n", False),
        (f"ruff==2.1 {HASH}\nruff==2.2 {HASH}\n", False),
        ("", False),
    ],
)
def test_what_the_lock_lacks_is_found(text: str, right: bool) -> None:
    missing = unsatisfied(
        [Requirement("ruff>=2"), Requirement("tzdata; sys_platform == 'win32'")],
        read_lock(text),
        environment("3.11", "linux"),
    )
    assert (missing == []) == right
