"""Which headings name a part of a model."""

from support.small_pages import TABLE, names, page


def test_a_field_beside_other_objects_is_one_of_them() -> None:
    beside = page(
        f"# Forms\n\n## Form{TABLE}\n\n## Field{TABLE}\n\n## Attribute{TABLE}"
    )
    below = page(f"# Form{TABLE}\n\n## Field{TABLE}")
    alone = page(f"# Form\n\n## Field{TABLE}\n\n## Enum{TABLE}")
    told = []
    for read, index in ((beside, 3), (beside, 4), (below, 2), (alone, 2)):
        found = names(read)[index]
        told.append(found and found.name)
    assert told == ["Field", "Attribute", "Field", "Form"]
