"""Turns the bytes of a page into text, or says why they are none."""

import re
from collections.abc import Sequence

from docmodels.core.catalogue import diagnose
from docmodels.core.characters import is_newer
from docmodels.core.diagnostics import Diagnostic, Failure, Span

#: What stands for a character that cannot be read: REPLACEMENT CHARACTER.
_REPLACEMENT = "\ufffd"
# A character by its number, as CommonMark 0.31 has it in section 2.5.
_NUMBERED = re.compile(r"&#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}));", re.ASCII)


def decode_page(path: str, data: bytes) -> str:
    """Return the text of a page whose lines end in LF.

    A byte order mark and line endings (LF, CRLF, CR) make no difference.
    Raises `Failure` (`page-binary`, `page-encoding`) for what is not UTF-8
    text.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise Failure(
            diagnose(
                "page-encoding",
                "the page is UTF-16; docmodels reads UTF-8",
                Span(path, 1),
                hint="save the file as UTF-8",
            )
        )
    if b"\0" in data:
        line = data.count(b"\n", 0, data.index(b"\0")) + 1
        raise Failure(
            diagnose(
                "page-binary",
                "this is a binary file, not a Markdown page (it has a NUL byte)",
                Span(path, line),
                hint="leave the file out with --exclude",
            )
        )
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        line = before.count(b"\n") + 1
        column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8", "replace")) + 1
        raise Failure(
            diagnose(
                "page-encoding",
                f"the page is not UTF-8: byte 0x{data[error.start]:02x}",
                Span(path, line, column),
                hint="save the file as UTF-8",
            )
        ) from None
    return text.replace("\r\n", "\n").replace("\r", "\n")


def readable_lines(
    path: str, lines: Sequence[str]
) -> tuple[tuple[str, ...], tuple[Diagnostic, ...]]:
    """Replace what versions of Python read differently; say where it was.

    That are the letters, marks, numbers, punctuation and spaces that are newer
    than Unicode 14, the Unicode of Python 3.11: what is a word would depend on
    the version that docmodels runs on.
    """
    if all(map(_is_the_same, lines)):
        return tuple(lines), ()
    read: list[str] = []
    found: list[Diagnostic] = []
    for number, line in enumerate(lines, 1):
        if _is_the_same(line):
            read.append(line)
            continue
        newer = [at for at, char in enumerate(line) if is_newer(char)]
        for at in newer:
            found.append(_newer(path, number, at, line[at]))
            line = f"{line[:at]}{_REPLACEMENT}{line[at + 1 :]}"
        if "&#" in line:
            for match in [*_NUMBERED.finditer(line)][::-1]:
                code = int(match[1], 16) if match[1] else int(match[2])
                if code <= 0x10FFFF and is_newer(chr(code)):
                    found.append(_newer(path, number, match.start(), chr(code)))
                    before, after = line[: match.start()], line[match.end() :]
                    line = f"{before}{_REPLACEMENT}{after}"
        read.append(line)
    return tuple(read), tuple(found)


def _is_the_same(line: str) -> bool:
    """Tell whether all versions of Python read a line alike, as they do most lines."""
    if "&#" in line:
        return False
    return line.isascii() or not any(map(is_newer, set(line)))


def _newer(path: str, line: int, at: int, char: str) -> Diagnostic:
    return diagnose(
        "newer-character",
        f"U+{ord(char):04X} is newer than Unicode 14; U+FFFD is read in its place",
        Span(path, line, at + 1, at + 2),
        hint="write it with characters that Python 3.11 knows",
    )
