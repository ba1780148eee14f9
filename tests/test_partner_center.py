"""The repository's own example: docs_src/partner_center and what comes of it."""

import importlib
import json
import re
import shutil
import sys
import typing
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal

import pytest
from support.case_folders import read_tree

import docmodels
from docmodels.cli.config.file import read_config
from docmodels.core.diagnostics import Severity

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs_src" / "partner_center"
GENERATED = ROOT / "generated" / "partner_center"
OPERATIONS = {
    "get-a-customer-by-id.md": "Customer",
    "get-a-list-of-customers.md": "Customer",
    "get-an-order-by-id.md": "Order",
    "update-a-customer-s-billing-profile.md": "CustomerBillingProfile",
}


@pytest.fixture
def api() -> Iterator[Any]:
    sys.path.insert(0, str(GENERATED.parent))
    yield importlib.import_module("partner_center")
    sys.path.remove(str(GENERATED.parent))


def _options(docs: Path, output: Path) -> docmodels.Options:
    (package,) = read_config(ROOT / "pyproject.toml").packages
    assert package.docs == DOCS
    assert package.output == GENERATED
    return docmodels.Options(
        docs=docs,
        output=output,
        targets=package.targets,
        wire_names=package.wire_names,
        corrections=package.corrections,
        severities=package.severities,
    )


def _samples() -> list[tuple[str, int, Any]]:
    """Return every JSON body of the operation pages: page, number, JSON."""
    found: list[tuple[str, int, Any]] = []
    for page in sorted(OPERATIONS):
        text = (DOCS / page).read_text(encoding="utf-8")
        for fence in text.split("```")[1::2]:
            _, _, body = fence.partition("\n\n")
            if body.strip().startswith(("{", "[")):
                found.append((page, len(found), json.loads(body)))
    return found


SAMPLES = _samples()


@pytest.mark.slow
def test_the_committed_package_is_what_the_pages_make() -> None:
    result = docmodels.check(_options(DOCS, GENERATED))
    assert result.ok
    assert result.diff == ""


def test_every_operation_page_has_samples() -> None:
    pages = [page for page, _, _ in SAMPLES]
    assert set(pages) == set(OPERATIONS)
    assert len(pages) >= 5  # the update has a request and a response


@pytest.mark.parametrize(("page", "_number", "sample"), SAMPLES)
def test_samples_come_back(api: Any, page: str, _number: int, sample: Any) -> None:
    model = getattr(api, OPERATIONS[page])
    if "items" in sample:
        decoded = api.from_page(model, sample)
        assert all(isinstance(item, model) for item in decoded.items)
        assert decoded.items
    else:
        decoded = api.from_dict(model, sample)
        assert isinstance(decoded, model)
    assert api.to_dict(decoded) == sample


def test_unknown_properties_and_nulls_are_in_the_samples(api: Any) -> None:
    sample = next(s for page, _, s in SAMPLES if page == "get-a-customer-by-id.md")
    customer = api.from_dict(api.Customer, sample)
    assert customer.additional_properties == {"associatedPartnerId": None}
    assert {"address", "email"} <= set(customer.company_profile.additional_properties)


def test_changing_one_property_changes_nothing_else(api: Any) -> None:
    sample = next(s for page, _, s in SAMPLES if page == "get-a-customer-by-id.md")
    customer = api.from_dict(api.Customer, sample)
    customer.billing_profile.culture = "de-AT"
    expected = json.loads(json.dumps(sample))
    expected["billingProfile"]["culture"] = "de-AT"
    assert api.to_dict(customer) == expected


def test_types_of_the_customer(api: Any) -> None:
    customer = typing.get_type_hints(api.Customer)
    profile = typing.get_type_hints(api.CustomerBillingProfile)
    listed = Literal["none", "reseller", "advisor", "syndication", "microsoft_support"]
    values = listed | str
    assert customer["relationship_to_partner"] == values | None
    assert customer["custom_domains"] == list[str] | None
    assert customer["user_credentials"] == api.UserCredentials | None
    assert profile["culture"] == str | None
    assert profile["default_address"] == api.Address | None


def test_a_wrong_type_has_its_full_path(api: Any) -> None:
    payload = {"billingProfile": {"defaultAddress": "1 High Street"}}
    with pytest.raises(api.DecodeError) as caught:
        api.from_dict(api.Customer, payload)
    message = "Customer.billingProfile.defaultAddress: expected object, got string"
    assert str(caught.value) == message


@pytest.mark.slow
def test_a_new_property_adds_lines_to_three_files(tmp_path: Path) -> None:
    docs, output = tmp_path / "docs", tmp_path / "partner_center"
    shutil.copytree(DOCS, docs)
    options = _options(docs, output)
    assert docmodels.generate(options).ok
    before = read_tree(output)
    page = docs / "customer.md"
    text = page.read_text(encoding="utf-8")
    row = next(line for line in text.split("\n") if line.startswith("| customDomains"))
    new = "| shoeSize | int | How large the feet are. |"
    page.write_text(text.replace(row, f"{row}\n{new}"), encoding="utf-8")
    result = docmodels.generate(options)
    assert result.plan is not None
    assert result.plan.rewritten == (
        "models/customer.py",
        "payloads/customer.py",
        "serializers/customer.py",
    )
    after = read_tree(output)
    changed = {path for path in after if after[path] != before.get(path)}
    assert changed == {*result.plan.rewritten, ".docmodels.manifest"}
    for path in result.plan.rewritten:
        _only_adds(before[path], after[path])
    assert "    shoe_size: int | None = None" in after["models/customer.py"]


def _only_adds(before: str, after: str) -> None:
    """Check that `after` has all lines of `before`, in their order."""
    rest = iter(after.splitlines())
    assert all(line in rest for line in before.splitlines())
    assert len(after) > len(before)


@pytest.mark.slow
def test_a_changed_description_changes_its_lines_only(tmp_path: Path) -> None:
    docs, output = tmp_path / "docs", tmp_path / "partner_center"
    shutil.copytree(DOCS, docs)
    options = _options(docs, output)
    assert docmodels.generate(options).ok
    page = docs / "customer.md"
    text = page.read_text(encoding="utf-8")
    changed = text.replace("Custom domains that the customer owns.", "Its domains.")
    assert changed != text
    page.write_text(changed, encoding="utf-8")
    diff = docmodels.check(options).diff
    lines = [line for line in diff.split("\n") if line[:1] in ("+", "-")]
    # The manifest has hashes of the module that changed.
    hashes = re.compile(r"[-+] {4}[0-9a-f]{64}( [0-9a-f]{64})*")
    code = [
        one
        for one in lines
        if one[:3] not in ("+++", "---") and not hashes.fullmatch(one)
    ]
    assert code == [
        '-    """Custom domains that the customer owns."""',
        '+    """Its domains."""',
    ]


def test_strict_fails_on_the_two_faults_the_pages_have(tmp_path: Path) -> None:
    options = replace(_options(DOCS, tmp_path / "api"), strict=True)
    result = docmodels.check(options)
    errors = [d.code for d in result.diagnostics if d.severity is Severity.ERROR]
    assert errors == ["link-label-mismatch", "duplicate-property"]
    assert not result.ok
    assert not result.files
