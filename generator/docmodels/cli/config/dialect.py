"""What the configuration says of the words of the documentation."""

from dataclasses import dataclass

#: The keys of a package that say it.
DIALECT_KEYS = frozenset({"dialect", "columns", "answers"})


@dataclass(frozen=True, slots=True)
class DialectConfig:
    """A dialect by its name, and more words: see `docmodels.Options`."""

    name: str = "default"
    columns: tuple[tuple[str, tuple[str, ...]], ...] = ()
    answers: tuple[tuple[str, tuple[str, ...]], ...] = ()


#: What counts where the configuration says nothing.
NO_DIALECT = DialectConfig()
