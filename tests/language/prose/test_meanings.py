"""Numbers that each stand before what they mean."""

import pytest

from docmodels.language.prose import read_meanings


def _numbers(text: str) -> list[int] | None:
    found = read_meanings(text)
    return None if found is None else [int(value) for value, _ in found.values]


@pytest.mark.parametrize(
    "text",
    [
        "How it is: 0 = off, 1 = on.",
        "0: off, 1: on",
        "0: off, 1: on or otherwise lit",
        "0: off, 1: some other light",
        "The state (0 - off, 1 - on).",
        "Whether it is on. 0=off; 1=on. Since 2.0.",
        "0 - off\n1 - on\n\nSince 2.0.",
        "It is one of:\n- 0: off\n- 1: on",
        "• `0` = off • `1` = on",
        "0 => off, 1 -> on",
        "Its state is 0: off or 1: on.",
        "状态：0-关闭，1-开启",
        "状态 0:禁用 1:启用",
        "是否启用（0：否，1：是）",
        "0-禁用 1-启用",
        "0 : Nur der Kopf, kein Text<br>1 : Alles".replace("<br>", "\n"),
        "Its kind; 0: the first; 1: the other",
    ],
)
def test_such_numbers_are_values(text: str) -> None:
    assert _numbers(text) == [0, 1]


@pytest.mark.parametrize(
    "text",
    [
        "A timeout. 0: no timeout, -1: that of the server.",
        "How urgent it is: 1 = highest, 5 = lowest.",
        "How many: 0 = unlimited, 1 = one.",
        "Day of the week: 1 = Monday, 7 = Sunday.",
        "For Java 8: the old way, for Java 11: the new one.",
        "For example 1 = Monday, 2 = Tuesday.",
        "What one may do: 1 = read, 2 = write, 4 = execute.",
        "A sum of 1 = read, 2 = write.",
        "0: off, 1: on, 2-9: reserved",
        "0: off, 1: on, 2+: reserved",
        "0: off, 1: on, others: reserved",
        "0 = off, 1 = on, ...",
        "80 = plain, 443 = safe, or any other.",
        "0 = off, 1 = on or another number",
        "0 = off, 1 = on, and others",
        "1:n or 2:m",
        "From 10:30 to 12:30.",
        "A 24-hour clock, a 7-day week.",
        "1: off. It is the first of its kind. 2: on.",
        "0: off, 0: out",
        "0: off",
        "Its width: 1, its height: 2.",
        "Default: 0.",
        "1. low 2. high",
        "1 = Monday through 7 = Sunday",
        "How long, in seconds: 0 - not at all, 60 - a minute.",
        "Percent, 0: none, 100: all",
        "",
    ],
)
def test_such_numbers_are_none(text: str) -> None:
    assert _numbers(text) is None


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("0: off, 1: on", ["0", "1"]),
        ("The state. 00 = off; 01 = on", ["00", "01"]),
        ("Статус: 01 — выкл, 02 — вкл", ["01", "02"]),
        ("状态（0：关，1：开）", ["0", "1"]),
        ('"10" - off\n"20" - on', ["10", "20"]),
        ("Of: - `01`: Off. - `02`: On. - `V5`: Away.", ["01", "02", "V5"]),
        ("`01`: off, `V5`: away, `02`: on", ["01", "V5", "02"]),
        ("`state`: `01` = off, `02` = on", ["01", "02"]),
        ("01: off, 02: on. `bed`: a place", ["01", "02"]),
    ],
)
def test_numbers_of_a_text_are_as_they_are_written(
    text: str, values: list[str]
) -> None:
    found = read_meanings(text, written=True)
    assert found is not None
    assert [value for value, _ in found.values] == values


@pytest.mark.parametrize(
    "text",
    [
        "Steps: 1: call, 2: wait",
        "How each hour is: 0= free, 1= busy, 2= away.",
        "It consists of digits, of which 0: free, 1: busy.",
        "The version. 1: first, 2: second. Example: 3",
        "The version, e.g. 1: first, 2: second",
        "版本 1：旧，2：新，例：3",
        "Ratio 16:9 or 4:3",
        "`V5`: away, `01`: off, `02`: on",
        "`A`: off, `B`: on, `V5`: away",
    ],
)
def test_such_numbers_of_a_text_are_none(text: str) -> None:
    assert read_meanings(text, written=True) is None


def test_what_each_means_is_kept() -> None:
    found = read_meanings("The state (0 - it is off, 1 - it is on, 9 - other).")
    assert found is not None
    assert found.values == (("0", "it is off"), ("1", "it is on"), ("9", "other"))


def test_very_many_are_no_list() -> None:
    assert _numbers(", ".join(f"{number}: a" for number in range(200))) is not None
    assert _numbers(", ".join(f"{number}: a" for number in range(201))) is None


@pytest.mark.parametrize(
    "text",
    [
        "01, 3DS; 02 - on, 03 - off",
        "The kind: `001` = sold, `033` = lent, or 002 (found), 024",
        "00 = off, 01 = on; for 02 see below",
    ],
)
def test_a_text_with_more_such_numbers_lists_no_values(text: str) -> None:
    """What of them cannot be read is a value, too."""
    assert read_meanings(text, written=True) is None


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        # Several numbers without gaps are a list; powers of two alone are bits.
        ("3 - a, 5 - b, 7 - c", [3, 5, 7]),
        ("1 - a, 2 - b, 5 - c", [1, 2, 5]),
        ("1 - a, 2 - b, 4 - c", None),
        # Both are special ones among many.
        ("-1 - none; 0 - all", None),
        ("0 - " + "a word " * 40 + "; 1 - on", None),
    ],
)
def test_special_numbers_bits_and_long_meanings(
    text: str, numbers: list[int] | None
) -> None:
    assert _numbers(text) == numbers


def test_other_numbers_beside_the_values_of_a_text_say_nothing() -> None:
    found = read_meanings("00 = off, 01 = on (since 2024, 3DS 2.0).", written=True)
    assert found is not None
    assert [value for value, _ in found.values] == ["00", "01"]


@pytest.mark.parametrize(
    "text",
    [
        "Its state, 0: off and 1: on.",
        "Its two states are 0: off, 1: on.",
        "0 → off, 1 → on",
        "0: `off`, 1: “on”",
        '0 - "off", 1 - `on`',
    ],
)
def test_marks_and_joints_around_numbers(text: str) -> None:
    assert _numbers(text) == [0, 1]


@pytest.mark.parametrize(
    "rest",
    [
        ", etc.",
        ", …",
        " and so on",
        ", other values: reserved",
        ", others: reserved",
        ", other: reserved",
        ", anything else: reserved",
        ", everything else = reserved",
        "，其他：保留",
        "，其它：保留",
        ", n: many",
        ", n = many",
        ", 2–9: reserved",
        ", 2~9: reserved",
        ", 2～9: reserved",
        ", 2 to 9: reserved",
        ", 2..9: reserved",
        ", >1: reserved",
        ", < 0: reserved",
        "等",
    ],
)
def test_a_list_that_goes_on_lists_no_values(rest: str) -> None:
    assert _numbers("0: off, 1: on") == [0, 1]
    assert _numbers(f"0: off, 1: on{rest}") is None


@pytest.mark.parametrize(
    "meaning", ["off.  It is the usual state", "off. It is the usual state", "关。默认"]
)
def test_a_sentence_beside_a_meaning_is_none(meaning: str) -> None:
    assert _numbers(f"0: {meaning}, 1: on") is None


@pytest.mark.parametrize(
    "end",
    "highest lowest slowest fastest smallest largest greatest strongest weakest higher"
    " best worst most least minimum maximum min max unlimited infinite infinity forever"
    " 最低 不限 无限".split() + ["no limit"],
)
def test_an_end_of_a_scale_is_no_meaning(end: str) -> None:
    assert _numbers("How it is lit: 1 = plain, 2 = dim") == [1, 2]
    assert _numbers(f"How it is lit: 1 = plain, 2 = {end}") is None


@pytest.mark.parametrize(
    "lead",
    "How much in %|The percent|The percentage|In seconds|In milliseconds|In minutes"
    "|In hours|In days|In ms|In bytes|The age|The timeout|The duration|The delay"
    "|The interval|The number of doors|The count|The amount|The price|The length"
    "|The size".split("|"),
)
def test_of_what_is_counted_some_numbers_have_names(lead: str) -> None:
    assert _numbers("The state: 0 = none, 1 = one") == [0, 1]
    assert _numbers(f"{lead}: 0 = none, 1 = one") is None


@pytest.mark.parametrize(
    "lead",
    ["A bit each", "A flag each", "The flags", "They can be combined", "A mask"]
    + ["The sum"],
)
def test_numbers_of_which_several_make_one_are_none(lead: str) -> None:
    assert _numbers("What one may do: 1 = read, 2 = write") == [1, 2]
    assert _numbers(f"{lead}: 1 = read, 2 = write") is None


@pytest.mark.parametrize(
    "lead",
    [
        *("The steps", "The stages", "The lines", "The rules", "The sections"),
        *("What each hour is", "What every hour is", "The sequence of states"),
        *("It consists of two. The kind", "They consist of two. The kind"),
        "Separated by a space",
        *("By its digit", "By its digits", "By its character", "By its characters"),
        *("By its position", "By its positions"),
    ],
)
def test_a_text_of_several_such_numbers_is_none_of_them(lead: str) -> None:
    for text, numbers in (("The kind", ["1", "2"]), (lead, None)):
        found = read_meanings(f"{text}: 1 = call, 2 = wait", written=True)
        assert (None if found is None else [*dict(found.values)]) == numbers


@pytest.mark.parametrize(
    "example",
    ["e.g. 02", "an example is 02", "examples are 02", "such as 02", "z.B. 02"]
    + ["z. B. 02", "例 02"],
)
def test_beside_an_example_of_a_text_numbers_are_none(example: str) -> None:
    for end, is_list in (("", True), (f"; {example}", False)):
        found = read_meanings(f"The kind. 01: call; 02: wait{end}", written=True)
        assert (found is not None) is is_list


def test_a_number_within_a_word_is_no_value() -> None:
    found = read_meanings("1 = plain, 2 = with depth (as 3D or 3DS)", written=True)
    assert found is not None
    assert [value for value, _ in found.values] == ["1", "2"]


@pytest.mark.parametrize(
    "text",
    [
        *("1: off, 2: on an etching", "1: off, 2: on and so onward", "1：关，2：等待"),
        *("1: off, 2: on, brothers: two", "1: off, 2: on, then: lit"),
        *("1 = admin, 2 = mostly lit", "The language: 1 = none, 2 = one"),
        *("The discount: 1 = none, 2 = one", "The priceless: 1 = none, 2 = one"),
        *("The orbit: 1 = far, 2 = near", "The damask: 1 = red, 2 = blue"),
        *("The possum: 1 = big, 2 = small", "The summer: 1 = wet, 2 = dry"),
        *("The flagship: 1 = big, 2 = small", "The guidelines: 1 = old, 2 = new"),
        *("The rulesets: 1 = old, 2 = new", "The peach: 1 = red, 2 = ripe"),
        *("Everyday: 1 = red, 2 = blue", "1 = red, 2 = such asphalt"),
        "1 = red, 2 = nonsuch as it is",
    ],
)
def test_words_within_other_words_say_nothing(text: str) -> None:
    found = read_meanings(text, written=True)
    assert found is not None
    assert [value for value, _ in found.values] == ["1", "2"]


@pytest.mark.parametrize("text", ["The brand 0: off, 1: on", "It is0: off, 1: on"])
def test_a_number_behind_another_word_begins_no_list(text: str) -> None:
    assert _numbers(text) is None


@pytest.mark.parametrize(
    ("text", "written", "values"),
    [
        ("`00` - off, `01` - on, `V5` - new.", True, "00 01 V5"),
        ("`00` - off, `01` - on, `V5` - new.", False, "0 1"),
        ("00 - off, `01` - on, `V5` - new.", True, "00 01"),
        ("`V5` - new, `00` - off, `01` - on.", True, None),
        ("The kind `a` - x. `00` - off, `01` - on.", True, "00 01"),
        ("`00` - off, `V5` - new.", True, None),
        ("1 - off, 2 - on. 3 is gone.", False, "1 2"),
        ("1 - off, 2 - on. 3 is gone.", True, None),
        ("0 = , 1 = on", False, None),
        ("0 = (, 1 = on", False, None),
        ("-2 = low, -1 = off, 1 = on", False, "-2 -1 1"),
        ("0 = off, 2 = on, 4 = hot", False, "0 2 4"),
        ("1 = off, 2 = on, 4 = hot", False, None),
    ],
)
def test_the_values_of_a_list_of_meanings(
    text: str, written: bool, values: str | None
) -> None:
    found = read_meanings(text, written=written)
    listed = None if found is None else " ".join(value for value, _ in found.values)
    assert listed == values


@pytest.mark.parametrize(("letters", "read"), [(120, True), (121, False)])
def test_a_long_text_is_no_meaning(letters: int, read: bool) -> None:
    assert (read_meanings(f"0 = off, 1 = {'x' * letters}") is not None) is read


@pytest.mark.parametrize(("count", "read"), [(200, True), (201, False)])
@pytest.mark.parametrize("before", ["", "`x00` - z, `x01` - z, "])
def test_a_list_of_meanings_has_so_many_items(
    count: int, read: bool, before: str
) -> None:
    sign = "`x{:03}` - y" if before else "{} = y"
    text = before.replace("x", "") + ", ".join(map(sign.format, range(count)))
    assert (read_meanings(text, written=bool(before)) is not None) is read
