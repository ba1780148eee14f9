"""The tests of test_serializers and test_lenient, of the package compiled with mypyc.

Both packages are compiled at once, which takes about half a minute, or longer
where other things run; hence without optimizing.
"""

import pickle
import shutil
import subprocess
import typing
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from support import every_kind

import docmodels
from emit import test_lenient, test_serializers

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs_src" / "partner_center"

if not any(map(shutil.which, ("cc", "gcc", "clang", "cl"))):
    pytest.skip("there is no C compiler", allow_module_level=True)

# What the compiled package should do is what the plain one does.
globals().update(
    {
        name if module is test_serializers else f"{name}_leniently": one
        for module in (test_serializers, test_lenient)
        for name, one in vars(module).items()
        if "test_" in name
    }
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the two compiled packages."""
    pytest.importorskip("setuptools")
    compiling = every_kind.load(ROOT, "bench.compiling")
    plain = tmp_path_factory.mktemp("plain")
    every_kind.generate(plain)
    options = docmodels.Options(docs=DOCS, output=plain / "partner_center")
    assert docmodels.generate(options).ok
    root = tmp_path_factory.mktemp("compiled")
    packages = [plain / every_kind.NAME, plain / "partner_center"]
    try:
        compiling.compile_packages(packages, root, level=0)
    except subprocess.CalledProcessError as error:
        pytest.fail(f"mypyc failed: {error.output}")
    return root


@pytest.fixture(scope="module")
def api(folder: Path) -> Iterator[Any]:
    yield every_kind.load(folder, every_kind.NAME)
    every_kind.unload(every_kind.NAME)


@pytest.fixture(scope="module")
def partner_center(folder: Path) -> Iterator[Any]:
    yield every_kind.load(folder, "partner_center")
    every_kind.unload("partner_center")


def test_it_is_compiled(api: Any) -> None:
    for module in (api._runtime, api.models.kinds, api.serializers.kinds):
        assert module.__file__.endswith((".so", ".pyd"))


def test_examples_of_the_documentation_come_back(partner_center: Any) -> None:
    payloads = every_kind.load(ROOT, "bench.payloads").payloads()
    api = partner_center
    for name, model in (("P1", api.Customer), ("P2", api.Order)):
        assert api.to_dict(api.from_dict(model, payloads[name])) == payloads[name]
    page = api.from_page(api.Customer, payloads["P3"])
    assert api.to_dict(page) == payloads["P3"]


def test_compiled_models_check_what_is_assigned(api: Any) -> None:
    """The differences to the plain package, all of them."""
    part = api.Part(name="bolt")
    with pytest.raises(TypeError):
        part.name = 1
    with pytest.raises(TypeError):
        type("Special", (api.Part,), {})(name="bolt")
    with pytest.raises(AttributeError):
        del part.size
    for protocol in (0, 1):
        with pytest.raises(TypeError):
            pickle.dumps(part, protocol)
    with pytest.raises(TypeError):
        api.from_json(api.Part, bytearray(b"{}"))
    assert not api.Part.__doc__
    # mypyc forgets what annotations with a bar say.
    assert typing.get_type_hints(api.Part)["size"] is type
