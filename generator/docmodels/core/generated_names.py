"""The names that generated code has beside those of the documentation.

The templates use them; what a page declares must not have one of them in the
same scope.  `tests/emit/test_scopes.py` reads generated packages and holds that
these lists are complete.
"""

from docmodels.core.character_tables import BUILTINS

#: The folders of the targets that come with docmodels; another target's
#: folder has its name.
FOLDERS = {
    "dataclasses": "models",
    "typed_dicts": "payloads",
    "serializers": "serializers",
}

#: What the package and its `serializers` offer of `_runtime`.
RUNTIME_EXPORTS = (
    "DecodeError",
    "Encodable",
    "Lenient",
    "Model",
    "Page",
    "PageShape",
    "from_dict",
    "from_json",
    "from_json_list",
    "from_json_page",
    "from_list",
    "from_page",
    "leniently",
    "to_dict",
    "to_json",
    "to_list",
)

#: What the code that decodes and encodes values may call of `_runtime`.
HELPERS = frozenset(
    "date_in datetime_text date_text time_text decode_datetime decode_date decode_time "
    "decode_datetime_item decode_date_item decode_time_item decode_datetime_value "
    "decode_date_value decode_time_value encode_datetime encode_date encode_time "
    "first_of first_of_item float_of forget int_of is_one_of put_back respelled "
    "spelled_otherwise str_of to_date to_dict to_dict_at to_time wrong wrong_item "
    "wrong_key".split()
)
#: What every decoder and encoder of some kind needs of `_runtime`.
STRUCTURE = frozenset(
    "Json JsonObject MAX_DEPTH add_rest keep_rest register " "too_deep".split()
)

_TYPING = frozenset(
    "Any Final Literal NotRequired Required TYPE_CHECKING TypeAlias TypedDict "
    "cast".split()
)
_MODULES = frozenset("annotations dataclasses datetime functools".split())
_BUILTINS = frozenset(
    "RecursionError bool dict float frozenset int isinstance len list str type".split()
)
#: The variables of decoders and encoders that do not depend on a field.
VARIABLES = frozenset("data depth extra key item model rest result value".split())

#: What the three modules of a page have: imports, builtins, variables.
PAGE_MODULE = (
    HELPERS | STRUCTURE | _TYPING | _MODULES | _BUILTINS | VARIABLES | {"Model"}
)

#: What the package has: the functions it offers, and its submodules.
ROOT = frozenset({*RUNTIME_EXPORTS, *FOLDERS.values(), "_runtime"})

#: What stands beside the modules of the pages in `models`, `payloads` or
#: `serializers`.  A submodule becomes an attribute of its package, so that a
#: page `to-dict.md` would take the place of the function.
BESIDE_MODULES = frozenset({*RUNTIME_EXPORTS, "_models", "bind"})

#: What no field may be called: an attribute of every model, and what its methods
#: call the model.
MODEL_ATTRIBUTES = frozenset({"additional_properties", "self"})
#: What annotations of fields name without an import of the page's own.
ANNOTATION_NAMES = frozenset("bool bytes datetime dict float int list str".split())

#: What a class may not be called: what modules import, and what the package
#: offers beside the models.
NO_CLASS_NAMES = frozenset(
    "Any Final Json JsonObject Literal Required TypeAlias TypedDict NotRequired "
    "DecodeError Encodable Lenient Model Page PageShape TYPE_CHECKING".split()
)
#: The builtins with a capital of all versions of Python.
BUILTIN_CLASSES = frozenset(BUILTINS.split())
#: Names that Windows keeps for devices, with any ending.
DEVICES = frozenset(
    [
        "con",
        "prn",
        "aux",
        "nul",
        *(f"{d}{i}" for d in ("com", "lpt") for i in range(10)),
    ]
)
