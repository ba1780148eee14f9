"""What each word of a heading says of the tables below it."""

import pytest

from docmodels.core.declarations import EnumDecl, PageDecls
from docmodels.core.page import Page
from docmodels.declare.page import declare
from docmodels.declare.rows.wildcards import mark_stand_ins
from docmodels.declare.tables.headings import model_name, sure_model_name
from docmodels.declare.tables.parts import find_parts
from docmodels.language.words.dialect import DEFAULT
from docmodels.parse.markdown import read_page

TABLE = "\n\n| Name | Type |\n|---|---|\n| id | string |\n"
VALUES = "\n\n| Value | Description |\n|---|---|\n| `a` | A. |\n| `b` | B. |\n"
#: Headings whose tables are no model's, by what these do.
FOREIGN_HEADINGS = {
    "lists parameters": (
        "arguments|constructor|constructors|cookie parameters|form data"
        "|form parameters|form params|header parameters|initializer|initializers"
        "|input parameters"
        "|parameters|params|path parameter"
        "|path parameters|path params|path variables|query parameter"
        "|query parameters|query params|query string|query string parameters"
        "|query string params|request parameters|request params|template variables"
        "|uri parameter|uri parameters|url parameter|url parameters|url params"
    ),
    "lists methods": ("functions|methods"),
    "lists headers": (
        "cookies|header fields|headers|http headers|request header|request headers"
        "|response header|response headers"
    ),
    "describes a request": ("prerequisites|request example|request syntax|request uri"),
    "lists status or error codes": (
        "error code|error codes|error codes and messages|error handling"
        "|error messages|error responses|response codes|return codes|status codes"
    ),
    "lists permissions": ("permissions"),
    "lists settings": (
        "cli flags|cli options|command-line options|environment"
        "|environment variables|flags"
    ),
    "tells what changed": ("change log|changelog|release notes"),
    "describes a limit": ("limitations|rate limits"),
}
#: The same, unless a page is about it.
FOREIGN_TOPICS = {
    "lists status or error codes": (
        "api errors|common errors|errors|exceptions|http errors|possible errors"
    ),
}
#: Headings of bodies, by how the names of these end.
BODY_HEADINGS = {
    "Request": (
        "body of the request|body parameters|request body parameters"
        "|body params|http request|json params"
        "|json/form params|request|request attributes|request body|request data"
        "|request fields|request format|request payload|request properties"
        "|request schema|request structure|rest request"
    ),
    "Response": (
        "body of the response|http response|response body parameters"
        "|output parameters|response"
        "|response attributes|response body|response data|response fields"
        "|response format|response parameters|response payload|response properties"
        "|response schema|response structure|response success|responses"
        "|rest response|return value|return values|returned data|returns"
        "|success response"
    ),
    "Error response": (
        "error response|response error|response failed|response failure"
    ),
}
BODY_ROLES = "body|data|message body|payload|result|results"
PARAMETER_KINDS = (
    "additional|available|callback|common|method|optional|other|required|supported"
)
MESSAGE_WORDS = "options|params|payload|request|response|result|structure"
PART_HEADINGS = (
    "additional attributes|additional fields|additional properties|all fields"
    "|all properties|allowed values|atributos|attributes|attributs"
    "|available fields|available properties|base properties|basic properties"
    "|campos|champs|common attributes|common fields|common properties"
    "|conditional attributes|conditional fields|conditional properties|contents"
    "|core properties|data dictionary|data model|data structure|definition"
    "|details|eigenschaften|elements|enumerated values|felder"
    "|field definitions|field descriptions|field details"
    "|field list|field reference|field structure|fields"
    "|fixed fields|instance attributes|json attributes|json fields|json format"
    "|json object|json properties|json representation|json schema"
    "|json structure|keys|list of fields|main properties|members|model"
    "|navigation|navigation properties|object|object definition"
    "|object properties|optional attributes|optional fields|optional properties"
    "|other attributes|other fields|other properties|overview|possible values"
    "|properties|property|property descriptions|property details|property list"
    "|propiedades|propriedades|propriétés|reference|relationship|relationships"
    "|remarks|required attributes|required fields|required properties|resource"
    "|resource format|resource properties|resource representation|schema"
    "|schema definition|structure|syntax|the object|values"
    "|フィールド|プロパティ|字段|字段说明|属性|속성|필드"
)
NAME_PREFIXES = (
    "a classe|attributes for|attributes of|attributes of a|attributes of the"
    "|clase|class|class:|classe|complex type|das objekt|definition of"
    "|die klasse|die schnittstelle|el objeto|elements for|elements of|entidad"
    "|entidade|entity type|entity:|entité|enum|enum:|enumeration|enumeration:"
    "|fields for|fields in|fields of|fields of the|interface|interface:"
    "|interfaz|klasse|l'objet|la clase|la classe|members for|members of"
    "|message:|model:|o objeto|object|object:|objekt|objet|objeto"
    "|properties for|properties for the|properties of|properties of a"
    "|properties of an|properties of the|record:|resource:|schema of|schema:"
    "|schnittstelle|struct|struct:|structure of|table:|the|type:|オブジェクト|对象"
)
NAME_SUFFIXES = (
    "attributes|class|complex type|complextype|data dictionary|data type|dto"
    "|elements|entity|entity type|facet|field description|field descriptions"
    "|fields|interface|json format|json object|json structure"
    "|methods and properties|model|object|object attributes|object definition"
    "|object fields|object properties|object schema|object structure|objects"
    "|objekt|properties|properties and methods|properties and relationships"
    "|property descriptions|resource|resource properties"
    "|resource representation|resource type|resources|schema|struct|structure"
    "|sub-schema|subschema|type|オブジェクト|クラス|实体|对象|객체|엔티티"
)
ENUM_SUFFIXES = (
    "allowed values|constants|constraints|enum|enum type|enum values|enumeration"
    "|enumeration type|enumeration values|enumerations|members|options"
    "|possible values|values"
)
SURE_SUFFIXES = "complex type|entity type|facet|resource type"
VERBS = (
    "add|attach|cancel|create|delete|disable|edit|enable|fetch|get|modify|remove"
    "|retrieve|revoke|send"
)
VERBS_OR_NOUNS = (
    "check|download|list|query|replace|request|return|run|search|set|start|stop|sync"
    "|test|update|upload"
)
FURTHER_NAMES = (
    "additional fields|additional properties|additionalproperties|any key"
    "|any name|any other|any other field|any other key|any other name"
    "|any other property|any property|any string|any string name|other fields"
    "|other properties|patternproperties"
)


def _page(text: str) -> Page:
    return read_page("p.md", text.encode())[0]


def _decls(text: str) -> PageDecls:
    return declare(_page(text), DEFAULT)[0]


def _set_aside(text: str) -> list[str]:
    """Return why tables of a page were set aside."""
    return [one.reason for one in _decls(text).tables if one.declares is None]


def _names(text: str) -> list[str]:
    return [one.name for one in _decls(text).declarations]


def _named(text: str) -> str | None:
    """Return what the last heading of a page is called."""
    page = _page(text)
    found = model_name(find_parts(page, DEFAULT), page.sections[-1])
    return found.name if found is not None else None


def _pairs(groups: dict[str, str]) -> list[tuple[str, str]]:
    return [(why, word) for why in groups for word in groups[why].split("|")]


@pytest.mark.parametrize(
    ("reason", "heading"), _pairs(FOREIGN_HEADINGS) + _pairs(FOREIGN_TOPICS)
)
def test_a_heading_sets_tables_aside(reason: str, heading: str) -> None:
    assert _set_aside(f"# Pet{TABLE}\n## {heading}{TABLE}") == [reason]


@pytest.mark.parametrize(("reason", "heading"), _pairs(FOREIGN_HEADINGS))
def test_a_heading_of_several_words_may_stand_at_an_end(
    reason: str, heading: str
) -> None:
    found = _set_aside(f"# Pet{TABLE}\n## Wild {heading}{TABLE}")
    assert found == ([reason] if " " in heading else [])


@pytest.mark.parametrize(("_", "heading"), _pairs(FOREIGN_TOPICS))
def test_a_topic_may_be_what_a_page_is_about(_: str, heading: str) -> None:
    assert _set_aside(f"# {heading}{TABLE}") == []


@pytest.mark.parametrize(("ending", "heading"), _pairs(BODY_HEADINGS))
def test_a_body_is_named_after_its_operation(ending: str, heading: str) -> None:
    name = f"MakePet{ending.title().replace(' ', '')}"
    assert _names(f"# Shop\n\n## Make a pet\n\n### {heading}{TABLE}") == [name]
    assert _names(f"# Shop\n\n## {heading} fields{TABLE}")[0].startswith("Shop")
    own = _names(f"# Shop{TABLE}\n## Wild {heading}{TABLE}")[1]
    assert own == (
        name.replace("MakePet", "Wild") if " " in heading else f"Wild {heading}"
    )


@pytest.mark.parametrize("heading", BODY_ROLES.split("|"))
def test_a_role_is_that_of_a_body_near_an_operation(heading: str) -> None:
    ending = "Response" if heading in ("data", "result", "results") else "Request"
    text = f"# Shop\n\n## Make a pet\n\n### {heading}{TABLE}"
    assert _names(text.replace("Make", "Create")) == [f"CreatePet{ending}"]
    assert _names(f"# Shop\n\n## {heading}{TABLE}") == [heading]


@pytest.mark.parametrize("word", PARAMETER_KINDS.split("|"))
def test_a_kind_of_parameters(word: str) -> None:
    text = f"# Pet\n\n## {word} parameters{TABLE}"
    assert _set_aside(text) == ["lists parameters"]
    assert not _set_aside(text.replace(word, "Wild"))


@pytest.mark.parametrize("word", MESSAGE_WORDS.split("|"))
def test_a_word_ends_the_name_of_a_message(word: str) -> None:
    assert _set_aside(f"# Shop\n\n## Add wild pet {word}{TABLE}") == []
    assert _set_aside(f"# Shop\n\n## Add a {word}{TABLE}") == ["describes an operation"]


@pytest.mark.parametrize("heading", PART_HEADINGS.split("|"))
def test_a_heading_of_a_part_is_no_name(heading: str) -> None:
    assert _named(f"# Cart object\n\n## {heading}{TABLE}") == "Cart"


@pytest.mark.parametrize("prefix", NAME_PREFIXES.split("|"))
def test_words_before_a_name(prefix: str) -> None:
    assert _named(f"# {prefix} shopping cart{TABLE}") == "shopping cart"


@pytest.mark.parametrize("suffix", NAME_SUFFIXES.split("|"))
def test_words_behind_a_name(suffix: str) -> None:
    assert _named(f"# Shopping cart {suffix}{TABLE}") == "Shopping cart"


@pytest.mark.parametrize("suffix", ENUM_SUFFIXES.split("|"))
def test_words_behind_the_name_of_an_enum(suffix: str) -> None:
    [enum] = _decls(f"# Cart state {suffix}{VALUES}").declarations
    assert isinstance(enum, EnumDecl)
    assert enum.name == "Cart state"


@pytest.mark.parametrize("suffix", SURE_SUFFIXES.split("|"))
def test_words_that_name_a_model_without_properties(suffix: str) -> None:
    page = _page(f"# Cart {suffix}\n\nText.\n")
    found = sure_model_name(find_parts(page, DEFAULT))
    assert found is not None
    assert found.name == "Cart"


@pytest.mark.parametrize("verb", VERBS.split("|"))
def test_a_verb_begins_the_heading_of_an_operation(verb: str) -> None:
    reason = ["describes an operation"]
    assert _set_aside(f"# Shop\n\n## {verb} cart{TABLE}") == reason


@pytest.mark.parametrize("word", VERBS_OR_NOUNS.split("|"))
def test_a_noun_is_a_verb_before_an_article(word: str) -> None:
    reason = ["describes an operation"]
    assert _set_aside(f"# Shop\n\n## {word} a cart{TABLE}") == reason
    assert _set_aside(f"# Shop\n\n## {word} cart{TABLE}") == []


@pytest.mark.parametrize("name", FURTHER_NAMES.split("|"))
def test_a_name_of_further_properties(name: str) -> None:
    assert mark_stand_ins(name, DEFAULT, marked=True) != name


def test_every_word_is_tried() -> None:
    def flat(groups: dict[str, str]) -> list[tuple[str, str]]:
        return sorted((word, why) for why, word in _pairs(groups))

    assert sorted(DEFAULT.foreign_headings) == flat(FOREIGN_HEADINGS)
    assert sorted(DEFAULT.foreign_topics) == flat(FOREIGN_TOPICS)
    assert sorted(DEFAULT.body_headings) == flat(BODY_HEADINGS)
    assert DEFAULT.body_roles == tuple(BODY_ROLES.split("|"))
    assert DEFAULT.parameter_kinds == tuple(PARAMETER_KINDS.split("|"))
    assert DEFAULT.message_words == tuple(MESSAGE_WORDS.split("|"))
    assert DEFAULT.part_headings == tuple(PART_HEADINGS.split("|"))
    assert DEFAULT.name_prefixes == tuple(NAME_PREFIXES.split("|"))
    assert DEFAULT.name_suffixes == tuple(NAME_SUFFIXES.split("|"))
    assert DEFAULT.enum_suffixes == tuple(ENUM_SUFFIXES.split("|"))
    assert DEFAULT.sure_suffixes == tuple(SURE_SUFFIXES.split("|"))
    assert DEFAULT.verbs == tuple(VERBS.split("|"))
    assert DEFAULT.verbs_or_nouns == tuple(VERBS_OR_NOUNS.split("|"))
    assert DEFAULT.further_names == tuple(FURTHER_NAMES.split("|"))
