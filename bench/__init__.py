"""How fast the generated code is, compared with other libraries.

`python -m bench` measures generated/partner_center on three payloads: P1 the
customer of the documentation's example, P2 an order with lists, enums and a
date, P3 a page of 100 customers.  All contestants run interleaved in one
process; a ratio is the median of the ratios of all rounds.

Choices that matter:

- "msgspec, the generated dataclasses" is msgspec on the very classes that we
  decode and encode, with their slots and `additional_properties`.  As msgspec
  cannot rename the fields of a dataclass, it decodes a payload spelled like
  the fields, and drops what is unknown.  It encodes the same objects as we
  do, and so the unknown, too; with ", its own objects", those that it decoded
  itself, which have none.  "msgspec, dataclasses with slots" is msgspec on
  dataclasses with camel-case fields, without `additional_properties`: less
  work than ours.  Without slots, msgspec leaves defaults to the class and so
  skips them when it encodes.
- Encoding is measured on fresh objects, at most 100 resources at a time: an
  object of some libraries is faster to encode the second time, and more than
  fit into the caches measure the memory (our encoders then come out 5 to 25 %
  slower beside msgspec's).
- The garbage collector is off while the clock runs, as with timeit.
- Every peer makes JSON values, dates as texts (pydantic: mode="json").
- Peers have `str` where the documentation lists values; ours are open, too.
"""
