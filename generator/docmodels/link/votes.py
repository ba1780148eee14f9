"""Counts the links of all pages that lead to declarations whose names others have."""

from collections import Counter
from collections.abc import Sequence, Set
from urllib.parse import unquote

from docmodels.core.declarations import PageDecls
from docmodels.core.schema import TypeId
from docmodels.language.words.folding import name_key, singulars
from docmodels.link.addresses import split_address
from docmodels.link.called import last_part
from docmodels.link.targets import LinkTargets


def count_links(
    pages: Sequence[PageDecls], wanted: Set[TypeId], without: Set[str]
) -> Counter[TypeId]:
    """Return how many pages link to each of `wanted` by its name.

    Links of a page to itself do not count: they tell nothing of other pages.
    `without` are the names of the rules that are switched off.
    """
    targets = LinkTargets(pages, without)
    keys = {name_key(id_.name) for id_ in wanted}
    counts: Counter[TypeId] = Counter()
    for page in pages:
        seen: set[TypeId] = set()
        for link in page.links:
            label = last_part(link.label)
            called = {name_key(one) for one in (label, *singulars(label))}
            if keys.isdisjoint(called):
                continue
            address = split_address(link.target)
            path, _ = targets.page(address.path, page.path, bool(address.netloc))
            if path is None or path == page.path:
                continue
            found = targets.find(path, unquote(address.fragment), label).id
            if found is not None and found in wanted:
                if name_key(found.name) in called:
                    seen.add(found)
        counts.update(seen)
    return counts
