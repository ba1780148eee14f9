"""When Python looks for garbage."""

import gc
from contextlib import suppress

from docmodels.core.collecting import seldom_collected, uncollected


def test_garbage_is_looked_for_as_before_afterwards() -> None:
    before = gc.get_threshold()
    with seldom_collected():
        assert gc.get_threshold()[0] > before[0]
    assert gc.get_threshold() == before
    with suppress(ValueError), seldom_collected():
        raise ValueError
    assert gc.get_threshold() == before


def test_who_never_looks_for_garbage_does_not_begin_to() -> None:
    before = gc.get_threshold()
    gc.set_threshold(0)
    try:
        with seldom_collected():
            assert gc.get_threshold()[0] == 0
    finally:
        gc.set_threshold(*before)


def test_no_garbage_is_looked_for_meanwhile() -> None:
    assert gc.isenabled()
    with suppress(ValueError), uncollected():
        assert not gc.isenabled()
        raise ValueError
    assert gc.isenabled()
    gc.disable()
    try:
        with uncollected():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
