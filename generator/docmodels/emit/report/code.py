"""Cuts the generated modules into what belongs to each type."""

import ast
from collections.abc import Mapping, Sequence

from docmodels.core.generated_names import FOLDERS
from docmodels.core.schema import ObjectType, Schema, TypeId
from docmodels.core.source import SourceFile
from docmodels.emit.python import PackageNames


def code_of_types(
    schema: Schema, files: Sequence[SourceFile], names: PackageNames
) -> dict[TypeId, str]:
    """Return the Python that defines each type, its lists of values included.

    `files` are those of the target `dataclasses`, formatted; `names` are the package's.
    """
    folder = FOLDERS["dataclasses"]
    modules = {file.path: file for file in files}
    found: dict[TypeId, str] = {}
    for page in schema.pages:
        file = modules.get(f"{folder}/{names.modules[page.path]}.py")
        if file is None:
            continue
        parts = _definitions(file.text)
        for type_ in page.types:
            wanted = []
            if isinstance(type_, ObjectType):
                aliases = names.pages[page.path].aliases
                keys = ((type_.id, field.name) for field in type_.fields)
                wanted = [aliases[key] for key in keys if key in aliases]
            wanted.append(names.home[type_.id].name)
            texts = [parts[one] for one in dict.fromkeys(wanted) if one in parts]
            found[type_.id] = "\n\n\n".join(texts)
    return found


def _definitions(text: str) -> Mapping[str, str]:
    """Return what a module defines at its top, with the docstring below each."""
    lines = text.split("\n")
    found: dict[str, str] = {}
    body = ast.parse(text).body
    for node, after in zip(body, [*body[1:], None], strict=True):
        end = node.end_lineno
        match node:
            case ast.ClassDef(name=name, decorator_list=decorators):
                first = min((one.lineno for one in decorators), default=node.lineno)
            case ast.AnnAssign(target=ast.Name(id=name)):
                first = node.lineno
                if isinstance(after, ast.Expr):
                    end = after.end_lineno
            case _:
                continue
        found[name] = "\n".join(lines[first - 1 : end])
    return found
