"""Fills in templates with jinja, and says where one fails.

Templates of a user run in a sandbox.  They are the user's own, but so is a repository
that somebody merely looks at: checking the documentation of a pull request
should not hand the machine to its author.  docmodels' own are trusted, where no
others are beside them.  Document text is only ever a value in a context; it is never
compiled as a template.
"""

import os
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any

import jinja2
from jinja2.loaders import split_template_path
from jinja2.sandbox import ImmutableSandboxedEnvironment

from docmodels.core.catalogue import diagnose
from docmodels.core.diagnostics import Diagnostic, Failure
from docmodels.core.regular_files import read_regular

#: How a template's name ends; other files in the folder are not templates.
SUFFIXES = (".jinja", ".jinja2", ".j2")
#: The folder of the parts of the runtime, which are Python without any tag, so that
#: linters read them; a template includes them.
PARTS = "runtime"
#: The template of `docmodels report`: it is HTML, and makes no file of a package.
REPORT = "report/report.html.jinja"
#: The bytes that a template may have.
MAX_TEMPLATE = 1 << 20
#: The characters or items that one multiplication may make, and the bits of a
#: power: what the processor would be busy with before any limit is looked at.
_MAX_PRODUCT = 1 << 24
# What names docmodels' own template where a user's has its name.
_PREFIX = "docmodels/"


class LimitError(Exception):
    """A template that does more than a template may; the message says what."""


class Filler:
    """The templates in some folders, the first of which wins."""

    def __init__(self, folders: tuple[Path, ...], own: Path) -> None:
        """Look for templates in `folders`, of which `own` came with docmodels.

        Raises Failure (`template-unreadable`) for a folder that cannot be read.
        """
        self._folders = folders
        self._own = own
        self._environment = _environment(folders, own)
        names = self._environment.list_templates(filter_func=_is_template)
        self.names = tuple(sorted(names))

    def fill(
        self,
        name: str,
        context: Mapping[str, object],
        watch: Callable[[str], None] | None = None,
    ) -> str:
        """Fill in the template `name` with `context`; return its text.

        `watch` is given every part of the text when it is made, and may raise
        LimitError.  Raises Failure: `template-error`, `template-limit` or
        `template-unreadable`, with the template's path and line.
        """
        parts = []
        try:
            template = self._environment.get_template(name)
            if watch is None:
                return template.render(context)
            for part in template.generate(context):
                watch(part)
                parts.append(part)
            return "".join(parts)
        except Failure:
            raise
        except Exception as error:  # whatever a template does, it is its fault
            raise Failure(self.fault(name, error)) from error

    def words(self, *, with_ours: bool) -> Iterator[str]:
        """Yield what the templates themselves say: their text, and strings in it.

        `with_ours` adds docmodels' own templates that a user's stand before.  A
        template with a syntax error ends there; it fails when it is filled in.
        Raises Failure (`template-unreadable`).
        """
        ours = [f"{_PREFIX}{name}" for name in _names(self._own)] if with_ours else []
        for name in (*self.names, *ours):
            yield from self._words_in(name)

    def _words_in(self, name: str) -> Iterator[str]:
        loader = self._environment.loader
        assert loader is not None
        source, _, _ = loader.get_source(self._environment, name)
        try:
            for _, kind, text in self._environment.lex(source):
                if kind == "data":
                    yield text
                elif kind == "string":
                    yield text[1:-1]
        except jinja2.TemplateSyntaxError:
            return

    def fault(self, name: str, error: Exception) -> Diagnostic:
        """Return what is to be said of the template `name` that raised `error`."""
        path, line = self._place(error) or (self._file(name), None)
        where = path if line is None else f"{path}, line {line}"
        hint = None
        if Path(path).is_relative_to(self._own):
            hint = "This template comes with docmodels: please report it."
        code = "template-error"
        if isinstance(error, LimitError | MemoryError):
            code = "template-limit"
        return diagnose(code, f"{where}: {_words(error)}", hint=hint, path=path)

    def _file(self, name: str) -> str:
        paths = (os.path.join(folder, name) for folder in self._folders)
        return next((path for path in paths if os.path.lexists(path)), name)

    def _place(self, error: Exception) -> tuple[str, int | None] | None:
        """Return the file and line of the innermost template that failed."""
        if isinstance(error, jinja2.TemplateSyntaxError) and error.filename:
            return error.filename, error.lineno
        # Jinja rewrites tracebacks: a template's frame has its path and line.
        roots = tuple(os.path.join(folder, "") for folder in self._folders)
        places = [p for p in _frames(error.__traceback__) if p[0].startswith(roots)]
        return places[-1] if places else None


class _Loader(jinja2.BaseLoader):
    """Loads the templates of a folder: regular files, of no other folder.

    Links in a folder that came with docmodels may lead anywhere: some
    installers make every file of a package one.
    """

    def __init__(self, folder: Path, *, trusted: bool) -> None:
        self._folder = folder
        self._root = None if trusted else folder

    def get_source(
        self, environment: jinja2.Environment, template: str
    ) -> tuple[str, str, None]:
        """Return the text of a template and its path."""
        parts = split_template_path(template)
        path = self._folder.joinpath(*parts)
        if not os.path.lexists(path) or os.path.isdir(path):
            raise jinja2.TemplateNotFound(template)
        try:
            data = read_regular(path, MAX_TEMPLATE, self._root)
        except OSError as error:
            raise _unreadable(path, error) from error
        try:
            # a byte order mark must not get into what a template makes
            return data.decode("utf-8-sig"), path.as_posix(), None
        except UnicodeDecodeError as error:
            message = f"{path}: the template is not UTF-8: {error.reason}"
            raise Failure(
                diagnose("template-unreadable", message, path=str(path))
            ) from error

    def list_templates(self) -> list[str]:
        """Return the names of all files that are not hidden."""
        found = []
        for folder, folders, files in os.walk(self._folder, onerror=self._refuse):
            folders[:] = [name for name in folders if not name.startswith(".")]
            inner = Path(folder).relative_to(self._folder)
            found += [(inner / name).as_posix() for name in files]
        return found

    def _refuse(self, error: OSError) -> None:
        raise _unreadable(Path(error.filename or self._folder), error) from error


def _environment(folders: tuple[Path, ...], own: Path) -> jinja2.Environment:
    loaders = [_Loader(folder, trusted=folder == own) for folder in folders]
    prefixed = jinja2.PrefixLoader({_PREFIX.rstrip("/"): _Loader(own, trusted=True)})
    # The sandbox asks before each attribute is read: nothing of a user, nothing to ask.
    kind = jinja2.Environment if folders == (own,) else _Environment
    environment = kind(
        loader=jinja2.ChoiceLoader([prefixed, *loaders]),
        undefined=jinja2.StrictUndefined,
        autoescape=_is_html,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    # The same documentation must give the same bytes.
    del environment.globals["lipsum"]
    del environment.filters["random"]
    return environment


def _is_html(name: str | None) -> bool:
    """Tell whether what a template is given is escaped as HTML."""
    return name == REPORT


class _Environment(ImmutableSandboxedEnvironment):
    """A sandbox that multiplies within limits."""

    intercepted_binops = frozenset({"*", "**"})

    def call_binop(
        self, context: jinja2.runtime.Context, operator: str, left: Any, right: Any
    ) -> Any:
        """Return the product or the power, unless it would be too large."""
        if _product_size(operator, left, right) > _MAX_PRODUCT:
            raise LimitError(f"the result of {operator} would be too large")
        return super().call_binop(context, operator, left, right)


def _product_size(operator: str, left: Any, right: Any) -> int:
    """Return how many items a product, or bits a power, would have."""
    if operator == "**":
        both = isinstance(left, int) and isinstance(right, int)
        return left.bit_length() * abs(right) if both and abs(left) > 1 else 0
    for items, count in ((left, right), (right, left)):
        if isinstance(items, str | bytes | list | tuple) and isinstance(count, int):
            return len(items) * count
    return 0


def _unreadable(path: Path, error: OSError) -> Failure:
    reason = error.strerror or type(error).__name__
    message = f"{path}: cannot be read: {reason}"
    hint = "put a regular file that you may read in its place"
    return Failure(diagnose("template-unreadable", message, path=str(path), hint=hint))


def _names(folder: Path) -> Iterator[str]:
    """Yield the names of the templates in a folder."""
    yield from filter(_is_template, _Loader(folder, trusted=True).list_templates())


def _is_template(name: str) -> bool:
    hidden = any(part.startswith(".") for part in name.split("/"))
    is_part = name.startswith(f"{PARTS}/") and name.endswith(".py")
    known = is_part or name.endswith(SUFFIXES)
    return known and not (hidden or name.startswith(_PREFIX) or name == REPORT)


def _frames(traceback: TracebackType | None) -> Iterator[tuple[str, int | None]]:
    while traceback is not None:
        yield traceback.tb_frame.f_code.co_filename, traceback.tb_lineno
        traceback = traceback.tb_next


def _words(error: Exception) -> str:
    """Say what went wrong, in jinja's words where it has some."""
    if isinstance(error, jinja2.TemplatesNotFound):
        return f"no template of these: {', '.join(map(str, error.templates))}"
    if isinstance(error, jinja2.TemplateNotFound):
        return f'no template "{error.name}"'
    if isinstance(error, jinja2.TemplateError):
        return error.message or type(error).__name__
    if isinstance(error, LimitError):
        return str(error)
    if isinstance(error, MemoryError):
        return "it needs more memory than a template may have"
    return f"{type(error).__name__}: {error}"
