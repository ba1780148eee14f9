"""What is said of the declarations that share a name."""

import pytest
from support.named_pages import named

HEAD = "# {}\n\n## Wallet\n\n| Name | Type | Required |\n|---|---|---|\n"


@pytest.mark.parametrize(
    ("answers", "but"),
    [
        (("yes", "no", "yes"), ""),
        (
            ("no", "no", "yes"),
            ', but only one of them requires "code", which is not required in the '
            "model",
        ),
        (
            ("no", "yes", "no"),
            ', but only one of them requires "code", "user", "size", which are not '
            "required in the model",
        ),
    ],
)
def test_a_joined_declaration_names_what_only_one_requires(
    answers: tuple[str, str, str], but: str
) -> None:
    names = ("code", "user", "size")
    own = "".join(
        f"| {name} | string | {answer} |\n"
        for name, answer in zip(names, answers, strict=True)
    )
    rows = "| code | string | yes |\n| user | string | no |\n"
    rows += "| size | string | yes |\n| rest | string | yes |\n"
    found = named({"a.md": HEAD.format("A") + rows, "b.md": HEAD.format("B") + own})
    [joined] = [one for one in found.found if one.code == "joined-declarations"]
    assert joined.message.partition("they are one model")[2] == but
