"""From texts to files on disk, whole or not at all.

`plan` compares texts with a folder and the folder's manifest, `apply` carries
the plan out as a whole or not at all, `diff` shows it.  Nothing else in
docmodels writes packages to disk.
"""

from docmodels.write.applying import apply, put_right
from docmodels.write.changes import Plan
from docmodels.write.manifest import Entry, entry_of, entry_of_pieces
from docmodels.write.paths import MANIFEST_NAME
from docmodels.write.planning import plan
from docmodels.write.unchanged import unchanged_plan
from docmodels.write.unified_diff import diff

__all__ = [
    "MANIFEST_NAME",
    "Entry",
    "Plan",
    "apply",
    "diff",
    "entry_of",
    "entry_of_pieces",
    "plan",
    "put_right",
    "unchanged_plan",
]
