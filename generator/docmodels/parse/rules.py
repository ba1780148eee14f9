"""All rules by which the text of a page becomes sections and tables."""

from docmodels.core.rules import Rule
from docmodels.parse.captions import RULES as CAPTIONS

INCLUDED = Rule(
    name="text-of-included-file",
    says="A file that a line includes is read in the place of that line.",
    example="# Bed\n\n| Name | Type |\n|---|---|\n"
    "[!INCLUDE [common](includes/common.md)]\n"
    "\n<!-- includes/common.md -->\n| size | integer |\n",
)
RULES: tuple[Rule, ...] = (INCLUDED, *CAPTIONS)
