"""Makes the files of a package: which template makes which file.

A target is a template: `<target>.<ending>.jinja` is rendered for every page
into the target's folder.  What a package has besides comes from templates of
fixed names.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from docmodels.core.catalogue import diagnose
from docmodels.core.characters import folded
from docmodels.core.diagnostics import Failure
from docmodels.core.generated_names import FOLDERS
from docmodels.core.source import SourceFile
from docmodels.core.wording import near_match
from docmodels.emit.proof import prove
from docmodels.emit.python import COMMENTS, Outline, PackageView, foreign_form
from docmodels.emit.templates import Filling, Templates

_SUFFIX = ".jinja"
# What the package has beside the folders of its targets; a folder of the name of a
# module would be imported in its place.
_FILES = ("__init__", "_runtime", "py.typed")
_NO_SOURCES: Mapping[str, str] = {}
_NEEDS = {"serializers": ("dataclasses", "typed_dicts")}


def complete_targets(targets: Sequence[str]) -> tuple[str, ...]:
    """Return `targets` with those that they need, each once, ours first.

    Raises `Failure` (`target-folder`) when two of them, or a target and a file
    of the package, would have the same name on some file system.
    """
    wanted = [*targets]
    for target in targets:
        wanted.extend(_NEEDS.get(target, ()))
    ours = [target for target in FOLDERS if target in wanted]
    others = [target for target in wanted if target not in FOLDERS]
    complete = tuple(dict.fromkeys([*ours, *others]))
    owners = {folded(name): "a file of the package" for name in _FILES}
    # Our folders stay free, so that another run can add the targets to them.
    owners |= {folded(name): f'the target "{one}"' for one, name in FOLDERS.items()}
    for target in complete:
        if target in FOLDERS:
            continue
        owner = owners.setdefault(folded(target), f'the target "{target}"')
        if owner != f'the target "{target}"':
            message = f'the folder of the target "{target}" is taken by {owner}'
            raise Failure(diagnose("target-folder", message))
    return complete


def render_package(
    package: PackageView, templates: Templates
) -> tuple[SourceFile, ...]:
    """Return all files of a package, proven to be safe, not yet formatted.

    Raises `Failure` (`unknown-target` for a target without a template, and
    what `Templates.render_each` and `prove` raise).
    """
    return (*render_each(package, templates),)


def render_each(package: PackageView, templates: Templates) -> Iterator[SourceFile]:
    """Yield what `render_package` returns, each when it is asked for.

    Whoever formats one before the next has but one text of most at a time.
    """
    held_to = standard(templates)
    for file in fill_each(package, templates):
        if isinstance(file, SourceFile):
            yield proven(file, held_to)


@dataclass(frozen=True, slots=True)
class Made:
    """A file of `page` that is made already, of what has the hash `source`."""

    path: str
    page: str
    source: str


def fill_each(
    package: PackageView,
    templates: Templates,
    sources: Mapping[str, str] = _NO_SOURCES,
) -> Iterator[SourceFile | Made]:
    """Yield what `render_each` yields, but not proven: `proven` has to be asked.

    Of the modules that only the outlines of `package` have, `sources` are the hashes of
    what makes their files, by path.  Raises what `Templates.render_each` raises, and
    `unknown-target`.
    """
    yield from _each(package, templates, sources)
    yield SourceFile("py.typed", "")


def files_of_modules(package: PackageView, templates: Templates) -> dict[str, str]:
    """Return the name of the module of each file that is made of one, by its path.

    Raises `unknown-target`.
    """
    planned = _fillings(package, templates)
    return {file.path: one.name for file, one, _ in planned if one is not None}


def count_files(package: PackageView, templates: Templates) -> int:
    """Return how many files `fill_each` yields; raises `unknown-target`."""
    return sum(1 for _ in _fillings(package, templates)) + 1


@dataclass(frozen=True, slots=True)
class Standard:
    """What the files of a package are held to.

    `comments` are all that may stand in them; `only_ours` says that all templates are
    docmodels' own, so that nothing else may than these write.
    """

    comments: frozenset[str]
    only_ours: bool


def standard(templates: Templates) -> Standard:
    """Return what files made by `templates` are held to."""
    return Standard(templates.comments().union(COMMENTS), templates.only_ours)


def proven(file: SourceFile, held_to: Standard) -> SourceFile:
    """Return `file`, proven to be safe; raises what `prove` raises."""
    return prove(file, held_to.comments, foreign_form if held_to.only_ours else None)


def _each(
    package: PackageView, templates: Templates, sources: Mapping[str, str]
) -> Iterator[SourceFile | Made]:
    # pairs, not a dict: two files of one path must be seen by who writes them
    planned = [*_fillings(package, templates)]
    new = [filling for _, _, filling in planned if filling is not None]
    texts = templates.render_each(new)
    for file, _, filling in planned:
        if filling is None:
            yield Made(file.path, file.page or "", sources[file.path])
        else:
            yield replace(file, text=next(texts))


def _fillings(
    package: PackageView, templates: Templates
) -> Iterator[tuple[SourceFile, Outline | None, Filling | None]]:
    """Yield each file, without its text, its module, and what makes it.

    What is made already has no filling.
    """
    whole = {"package": package}
    yield SourceFile("__init__.py", ""), None, Filling("package.py.jinja", whole)
    yield SourceFile("_runtime.py", ""), None, Filling("runtime.py.jinja", whole)
    views = {module.name: module for module in package.modules}
    for target in package.targets:
        template = _template(target, templates)
        folder = FOLDERS.get(target, target)
        ending = template.removeprefix(target).removesuffix(_SUFFIX)
        if ending == ".py":
            name = f"{target}_init.py.jinja"
            if name not in templates.names():
                name = "target_init.py.jinja"
            file = SourceFile(f"{folder}/__init__.py", "")
            yield file, None, Filling(name, {**whole, "target": target})
        for one in _modules(target, package):
            file = SourceFile(f"{folder}/{one.name}{ending}", "", one.source)
            filling = None
            if (module := views.get(one.name)) is not None:
                filling = Filling(template, {**whole, "module": module})
            yield file, one, filling


def _modules(target: str, package: PackageView) -> Iterator[Outline]:
    """Yield the modules that a target has; a page of enums has no payloads."""
    for one in package.outlines:
        match target:
            case "typed_dicts":
                if one.has_classes or "dataclasses" not in package.targets:
                    yield one
            case "serializers":
                if one.has_classes:
                    yield one
            case _:
                yield one


def _template(target: str, templates: Templates) -> str:
    """Return the name of the template of a target."""
    names = [
        name
        for name in templates.names()
        if name.startswith(f"{target}.") and name.endswith(_SUFFIX)
    ]
    if not names:
        known = [
            one.partition(".")[0] for one in templates.names() if "_init" not in one
        ]
        near = near_match(target, known)
        ours = f"the targets of docmodels are {', '.join(FOLDERS)}"
        raise Failure(
            diagnose(
                "unknown-target",
                f'there is no target "{target}", nor a template {target}.py.jinja',
                hint=f'did you mean "{near}"?' if near else ours,
            )
        )
    return names[0]
