"""Parameters that a line with a method says are sent."""

import pytest
from support.counting import grows_as_the_text
from support.small_pages import declared

ANSWER = '**返回示例**\n\n```\n{"made": true}\n```\n\n'
ROWS = "|---|---|---|---|\n| width | 是 | int | 宽 |\n| soft | 否 | bool | 软 |\n\n"
TABLE = "|参数名|必选|类型|说明|\n" + ROWS


def _page(method: str, label: str = "**参数：**", behind: str = ANSWER) -> str:
    return f"# 做床\n\n**请求方式：**\n- {method}\n\n{label}\n\n{TABLE}{behind}"


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "POST (JSON)"])
@pytest.mark.parametrize("label", ["**参数：**", "请求参数：", "## 入参"])
def test_parameters_of_what_is_posted_are_sent(method: str, label: str) -> None:
    assert declared(_page(method, label)) == ["做床Request"]


def test_what_is_posted_has_an_answer() -> None:
    back = (
        "**返回参数说明**\n\n|参数名|类型|说明|\n|---|---|---|\n| made | bool | 好 |\n"
    )
    assert declared(_page("POST", behind=back)) == ["做床Request", "做床Response"]


@pytest.mark.parametrize(
    "line", ["请求地址：POST /api/beds", "地址：/api/beds\n方法：POST", "方法: PUT"]
)
def test_a_method_behind_words(line: str) -> None:
    text = f"# 接口\n\n## 做床\n\n{line}\n\n请求参数\n\n{TABLE}{ANSWER}"
    assert declared(text) == ["做床Request"]


@pytest.mark.parametrize(
    "text",
    [
        _page("GET"),
        _page("POST", behind=""),
        _page("POST", "查询参数："),
        _page("POST", "**Query parameters**"),
        _page("POST 或 GET"),
        _page("POST\n\n# 卖床"),
    ],
)
def test_other_parameters_are_not_sent(text: str) -> None:
    assert declared(text) == []


def test_in_english() -> None:
    text = "# Make a bed\n\nMethod: POST\n\n## {}\n\n| Name | Type |\n|---|---|\n"
    text += '| width | int |\n\n```json\n{{"made": true}}\n```\n'
    assert declared(text.format("Parameters")) == ["MakeBedRequest"]
    assert declared(text.format("Path parameters")) == []


def test_an_operation_is_gone_through_once_for_all_of_its_tables() -> None:
    part = "**Parameters**\n\n| Name | Type |\n|---|---|\n| width | int |\n\n"
    start = "# Make a bed\n\nMethod: POST\n\n"
    assert grows_as_the_text(lambda text: declared(start + text), part, 60)
