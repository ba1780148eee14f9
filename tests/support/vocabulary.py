"""Pages and configurations made of docmodels' own words, put together at random.

Whatever a rule of docmodels looks for stands as a text in its source: a title of a
column, a word of a type, the words in a regular expression. Text that nobody thought
of rarely has them; these pages have little else.
"""

import ast
import json
import random
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

from docmodels.cli.config.packages import _PACKAGE_KEYS
from docmodels.core.catalogue import CATALOGUE
from docmodels.core.limits import MAX_DEPTH, MAX_DIGITS, MAX_TYPE_DEPTH
from docmodels.core.scalars import SCALARS
from docmodels.language.words.dialect import COLUMN_ROLES, DEFAULT

SOURCES = Path(__file__).parents[2] / "generator" / "docmodels"
#: What is longer is a message or a hint, not what a rule looks for.
LONGEST = 200

NUMBERS = """
0 00 050 -0 -1 --5 +5 1 3 5 007 1,000 1_000 1.5 .5 5. 1e3 1e999 -1e999 1E-400 NaN nan
Infinity -Infinity inf 0x 0x1F 0X1f 0b11 0o17 ٣ ² ½ Ⅷ 一 १ 1..* 0..1 1-* [0..n]
(1,2) 2-1 2024-02-30 25:61 9007199254740993 18446744073709551616 1/0 %d 1e+ 1e 5٠ 1²
""".split() + [
    *("9" * 19, "9" * 309, "9" * MAX_DIGITS, "9" * (MAX_DIGITS + 1), "9" * 5000),
    *("0" * 5000 + "1", "-" + "1" * 5000, "0x" + "f" * 5000, "0." + "3" * 5000),
    *("1e" + "9" * 5000, "1" * 5000 + "e5", "1" + ",000" * 1700),
]
MARKS = r"""
| \| ` `` ``` * ** _ ~~ [ ] ( ) { } < > &lt; &gt; &amp; \ # ## ### --- *** +++
~~~ - + . , : ; ? ! = / " ' “ ” ‘ ’ « » → … ... · • – — & @ $ % ^ ~ <br> <br/>
</a> <a <!-- --> --> [] [](#) [a]( ![x]( [x][y] [[ ]] {{ }} {% %} ${x} {x} {key}
{#id} [!NOTE] <T> <string, | null [] ? $ref : :: => () [0] [*] [n] .* .[] .{k}
&raquo; &nbsp;&nbsp; └─ » ↳ > >> <a id="x"></a> http://[ //[a]/b #%ff %00
mailto: javascript: ../.. C:\ \u0000 \ud800 \x41 &#0; &#x110000;
""".split()
SPACES = ["\u00a0", "\u200b", "\ufeff", "\t", "\u2028", "\x0c", "\x85", "\u202e"]
YAML = [
    *("!!bool x", "!!int ''", "!!int x", "!!timestamp x", "!!float x", "!!null x"),
    *(
        '"\\UFFFFFFFF"',
        "2024-02-30",
        "0x",
        "1:99999",
        "&a [*a]",
        "*a",
        "<<: x",
        "? [a]",
    ),
    *("!!binary '_'", "!!set [a]", "!!omap [a]", "!!python/name:os.system", "- - -"),
    *(
        '"\\ud83d\\ude00"',
        '"\\udc00\\ud83d"',
        '"a\\0\\e[1m"',
        '"\\N\\L\\P"',
        "{title: a}",
    ),
    *("%YAML 9", "{a: b}", "[", "{", "'", "|", ">", "@", "`", "!!str", ".inf", "~"),
]
_TABLE_KEYS = """
yes no p.md#Thing.id p.md#* *#Thing * code page reason accepted severity readers
writers fingerprint stability unstable type name values required
""".split()
DEEP = [
    *("[", "(", "{", "<", "list<", "array of ", "map<string, ", "{string: ", "[]"),
    *("nullable ", "one of ", "> ", "- ", "1. ", "» ", "&nbsp;&nbsp;", "a.", ".{k}"),
    *("[a](", "**", "`", "<b>", "a | ", "string or ", '{"a":', "[1,", "{a=", "[n]"),
    *("?", "!", "collection ", "pointer to ", "object (", "enum (", "&", "-", "!"),
]


@cache
def words() -> tuple[str, ...]:
    """Return all that docmodels looks for: its literals, and the words in them."""
    found: dict[str, None] = {}
    for path in sorted(SOURCES.rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        told = {id(one.value) for one in ast.walk(tree) if isinstance(one, ast.Expr)}
        for node in ast.walk(tree):
            if not isinstance(node, ast.Constant) or id(node) in told:
                continue
            if isinstance(node.value, str) and len(node.value) <= LONGEST:
                found[node.value] = None
            if isinstance(node.value, str):
                listed = (one.strip() for one in re.split(r"[,|]", node.value))
                found.update((one, None) for one in listed if len(one) <= LONGEST)
                found.update(dict.fromkeys(re.findall(r"[^\W\d_]{2,}", node.value)))
    return tuple(found)


@cache
def types() -> tuple[str, ...]:
    """Return the spellings of all scalars."""
    return tuple(word for row in SCALARS.values() for word in row.spellings)


class Maker:
    """Makes pages; the same `seed` makes the same ones."""

    def __init__(self, seed: int | str) -> None:
        self.random = random.Random(seed)
        self.pick: Callable[[list[str]], str] = self.random.choice
        self.names = ["Thing", "Part", "Order", "State", "id", "status"]

    def page(self) -> str:
        """Make a page of one to four sections."""
        parts = [self.front()] if self.chance(0.3) else []
        parts += ["# Things", "## Thing", self.table()] if self.chance(0.8) else []
        for _ in range(self.random.randint(1, 4)):
            parts.append(f"{'#' * self.random.randint(1, 4)} {self.heading()}")
            for make in self.random.choices(
                [self.table, self.text, self.choices, self.sample, self.bullets],
                [6, 2, 1, 2, 1],
                k=self.random.randint(1, 3),
            ):
                parts.append(make())
        return "\n\n".join(parts) + "\n"

    def configuration(self) -> str:
        """Make a docmodels.toml."""
        lines = ["[packages.p]"]
        lines += [
            f"{key} = {self.valid_toml() if self.chance(0.1) else usual}"
            for key, usual in (("docs", '"docs"'), ("output", '"api"'))
        ]
        keys = [one for one in _PACKAGE_KEYS if one not in ("docs", "output")]
        for _ in range(self.random.randint(0, 4)):
            key = self.pick([*keys, json.dumps(self.word(), ensure_ascii=False)])
            keys = [one for one in keys if one != key]
            lines.append(f"{key} = {self.setting()}")
        tables = ["columns", "answers", "severity", "corrections", "acknowledged"]
        for table in [*tables, "diff", "diff.severity"]:
            if self.chance(0.3) and table in [*keys, "diff.severity"]:
                lines.append(self.header(table))
                known = [*COLUMN_ROLES, *CATALOGUE, *_TABLE_KEYS, "p.md#Thing"]
                told = {self.pick([*known, self.word()]) for _ in range(self.some())}
                lines += [
                    f"{json.dumps(one, ensure_ascii=False)} = {self.setting()}"
                    for one in sorted(told)
                ]
        return "\n".join(lines) + "\n"

    def header(self, table: str) -> str:
        """Make the header of a table, or of the first of a list of tables."""
        path = f"packages.p.{table}"
        return f"[[{path}]]" if self.chance(0.3) else f"[{path}]"

    # Words

    def chance(self, probability: float) -> bool:
        return self.random.random() < probability

    def word(self) -> str:
        """Make one word; any kind of it may stand anywhere."""
        kind = self.random.random()
        if kind < 0.55:
            return self.random.choice(words())
        if kind < 0.7:
            return self.pick(self.names)
        if kind < 0.82:
            return self.pick(NUMBERS)
        if kind < 0.95:
            return self.pick(MARKS)
        if kind < 0.97:
            return self.pick(SPACES)
        return self.deep()

    def deep(self) -> str:
        limits = (MAX_TYPE_DEPTH, MAX_DEPTH)
        counts = [2, *(n + off for n in limits for off in (-1, 0, 1)), 150, 400]
        return self.pick(DEEP) * self.random.choice(counts)

    def text(self, least: int = 1, most: int = 12) -> str:
        """Make some words, glued together at times."""
        count = self.random.randint(least, most)
        joints = [" ", " ", " ", " ", "", ", ", ": ", ".", "-", "("]
        return "".join(self.word() + self.pick(joints) for _ in range(count))

    def cell(self, most: int = 8) -> str:
        return " ".join(self.text(0, most).split("\n"))[:12_000]

    def heading(self) -> str:
        fixes = [*DEFAULT.name_prefixes, *DEFAULT.name_suffixes, *DEFAULT.verbs]
        fixes += [*DEFAULT.part_headings, *DEFAULT.enum_suffixes, "extends", ":"]
        if self.chance(0.4):
            return self.pick(self.names)
        parts = [self.pick(self.names), self.pick(fixes), self.cell(2)]
        self.random.shuffle(parts)
        return " ".join(parts[: self.random.randint(1, 3)]).replace("\n", " ")

    # Blocks

    def front(self) -> str:
        if self.chance(0.3):
            return f"+++\ntitle = {self.toml()}\nx = {self.toml()}\n+++"
        kinds = [*YAML, *NUMBERS, self.deep()]
        values = {key: self.pick(kinds) for key in ("title", "x", "y")}
        lines = "".join(f"{key}: {value}\n" for key, value in values.items())
        return f"---\n{lines}---"

    def toml(self) -> str:
        values = [*NUMBERS, *MARKS, "true", '"!"', '["!"]', '["\\\\"]', '"[z-a]"']
        values += ["{ type = 5 }", '{ values = ["a"] }', "2024-01-01", "[[1]]", "{}"]
        values += ['{ type = "050" }', '{ required = "x" }', '{ name = "class" }']
        values += ['["*.md"]', '"auto"', '"error"', '{ wire_name = "" }', self.deep()]
        values += [f'{{ type = "{self.pick(list(types()))}" }}', '["id", "type"]']
        return self.pick(values)

    def setting(self) -> str:
        """Make a value that is TOML, but for one in thirty."""
        return self.toml() if self.chance(0.03) else self.valid_toml()

    def valid_toml(self, depth: int = 0) -> str:
        kind = self.random.random()
        if kind < 0.4:
            return json.dumps(self.word(), ensure_ascii=False)
        if kind < 0.5 or depth > 1:
            return self.pick(["true", "0", "-1", "1e999", "nan", "2024-01-01", "'x'"])
        if kind < 0.75:
            inner = [self.valid_toml(depth + 1) for _ in range(self.some())]
            return f"[{', '.join(inner)}]"
        keys = dict.fromkeys(self.pick([*_TABLE_KEYS]) for _ in range(self.some()))
        told = (f"{json.dumps(key)} = {self.valid_toml(depth + 1)}" for key in keys)
        return f"{{ {', '.join(told)} }}"

    def title(self) -> str:
        known = [title for _, titles in DEFAULT.columns for title in titles]
        known += [*DEFAULT.value_columns, *DEFAULT.type_stand_ins]
        return self.pick([*known, self.cell(2)])

    def table(self) -> str:
        """Make a table, most likely one of properties."""
        known = [*self.random.sample(["Name", "Type"], 2), "Description"]
        fact_roles = [one for one in DEFAULT.columns if one[0] not in ("name", "type")]
        titles = [*known[: self.random.randint(2, 3)]]
        for _, names in self.random.sample(fact_roles, self.random.randint(0, 4)):
            titles.append(self.pick(list(names)))
        if self.chance(0.2):
            titles = [self.title() for _ in titles]
        rows = [[self.row_cell(title) for title in titles] for _ in range(self.some())]
        return self.lines(titles, rows)

    def some(self) -> int:
        return self.random.choice([1, 1, 2, 3, 4, 6])

    def row_cell(self, title: str) -> str:
        if self.chance(0.1):
            return self.cell()
        if title == "Name":
            return self.name()
        if title == "Type":
            return self.type()
        if title == "Description":
            return self.cell(20)
        return self.pick([self.pick(NUMBERS), self.word(), self.cell(3), ""])

    def name(self) -> str:
        joints = [".", "[].", "[", " > ", "/", ".{k}.", " ", "» ", "&nbsp;&nbsp;"]
        if self.chance(0.5):
            return self.pick([*self.names, "size", "code", "parts", "parts.id"])
        parts = self.random.choices([*self.names, self.word()], k=self.some())
        return self.pick(joints).join(parts).replace("\n", " ")[:2000]

    def type(self) -> str:
        shapes = ["{} ", "array of {} ", "{}[]", "map<string, {}>", "list&lt;{}&gt; "]
        shapes += ["{} or null", "[{}](#thing)", "`{}`", "{}({})", "enum ({}, {})"]
        shapes += [
            "{} | {}",
            "{}?",
            "nullable {}",
            "object ({})",
            "{}[{}]",
            "<{}> list",
        ]
        atoms = [*types(), *self.names, self.word(), self.pick(NUMBERS), self.deep()]
        text = "{}"
        for _ in range(self.random.choice([0, 1, 1, 2, 3, 60])):
            text = text.replace("{}", self.pick(shapes), 1)
        while "{}" in text:
            text = text.replace("{}", self.pick(atoms).replace("{}", ""), 1)
        return text.replace("\n", " ").replace("|", "\\|")

    def choices(self) -> str:
        titles = [self.pick(list(DEFAULT.value_columns)), "Description"]
        rows = [[self.cell(2), self.cell(4)] for _ in range(self.some())]
        return self.lines(titles, rows)

    def lines(self, titles: list[str], rows: list[list[str]]) -> str:
        lines = [titles, ["---"] * len(titles), *rows]
        return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)

    def bullets(self) -> str:
        mark = self.pick(["- ", "* ", "1. ", "> "])
        return "\n".join(mark + self.cell() for _ in range(self.some()))

    def sample(self) -> str:
        info = self.pick(["json", "", "http", "bash", "js", "json5", self.word()])
        head = self.pick(["", "", "HTTP/1.1 200 OK\n\n", "POST /x\n\n", "curl -d '"])
        return (
            f"```{info.split()[0] if info.split() else ''}\n{head}{self.value()}\n```"
        )

    def value(self, depth: int = 0) -> str:
        kind = self.random.random()
        if depth < 4 and kind < 0.5:
            members = (
                f"{self.string(self.names)}: {self.value(depth + 1)}"
                for _ in range(self.some())
            )
            return f"{{{', '.join(members)}}}"
        if depth < 4 and kind < 0.6:
            return f"[{', '.join(self.value(depth + 1) for _ in range(self.some()))}]"
        if kind < 0.75:
            return self.string(["active", "2024-01-01T00:00:00Z", "string", "<id>"])
        if kind < 0.95:
            return self.pick(["0", "-1", "1.5", "1e5", "true", "null"])
        return self.pick([*NUMBERS, "true", "null", "...", self.word(), self.deep()])

    def string(self, usual: list[str]) -> str:
        """Make a string of JSON, seldom a wrong one."""
        kind = self.random.random()
        if kind < 0.03:
            return f'"{self.word()}"'
        if kind < 0.05:
            return '"\\ud800"'
        return json.dumps(self.pick(usual) if kind < 0.7 else self.word())


def mutated(text: str, maker: Maker) -> str:
    """Put words of docmodels into a page, in place of others or between them."""
    parts = re.split(r"(\s+|\|)", text)
    for _ in range(maker.random.randint(1, 12)):
        at = maker.random.randrange(len(parts))
        word = maker.pick([maker.word(), maker.type(), maker.pick(NUMBERS)])
        parts[at] = maker.pick([word, parts[at] + word, ""])
    return "".join(parts)
