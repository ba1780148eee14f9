"""How many pages link to a model by its name."""

from support.named_pages import table

from docmodels.core.schema import TypeId
from docmodels.declare import declare
from docmodels.language.words.dialect import DEFAULT
from docmodels.link.votes import count_links
from docmodels.parse.markdown import read_page


def test_links_of_other_pages_by_the_name_count_once_for_each() -> None:
    bed = table("Bed", {"id": "string"}) + table("Cot", {"id": "int"})
    sources = {
        "bed.md": f"# Beds\n\nSee [Bed](#bed), and [Bed](bed.md#bed).\n\n{bed}",
        "twice.md": "# T\n\n[Bed](bed.md#bed), [beds](bed.md#bed)\n",
        "other.md": "# O\n\n[Cot](bed.md#cot), [here](bed.md#bed), [Bed](gone.md)\n",
        "once.md": "# O\n\n[hotel.Bed](bed.md)\n",
    }
    pages = [
        declare(read_page(path, text.encode())[0], DEFAULT)[0]
        for path, text in sources.items()
    ]
    wanted = {TypeId("bed.md", "Bed")}
    assert count_links(pages, wanted, set()) == {TypeId("bed.md", "Bed"): 2}
