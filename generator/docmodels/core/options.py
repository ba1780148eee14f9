"""What a run is told: the same for the command line and for the API."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, TypeAlias, get_args

from docmodels.core.acknowledgements import Acknowledgement
from docmodels.core.corrections import Correction
from docmodels.core.diagnostics import SeveritySetting
from docmodels.core.progress import Progress
from docmodels.core.values import EnumStyle

TARGETS = ("dataclasses", "typed_dicts", "serializers")
#: How the wire spells names that no sample shows: as most of those do that
#: samples show, as the documentation does, `camelCase`, `PascalCase` or
#: `snake_case`.
WireStyle: TypeAlias = Literal["auto", "as-documented", "camel", "pascal", "snake"]
WIRE_STYLES: tuple[WireStyle, ...] = get_args(WireStyle)
#: What the generated package reads and writes JSON with, where it is installed: what is
#: fastest, nothing but the standard library, or just this library.
JsonBackend: TypeAlias = Literal["automatic", "standard", "msgspec", "orjson"]
JSON_BACKENDS: tuple[JsonBackend, ...] = get_args(JsonBackend)


@dataclass(frozen=True, slots=True)
class Options:
    """The settings of one package.

    `docs` is a folder of Markdown pages, or one page.  `output` is the folder
    of the generated package, whose name is the package's name; it is needed to
    generate and to check.  `targets` are names of `TARGETS`, or templates of
    the user's own; `templates` is a folder whose files win over docmodels' own
    of the same name.  `include` and `exclude` are patterns as in a .gitignore
    file.  `wire_names` is how JSON spells a name that nothing else proves.
    `severities` are pairs of a diagnostic's code and its severity; `strict`
    makes warnings errors.  `enums` says whether values that are not listed are
    right, too.  `dialect` has the words of the documentation;
    `columns` are pairs of what a column means, such as "type", and the titles
    that such columns have beside those of the dialect; `answers` are pairs of "yes"
    or "no" and the words for it in the cells of columns that ask; `without` are
    the names of rules that are switched off.  `acknowledged` are the tables that
    are known to declare nothing, of which nothing is said.  `force` overwrites
    files that were edited or that others made.  `jobs` is how many processes
    may work at once; with templates of your own, more than one needs a main module that
    can be imported, as `multiprocessing` does.  `cache` is a folder for what runs come
    to, so that none makes again what an earlier one has made of the same input; without
    it, nothing is kept.  `progress` is told how far a run is.  `json_backend` is a
    library that the generated package reads and writes JSON with, where it is there.

    A path that is given as text becomes a `Path`.
    """

    docs: Path
    output: Path | None = None
    targets: tuple[str, ...] = TARGETS
    templates: Path | None = None
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    wire_names: WireStyle = "auto"
    severities: tuple[tuple[str, SeveritySetting], ...] = ()
    strict: bool = False
    force: bool = False
    corrections: tuple[Correction, ...] = ()
    dialect: str = "default"
    columns: tuple[tuple[str, tuple[str, ...]], ...] = ()
    answers: tuple[tuple[str, tuple[str, ...]], ...] = ()
    without: tuple[str, ...] = ()
    jobs: int = field(default=1, compare=False)
    cache: Path | None = field(default=None, compare=False)
    progress: Progress | None = field(default=None, compare=False, repr=False)
    enums: EnumStyle = "open"
    acknowledged: tuple[Acknowledgement, ...] = ()
    json_backend: JsonBackend = "automatic"

    def __post_init__(self) -> None:
        """Make paths of what scripts without type checkers give as text."""
        for name in ("docs", "output", "templates", "cache"):
            given: object = getattr(self, name)
            if isinstance(given, str):
                object.__setattr__(self, name, Path(given))
