"""What earlier runs came to, kept in a folder of the user.

`Store` keeps entries that only this user can have written, `Hashes` remembers the
hashes of files that have not changed since, `tool_identity` is what every entry depends
on.  Nothing here knows what the entries say.
"""

from docmodels.cache.hashes import Hashes, Signature, signature
from docmodels.cache.identity import tool_identity
from docmodels.cache.store import Store, open_store

__all__ = [
    "Hashes",
    "Signature",
    "Store",
    "open_store",
    "signature",
    "tool_identity",
]
