"""Says what is wrong where a text stops being JSON, and what to write there."""

import json
import re
from dataclasses import dataclass

#: How much of the text a message repeats.
_LONGEST = 40
_GOES_ON = re.compile(r"[\w.+:-]")
_BEGINS_NUMBER = re.compile(r"[+-]?\d")
_BEGINS_WITH_POINT = re.compile(r"-?\.")
_BEGINS_WITH_ZERO = re.compile(r"-?0\d")
_NUMBER = re.compile(r"(?=[+-]?\.?\d)[+-]?(\d[\d_]*)?(\.\d*)?([eE][+-]?\d+)?", re.ASCII)
_HEXADECIMAL = re.compile(r"[+-]?0[xX][0-9a-fA-F]+")
_NOT_FINITE = re.compile(r"[+-]?(?:nan|inf(?:inity)?)", re.I)
_TOKEN = re.compile(r"[^\s,;\[\]{}()\"'“”]++")
_PHRASE = re.compile(r"[^\n,;\[\]{}\"“”]++")
_COMMENT = re.compile(r"\s//|\s/\*")
_SINGLE_QUOTED = re.compile(r"['‘]([^'‘’\"\n]*+)['’]")
_PLACEHOLDER = re.compile(
    r"\{\{[^{}\"\n]{1,80}\}\}|\$?\{[^{}\":,\n]{1,80}\}"
    r"|\$[A-Za-z_][\w.]*+|%[A-Za-z_][\w.]*+%|[:@][A-Za-z_][\w.]*+"
)
_LEADING_ZEROS = "a number has leading zeros"
#: How other languages write what JSON calls true, false and null.
_CONSTANTS = {
    "true": "true",
    "false": "false",
    "null": "null",
    "none": "null",
    "nil": "null",
    "undefined": "null",
}
#: What becomes of a byte order mark that is read or saved in a wrong encoding.
STRAY = re.compile(r"(?:\?|\ufffd|ï»¿)(?=[\[{])")
_NAME = re.compile(r"[\w$@.-]++")
_ENDS_NAME = re.compile(r"[\"“”]\s*:")


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with text[start:end], and what to do."""

    reason: str
    hint: str
    start: int
    end: int


def value_fault(text: str, at: int) -> Fault:
    """Say what stands at `at` in place of a value."""
    if stray := STRAY.match(text, at):
        reason = f"{stray[0]} stands before it, perhaps a byte order mark"
        return Fault(reason, "remove it", at, stray.end())
    return (
        _placeholder(text, at)
        or _single_quoted(text, at, "a text")
        or _comment(text, at)
        or _number_or_token(text, at)
        or _word(text, at)
        or Fault("a value is missing", "write a value, or null", at, at + 1)
    )


def name_fault(text: str, at: int, opened: int | None) -> Fault:
    """Say what stands at `at` in place of a property's name.

    `opened` is where the object begins, None when it has properties already.
    """
    if opened is not None and (fault := _placeholder(text, opened)):
        return fault
    fault = _single_quoted(text, at, "a property's name") or _comment(text, at)
    if fault is not None:
        return fault
    if token := _NAME.match(text, at):
        if _ENDS_NAME.match(text, token.end()):
            reason = f"no quotation mark stands before {_short(token[0])}"
            return Fault(reason, f"write {_in_quotes(token[0])}", at, token.end() + 1)
        return Fault(
            f"the name {_short(token[0])} is not in quotes",
            f"write {_in_quotes(token[0])}",
            at,
            token.end(),
        )
    found = text[at : at + 1]
    if found in ("{", "["):
        hint = f"write its name before it, or remove the {found}"
    elif found == ",":
        hint = "remove the comma"
    else:
        hint = "write the name in double quotes"
    return Fault("a property's name in quotes is missing", hint, at, at + 1)


def number_fault(text: str, start: int, end: int) -> Fault | None:
    """Say what is wrong with the number text[start:end], if it goes on."""
    goes_on = _GOES_ON.match(text, end)
    if not goes_on or text.startswith("...", end):
        return None
    return _number_or_token(text, start)


def separator_hint(text: str, at: int, closing: str) -> str:
    """Say what to do where neither a comma nor `closing` follows a value."""
    found = text[at : at + 1]
    if found in ("}", "]"):
        return f"write {closing} before it"
    if found == ";":
        return "write a comma instead"
    if found == ":":
        return "write properties in { and }, a list in [ and ]"
    if found.isalnum() and text[at - 1 : at] == '"':
        return 'write \\" for a quotation mark within a text'
    if found in ('"', "{", "["):
        return "write a comma before it"
    return "remove it, or write a comma before it"


def rest_fault(text: str, first: int, at: int) -> Fault:
    """Say what is wrong with what follows the document that begins at `first`."""
    found = text[at]
    if found == ":":
        reason = "the braces around these properties are missing"
        hint = "write { before the first and } after the last"
        return Fault(reason, hint, first, first + len(text[first:at].split("\n")[0]))
    if found == ",":
        reason = "several documents with commas between them are no document"
        return Fault(
            reason, "write [ before the first and ] after the last", at, at + 1
        )
    if found in "}]":
        reason = f"nothing is open that this {found} closes"
        return Fault(reason, "remove it, or write what it closes", at, at + 1)
    reason = "something follows the end of the document"
    return Fault(reason, "remove it, or give it a block of its own", at, at + 1)


def _placeholder(text: str, at: int) -> Fault | None:
    found = _PLACEHOLDER.match(text, at)
    if found is None:
        return None
    reason = f"the placeholder {_short(found[0])} is not in quotes"
    return Fault(reason, f"write {_in_quotes(found[0])}", at, found.end())


def _single_quoted(text: str, at: int, what: str) -> Fault | None:
    found = _SINGLE_QUOTED.match(text, at)
    if found is None:
        return None
    return Fault(
        f"{what} is in single quotes",
        f"write it in double quotes: {_in_quotes(found[1])}",
        at,
        found.end(),
    )


def _comment(text: str, at: int) -> Fault | None:
    if text.startswith("/*", at):
        return Fault("a comment does not end", "write */ at its end", at, at + 2)
    if text.startswith("#", at):
        reason = "a comment begins with #"
        return Fault(reason, "leave it out, or write // before it", at, at + 1)
    return None


def _number_or_token(text: str, at: int) -> Fault | None:
    """Tell how JSON writes a number, or that a text begins with a digit."""
    token = _TOKEN.match(text, at)
    if token is None:
        return None
    shown, end = token[0], token.end()
    if _NOT_FINITE.fullmatch(shown):
        return Fault(f"JSON has no {shown}", "write a number, or null", at, end)
    if _HEXADECIMAL.fullmatch(shown) and len(shown) <= _LONGEST:
        reason = "a number is written in hexadecimal"
        return Fault(reason, f"write {int(shown, 16)}", at, end)
    if found := _NUMBER.fullmatch(shown):
        reason = _number_reason(shown)
        hint = f"write {_short(_number(shown, found))}"
        if reason == _LEADING_ZEROS and shown[0] != "-":
            hint += f", or {_in_quotes(shown)} for a text"
        return Fault(reason, hint, at, end)
    if _BEGINS_NUMBER.match(shown):
        hint = f"write {_in_quotes(shown)} for a text"
        return Fault(f"{_short(shown)} is no number", hint, at, end)
    return None


def _number_reason(shown: str) -> str:
    if shown.startswith("+"):
        return "a number has a plus sign"
    if "_" in shown:
        return "a number has an underscore"
    if _BEGINS_WITH_POINT.match(shown):
        return "a number begins with its decimal point"
    if _BEGINS_WITH_ZERO.match(shown):
        return _LEADING_ZEROS
    return "a number ends in its decimal point"


def _number(shown: str, found: re.Match[str]) -> str:
    """Write a number as JSON does."""
    whole = (found[1] or "0").replace("_", "").lstrip("0") or "0"
    part = "" if found[2] is None else f"{found[2]}0" if found[2] == "." else found[2]
    return f"{'-' * shown.startswith('-')}{whole}{part}{found[3] or ''}"


def _word(text: str, at: int) -> Fault | None:
    found = _PHRASE.match(text, at)
    if found is None or found[0][0] in ":=":
        return None
    phrase = _COMMENT.split(found[0])[0].rstrip()
    end = at + len(phrase)
    constant = _CONSTANTS.get(phrase.casefold())
    if constant is not None:
        reason = f"{phrase} is no value; JSON writes {constant}"
        return Fault(reason, f"write {constant}", at, end)
    if "(" in phrase:
        hint = "write text in double quotes, a number, true, false or null"
        return Fault(f"{_short(phrase)} is no value", hint, at, end)
    reason = f"the text {_short(phrase)} is not in quotes"
    return Fault(reason, f"write {_in_quotes(phrase)}", at, end)


def _in_quotes(text: str) -> str:
    return json.dumps(_short(text), ensure_ascii=False)


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
