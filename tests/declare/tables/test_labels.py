"""Labels above tables of what is sent and of what comes back."""

import pytest
from support.small_pages import declared, page

from docmodels.declare import declare
from docmodels.language.words.dialect import DEFAULT

_ROWS = "\n\n| Name | Type |\n|---|---|\n| {} | string |\n\n"
_SAMPLE = '\n\n```json\n{"a": "b"}\n```\n\n'


def _open(text: str) -> list[str]:
    return declared("# Locks\n\n## Create a lock\n\n`POST /locks/open`\n\n" + text)


@pytest.mark.parametrize(
    "label", ["**Fields**", "**Fields:**", "Fields:", "**Fields**："]
)
def test_a_part_below_a_label_is_of_its_body(label: str) -> None:
    text = f"**Request Body**{_SAMPLE}{label}{_ROWS.format('a')}"
    assert _open(text) == ["CreateLockRequest"]
    both = f"{text}**Response**{_SAMPLE}{label}{_ROWS.format('b')}"
    assert _open(both) == ["CreateLockRequest", "CreateLockResponse"]


def test_a_part_alone_is_of_no_body() -> None:
    assert _open("**Fields**" + _ROWS.format("z")) == []
    assert _open("**Notes**\n\nText.\n\n**Fields**" + _ROWS.format("z")) == []


def test_the_parameters_of_a_path_are_no_body() -> None:
    assert _open("**Path parameters**" + _ROWS.format("z")) == []
    assert _open("**Request Query**：" + _ROWS.format("z")) == []


@pytest.mark.parametrize("first", ["Field", "Parameter"])
@pytest.mark.parametrize("request_", ["`GET /beds`", "GET /beds/{id}"])
def test_a_label_may_have_its_request_behind_it(first: str, request_: str) -> None:
    table = f"\n\n| {first} | Type |\n|---|---|\n| a | string |\n\n"
    text = f"# Beds\n\n**Query parameters** ({request_}){table}"
    found, told = declare(page(text), DEFAULT)
    assert (found.declarations, told) == ((), ())
    assert [one.reason for one in found.tables] == ["lists parameters"]
    text = text.replace("Query parameters", "All that is")
    _, told = declare(page(text), DEFAULT)
    assert len(told) == (first == "Parameter")


@pytest.mark.parametrize("label", ["Status Code **{}**", "**HTTP {}**", "Code {}:"])
def test_each_status_has_a_body_of_its_own(label: str) -> None:
    text = "### Response\n\n" + "".join(
        label.format(status) + _ROWS.format(name)
        for status, name in (("201", "id"), ("409", "message"))
    )
    assert _open(text) == ["CreateLockResponse", "CreateLock409Response"]


@pytest.mark.parametrize(
    ("sent", "back"),
    [
        ("Request parameters", "Response fields"),
        ("输入参数", "输出参数"),
        ("Параметры запроса", "Параметры ответа"),
    ],
)
def test_a_plain_line_says_what_a_heading_would(sent: str, back: str) -> None:
    rows = "\n\n| Name | Type |\n|---|---|\n| {} | string |\n\n"
    if not sent.isascii():
        rows = rows.replace("Name", "名称" if sent == "输入参数" else "Имя")
        rows = rows.replace("Type", "类型" if sent == "输入参数" else "Тип")
    text = f"{sent}{rows.format('a')}{back}{rows.format('b')}"
    assert declared("# Lock\n\nSome words.\n\n" + text) == ["LockResponse"]


def test_a_line_of_more_words_is_no_label() -> None:
    text = "These are the request parameters of it" + _ROWS.format("a")
    assert declared("# Lock\n\n" + text) == ["Lock"]


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("Success (201 Created)", "CreateLockResponse"),
        ("Nothing there (404 Not Found)", "CreateLock404Response"),
        ("Failure (HTTP 409)", "CreateLock409Response"),
        ("Parameters (JSON)", "CreateLockRequest"),
        ("Request parameters (application/json)", "CreateLockRequest"),
    ],
)
def test_a_remark_behind_a_heading_tells_of_a_body(heading: str, name: str) -> None:
    assert _open(f"### {heading}{_ROWS.format('a')}") == [name]


@pytest.mark.parametrize("heading", ["Room (200)", "Room (JSON)", "Room (beta)"])
def test_other_remarks_do_not(heading: str) -> None:
    assert declared(f"# Locks\n\n## {heading}{_ROWS.format('a')}") == ["Room"]


def test_parameters_without_a_remark_are_parameters() -> None:
    assert _open(f"### Parameters{_ROWS.format('a')}") == []


@pytest.mark.parametrize(
    ("heading", "names"),
    [
        ("请求参数", []),
        ("二、请求参数", []),
        ("【请求参数】", []),
        ("请求参数列表", []),
        ("参数列表", []),
        ("请求体参数", ["提交订单Request"]),
        ("Body 参数", ["提交订单Request"]),
        ("body参数", ["提交订单Request"]),
        ("请求报文", ["提交订单Request"]),
        *(
            (words, ["提交订单Response"])
            for words in "返回参数说明 响应参数说明 返回字段说明 响应结果 响应数据 "
            "响应报文 返回参数列表".split()
        ),
    ],
)
def test_parameters_and_bodies_of_a_request_of_no_method(
    heading: str, names: list[str]
) -> None:
    rows = "| 字段 | 类型 |\n|---|---|\n| id | string |\n"
    above = "# 订单接口\n\n## 提交订单\n\n请求url：/order/submit\n\n"
    assert declared(f"{above}### {heading}\n\n{rows}") == names


@pytest.mark.parametrize(
    ("label", "names"),
    [
        ("请求参数如下：", []),
        ("参数如下：", []),
        ("返回参数如下：", ["提交订单Response"]),
    ],
)
def test_lines_that_announce_parameters_in_chinese(
    label: str, names: list[str]
) -> None:
    rows = "| 字段 | 类型 |\n|---|---|\n| id | string |\n"
    assert declared(f"# 订单接口\n\n## 提交订单\n\n{label}\n\n{rows}") == names
