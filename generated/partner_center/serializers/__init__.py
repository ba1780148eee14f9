# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Between JSON objects and models, one module per page of the documentation."""

from .._runtime import (
    DecodeError,
    Encodable,
    Lenient,
    Model,
    Page,
    PageShape,
    bind,
    from_dict,
    from_json,
    from_json_list,
    from_json_page,
    from_list,
    from_page,
    leniently,
    to_dict,
    to_json,
    to_list,
)
from . import (
    customer,
    order_resources,
    product_resources,
    user,
    utility_resources,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    customer,
    user_credentials_from_dict=user.user_credentials_from_dict,
    user_credentials_to_dict=user.user_credentials_to_dict,
    address_from_dict=utility_resources.address_from_dict,
    address_to_dict=utility_resources.address_to_dict,
    resource_attributes_from_dict=utility_resources.resource_attributes_from_dict,
    resource_attributes_to_dict=utility_resources.resource_attributes_to_dict,
    resource_links_from_dict=utility_resources.resource_links_from_dict,
    resource_links_to_dict=utility_resources.resource_links_to_dict,
)
bind(
    order_resources,
    link_from_dict=utility_resources.link_from_dict,
    link_to_dict=utility_resources.link_to_dict,
    resource_attributes_from_dict=utility_resources.resource_attributes_from_dict,
    resource_attributes_to_dict=utility_resources.resource_attributes_to_dict,
)
bind(
    product_resources,
    link_from_dict=utility_resources.link_from_dict,
    link_to_dict=utility_resources.link_to_dict,
    resource_links_from_dict=utility_resources.resource_links_from_dict,
    resource_links_to_dict=utility_resources.resource_links_to_dict,
)
bind(
    user,
    password_profile_from_dict=utility_resources.password_profile_from_dict,
    password_profile_to_dict=utility_resources.password_profile_to_dict,
    resource_attributes_from_dict=utility_resources.resource_attributes_from_dict,
    resource_attributes_to_dict=utility_resources.resource_attributes_to_dict,
    resource_links_from_dict=utility_resources.resource_links_from_dict,
    resource_links_to_dict=utility_resources.resource_links_to_dict,
    secure_string_from_dict=utility_resources.secure_string_from_dict,
    secure_string_to_dict=utility_resources.secure_string_to_dict,
)

__all__ = [
    "DecodeError",
    "Encodable",
    "Lenient",
    "Model",
    "Page",
    "PageShape",
    "customer",
    "from_dict",
    "from_json",
    "from_json_list",
    "from_json_page",
    "from_list",
    "from_page",
    "leniently",
    "order_resources",
    "product_resources",
    "to_dict",
    "to_json",
    "to_list",
    "user",
    "utility_resources",
]
