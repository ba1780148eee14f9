"""Finds what leads back to itself."""

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeVar

_T = TypeVar("_T")


def on_cycles(edges: Mapping[_T, Iterable[_T]]) -> frozenset[_T]:
    """Return the nodes from which some way leads back to themselves.

    `edges` has all nodes, each with those that it leads to.  Every edge is
    followed twice (Kosaraju's algorithm): nodes that reach each other are one
    component, and the reverse edges, taken from the last node finished, lead to no
    other.
    """
    reverse: dict[_T, list[_T]] = {node: [] for node in edges}
    for node, others in edges.items():
        for other in others:
            reverse[other].append(node)
    seen: set[_T] = set()
    found: set[_T] = set()
    for start in reversed(_finished(edges)):
        component, todo = {start}, [start]
        if start in seen:
            continue
        seen.add(start)
        while todo:
            for other in reverse[todo.pop()]:
                if other not in seen:
                    seen.add(other)
                    component.add(other)
                    todo.append(other)
        if len(component) > 1 or start in edges[start]:
            found |= component
    return frozenset(found)


def _finished(edges: Mapping[_T, Iterable[_T]]) -> list[_T]:
    """Return the nodes in the order in which a search in depth leaves them."""
    order: list[_T] = []
    seen: set[_T] = set()
    for start in edges:
        if start in seen:
            continue
        seen.add(start)
        path: list[tuple[_T, Iterator[_T]]] = [(start, iter(edges[start]))]
        while path:
            node, others = path[-1]
            other = next((one for one in others if one not in seen), None)
            if other is None:
                order.append(node)
                path.pop()
            else:
                seen.add(other)
                path.append((other, iter(edges[other])))
    return order
