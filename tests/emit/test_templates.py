"""Templates: where they are found, what they may do, how they fail."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from docmodels.core.diagnostics import Diagnostic, Failure
from docmodels.emit import own_templates
from docmodels.emit import templates as render
from docmodels.emit.templates import Templates


@dataclass(frozen=True, slots=True)
class Model:
    name: str
    fields: tuple[str, ...] = ()


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


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(text.encode("utf-8"))
    return path


def failure(templates: Templates, name: str, **context: object) -> Diagnostic:
    with pytest.raises(Failure) as caught:
        templates.render(name, **context)
    (found,) = caught.value.diagnostics
    return found


def test_blocks_leave_no_blank_lines_and_the_end_stays(own: Path) -> None:
    text = "{% for f in model.fields %}\n  {% if f %}\n{{ f }}\n  {% endif %}\n"
    write(own, "a.jinja", text + "{% endfor %}\nend\n")
    model = Model("C", ("x", "", "y"))
    assert Templates().render("a.jinja", model=model) == "x\ny\nend\n"


def test_a_change_of_our_own_is_seen(own: Path) -> None:
    """A process compiles them once; who works on them need not start it again."""
    path = write(own, "a.jinja", "# one\n")
    assert Templates().comments() == {"# one"}
    assert Templates().render("a.jinja") == "# one\n"
    path.unlink()
    write(own, "a.jinja", "# other\n")
    assert Templates().comments() == {"# other"}
    assert Templates().render("a.jinja") == "# other\n"


def test_line_ends_and_byte_order_mark_of_a_template_do_not_count(own: Path) -> None:
    write(own, "a.jinja", "\ufeffone\r\n{{ x }}\r\n")
    assert Templates().render("a.jinja", x="Größe") == "one\nGröße\n"


def test_nothing_is_escaped(own: Path) -> None:
    write(own, "a.jinja", "{{ x }}")
    assert Templates().render("a.jinja", x="<\"&'>") == "<\"&'>"


def test_document_text_is_never_a_template(own: Path) -> None:
    write(own, "a.jinja", "{{ x }}")
    text = "{{ 7 * 7 }} {% raw %} {# note #}"
    assert Templates().render("a.jinja", x=text) == text


@pytest.mark.slow
def test_a_users_template_replaces_ours(own: Path, user: Path) -> None:
    write(own, "a.jinja", "ours")
    write(own, "b.jinja", "ours, {% include 'a.jinja' %}")
    write(user, "a.jinja", "theirs")
    templates = Templates(user)
    assert templates.render("a.jinja") == "theirs"
    assert templates.render("b.jinja") == "ours, theirs"
    assert Templates().render("a.jinja") == "ours"


def test_a_users_template_may_extend_the_one_it_replaces(own: Path, user: Path) -> None:
    write(own, "a.jinja", "head {% block b %}ours{% endblock %}")
    extends = "{% extends 'docmodels/a.jinja' %}{% block b %}theirs{% endblock %}"
    write(user, "a.jinja", extends)
    assert Templates(user).render("a.jinja") == "head theirs"


def test_names(own: Path, user: Path) -> None:
    write(own, "b.jinja", "")
    write(own, "a.py.jinja", "")
    write(user, "b.jinja", "")
    write(user, "parts/c.j2", "")
    write(user, ".git/d.jinja", "")
    for other in (".hidden.jinja", "README.md", "a.py.jinja~"):
        write(user, other, "")
    assert Templates().names() == ("a.py.jinja", "b.jinja")
    assert Templates(user).names() == ("a.py.jinja", "b.jinja", "parts/c.j2")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("one\n{% if %}\n", 2, "Expected an expression"),
        ("{% for x in y %}\n", 1, "Unexpected end of template"),
        ("one\n\n{{ modle.name }}\n", 3, "'modle' is undefined"),
        ("one\n{{ model.nmae }}\n", 2, "has no attribute 'nmae'"),
        ("{{ model.name }}\n{{ 1 / 0 }}\n", 2, "ZeroDivisionError"),
        ("{{ model.name + 1 }}\n", 1, "TypeError"),
        ("{% if modle %}\n{% endif %}\n", 1, "'modle' is undefined"),
        ("one\n{% include 'gone.jinja' %}\n", 2, '"gone.jinja"'),
        ("one\n{% include ['g.jinja', 'h.jinja'] %}\n", 2, "g.jinja, h.jinja"),
        ("{{ model.name | nonsense }}\n", 1, "nonsense"),
        ("{{ model.__class__ }}\n", 1, "unsafe"),
        ("one\n{{ ().__class__.__base__.__subclasses__() }}\n", 2, "unsafe"),
        ("{{ names.append('x') }}\n", 1, "unsafe"),
    ],
)
def test_a_users_template_that_fails(
    own: Path, user: Path, text: str, line: int, words: str
) -> None:
    path = write(user, "a.jinja", text)
    context = {"model": Model("Customer"), "names": ["a"]}
    found = failure(Templates(user), "a.jinja", **context)
    assert found.code == "template-error"
    assert found.path == path.as_posix()
    assert found.message.startswith(f"{path.as_posix()}, line {line}: ")
    assert words in found.message
    assert found.hint is None


@pytest.mark.slow
def test_a_failure_in_an_included_template_is_placed_there(
    own: Path, user: Path
) -> None:
    write(user, "a.jinja", "{% import 'm.jinja' as m %}\n{{ m.f(1) }}\n")
    macros = "\n\n{% macro f(x) %}\n{{ x.y }}\n{% endmacro %}\n"
    path = write(user, "m.jinja", macros)
    found = failure(Templates(user), "a.jinja")
    assert found.message.startswith(f"{path.as_posix()}, line 4: ")


def test_a_failure_of_our_own_template_asks_for_a_report(own: Path, user: Path) -> None:
    write(own, "a.jinja", "{{ gone }}")
    found = failure(Templates(user), "a.jinja")
    assert found.code == "template-error"
    assert "report" in (found.hint or "")


def test_a_template_that_is_not_utf8(own: Path, user: Path) -> None:
    (user / "a.jinja").write_bytes(b"\xff\xfe")
    found = failure(Templates(user), "a.jinja")
    assert found.code == "template-unreadable"
    assert found.path == str(user / "a.jinja")
    assert "not UTF-8" in found.message


@pytest.mark.slow
def test_recursion_is_a_failure(own: Path, user: Path) -> None:
    write(user, "a.jinja", "{% include 'a.jinja' %}")
    assert "RecursionError" in failure(Templates(user), "a.jinja").message


@pytest.mark.parametrize("name", ["lipsum", "lipsum()", "[1, 2] | random"])
def test_chance_has_no_place_in_a_template(own: Path, name: str) -> None:
    write(own, "a.jinja", f"{{{{ {name} }}}}")
    assert failure(Templates(), "a.jinja").code == "template-error"


def test_an_unknown_template_gets_a_near_match(own: Path) -> None:
    write(own, "dataclasses.py.jinja", "")
    found = failure(Templates(), "dataclass.py.jinja")
    assert found.code == "unknown-template"
    assert found.hint == 'Did you mean "dataclasses.py.jinja"?'


def test_an_unknown_template_without_a_near_match(own: Path) -> None:
    write(own, "a.jinja", "")
    assert failure(Templates(), "zzz").hint == "The templates are: a.jinja."


@pytest.mark.parametrize("name", ["../secret.jinja", "/etc/passwd", "", "."])
def test_a_name_does_not_leave_the_folders(own: Path, name: str) -> None:
    write(own.parent, "secret.jinja", "secret")
    assert failure(Templates(), name).code == "unknown-template"


def test_a_missing_folder(own: Path, tmp_path: Path) -> None:
    file = write(tmp_path, "file", "")
    for folder, words in ((tmp_path / "gone", "not exist"), (file, "not a folder")):
        with pytest.raises(Failure) as caught:
            Templates(folder)
        (found,) = caught.value.diagnostics
        assert found.code == "template-folder"
        assert words in found.message
        assert found.path == str(folder)


def test_a_relative_folder(
    own: Path, user: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(user, "a.jinja", "\n{{ gone }}")
    monkeypatch.chdir(user.parent)
    found = failure(Templates(Path("user")), "a.jinja")
    assert found.message.startswith("user/a.jinja, line 2: ")


def test_own_templates_in_a_wheel_and_in_a_checkout(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "generator" / "docmodels"
    package.mkdir(parents=True)
    monkeypatch.setattr(
        own_templates, "__file__", str(package / "emit" / "own_templates.py")
    )
    with pytest.raises(Failure) as caught:
        Templates()
    assert caught.value.diagnostics[0].code == "template-folder"
    write(tmp_path / "templates", "a.jinja", "checkout")
    assert Templates().render("a.jinja") == "checkout"
    write(package / "templates", "a.jinja", "wheel")
    assert Templates().render("a.jinja") == "wheel"


def test_what_is_not_a_template_changes_nothing(
    user: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The folders of a user count, as links may come to lead elsewhere."""
    own = tmp_path / "ours"
    own.mkdir()
    monkeypatch.setattr(own_templates, "own_folder", lambda: own)
    for folder in (own, user):
        write(folder, "a.jinja", "")
        write(folder, "a.jinja~", "")
        write(folder, ".hidden", "")
        write(folder, "__pycache__/b.jinja", "")
        write(folder, "inner/c.jinja", "")
    ours = {own / "a.jinja", own / "inner" / "c.jinja"}
    assert {*own_templates.template_files(None)} == ours
    theirs = {user, user / "a.jinja", user / "inner", user / "inner" / "c.jinja"}
    assert {*own_templates.template_files(user)} == ours | theirs
