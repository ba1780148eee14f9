"""The words that say what a part of a sample is: protocols, envelopes, errors.

Names of properties are compared in lower case; where it is said, without anything
that is no letter and no digit, too (`name_key`).
"""

import re

from docmodels.language.words.folding import name_key

# Protocols

#: What most resources carry beside their own properties; that a sample and a
#: model share them says nothing.
RESOURCE_PARTS = frozenset({"attributes", "links"})
#: Names of HAL, of OData before its version 4, and of GraphQL.
_PROTOCOLS = frozenset(
    {"_links", "_embedded", "__metadata", "__deferred", "__typename"}
)
#: The properties of an operation of a JSON Patch, RFC 6902.
PATCH = frozenset({"op", "path", "value", "from"})

# Collections and envelopes

#: The usual names of a collection's items.
ITEMS = ("items", "value")
#: The usual names of what an envelope holds, beside others that fit as well,
#: such as the "included" of JSON:API.
CONTENTS = frozenset({*ITEMS, "data", "results", "records", "content", "entries"})
#: HAL's embedded resources: their names are those of the envelope.
EMBEDDED = "_embedded"
#: Around a collection's items: names that say nothing of a model.
AROUND_ITEMS = frozenset(
    {"items", "value", "totalcount", "count", "links", "attributes", "nextlink"}
    | {"continuationtoken", "seekoperation"}
)

# Errors

#: What reports of errors are called, in headings and in the names of models.
ERROR_NOUNS = frozenset(
    {"error", "errors", "fault", "faults", "failure", "failures"}
    | {"problem", "problems", "exception", "exceptions"}
)
#: What holds an error in the body of a response, compared by `name_key`.  Reports of
#: work that was done list problems and failures, too, so these are none.
ERROR_HOLDERS = frozenset({"error", "errors", "fault", "faults", "exception"})
#: What may stand beside it, compared by `name_key`.
BESIDE_ERROR = frozenset(
    {"message", "status", "statuscode", "code", "success", "ok", "data", "timestamp"}
    | {"path", "requestid", "traceid", "correlationid", "type", "title", "detail"}
    | {"instance", "documentationurl", "errordescription", "errorcodes", "erroruri"}
)
#: The other words of headings above the bodies of errors.
IN_ERROR_HEADINGS = frozenset(
    {"response", "responses", "body", "bodies", "example", "examples", "sample"}
    | {"samples", "code", "codes", "message", "messages", "format", "object"}
    | {"handling", "payload", "status", "common", "possible", "http", "rest", "json"}
    | {"the", "an", "of", "in", "case", "and", "details"}
)
#: The other words of the names of models that are of errors in general.
IN_ERROR_NAMES = frozenset(
    {"api", "rest", "http", "service", "response", "body", "object", "result"}
    | {"message", "details", "detail", "info", "model", "resource", "payload"}
    | {"envelope", "wrapper", "odata", "public", "common", "standard", "generic"}
)
#: The reason phrases of HTTP's statuses from 400 on (RFC 9110, 15.5 and 15.6).
REASON_PHRASES = (
    *("bad request", "unauthorized", "payment required", "forbidden", "not found"),
    *("method not allowed", "not acceptable", "request timeout", "conflict", "gone"),
    *("precondition failed", "payload too large", "content too large"),
    *("unsupported media type", "unprocessable entity", "unprocessable content"),
    *("locked", "too many requests", "internal server error", "server error"),
    *("not implemented", "bad gateway", "service unavailable", "gateway timeout"),
)
_NAME_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
_ENDS_AS_ERROR = tuple(ERROR_NOUNS)
_NO_ERROR = ("default", "defaults")


def is_control(name: str) -> bool:
    """Tell whether a name is the protocol's, such as `@odata.context`."""
    return "@" in name


def is_protocol(name: str) -> bool:
    """Tell whether tables may leave out a name.

    It is a control, belongs to a protocol, or stands for names that are left out.
    """
    return is_control(name) or name in _PROTOCOLS or is_ellipsis(name)


def is_ellipsis(name: str) -> bool:
    """Tell whether a name stands for others: `"...": "..."`."""
    return name in ("...", "…")


def name_words(name: str) -> list[str]:
    """Return the words of a model's name, in lower case.

    >>> name_words("APIErrorDetails")
    ['api', 'error', 'details']
    """
    return [word.casefold() for word in _NAME_WORD.findall(name)]


def holds_error(name: str) -> bool:
    """Tell whether a property of this name holds an error."""
    return name_key(name) in ERROR_HOLDERS and not is_protocol(name)


def is_about_errors(name: str) -> bool:
    """Tell whether a model's name says that it is of errors.

    >>> is_about_errors("importerror"), is_about_errors("DefaultPlan")
    (True, False)
    """
    return any(
        word.endswith(_ENDS_AS_ERROR) and not word.endswith(_NO_ERROR)
        for word in name_words(name)
    )


def is_of_any_error(name: str) -> bool:
    """Tell whether a model is of errors in general.

    >>> is_of_any_error("ApiErrorResponse"), is_of_any_error("ImportError")
    (True, False)
    """
    words = set(name_words(name))
    return bool(words & ERROR_NOUNS) and words <= ERROR_NOUNS | IN_ERROR_NAMES
