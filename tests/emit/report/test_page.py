"""The page of a report is the template's own, whatever the documentation says."""

import base64
import hashlib
import json
from pathlib import Path

import pytest
from support.report_pages import HOSTILE, SHOP, data_of, hostile_page, parsed, report

import docmodels
from docmodels.core.orders import BUILD_ORDER
from docmodels.emit.report.page import json_in_html, report_html


@pytest.mark.slow
def test_hostile_pages_add_no_element_and_no_attribute(tmp_path: Path) -> None:
    tame = parsed(report(tmp_path / "tame", shop=SHOP).html)
    wild = parsed(report(tmp_path / "wild", shop=hostile_page()).html)
    assert wild.elements == tame.elements
    assert wild.text_of("script")[1:] == tame.text_of("script")[1:]
    assert wild.text_of("style") == tame.text_of("style")


def test_the_page_is_ascii_and_its_texts_are_not(tmp_path: Path) -> None:
    html = report_html({"title": "Größe 大", "x": "é"})
    assert html.isascii()
    assert "Größe 大: models" in "".join(parsed(html).text_of("title"))
    assert data_of(html)["x"] == "é"


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_title_is_text(text: str) -> None:
    tame = {"title": "tame"}
    made, other = (parsed(report_html({"title": one})) for one in (text, "tame"))
    assert made.elements == other.elements
    assert json.loads(made.text_of("script")[0]) == {**tame, "title": text}
    assert f"{text}: models" in "".join(made.text_of("title"))


def test_hostile_texts_arrive_as_text(tmp_path: Path) -> None:
    text = json.dumps(data_of(report(tmp_path, shop=hostile_page()).html))
    assert "<img src=x onerror=window.owned=1>" in text
    # what turns the direction of a text is written as Python would
    assert "\\\\u202e" in text
    assert "\\u202e" not in text.replace("\\\\u202e", "")


def test_json_in_html_has_nothing_that_html_reads() -> None:
    value = {"<&>": ["</script>", "<!--", "]]>", "\u2028", "\ud800", "é"]}
    text = json_in_html(value)
    assert text.isascii()
    assert not set("<>&") & set(text)
    assert json.loads(text) == value


def test_a_page_gives_no_orders_to_a_build_service(tmp_path: Path) -> None:
    orders = "##vso[task.x]y ##[error]z ::error::w"
    page = f"# {orders}\n\n## Thing\n\n{orders}\n\n| Name | Type |\n|---|---|\n"
    html = report(tmp_path, a=f"{page}| `{orders}` | string |\n").html
    assert json.dumps(orders)[1:-1] in json.dumps(data_of(html))
    for text in (html, report_html({"title": orders})):
        assert not BUILD_ORDER.search(text)
        assert not any(line.lstrip().startswith("::") for line in text.splitlines())


def test_the_policy_lets_only_our_style_and_script_count(tmp_path: Path) -> None:
    page = parsed(report(tmp_path, shop=SHOP).html)
    metas = [dict(attributes) for tag, attributes in page.elements if tag == "meta"]
    (policy,) = (one["content"] for one in metas if "http-equiv" in one)
    rules = dict(one.strip().split(" ", 1) for one in (policy or "").split(";"))
    _, script = page.text_of("script")
    (style,) = page.text_of("style")
    assert rules == {
        "default-src": "'none'",
        "script-src": f"'sha256-{_digest(script)}'",
        "style-src": f"'sha256-{_digest(style)}'",
        "base-uri": "'none'",
        "form-action": "'none'",
    }


def test_the_page_asks_nobody_for_anything(tmp_path: Path) -> None:
    page = parsed(report(tmp_path, shop=SHOP).html)
    for _, attributes in page.elements:
        given = dict(attributes)
        assert "src" not in given
        assert (given.get("href") or "#").startswith("#")
        assert not any(name.startswith("on") or name == "style" for name in given)
    # neither in the style nor in the script, but for the namespace of SVG
    own = "".join((*page.text_of("style"), page.text_of("script")[1]))
    assert own.count("//www.w3.org/2000/svg") == own.count("://") == 1
    for word in (
        "@import",
        "url(http",
        "fetch(",
        "innerHTML",
        "insertAdjacent",
        "eval(",
    ):
        assert word not in own


def test_the_same_pages_give_the_same_bytes(tmp_path: Path) -> None:
    first, second = (report(tmp_path / name, shop=SHOP).html for name in "ab")
    assert first == second


def test_an_error_is_shown_at_its_row(tmp_path: Path) -> None:
    (tmp_path / "shop.md").write_text(SHOP)
    (tmp_path / "cafe.md").write_bytes(b"# Caf\xe9\n")
    made = docmodels.make_report(docmodels.Options(tmp_path, strict=True))
    assert not made.ok
    data = data_of(made.html)
    wrong = {one["code"]: n for n, one in enumerate(data["diagnostics"])}
    assert {data["diagnostics"][n]["severity"] for n in wrong.values()} == {"error"}
    assert wrong.keys() >= {"page-encoding", "unknown-type"}
    place = data["diagnostics"][wrong["unknown-type"]]["place"]
    rows = [row for model in data["models"] for row in model.get("fields", ())]
    lines = [row["line"] for row in rows if wrong["unknown-type"] in row["notes"]]
    assert [f"shop.md:{line}" for line in lines] == [place]


def test_pages_without_a_model_are_shown(tmp_path: Path) -> None:
    (tmp_path / "empty.md").write_text("# Nothing\n")
    made = docmodels.make_report(docmodels.Options(tmp_path))
    assert not made.ok
    assert [one["code"] for one in data_of(made.html)["diagnostics"]] == ["no-models"]


def test_where_nothing_is_read_there_is_no_page(tmp_path: Path) -> None:
    made = docmodels.make_report(docmodels.Options(tmp_path / "nowhere"))
    assert not made.ok
    assert made.html == ""
    assert made.diagnostics


def _digest(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def test_the_frame_of_the_page_is_one_that_all_can_use() -> None:
    """What the script fills is there, and tells a screen reader what it is."""
    page = parsed(report_html({"title": "Shop"}))
    elements = [(tag, dict(attributes)) for tag, attributes in page.elements]
    named = {given["id"]: (tag, given) for tag, given in elements if "id" in given}
    assert [*named] == ["search", "theme", "count", "list", "main", "data"]
    assert named["count"] == ("p", {"id": "count", "role": "status"})
    assert named["list"] == ("ul", {"id": "list"})
    assert named["main"] == ("main", {"id": "main", "tabindex": "-1"})
    assert named["theme"] == ("button", {"id": "theme", "type": "button"})
    assert named["data"] == ("script", {"id": "data", "type": "application/json"})
    tag, search = named["search"]
    assert (tag, search["type"], search["aria-controls"]) == ("input", "search", "list")
    assert (search["autocomplete"], search["spellcheck"]) == ("off", "false")
    assert search["aria-keyshortcuts"] == "/"
    for one in (
        ("html", {"lang": "en"}),
        ("meta", {"charset": "utf-8"}),
        ("meta", {"name": "referrer", "content": "no-referrer"}),
        ("meta", {"name": "generator", "content": "docmodels"}),
        ("a", {"class": "skip", "href": "#main"}),
        ("a", {"href": "#"}),
        ("div", {"class": "search", "role": "search"}),
        ("label", {"for": "search"}),
        ("div", {"class": "columns"}),
        ("nav", {"aria-label": "Models"}),
        ("kbd", {"aria-hidden": "true"}),
        ("noscript", {}),
    ):
        assert one in elements
    (width,) = (one for _, one in elements if one.get("name") == "viewport")
    assert width["content"] == "width=device-width, initial-scale=1"
