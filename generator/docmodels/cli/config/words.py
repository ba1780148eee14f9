"""Reading which words the documentation has for what."""

from collections.abc import Callable, Iterator, Sequence

from docmodels.cli.config.dialect import NO_DIALECT, DialectConfig
from docmodels.cli.config.values import TomlTable
from docmodels.core.wording import quoted
from docmodels.language.words.answers import normal_answer
from docmodels.language.words.dialect import COLUMN_ROLES, DIALECTS
from docmodels.language.words.folding import normal_title

_ANSWERS = ("yes", "no")


def read_dialect(table: TomlTable) -> DialectConfig:
    """Return what the `table` of a package says; what is wrong is reported there."""
    name = table.choice("dialect", DIALECTS, "dialect")
    columns = _words(table.table("columns"), COLUMN_ROLES, normal_title)
    answers = _words(table.table("answers"), _ANSWERS, normal_answer)
    return DialectConfig(name or NO_DIALECT.name, tuple(columns), tuple(answers))


def _words(
    table: TomlTable, keys: Sequence[str], fold: Callable[[str], str]
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Read what words mean, such as titles of columns; one has one meaning only."""
    table.only(keys)
    meanings: dict[str, str] = {}
    for key in table.values:
        words = table.texts(key) or ()
        for word in words:
            other = meanings.setdefault(fold(word), key)
            if not fold(word):
                table.bad(key, f"holds {quoted(word)}, which is no title and no word")
            elif other != key:
                table.bad(key, f"names {quoted(word)}, as {other} does")
        if key in keys and words:
            yield key, words
