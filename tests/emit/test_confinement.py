"""Templates that have no end, and templates that are not what they seem."""

import io
import json
import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

import docmodels
from docmodels.core.diagnostics import Diagnostic, Failure
from docmodels.emit import confined, confinement
from docmodels.emit import templates as render
from docmodels.emit.confined import fill
from docmodels.emit.confinement import Limits, Work, fill_confined, limits
from docmodels.emit.filling import Filler, LimitError
from docmodels.emit.templates import Filling, Templates

PATIENCE = 300
SECRET = "TopSecret"
posix_only = pytest.mark.skipif(os.name == "nt", reason="needs POSIX")
linux_only = pytest.mark.skipif(
    sys.platform != "linux", reason="only Linux limits memory"
)


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that stands for docmodels' own templates."""
    folder = tmp_path / "own"
    folder.mkdir()
    monkeypatch.setattr(render, "own_folder", lambda: folder)
    return folder


@pytest.fixture
def user(tmp_path: Path) -> Path:
    folder = tmp_path / "user"
    folder.mkdir()
    return folder


def failure(folder: Path, text: str | None = None) -> Diagnostic:
    if text is not None:
        (folder / "a.jinja").write_text(text, "utf-8")
    with pytest.raises(Failure) as caught:
        Templates(folder).render("a.jinja")
    (found,) = caught.value.diagnostics
    return found


@pytest.fixture
def brief(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give templates half a second, 100,000 characters and 100 MiB."""
    monkeypatch.setattr(
        confinement, "limits", lambda files: Limits(0.5, 100_000, 100 << 20)
    )


LOOP = "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}"
ENDLESS = {
    "loops": LOOP,
    "macro": "{% macro f(n) %}{% if n %}{{ f(n - 1) }}{{ f(n - 1) }}{% endif %}"
    "{% endmacro %}{{ f(60) }}",
    "include": "{% for a in range(99999) %}{% include 'loop.jinja' %}{% endfor %}",
    "import": "{% import 'loop.jinja' as m %}",
    "recursive loop": "{% for a in range(99) recursive %}{% if loop.depth < 9 %}"
    "{{ loop(range(99)) }}{% endif %}{% endfor %}",
    "output": "{% for a in range(99999) %}{% for b in range(99999) %}much{% endfor %}"
    "{% endfor %}",
    "product": "{{ 'x' * 10**10 }}",
    "product of lists": "{{ 10**10 * [1] }}",
    "power": "{{ 2 ** (10**10) }}",
    "tower": "{{ 9 ** (9 ** (9 ** 9)) }}",
}
GREEDY = {
    "doubling": "{% set n = namespace(x='xx') %}{% for i in range(60) %}"
    "{% set n.x = n.x ~ n.x %}{% endfor %}",
    "format": "{{ '%10000000000d' % 1 }}",
    "format method": "{{ '{:>10000000000}'.format(1) }}",
    "justify": "{{ 'x'.ljust(10**10) }}",
    "centre": "{{ 'x'|center(10**10) }}",
    "replace": "{{ ('a' * 10**6).replace('', 'b' * 10**6) }}",
    "bytes": "{{ (1).to_bytes(10**10, 'big') }}",
    "tabs": "{{ ('\t' * 10**6).expandtabs(10**6) }}",
    "join": "{{ range(99999)|join('x' * 10**6) }}",
    "indent": "{{ ('x\n' * 10**5)|indent(10**6) }}",
    "list": "{% set n = namespace(x=[1]) %}{% for i in range(60) %}"
    "{% set n.x = n.x + n.x %}{% endfor %}",
}


@posix_only
@pytest.mark.usefixtures("own", "brief")
@pytest.mark.parametrize("name", ENDLESS)
@pytest.mark.slow
def test_a_template_without_an_end(user: Path, name: str) -> None:
    (user / "loop.jinja").write_text(LOOP)
    found = failure(user, f"\n{ENDLESS[name]}")
    if name == "recursive loop" and found.code == "template-error":
        return  # Python's own limit of depth has come before the limit of time
    assert found.code == "template-limit"
    file = "loop" if name in ("include", "import") else "a"
    assert found.path == f"{user}/{file}.jinja"
    if name != "output":
        line = 1 if file == "loop" else 2
        assert found.message.startswith(f"{found.path}, line {line}: ")


@pytest.mark.slow
@linux_only
@pytest.mark.usefixtures("own", "brief")
@pytest.mark.parametrize("name", GREEDY)
def test_a_template_that_wants_all_the_memory(user: Path, name: str) -> None:
    found = failure(user, GREEDY[name])
    assert found.code == "template-limit"
    assert found.path == f"{user}/a.jinja"


@posix_only
@pytest.mark.usefixtures("own", "brief")
@pytest.mark.slow
def test_one_call_that_cannot_be_interrupted(user: Path) -> None:
    text = "{{ ('a' * 300000).count('b') }}" * 2
    text += "{% set x = ('1' * 3000)|int ** 1500 %}"
    text += "{% for i in range(9999) %}{% set y = x * x * x * x %}{% endfor %}"
    found = failure(user, text)
    assert found.code == "template-limit"
    assert found.path == f"{user}/a.jinja"


@pytest.mark.slow
@pytest.mark.usefixtures("own")
def test_recursion_without_an_end(user: Path) -> None:
    text = "{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}"
    assert "RecursionError" in failure(user, text).message
    deep = "{{ " + "(" * 9999 + "1" + ")" * 9999 + " }}"
    assert failure(user, deep).code in ("template-error", "template-limit")


@pytest.mark.usefixtures("own")
@pytest.mark.slow
def test_the_texts_before_do_not_matter(user: Path, brief: None) -> None:
    (user / "a.jinja").write_text("{{ x }}")
    (user / "b.jinja").write_text(LOOP)
    fine, bad = Filling("a.jinja", {"x": "é\ud800\u2028\n"}), Filling("b.jinja", {})
    assert Templates(user).render_all([fine, fine]) == ["é\ud800\u2028\n"] * 2
    with pytest.raises(Failure) as caught:
        Templates(user).render_all([fine, bad, fine])
    assert caught.value.diagnostics[0].path == f"{user}/b.jinja"


def test_all_files_share_the_characters(user: Path) -> None:
    (user / "a.jinja").write_text("{{ x }}")
    pairs = [("a.jinja", {"x": "x" * 60})] * 2
    for characters, kinds in ((120, [str, str]), (119, [str, list])):
        out = io.BytesIO()
        work = Work((user,), user, pairs, Limits(60, characters))
        fill_here(work, out)
        told = [json.loads(line) for line in out.getvalue().splitlines()]
        assert [type(one) for one in told] == kinds
    assert told[1][0]["code"] == "template-limit"
    assert "more than 119 characters" in told[1][0]["message"]


def fill_here(work: Work, out: io.BytesIO) -> None:
    """Fill in without limits of the system, which would stay with the tests."""
    with pytest.MonkeyPatch.context() as patch:
        if sys.platform != "win32":
            patch.setattr("docmodels.emit.confined.resource.setrlimit", lambda *_: None)
        fill(work, out)


def test_what_a_run_may_do_grows_with_its_files() -> None:
    """A file more may take a twentieth of a second, and 64 kB."""
    assert (limits(0).seconds, limits(0).characters) == (5, 4 << 20)
    assert (limits(1000).seconds, limits(1000).characters) == (55, 1064 << 16)
    assert limits(0).memory == limits(1000).memory == 1 << 30


@pytest.mark.usefixtures("own", "brief")
@pytest.mark.slow
def test_a_process_that_is_killed(user: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (user / "a.jinja").write_text("{{ x }}")
    code = 'import sys; sys.stdout.write(\'"one"\\n"tw\'); sys.stdout.flush(); '
    monkeypatch.setattr(confinement, "_CODE", code + "import time; time.sleep(999)")
    monkeypatch.setattr(confinement, "_WAIT", 10)
    pairs: list[confinement.Pair] = [("a.jinja", {}), ("b.jinja", {})]
    with pytest.raises(Failure) as caught:
        fill_confined((user,), user, pairs)
    (found,) = caught.value.diagnostics
    assert (found.code, found.path) == ("template-limit", "b.jinja")


@pytest.mark.usefixtures("own")
def test_a_defect_of_the_process_is_one_of_docmodels(
    user: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(confinement, "_CODE", "raise ValueError('oh')")
    with pytest.raises(RuntimeError, match="ValueError: oh"):
        fill_confined((user,), user, [("a.jinja", {})])


def test_the_process_takes_no_module_from_the_current_folder(
    own: Path, user: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (user / "a.jinja").write_text("fine")
    for name in ("json", "pickle", "jinja2", "docmodels", "sitecustomize", "sys"):
        (user / f"{name}.py").write_text("raise SystemExit(3)")
    monkeypatch.chdir(user)
    assert Templates(user).render("a.jinja") == "fine"


def test_products_within_the_limit(own: Path) -> None:
    text = "{{ 3 * 4 }} {{ 'ab' * 2 }} {{ 2 ** 70 }} {{ 2.5 * 2 }} {{ [1] * 2 }} "
    (own / "a.jinja").write_text(text + "{{ -1 ** 9 }} {{ 1 ** (10 ** 9) }}")
    expected = f"12 abab {2**70} 5.0 [1, 1] {(-1) ** 9} 1"
    assert Templates().render("a.jinja") == expected


def test_what_watches_may_end_it(own: Path) -> None:
    (own / "a.jinja").write_text("one{{ 2 }}")

    def watch(part: str) -> None:
        raise LimitError("enough")

    with pytest.raises(Failure) as caught:
        Filler((own,), own).fill("a.jinja", {}, watch)
    assert caught.value.diagnostics[0].code == "template-limit"


# What a template is


@pytest.mark.slow
@posix_only
@pytest.mark.usefixtures("own")
@pytest.mark.parametrize("name", ["a.jinja", "sub/a.jinja"])
def test_a_template_that_leads_out(user: Path, tmp_path: Path, name: str) -> None:
    (tmp_path / "secret").mkdir()
    (tmp_path / "secret" / "a.jinja").write_text(SECRET)
    if name == "a.jinja":
        (user / name).symlink_to("../secret/a.jinja")
        found = failure(user)
    else:
        (user / "sub").symlink_to("../secret")
        found = failure(user, f"{{% include '{name}' %}}")
        (user / "a.jinja").unlink()
        (user / "a.jinja").write_text(f"{{% include ['{name}'] ignore missing %}}")
        assert failure(user) == found
    assert found.code == "template-unreadable"
    assert found.path == f"{user}/{name}"
    assert "leads out" in found.message
    assert SECRET not in found.message


@posix_only
def test_a_template_that_leads_inside(own: Path, user: Path) -> None:
    (user / "b.jinja").write_text("fine")
    (user / "a.jinja").symlink_to("b.jinja")
    link = user.parent / "link"
    link.symlink_to(user)
    assert Templates(link).render("a.jinja") == "fine"


@posix_only
def test_our_own_templates_may_be_links(own: Path, user: Path) -> None:
    (user / "cache").write_text("fine")
    (own / "a.jinja").symlink_to(user / "cache")
    assert Templates().render("a.jinja") == "fine"
    assert Templates(user).render("a.jinja") == "fine"
    (user / "a.jinja").write_text('{% include "docmodels/a.jinja" %}, too')
    assert Templates(user).render("a.jinja") == "fine, too"


@posix_only
@pytest.mark.parametrize(
    ("hard", "told"),
    [
        pytest.param(-1, 7, id="there was none"),
        pytest.param(8, 7, id="there was a higher one"),
        pytest.param(7, None, id="it is there already"),
        pytest.param(6, None, id="there is a lower one"),
    ],
)
def test_a_limit_of_the_system_is_only_lowered(
    hard: int, told: int | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    monkeypatch.setattr("resource.RLIM_INFINITY", -1)
    monkeypatch.setattr("resource.getrlimit", lambda what: (hard, hard))
    monkeypatch.setattr("resource.setrlimit", lambda *told: asked.append(told))
    confined._lower(3, 7)
    assert asked == ([] if told is None else [(3, (told, told))])


@pytest.mark.slow
@posix_only
@pytest.mark.usefixtures("own")
@pytest.mark.parametrize("kind", ["pipe", "zero", "gone", "large"])
def test_a_template_that_is_no_regular_file(user: Path, kind: str) -> None:
    file = user / "a.jinja"
    if kind == "pipe":
        os.mkfifo(file)
    elif kind == "large":
        file.write_bytes(b" " * ((1 << 20) + 1))
    else:
        file.symlink_to("/dev/zero" if kind == "zero" else "gone")
    # in a process of its own: to hang would be to hang all tests
    code = f"""
        from docmodels.core.diagnostics import Failure
        from docmodels.emit.templates import Templates
        from pathlib import Path
        try:
            Templates(Path({str(user)!r})).render("a.jinja")
        except Failure as failure:
            print(*(d.code for d in failure.diagnostics))
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)],
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        env={**os.environ, "PYTHONPATH": str(Path(docmodels.__file__).parents[1])},
    )
    assert done.stdout == "template-unreadable\n", done.stderr


@pytest.mark.usefixtures("own")
def test_a_folder_of_templates_that_cannot_be_read(
    user: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (user / "sub").mkdir()
    scan = os.scandir

    def refused(path: str) -> object:
        if os.path.basename(path) == "sub":
            raise PermissionError(13, "Permission denied", path)
        return scan(path)

    monkeypatch.setattr(os, "scandir", refused)
    with pytest.raises(Failure) as caught:
        Templates(user)
    (found,) = caught.value.diagnostics
    assert (found.code, found.path) == ("template-unreadable", f"{user}/sub")


@posix_only
@pytest.mark.slow
def test_the_command_ends(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    table = "# A\n\n## Ticket\n\n| Property | Type |\n|---|---|\n| id | string |\n"
    (tmp_path / "docs" / "a.md").write_text(table)
    (tmp_path / "my").mkdir()
    (tmp_path / "my" / "keys.py.jinja").write_text(LOOP)
    done = subprocess.run(
        [sys.executable, "-m", "docmodels", "generate", "docs", "-o", "out"]
        + ["--templates", "my", "--target", "keys"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        env={**os.environ, "PYTHONPATH": str(Path(docmodels.__file__).parents[1])},
    )
    assert done.returncode == 2
    assert "my/keys.py.jinja: error[template-limit]" in done.stderr
    assert not (tmp_path / "out").exists()
