"""The kinds of changes of models and enums as a whole."""

from docmodels.core.changes import ChangeRule, Impact

BREAKING, DANGEROUS, COMPATIBLE = Impact

MODEL_ADDED = ChangeRule(
    name="model-added",
    says="A model or an enum is new.",
    example="A page gets a table below the heading Invoice.",
    readers=COMPATIBLE,
    writers=COMPATIBLE,
    why="Nothing that exists changes.",
)
MODEL_REMOVED = ChangeRule(
    name="model-removed",
    says="A model or an enum is gone.",
    example="The table below the heading Invoice is deleted.",
    readers=BREAKING,
    writers=BREAKING,
    why="The package no longer exports the class: imports of it fail. Properties "
    "that were of it, and models that inherited from it, go with it.",
)
MODEL_RENAMED = ChangeRule(
    name="model-renamed",
    says="A model or an enum has another name in the documentation and is else alike.",
    example="The heading Invoice becomes Bill, above the same table.",
    readers=BREAKING,
    writers=BREAKING,
    why="The package no longer exports the class under its old name.",
)
MODEL_EXPORT_CHANGED = ChangeRule(
    name="model-export-changed",
    says="A model is called as before, but the package exports it under another name.",
    example="Another page declares an Order, too, and now has the plain name: this "
    "one is CartOrder.",
    readers=BREAKING,
    writers=BREAKING,
    why="Imports of the old name fail or, worse, get another model.",
)
MODEL_KIND_CHANGED = ChangeRule(
    name="model-kind-changed",
    says="A model has become an enum, or an enum a model.",
    example="A table of Property and Type below Status becomes one of Value and "
    "Description.",
    readers=BREAKING,
    writers=BREAKING,
    why="An object in JSON has become a single value, or the other way round.",
)
MODEL_MOVED = ChangeRule(
    name="model-moved",
    says="Models are on another page and keep their names.",
    example="A page is renamed, or split in two.",
    readers=COMPATIBLE,
    writers=COMPATIBLE,
    why="The package exports them as before. Their modules follow the pages: who "
    "imports from a module has to follow, too.",
)
MODEL_BASE_CHANGED = ChangeRule(
    name="model-base-changed",
    says="A model inherits from another model than before, or from none.",
    example='"Inherits from Resource." below the heading Invoice is deleted.',
    readers=BREAKING,
    writers=DANGEROUS,
    why="It is no instance of its old base any more, and has other inherited "
    "properties.",
)
MODEL_BASE_ADDED = ChangeRule(
    name="model-base-added",
    says="A model that inherited from none inherits from one.",
    example='"Inherits from Resource." is written below the heading Invoice.',
    readers=COMPATIBLE,
    writers=COMPATIBLE,
    why="It has more properties, and all those that it had.",
)
MODEL_DEPRECATED = ChangeRule(
    name="model-deprecated",
    says="A model or an enum is called deprecated.",
    example='"Deprecated." is written below the heading Invoice.',
    readers=COMPATIBLE,
    writers=COMPATIBLE,
    why="It still works; it may go in time.",
)
MODEL_UNDEPRECATED = ChangeRule(
    name="model-no-longer-deprecated",
    says="A model or an enum is no longer called deprecated.",
    example='"Deprecated." below the heading Invoice is deleted.',
    readers=COMPATIBLE,
    writers=COMPATIBLE,
    why="It works as before.",
)
COLLECTION_CHANGED = ChangeRule(
    name="collection-shape-changed",
    says="The object around the items of collections calls its parts otherwise.",
    example='The samples have "value" where they had "items".',
    readers=BREAKING,
    writers=COMPATIBLE,
    why="from_page without a shape looks for other keys; keys of old samples are no "
    "longer found.",
)

RULES = (
    MODEL_ADDED,
    MODEL_REMOVED,
    MODEL_RENAMED,
    MODEL_EXPORT_CHANGED,
    MODEL_KIND_CHANGED,
    MODEL_MOVED,
    MODEL_BASE_CHANGED,
    MODEL_BASE_ADDED,
    MODEL_DEPRECATED,
    MODEL_UNDEPRECATED,
    COLLECTION_CHANGED,
)
