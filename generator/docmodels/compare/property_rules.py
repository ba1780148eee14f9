"""The kinds of changes of properties."""

from docmodels.core.changes import ChangeRule, Impact

BREAKING, DANGEROUS, COMPATIBLE = Impact

PROPERTY_ADDED = ChangeRule(
    name="property-added",
    says="A model has a new property that is not required.",
    example="| note | string | No | …, a new row of Order",
    readers=COMPATIBLE,
    writers=COMPATIBLE,
    why="It may be left out, and is None where JSON does not have it.",
)
REQUIRED_ADDED = ChangeRule(
    name="required-property-added",
    says="A model has a new property that is required.",
    example="| note | string | Yes | …, a new row of Order",
    readers=DANGEROUS,
    writers=BREAKING,
    why="The class cannot be made without it. Responses of old servers, and stored "
    "ones, do not decode.",
)
PROPERTY_REMOVED = ChangeRule(
    name="property-removed",
    says="A property is gone.",
    example="The row note of Order is deleted.",
    readers=BREAKING,
    writers=BREAKING,
    why="The class has no such attribute. What JSON still has of it is in "
    "additional_properties.",
)
PROPERTY_RENAMED = ChangeRule(
    name="property-renamed",
    says="A property has another name and is else alike.",
    example="The row note of Order is called remark.",
    readers=BREAKING,
    writers=BREAKING,
    why="The attribute of the class has another name.",
)
WIRE_NAME_CHANGED = ChangeRule(
    name="property-wire-name-changed",
    says="A property has another name in JSON; the attribute is called as before.",
    example="A sample has totalprice where it had totalPrice.",
    readers=BREAKING,
    writers=BREAKING,
    why="Code that uses the class goes on; JSON of the old name is no longer "
    "understood, and the key of the TypedDict is another one.",
)
BECAME_REQUIRED = ChangeRule(
    name="property-became-required",
    says="A property that could be left out is required.",
    example="Required of the row note turns from No to Yes.",
    readers=DANGEROUS,
    writers=BREAKING,
    why="The class cannot be made without it, and a response without it does not "
    "decode.",
)
BECAME_OPTIONAL = ChangeRule(
    name="property-became-optional",
    says="A property that was required may be left out.",
    example="Required of the row note turns from Yes to No.",
    readers=BREAKING,
    writers=COMPATIBLE,
    why="The attribute may be None: readers have to ask for it.",
)
BECAME_NULLABLE = ChangeRule(
    name="property-became-nullable",
    says="A property may be null.",
    example="The type of the row note turns from string to nullable string.",
    readers=BREAKING,
    writers=COMPATIBLE,
    why="The attribute may be None: readers have to ask for it.",
)
NOT_NULLABLE = ChangeRule(
    name="property-no-longer-nullable",
    says="A property may no longer be null.",
    example="The type of the row note turns from nullable string to string.",
    readers=DANGEROUS,
    writers=BREAKING,
    why="Null may not be sent; a response that still has it does not decode where "
    "the property is required.",
)
TYPE_WIDENED = ChangeRule(
    name="property-type-widened",
    says="A property takes all that it took, and more.",
    example="The type of the row size turns from int to number.",
    readers=BREAKING,
    writers=COMPATIBLE,
    why="Readers get what they do not expect; what writers send stays right.",
)
TYPE_NARROWED = ChangeRule(
    name="property-type-narrowed",
    says="A property takes less than it took, and nothing else.",
    example="The type of the row size turns from number to int.",
    readers=DANGEROUS,
    writers=BREAKING,
    why="What writers send may be wrong now; a response that still has the other "
    "values does not decode.",
)
TYPE_CHANGED = ChangeRule(
    name="property-type-changed",
    says="A property has a type that is neither wider nor narrower.",
    example="The type of the row owner turns from [Person](#person) to string.",
    readers=BREAKING,
    writers=BREAKING,
    why="The old type no longer holds.",
)
BECAME_ANY = ChangeRule(
    name="property-became-any",
    says="A property, or a part of it, is Any: its type is read less well than before.",
    example="The type of the row owner turns from [Person](#person) to see below.",
    readers=BREAKING,
    writers=DANGEROUS,
    why="Nothing is decoded or checked there: what was an object of a class or a date "
    "is what JSON has.",
)
VALUES_DROPPED = ChangeRule(
    name="property-values-dropped",
    says="A property has a scalar for its type where values were listed.",
    example="The description of the row state no longer says one of on or off.",
    readers=BREAKING,
    writers=COMPATIBLE,
    why="Any value is right; the name of the list is no longer exported, or no longer "
    "the property's type.",
)
VALUES_LISTED = ChangeRule(
    name="property-values-listed",
    says="Values are listed for a property that had a scalar for its type.",
    example="The description of the row state says one of on or off.",
    readers=COMPATIBLE,
    writers=DANGEROUS,
    why="What is not listed is most likely refused; where the enum is closed it "
    "does not decode.",
)
CONSTANT_CHANGED = ChangeRule(
    name="property-constant-changed",
    says="A property always has another value than before, or no longer one.",
    example='"Always order." in the description of the row kind turns to '
    '"Always purchase."',
    readers=DANGEROUS,
    writers=BREAKING,
    why="Models in unions are told apart by such values.",
)
BECAME_READ_ONLY = ChangeRule(
    name="property-became-read-only",
    says="A property may no longer be written.",
    example='"Read-only." is written into the description of the row note.',
    readers=COMPATIBLE,
    writers=BREAKING,
    why="The service refuses or ignores it in requests.",
)
NOT_READ_ONLY = ChangeRule(
    name="property-no-longer-read-only",
    says="A property may be written.",
    example='"Read-only." in the description of the row note is deleted.',
    readers=COMPATIBLE,
    writers=COMPATIBLE,
    why="Who did not write it need not.",
)
PROPERTY_DEPRECATED = ChangeRule(
    name="property-deprecated",
    says="A property is called deprecated.",
    example='"Deprecated." is written into the description of the row note.',
    readers=COMPATIBLE,
    writers=COMPATIBLE,
    why="It still works; it may go in time.",
)
PROPERTY_UNDEPRECATED = ChangeRule(
    name="property-no-longer-deprecated",
    says="A property is no longer called deprecated.",
    example='"Deprecated." in the description of the row note is deleted.',
    readers=COMPATIBLE,
    writers=COMPATIBLE,
    why="It works as before.",
)
MOVED_TO_BASE = ChangeRule(
    name="property-moved-to-base",
    says="A property is no longer a model's own: its base has it.",
    example="The row id of Order is in the table of its base Resource.",
    readers=COMPATIBLE,
    writers=COMPATIBLE,
    why="The model inherits it. All others that inherit from the base have it, too.",
)

RULES = (
    PROPERTY_ADDED,
    REQUIRED_ADDED,
    PROPERTY_REMOVED,
    PROPERTY_RENAMED,
    WIRE_NAME_CHANGED,
    BECAME_REQUIRED,
    BECAME_OPTIONAL,
    BECAME_NULLABLE,
    NOT_NULLABLE,
    TYPE_WIDENED,
    TYPE_NARROWED,
    TYPE_CHANGED,
    BECAME_ANY,
    VALUES_DROPPED,
    VALUES_LISTED,
    CONSTANT_CHANGED,
    BECAME_READ_ONLY,
    NOT_READ_ONLY,
    PROPERTY_DEPRECATED,
    PROPERTY_UNDEPRECATED,
    MOVED_TO_BASE,
)
