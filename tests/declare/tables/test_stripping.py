"""What stands around a name in a heading, and what belongs to it."""

import pytest

from docmodels.declare.tables.heading_bases import split_bases
from docmodels.declare.tables.stripping import name_in
from docmodels.language.words.dialect import DEFAULT
from docmodels.language.words.programs import PRODUCTS

KEYWORDS = (
    "class entity enum interface message model object protocol record schema struct"
    " trait type union"
).split()
#: Products that have capitals inside their names.
WRITTEN_PRODUCTS = (
    "AliPay AsyncApi BigQuery BitBucket ChatGpt ClickHouse CloudFlare CosmosDB CouchDB"
    " DeepSeek DocuSign DynamoDB ElasticSearch FaceBook FastApi FedEx GitHub GitLab"
    " GraphQL HubSpot InfluxDB JavaScript LinkedIn MariaDB MasterCard MongoDB NestJS"
    " NextJS NodeJS OpenAI OpenApi OpenID OpenSearch PayPal PostgreSQL PowerShell"
    " ProtoBuf QuickBooks RabbitMQ SalesForce SendGrid SharePoint SwiftUI TikTok"
    " TypeScript UnionPay WeChat WhatsApp WooCommerce WordPress YouTube"
).split()


def _name(heading: str) -> str:
    return name_in(heading, DEFAULT, DEFAULT.name_suffixes).name


@pytest.mark.parametrize(
    "heading",
    [
        "message `Lamp` (light/lamp.proto)",
        "Object: Lamp (beta)",
        "Object: `Lamp`",
        "type Lamp struct",
        "export interface Lamp",
        "public abstract class Lamp",
        "Lamp resource type (preview)",
        "Object “Lamp”",
        "Object: Lamp（灯）",
        "Schema: 'Lamp'",
        'The "Lamp" object',
    ],
)
def test_what_a_thing_is_is_no_part_of_its_name(heading: str) -> None:
    assert _name(heading) == "Lamp"


@pytest.mark.parametrize(
    "heading",
    [
        "What is ordered (LampOrder)",
        "Lamp order of a customer (`LampOrder`)",
        "Заказ (LampOrder)",
        "注文（LampOrder）",
        "Lamp order (LampOrder)",
    ],
)
def test_behind_a_phrase_a_class_has_the_name(heading: str) -> None:
    assert _name(heading) == "LampOrder"


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("Lamp (LampOrder)", "Lamp"),
        ("LampOrder object (PartialLamp)", "LampOrder"),
        ("Lamp order (beta)", "Lamp order"),
        ("Lamp order (Beta)", "Lamp order"),
        ("Lamp order (JSON)", "Lamp order"),
        ("Lamp order (a LampOrder)", "Lamp order"),
        ("Lamp order (`state`)", "Lamp order"),
        ("Bird of prey (extends Animal)", "Bird of prey"),
    ],
)
def test_what_is_no_name_of_a_class_is_a_remark(heading: str, name: str) -> None:
    assert _name(heading) == name


@pytest.mark.parametrize("product", WRITTEN_PRODUCTS)
@pytest.mark.parametrize("phrase", ["Lamp order", "注文"])
def test_a_product_in_parentheses_is_no_name(phrase: str, product: str) -> None:
    assert _name(f"{phrase} ({product})") == phrase
    assert _name(f"{phrase} (`{product}`)") == product


def test_all_products_are_tried() -> None:
    assert {one.casefold() for one in WRITTEN_PRODUCTS} == PRODUCTS


@pytest.mark.parametrize("word", KEYWORDS)
def test_a_keyword_declares_a_name(word: str) -> None:
    assert _name(f"{word} Lamp") == "Lamp"
    assert _name(f"{word} LampShade (light.x)") == "LampShade"


@pytest.mark.parametrize(
    "heading",
    ["Schema Registry", "Message Template", "Model Context", "Record Label", "Types A"],
)
def test_a_word_of_a_title_is_no_keyword(heading: str) -> None:
    assert _name(heading) == heading


@pytest.mark.parametrize("word", ["Schema", "Message", "Model", "Struct", "Type"])
def test_a_name_of_code_stands_behind_a_word_in_capitals(word: str) -> None:
    assert _name(f"{word} LampShade") == "LampShade"
    assert _name(f"{word} Lamp_shade") == "Lamp_shade"


@pytest.mark.parametrize("heading", ["Lamp对象", "Lamp オブジェクト", "Objekt Lamp"])
def test_other_languages_say_what_a_thing_is_too(heading: str) -> None:
    assert _name(heading) == "Lamp"


def test_a_word_without_a_name_before_it_stays() -> None:
    assert _name("对象") == "对象"
    assert _name("Werkobjekt") == "Werkobjekt"


@pytest.mark.parametrize(
    "heading", ["Lamp（灯）", "Lamp （灯）", "Lamp (灯)", "Lamp："]
)
def test_a_remark_in_wide_parentheses_is_one(heading: str) -> None:
    assert _name(heading) == "Lamp"
    assert _name("（灯）") == "（灯）"


@pytest.mark.parametrize(
    "heading",
    [
        "abstract class LampShade",
        "case class LampShade",
        "data class LampShade",
        "declare type LampShade",
        "export type LampShade",
        "final class LampShade",
        "open class LampShade",
        "public class LampShade",
        "sealed class LampShade",
        "static class LampShade",
        "public static class LampShade",
        "Class LampShade",
        "Entity LampShade",
        "Enum LampShade",
        "Interface LampShade",
        "Object LampShade",
        "Record LampShade",
        "Union LampShade",
        "model LampShade class",
        "type LampShade enum",
        "type LampShade interface",
        "type LampShade object",
        "type LampShade struct",
        "model LampShade type",
    ],
)
def test_a_declaration_as_in_code_has_the_name(heading: str) -> None:
    found = name_in(heading, DEFAULT, DEFAULT.name_suffixes)
    assert found.name == "LampShade"
    assert [rule.name for rule, _ in found.off] == ["name-behind-a-keyword"]


@pytest.mark.parametrize("arrow", ["→", "->", "=>", "⇒"])
def test_an_arrow_may_stand_before_the_name(arrow: str) -> None:
    assert _name(f"Kept things {arrow} Lamp") == "Lamp"


@pytest.mark.parametrize(
    "heading",
    [
        "Bird extends Animal, Pet",
        "Bird extends Animal,Pet",
        "Bird extends Animal and Pet",
        "Bird extends Animal & Pet",
        "Bird extends Animal, and Pet",
        "Bird (extends Animal and Pet)",
        "Bird (extends Animal & Pet)",
        "Bird (extends Animal, and Pet)",
    ],
)
def test_a_heading_may_name_several_bases(heading: str) -> None:
    assert split_bases(heading, DEFAULT) == ("Bird", ("Animal", "Pet"))


@pytest.mark.parametrize("heading", ["Lamp ()", "Lamp（）"])
def test_empty_parentheses_are_no_part_of_a_name(heading: str) -> None:
    assert _name(heading) == "Lamp"
    assert _name("灯()") == "灯"


@pytest.mark.parametrize("mark", ["*", "**", "1", "†", "‡"])
def test_the_mark_of_a_note_stands_before_a_name(mark: str) -> None:
    assert _name(f"({mark}) Lamp") == "Lamp"


def test_a_name_in_code_may_be_one_letter() -> None:
    assert _name("What is ordered (`L`)") == "L"


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("Step 2 - Lamp", "Lamp"),
        ("Section 4 : Lamp shade", "Lamp shade"),
        ("Étape 3 – Lamp object", "Lamp"),
        ("Tab 1: `Lamp Shades` (what is sold)", "Lamp Shades"),
    ],
)
def test_a_word_that_counts_a_part_of_the_page_is_no_part_of_the_name(
    heading: str, name: str
) -> None:
    assert _name(heading) == name


@pytest.mark.parametrize("heading", ["Status 200 - Lamp", "Lamp 2", "Lamp 2-3 W"])
def test_another_number_in_a_heading_stays(heading: str) -> None:
    assert _name(heading) == heading


def test_what_stands_behind_a_counted_part_may_be_a_phrase() -> None:
    assert not name_in("Step 2 - Light the lamp", DEFAULT, ()).surely
