"""What has changed between two schemas: the records that say so.

`compare` makes them; the command line shows them.
"""

import enum
import hashlib
import json
from dataclasses import dataclass

from docmodels.core.diagnostics import Span
from docmodels.core.rules import Rule


class Impact(enum.StrEnum):
    """What a change does to those who use the generated package, from worst to least.

    Breaking code stops working or no longer type-checks; a dangerous change may go
    wrong at run time; a compatible one asks nothing of anybody.
    """

    BREAKING = "breaking"
    DANGEROUS = "dangerous"
    COMPATIBLE = "compatible"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeRule(Rule):
    """One kind of change.

    `readers` is what it does to code that reads responses, `writers` to code that
    writes requests, `why` says why.  The severities may be set in the configuration.
    """

    readers: Impact
    writers: Impact
    why: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One change.

    `rule` is the name of its rule.  `symbol` is what it is called in generated code,
    such as `helpdesk.Ticket.opened_on`: in the old package, or in the new one for what
    is new.  `old` and `new` are what has changed, in a few words of the documentation
    or of types; empty where there was or is nothing.  `message` is one sentence.

    `old_place` and `new_place` are where the docs say it; `near` is where in the new
    docs something would stand that is gone.  `softened` says why the severity is less
    than the rule's own.  `accepted` says that the configuration lists its fingerprint.
    """

    rule: str
    package: str
    symbol: str
    old: str
    new: str
    message: str
    readers: Impact
    writers: Impact
    old_place: Span | None = None
    new_place: Span | None = None
    near: Span | None = None
    softened: str | None = None
    accepted: bool = False

    @property
    def severity(self) -> Impact:
        """The worse of what it does to readers and to writers."""
        return min(self.readers, self.writers, key=list(Impact).index)

    @property
    def fingerprint(self) -> str:
        """Twelve hexadecimal digits that tell this change from others.

        They are made of the arguments alone: a new wording, another line or a later
        commit leaves them as they are.
        """
        arguments = [self.rule, self.package, self.symbol, self.old, self.new]
        data = json.dumps(arguments).encode("ascii")
        return hashlib.sha256(data).hexdigest()[:12]


@dataclass(frozen=True, slots=True)
class Comparison:
    """What has changed in one package, the worst first.

    `unused` are the accepted fingerprints that no finding has.
    """

    package: str
    findings: tuple[Finding, ...]
    unused: tuple[str, ...] = ()

    @property
    def breaks(self) -> bool:
        """Whether something breaks that is not accepted."""
        return any(
            one.severity is Impact.BREAKING and not one.accepted
            for one in self.findings
        )
