"""Reading the `diff` table of a package: how changes are judged."""

import re
from collections.abc import Iterator
from typing import cast

# The kinds of changes are imported when a table sets their severity: not before.
import docmodels
from docmodels.cli.config.values import TomlTable
from docmodels.core.diff_settings import IMPACT_SETTINGS, DiffSettings, ImpactSetting
from docmodels.core.wording import near_match, quoted

_FINGERPRINT = re.compile(r"[0-9a-f]{12}\Z")
_LISTING = "`docmodels diff --rules` lists all rules"


def read_diff_settings(table: TomlTable) -> DiffSettings:
    """Return what `table` says of changes; what is wrong is reported there."""
    table.only(("severity", "accepted"))
    accepted = table.texts("accepted") or ()
    for one in accepted:
        if _FINGERPRINT.match(one) is None:
            message = f"holds {quoted(one)}, which is no fingerprint"
            table.bad(
                "accepted", message, "it has twelve digits from 0 to 9 and a to f"
            )
    return DiffSettings(tuple(_severities(table.table("severity"))), accepted)


def _severities(
    table: TomlTable,
) -> Iterator[tuple[str, ImpactSetting | None, ImpactSetting | None]]:
    rules = docmodels.change_rules() if table.values else {}
    for name, value in table.values.items():
        if name not in rules:
            near = near_match(name, rules)
            hint = f"did you mean {quoted(near)}?" if near else _LISTING
            message = f"there is no kind of change {quoted(name)}"
            table.problems.add("unknown-key", (*table.keys, name), message, hint)
        elif isinstance(value, dict):
            both = table.table(name)
            both.only(("readers", "writers"))
            yield name, _setting(both, "readers"), _setting(both, "writers")
        else:
            setting = _setting(table, name)
            yield name, setting, setting


def _setting(table: TomlTable, key: str) -> ImpactSetting | None:
    return cast(
        ImpactSetting | None, table.choice(key, IMPACT_SETTINGS, "severity of changes")
    )
