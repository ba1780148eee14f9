"""Makes the files of a package: which template makes which file.

A target is a template: `<target>.<ending>.jinja` is rendered for every page
into the target's folder.  What a package has besides comes from templates of
fixed names.
"""

from collections.abc import Iterator, Sequence

from docmodels.catalogue import diagnose
from docmodels.diagnostics import Failure
from docmodels.files import SourceFile
from docmodels.proof import prove
from docmodels.pydecode import COMMENTS
from docmodels.pyforms import foreign_form
from docmodels.pyview import ModuleView, PackageView
from docmodels.render import Templates

#: The folders of the targets that come with docmodels; another target's
#: folder has its name.
FOLDERS = {
    "dataclasses": "models",
    "typed_dicts": "payloads",
    "serializers": "serializers",
}
_SUFFIX = ".jinja"
_NEEDS = {"serializers": ("dataclasses", "typed_dicts")}


def complete_targets(targets: Sequence[str]) -> tuple[str, ...]:
    """Return `targets` with those that they need, each once, ours first."""
    wanted = [*targets]
    for target in targets:
        wanted.extend(_NEEDS.get(target, ()))
    ours = [target for target in FOLDERS if target in wanted]
    others = [target for target in wanted if target not in FOLDERS]
    return tuple(dict.fromkeys([*ours, *others]))


def render_package(
    package: PackageView, templates: Templates
) -> tuple[SourceFile, ...]:
    """Return all files of a package, proven to be safe, not yet formatted.

    Raises `Failure` (`unknown-target` for a target without a template, and
    what `Templates.render` and `prove` raise).
    """
    said = templates.comments().union(COMMENTS)
    foreign = foreign_form if templates.only_ours else None
    return tuple(prove(file, said, foreign) for file in _files(package, templates))


def _files(package: PackageView, templates: Templates) -> Iterator[SourceFile]:
    yield SourceFile(
        "__init__.py", templates.render("package.py.jinja", package=package)
    )
    yield SourceFile("py.typed", "")
    yield SourceFile(
        "_runtime.py", templates.render("runtime.py.jinja", package=package)
    )
    for target in package.targets:
        template = _template(target, templates)
        folder = FOLDERS.get(target, target)
        ending = template.removeprefix(target).removesuffix(_SUFFIX)
        if ending == ".py":
            name = f"{target}_init.py.jinja"
            if name not in templates.names():
                name = "target_init.py.jinja"
            text = templates.render(name, package=package, target=target)
            yield SourceFile(f"{folder}/__init__.py", text)
        for module in _modules(target, package):
            text = templates.render(template, package=package, module=module)
            yield SourceFile(f"{folder}/{module.name}{ending}", text)


def _modules(target: str, package: PackageView) -> Sequence[ModuleView]:
    """Return the modules that a target has; a page of enums has no payloads."""
    match target:
        case "typed_dicts":
            return package.payload_modules
        case "serializers":
            return [module for module in package.modules if module.classes]
        case _:
            return package.modules


def _template(target: str, templates: Templates) -> str:
    """Return the name of the template of a target."""
    names = [
        name
        for name in templates.names()
        if name.startswith(f"{target}.") and name.endswith(_SUFFIX)
    ]
    if not names:
        raise Failure(
            diagnose(
                "unknown-target",
                f'there is no target "{target}", nor a template {target}.py.jinja',
                hint=f"the targets are {', '.join(FOLDERS)}",
            )
        )
    return names[0]
