"""Where the acronyms in a name begin and end: `userIDs`, `IPv4Address`, `macOSVersion`.

Capitals begin words, and neither the s of a plural nor a version makes another one.
What cannot be told from the letters is in two lists.
"""

import re
from collections.abc import Iterator

#: Acronyms and product names that mix capitals and small letters, each one word.
MIXED = (
    *("IPv", "IPsec", "OAuth", "mTLS", "IoT", "VoIP", "PoE", "QoS", "DoS", "DDoS"),
    *("iOS", "iPadOS", "macOS", "tvOS", "watchOS", "visionOS"),
    *("SaaS", "PaaS", "IaaS", "FaaS", "DBaaS", "eSIM", "vCPU", "vRAM", "vNIC"),
    *("kB", "KiB", "MiB", "GiB", "TiB", "PiB", "MBps", "GBps", "kHz", "MHz", "GHz"),
    *("kW", "kWh", "MWh", "mAh", "dB", "dBm"),
    *("GraphQL", "NoSQL", "MySQL", "PostgreSQL", "SQLite"),
)
#: Acronyms that end as the words "Is" and "As" begin: `APIsEnabled` is about APIs,
#: `DNSIsEnabled` about DNS.
BEFORE_S = frozenset(
    ("AI", "API", "CLI", "CGI", "DPI", "EDI", "EMI", "GUI", "KPI", "NMI", "POI", "PII")
    + ("SDI", "UI", "UPI", "URI", "CA", "CPA", "DBA", "DNA", "EULA", "FPGA")
    + ("MFA", "NDA", "PA", "QA", "RA", "RSA", "SLA", "VGA")
)

_MIXED = "|".join(sorted(MIXED, key=len, reverse=True))
# One that begins with a small letter begins where no letter is before it.
_ACRONYM = re.compile(
    rf"(?<![A-Z])(?:{_MIXED})(?:s(?![a-z]))?(?![a-z])\d*"
    r"|(?<![A-Z])(?P<capitals>[A-Z]{2,})(?:(?P<plural>s)(?![a-z])|v(?=\d))\d*"
)
_WORD_START = re.compile(
    r"(?<=[^\W\d_])(?=[A-Z][a-z])|(?<=[a-z])(?=[A-Z])|(?<=\d)(?=[A-Z][a-z])"
)


def split_words(part: str) -> Iterator[str]:
    """Yield the words of a name without spaces and underscores.

    >>> list(split_words("userIDs")), list(split_words("imageURLsByID"))
    (['user', 'IDs'], ['image', 'URLs', 'By', 'ID'])
    >>> list(split_words("IPv4Address")), list(split_words("OAuth2Token"))
    (['IPv4', 'Address'], ['OAuth2', 'Token'])
    """
    at = 0
    for found in _ACRONYM.finditer(part):
        if not _is_word(part, found):
            continue
        if part[at : found.start()]:
            yield from _WORD_START.split(part[at : found.start()])
        yield found[0]
        at = found.end()
    if part[at:]:
        yield from _WORD_START.split(part[at:])


def _is_word(part: str, found: re.Match[str]) -> bool:
    """Tell whether what looks like an acronym is one, with all of its letters."""
    start = found.start()
    if found["capitals"] is None:
        return part[start].isupper() or not part[start - 1 : start].isalpha()
    if not found["plural"] or found.end() == len(part):
        return True
    capitals = found["capitals"]
    return capitals[-1] not in "IA" or capitals in BEFORE_S
