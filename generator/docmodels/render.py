"""Templates: finding them, filling them in, and saying where one fails.

A user's folder comes first, so that a file of the same name replaces the one
that comes with docmodels; the replaced one is still there for ``extends`` and
``import`` under the prefix ``docmodels/``.

Templates run in a sandbox.  They are the user's own, but so is a repository
that somebody merely looks at: checking the documentation of a pull request
should not hand the machine to its author.  Document text is only ever a value
in a context; it is never compiled as a template.
"""

import difflib
import os
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from types import TracebackType

import jinja2
from jinja2.sandbox import ImmutableSandboxedEnvironment

from docmodels.catalogue import diagnose
from docmodels.diagnostics import Diagnostic, Failure

#: How a template's name ends; other files in the folder are not templates.
SUFFIXES = (".jinja", ".jinja2", ".j2")
_PREFIX = "docmodels/"
_ENDINGS = tuple(suffix.removeprefix(".") for suffix in SUFFIXES)


class Templates:
    """The templates of one run: the user's, if any, then docmodels' own."""

    def __init__(self, folder: Path | None = None) -> None:
        """Look for templates in `folder` first, then among docmodels' own.

        Raises Failure (`template-folder`) when `folder` is not a folder.
        """
        if folder is not None and not folder.is_dir():
            state = "is not a folder" if folder.exists() else "does not exist"
            message = f"the template folder {folder} {state}"
            raise Failure(diagnose("template-folder", message, path=str(folder)))
        self._own = _own_folder()
        self._folders = (self._own,) if folder is None else (folder, self._own)
        self._environment = _environment(self._folders, self._own)
        self._comments: frozenset[str] | None = None

    def names(self) -> tuple[str, ...]:
        """Return the names of all templates, sorted, each one once."""
        names = self._environment.list_templates(filter_func=_is_template)
        return tuple(sorted(names))

    @property
    def only_ours(self) -> bool:
        """Whether all templates are docmodels' own."""
        return len(self._folders) == 1

    def comments(self) -> frozenset[str]:
        """Return the comments of Python that the templates themselves hold.

        They stand in a template's text or in a string of it; one that a value
        is put into is none.  A template with a syntax error ends there; it
        fails when it is rendered.
        """
        if self._comments is None:
            names = self._environment.list_templates(_ENDINGS)
            if self.only_ours:  # the prefix has them a second time
                names = [one for one in names if not one.startswith(_PREFIX)]
            found = (text for name in names for text in self._words_in(name))
            self._comments = frozenset(chain.from_iterable(map(_comments_in, found)))
        return self._comments

    def render(self, name: str, **context: object) -> str:
        """Fill in the template `name` with `context`; return its text.

        Raises Failure: `unknown-template` when there is none of that name,
        `template-error` when it has a syntax error or fails, with its path
        and line.
        """
        if self._path(name) is None:
            raise Failure(self._unknown(name))
        try:
            return self._environment.get_template(name).render(context)
        except Exception as error:  # whatever a template does, it is its fault
            raise Failure(self._fault(name, error)) from error

    def _words_in(self, name: str) -> Iterator[str]:
        loader = self._environment.loader
        assert loader is not None
        try:
            source, _, _ = loader.get_source(self._environment, name)
            for _, kind, text in self._environment.lex(source):
                if kind == "data":
                    yield text
                elif kind == "string":
                    yield text[1:-1]
        except (UnicodeDecodeError, jinja2.TemplateError):
            return

    def _path(self, name: str) -> Path | None:
        """Return the file that the loader takes for `name`."""
        if name not in self.names():
            return None
        paths = (folder / name for folder in self._folders)
        return next((path for path in paths if path.is_file()), None)

    def _unknown(self, name: str) -> Diagnostic:
        names = self.names()
        near = difflib.get_close_matches(name, names, n=1)
        listed = f"The templates are: {', '.join(names) or 'none'}."
        hint = f'Did you mean "{near[0]}"?' if near else listed
        return diagnose("unknown-template", f'no template "{name}"', hint=hint)

    def _fault(self, name: str, error: Exception) -> Diagnostic:
        path, line = self._place(error) or (str(self._path(name)), None)
        where = path if line is None else f"{path}, line {line}"
        hint = None
        if Path(path).is_relative_to(self._own):
            hint = "This template comes with docmodels: please report it."
        message = f"{where}: {_words(error)}"
        return diagnose("template-error", message, hint=hint, path=path)

    def _place(self, error: Exception) -> tuple[str, int | None] | None:
        """Return the file and line of the innermost template that failed."""
        if isinstance(error, jinja2.TemplateSyntaxError) and error.filename:
            return error.filename, error.lineno
        # Jinja rewrites tracebacks: a template's frame has its path and line.
        roots = tuple(os.path.join(folder, "") for folder in self._folders)
        places = [p for p in _frames(error.__traceback__) if p[0].startswith(roots)]
        return places[-1] if places else None


def _own_folder() -> Path:
    """Return docmodels' own templates: in the wheel, else in the checkout."""
    here = Path(__file__).resolve().parent
    for folder in (here / "templates", here.parents[1] / "templates"):
        if folder.is_dir():
            return folder
    message = "the templates that come with docmodels are missing"
    raise Failure(diagnose("template-folder", message, hint="Reinstall docmodels."))


def _environment(folders: tuple[Path, ...], own: Path) -> jinja2.Environment:
    # utf-8-sig: a byte order mark must not get into what a template makes.
    loaders = [jinja2.FileSystemLoader(f, encoding="utf-8-sig") for f in folders]
    shipped = jinja2.FileSystemLoader(own, encoding="utf-8-sig")
    prefixed = jinja2.PrefixLoader({_PREFIX.rstrip("/"): shipped})
    environment = ImmutableSandboxedEnvironment(
        loader=jinja2.ChoiceLoader([prefixed, *loaders]),
        undefined=jinja2.StrictUndefined,
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    # The same documentation must give the same bytes.
    del environment.globals["lipsum"]
    del environment.filters["random"]
    return environment


def _comments_in(text: str) -> Iterator[str]:
    """Yield what is a comment if no string is around it."""
    for line in text.split("\n"):
        for at, char in enumerate(line):
            if char == "#":
                yield line[at:].rstrip()


def _is_template(name: str) -> bool:
    hidden = any(part.startswith(".") for part in name.split("/"))
    return name.endswith(SUFFIXES) and not (hidden or name.startswith(_PREFIX))


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
    return f"{type(error).__name__}: {error}"
