"""What holds of a property that is described twice."""

import pytest

from docmodels.core.facts import weaker
from docmodels.core.schema import Facts


@pytest.mark.parametrize(
    ("one", "other", "both"),
    [
        (Facts(required=True), Facts(required=True), Facts(required=True)),
        (Facts(required=True), Facts(), Facts()),
        (Facts(nullable=True), Facts(), Facts(nullable=True)),
        (Facts(read_only=True), Facts(), Facts()),
        (Facts(read_only=True), Facts(read_only=True), Facts(read_only=True)),
        (Facts(deprecated=True), Facts(), Facts()),
        (Facts(deprecated=True), Facts(deprecated=True), Facts(deprecated=True)),
        (Facts(min_length=3), Facts(min_length=0), Facts(min_length=0)),
        (Facts(max_length=0), Facts(max_length=9), Facts(max_length=9)),
        (Facts(max_length=0), Facts(), Facts(max_length=0)),
        (Facts(pattern="^a"), Facts(), Facts(pattern="^a")),
        (Facts(pattern="^a"), Facts(pattern="^a"), Facts(pattern="^a")),
        (Facts(pattern="^a"), Facts(pattern="^b"), Facts()),
        (Facts(default=""), Facts(), Facts(default="")),
        (Facts(constant="group"), Facts(constant="group"), Facts(constant="group")),
        (Facts(constant="group"), Facts(), Facts()),
        (Facts(constant="group"), Facts(constant="user"), Facts()),
    ],
)
def test_what_holds_for_both(one: Facts, other: Facts, both: Facts) -> None:
    assert weaker(one, other) == both
    assert weaker(other, one) == both


def test_the_first_default_counts() -> None:
    assert weaker(Facts(default=""), Facts(default="x")).default == ""
