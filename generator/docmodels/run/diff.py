"""Compares what two readings of documentation, or exports of them, say."""

import json
from dataclasses import dataclass
from pathlib import Path

from docmodels.compare import (
    CHANGE_RULES,
    ExportError,
    compare_schemas,
    read_json_schema,
    side_of,
)
from docmodels.core.catalogue import diagnose
from docmodels.core.changes import ChangeRule, Comparison
from docmodels.core.diagnostics import Diagnostic
from docmodels.core.diff_settings import NO_SETTINGS, DiffSettings
from docmodels.core.regular_files import read_regular
from docmodels.core.schema import Schema
from docmodels.emit.jsonschema import to_json_schema
from docmodels.emit.python import symbols_of
from docmodels.run.understanding import Reading

#: The bytes that an export may have.
MAX_EXPORT = 256 << 20


@dataclass(frozen=True, slots=True)
class Export:
    """What `export json-schema` wrote of documentation.

    `ok` says that the file could be read; else `diagnostics` say why not.
    """

    schema: Schema
    diagnostics: tuple[Diagnostic, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether there was no error."""
        return not self.diagnostics


def read_export(file: Path) -> Export:
    """Read a file that `docmodels export json-schema` wrote; raises nothing.

    What is wrong is `bad-export`, among the diagnostics.
    """
    hint = "write it with docmodels export json-schema"
    try:
        text = read_regular(file, MAX_EXPORT).decode("utf-8-sig")
        return Export(read_json_schema(text))
    except OSError as error:
        reason = error.strerror or type(error).__name__
    except UnicodeDecodeError:
        reason = "it is not UTF-8"
    except ExportError as error:
        reason = str(error)
    message = f"this is no export to compare: {reason}"
    found = diagnose("bad-export", message, path=str(file), hint=hint)
    return Export(Schema(()), (found,))


def diff(
    old: Reading | Export,
    new: Reading | Export,
    *,
    settings: DiffSettings = NO_SETTINGS,
    package: str = "",
    module: str = "",
) -> Comparison:
    """Return what has changed from `old` to `new`, the worst first.

    `settings` say how severe each rule is and what is accepted.  `package` is what the
    configuration calls the package, `module` what Python does.

    An export says less than documentation does: beside one, the other side is exported,
    too, and only what both say is compared.
    """
    first, second = old.schema, new.schema
    if isinstance(old, Export) != isinstance(new, Export):
        first = first if isinstance(old, Export) else _as_exported(first)
        second = second if isinstance(new, Export) else _as_exported(second)
    before, after = (side_of(one, *symbols_of(one)) for one in (first, second))
    return compare_schemas(before, after, settings, package, module)


def change_rules() -> dict[str, ChangeRule]:
    """Return every kind of change under its name, in order."""
    return {rule.name: rule for rule in CHANGE_RULES}


def _as_exported(schema: Schema) -> Schema:
    return read_json_schema(json.dumps(to_json_schema(schema)))
