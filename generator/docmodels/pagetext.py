"""Turns the bytes of a page into text, or says why they are none."""

from docmodels.catalogue import diagnose
from docmodels.diagnostics import Failure, Span


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
