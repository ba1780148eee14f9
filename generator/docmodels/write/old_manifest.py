"""The manifest of docmodels before version 2, ``.docmodels.json``: only read.

It was an object of JSON with the SHA-256 of each file's text, or a list of them.
The next run that writes makes ``.docmodels.manifest`` and removes it.
"""

import json

from docmodels.write.manifest import (
    BadManifestError,
    Entry,
    Manifest,
    check_path,
    is_digest,
)
from docmodels.write.merging import first_mark

_SCHEMA = 1


def parse_old(data: bytes) -> Manifest:
    """Read a manifest of JSON; raises BadManifestError when it is not one."""
    try:
        text = data.decode("utf-8")
        if (line := first_mark(text)) is not None:
            raise BadManifestError(f"line {line} begins a conflict of a merge")
        content = json.loads(text, object_pairs_hook=_no_twins)
    except (ValueError, RecursionError) as error:
        raise BadManifestError(f"it is not JSON: {error}") from error
    if not isinstance(content, dict):
        raise BadManifestError("it is not a JSON object")
    files = content.get("files")
    # `True == 1`, which no docmodels wrote
    schema = content.get("schema")
    if type(schema) is not int or schema != _SCHEMA or not isinstance(files, dict):
        raise BadManifestError('it lacks "schema" or "files"')
    return Manifest(tuple(_entry(path, files[path]) for path in sorted(files)))


def _no_twins(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """Refuse a key that stands twice, as after a careless merge."""
    result = dict(pairs)
    if len(result) != len(pairs):
        raise ValueError("a key stands twice")
    return result


def _entry(path: str, value: object) -> Entry:
    values: list[object] = value if isinstance(value, list) else [value]
    digests = [v for v in values if isinstance(v, str) and is_digest(v)]
    if not digests or len(digests) != len(values):
        raise BadManifestError(f"the entry {path!r} lacks a SHA-256")
    check_path(path)
    return Entry(path, tuple(digests))
