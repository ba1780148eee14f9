"""What objects in JSON say of the type that they have."""

from docmodels.samples.json.tree import Member, ObjectNode, ValueNode
from docmodels.samples.words import is_control


def named_type(node: ObjectNode) -> tuple[str, Member] | None:
    """Return the type that an object says it has, and where it says so."""
    for member in node.members:
        named = member.name.casefold() in ("@odata.type", "odata.type", "objecttype")
        match member.value:
            case ValueNode(value=str(text)) if named:
                return text.lstrip("#"), member
            case _:
                pass
    attributes = node.get("attributes")
    return named_type(attributes) if isinstance(attributes, ObjectNode) else None


def only_names_type(node: ObjectNode) -> bool:
    """Tell whether an object says which type it has, and nothing else.

    Such a one shows what a property holds, and has none of its properties.
    """
    controls = all(is_control(one.name) for one in node.members)
    return controls and named_type(node) is not None
