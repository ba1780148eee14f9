"""What other programs take for an order when they read text that docmodels writes."""

import re

#: The first sign of an order to a build service, which may stand anywhere in a line
#: that it logs: `##[error]`, `##vso[task.prependpath]`, `##teamcity[...]`.  Without
#: that sign the rest is text.
BUILD_ORDER = re.compile(r"#(?=#[A-Za-z]*\[)")

#: The beginning of an order at the start of a line of a docstring: doctest runs what
#: is behind `>>>`, reStructuredText has directives that read files, and two programs
#: that read lines, not Python, take a comment for theirs.
DOCSTRING_ORDER = re.compile(r">>>|\.\. .{1,100}::|# ?(?:mypy|flake8)[:=]")
