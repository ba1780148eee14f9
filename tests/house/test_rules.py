"""Every rule of reading has a name of its own, a line and an example."""

import importlib
import re

from code_of_house import MODULES, PACKAGES, is_in

from docmodels.core.catalogue import CATALOGUE
from docmodels.core.rules import Rule
from docmodels.run.rules import TOPICS, all_rules

RULES = [rule for topic in TOPICS for rule in topic.rules]
#: Packages whose modules decide what pages say.
READING = "language parse declare link samples".split()
#: Modules that may hold families of rules.
HOMES = [
    name
    for name in MODULES
    if name not in PACKAGES and any(is_in(name, package) for package in READING)
]


def test_names_are_unique() -> None:
    names = [rule.name for rule in RULES]
    assert sorted(names) == sorted(set(names))
    assert list(all_rules()) == names


def test_no_rule_is_called_as_a_diagnostic_is() -> None:
    assert not set(all_rules()) & set(CATALOGUE)


def test_a_rule_has_a_name_a_line_and_an_example() -> None:
    for rule in RULES:
        assert re.fullmatch(r"[a-z]+(-[a-z0-9]+)*", rule.name)
        assert rule.says.endswith("."), rule.name
        assert "\n" not in rule.says, rule.name
        assert rule.says == rule.says.strip(), rule.name
        assert rule.example.strip(), rule.name


def test_a_topic_has_a_title_of_its_own() -> None:
    titles = [topic.title for topic in TOPICS]
    assert all(titles)
    assert len(titles) == len(set(titles))


def test_every_rule_of_a_module_is_collected() -> None:
    """What a module calls `RULES`, and each rule in it, is in `run/rules.py`."""
    known = all_rules()
    for name in HOMES:
        for what, value in vars(importlib.import_module(f"docmodels.{name}")).items():
            rules = value if isinstance(value, tuple) else (value,)
            for rule in rules:
                if isinstance(rule, Rule):
                    assert known.get(rule.name) is rule, f"{name}.{what}: {rule.name}"
