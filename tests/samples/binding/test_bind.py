from support.sample_pages import INVOICE, NAMED, ORDER, front, response


def test_the_object_counts_more_than_the_link() -> None:
    found = front(
        order=ORDER,
        invoice=INVOICE,
        get=response(NAMED, "Returns an [Invoice](invoice.md#invoice)."),
    )
    assert found.bound == [("Order", "objectType")]
    assert found.codes == ["sample-conflict"]


def test_open_properties_are_bound_by_their_own_type() -> None:
    body = f'{{"id": "1", "amount": 2, "order": {NAMED}}}'
    found = front(
        order=ORDER, invoice=INVOICE, get=response(body, "An [Invoice](invoice.md).")
    )
    assert found.bound == [("Invoice", "link"), ("Order", "objectType")]


def test_plain_values_are_left_alone() -> None:
    found = front(order=ORDER, get=response("[1, 2]"))
    assert not found.bound
    assert not found.bindings.unbound


def test_a_link_in_the_introduction_is_no_conflict() -> None:
    page = response(NAMED).replace(
        "# Get it\n", "# Get it\n\nFor an [Invoice](invoice.md#invoice).\n", 1
    )
    found = front(order=ORDER, invoice=INVOICE, get=page)
    assert found.bound == [("Order", "objectType")]
    assert not found.codes
