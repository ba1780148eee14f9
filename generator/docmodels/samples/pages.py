"""Finds out what the JSON object around the items of a collection calls its parts."""

from collections import Counter
from collections.abc import Iterator, Set

from docmodels.core.rules import Rule
from docmodels.core.schema import DEFAULT_PAGE_SHAPE, PageShape
from docmodels.language.words.folding import name_key
from docmodels.samples.binding.bind import Binding, Bindings
from docmodels.samples.binding.weights import WRAPPINGS
from docmodels.samples.json.tree import ArrayNode, Node, ObjectNode, ValueNode
from docmodels.samples.words import CONTENTS

SHOWN = Rule(
    name="page-shape-from-samples",
    says="What surrounds the items of a collection is called as in most samples.",
    example="# Lamp\n\n| Name | Type |\n|---|---|\n| watts | integer |\n"
    "| colour | string |\n\n"
    '<!-- {"blockType": "response", "@odata.type": "Collection(Lamp)"} -->\n'
    '```json\n{"data": [{"watts": 3, "colour": "red"}], "next": "/lamps/2"}\n```\n',
)
#: What objects around items are called as: the first that is on gives it.
RULES = (SHOWN,)

#: What names the next page, and the number of all items, compared by `name_key`.
_NEXT = ("odatanextlink", "nextlink", "next", "nexturl", "nextpage", "nextpageurl") + (
    *("nextpagetoken", "nexttoken", "nextcursor", "continuationtoken", "cursor"),
)
_TOTAL = ("totalcount", "odatacount", "total", "count", "totalresults", "totalitems")


def page_shape(bindings: Bindings, without: Set[str] = frozenset()) -> PageShape:
    """Return the shape that most samples of collections have, the first of equals.

    `without` are the names of rules that are switched off.  Where no sample shows a
    collection, it is the shape that such objects have by default.
    """
    if SHOWN.name in without:
        return DEFAULT_PAGE_SHAPE
    shown = [*_shown(bindings)]
    if not shown:
        return DEFAULT_PAGE_SHAPE
    items = _most([one.items for one in shown]) or DEFAULT_PAGE_SHAPE.items
    alike = [one for one in shown if one.items == items]
    total = _most([one.total for one in alike if one.total])
    if total is None and items == DEFAULT_PAGE_SHAPE.items:
        total = DEFAULT_PAGE_SHAPE.total
    return PageShape(items, total, _most([one.next for one in alike if one.next]))


def _most(names: list[str | None] | list[str]) -> str | None:
    ((name, _),) = Counter(names).most_common(1) or ((None, 0),)
    return name


def _shown(bindings: Bindings) -> Iterator[PageShape]:
    """Yield the shape of every sample of a collection whose items are bound.

    A resource has lists of other resources, too: what is bound in a sample is the items
    of a collection where it is called so, or where the sample only wraps it.
    """
    resources = {id(node) for one in bindings.bound for node in one.nodes}
    for binding in bindings.bound:
        root = binding.sample.document.root
        if not isinstance(root, ObjectNode) or id(root) in resources:
            continue
        nodes = {id(node) for node in binding.nodes}
        for member in root.members:
            if (
                isinstance(member.value, ArrayNode)
                and any(id(item) in nodes for item in member.value.items)
                and (member.name.casefold() in CONTENTS or _is_wrapped(binding))
            ):
                total = _named(root, _TOTAL, (int,))
                yield PageShape(member.name, total, _named(root, _NEXT, (str,)))


def _is_wrapped(binding: Binding) -> bool:
    rules = {one.name for one in WRAPPINGS}
    return any(reason.rule in rules for reason in binding.because)


def _named(
    root: ObjectNode, names: tuple[str, ...], classes: tuple[type, ...]
) -> str | None:
    """Return what `root` calls something that has one of `names`, the first of them."""
    own = {name_key(one.name): one for one in reversed(root.members)}
    for name in names:
        member = own.get(name)
        if member is not None and _is(member.value, classes):
            return member.name
    return None


def _is(node: Node, classes: tuple[type, ...]) -> bool:
    if not isinstance(node, ValueNode) or isinstance(node.value, bool):
        return False
    return isinstance(node.value, classes)
