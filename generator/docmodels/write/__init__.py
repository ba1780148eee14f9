"""From texts to files on disk, whole or not at all."""

from docmodels.write.planning import Plan, apply, diff, plan, put_right

__all__ = [
    "Plan",
    "apply",
    "diff",
    "plan",
    "put_right",
]
