"""The page that the project started from."""

import shutil
from pathlib import Path

from support.shared import SEED, needs

import docmodels
from docmodels.core.diagnostics import Severity
from docmodels.core.schema import Field, ObjectType, show_type

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs_src" / "partner_center"

pytestmark = needs(SEED)

PARTNERS = '"none" | "reseller" | "advisor" | "syndication" | "microsoft_support"'
TYPES = {
    "Customer": {
        "id": "string",
        "commerceId": "string",
        "companyProfile": "CustomerCompanyProfile",
        "billingProfile": "CustomerBillingProfile",
        "relationshipToPartner": PARTNERS,
        "allowDelegatedAccess": "boolean",
        "userCredentials": "UserCredentials",
        "customDomains": "list[string]",
        "associatedPartnerId": "string",
        "links": "ResourceLinks",
        "attributes": "ResourceAttributes",
    },
    "CustomerCompanyProfile": {
        "tenantId": "string",
        "domain": "string",
        "companyName": "string",
        "links": "ResourceLinks",
        "attributes": "ResourceAttributes",
    },
    "CustomerBillingProfile": {
        "id": "string",
        "firstName": "string",
        "lastName": "string",
        "email": "string",
        "culture": "string",
        "language": "string",
        "companyName": "string",
        "defaultAddress": "Address",
        "links": "ResourceLinks",
        "attributes": "ResourceAttributes",
    },
    "CustomerRelationshipRequest": {
        "url": "string",
        "attributes": "ResourceAttributes",
    },
}
ELSEWHERE = {"UserCredentials", "ResourceLinks", "ResourceAttributes", "Address"}


def _models(reading: docmodels.Reading) -> dict[str, tuple[Field, ...]]:
    page = next(p for p in reading.schema.pages if p.path == "customer.md")
    models = [type_ for type_ in page.types if isinstance(type_, ObjectType)]
    assert len(models) == len(page.types)
    return {model.id.name: model.fields for model in models}


def _types(reading: docmodels.Reading) -> dict[str, dict[str, str]]:
    return {
        name: {field.name: show_type(field.type) for field in fields}
        for name, fields in _models(reading).items()
    }


def test_alone_it_has_one_warning_for_each_missing_model() -> None:
    reading = docmodels.read(docmodels.Options(docs=SEED))
    found = reading.diagnostics
    assert [(d.code, d.severity) for d in found] == (
        [("unresolved-link", Severity.WARNING)] * len(ELSEWHERE)
    )
    for name in ELSEWHERE:
        assert len([d for d in found if d.message.startswith(f'"{name}" ')]) == 1


def test_alone_every_type_is_right() -> None:
    types = _types(docmodels.read(docmodels.Options(docs=SEED)))
    assert types == {
        model: {
            name: "any" if type_ in ELSEWHERE else type_
            for name, type_ in fields.items()
        }
        for model, fields in TYPES.items()
    }
    assert sum(len(fields) for fields in types.values()) == 28


def test_beside_its_pages_it_has_no_warning_and_all_types(tmp_path: Path) -> None:
    shutil.copy(SEED, tmp_path)
    for page in ("user.md", "utility-resources.md"):
        shutil.copy(DOCS / page, tmp_path)
    reading = docmodels.read(docmodels.Options(docs=tmp_path))
    told = [d for d in reading.diagnostics if d.span and d.span.page == "customer.md"]
    assert told == []
    codes = {d.code for d in reading.diagnostics}
    assert "unresolved-link" not in codes
    assert _types(reading) == TYPES


def test_ours_says_the_same() -> None:
    ours = docmodels.read(docmodels.Options(docs=DOCS))
    assert _types(ours) == TYPES


def test_every_row_is_a_field_at_its_line() -> None:
    lines = SEED.read_text(encoding="utf-8-sig").splitlines()
    models = _models(docmodels.read(docmodels.Options(docs=SEED)))
    for field in (field for fields in models.values() for field in fields):
        row = lines[field.span.line - 1]
        assert row.split("|")[1].strip() == field.name


def test_it_generates(tmp_path: Path) -> None:
    result = docmodels.generate(
        docmodels.Options(docs=SEED, output=tmp_path / "customers")
    )
    assert result.ok
    assert (tmp_path / "customers/models/customer.py").is_file()
