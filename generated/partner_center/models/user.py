# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Resources for users.

Made by docmodels from user.md.
"""

from __future__ import annotations

import dataclasses
import datetime
from typing import (
    TYPE_CHECKING,
    Literal,
    TypeAlias,
)

from .._runtime import (
    Model,
    to_dict,
)

if TYPE_CHECKING:
    from ..payloads.user import (
        CustomerUserPayload,
        UserCredentialsPayload,
        UserMemberPayload,
        UserPayload,
    )
    from .utility_resources import (
        PasswordProfile,
        ResourceAttributes,
        ResourceLinks,
        SecureString,
    )

UserUserDomainType: TypeAlias = Literal[
    "none",
    "managed",
    "federated",
]
"""The documented values of User.userDomainType."""

UserState: TypeAlias = Literal[
    "active",
    "inactive",
]
"""The documented values of User.state."""

CustomerUserUserDomainType: TypeAlias = Literal[
    "none",
    "managed",
    "federated",
]
"""The documented values of CustomerUser.userDomainType."""

CustomerUserState: TypeAlias = Literal[
    "active",
    "inactive",
]
"""The documented values of CustomerUser.state."""


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class User(Model):
    """One single user.

    See user.md#user
    """

    id: str | None = None
    """Identifies the user."""

    user_principal_name: str | None = None
    """Identifies the user as a principal."""

    first_name: str | None = None
    """Given name of the user."""

    last_name: str | None = None
    """Family name of the user."""

    display_name: str | None = None
    """Name under which the user is shown."""

    password_profile: PasswordProfile | None = None
    """Password settings of the user."""

    phone_number: str | None = None
    """Number the user can be called at."""

    last_directory_sync_time: datetime.datetime | None = None
    """Moment at which the on-premises Active Directory and Azure Active Directory last
    exchanged this user's data. Without Azure AD Connect sync there is no such
    moment, and the value stays null.
    """

    user_domain_type: UserUserDomainType | str | None = None
    """Kind of domain the user signs in through: "none", "managed," or "federated"."""

    state: UserState | str | None = None
    """State the account is in: "active", "inactive" (once the user has been deleted).
    """

    soft_deletion_time: datetime.datetime | None = None
    """Marks day one of the 30 days during which a deleted user can be brought back.
    When they are over, all data tied to that user is gone for good.
    """

    links: ResourceLinks | None = None
    """Related links."""

    attributes: ResourceAttributes | None = None
    """Attached metadata."""

    def __to_dict__(self) -> UserPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class CustomerUser(Model):
    """A user who belongs to a customer.

    See user.md#customeruser
    """

    usage_location: str | None = None
    """Place in which the user is going to make use of the license."""

    id: str | None = None
    """Identifies the user."""

    user_principal_name: str | None = None
    """Identifies the user as a principal."""

    first_name: str | None = None
    """Given name of the user."""

    last_name: str | None = None
    """Family name of the user."""

    display_name: str | None = None
    """Name under which the user is shown."""

    immutable_id: str | None = None
    """ID of the user that never changes."""

    password_profile: PasswordProfile | None = None
    """Password settings of the user."""

    phone_number: str | None = None
    """Number the user can be called at."""

    last_directory_sync_time: datetime.datetime | None = None
    """Moment at which the on-premises Active Directory and Azure Active Directory last
    exchanged this user's data. Without Azure AD Connect sync there is no such
    moment, and the value stays null.
    """

    user_domain_type: CustomerUserUserDomainType | str | None = None
    """Kind of domain the user signs in through: "none", "managed," or "federated"."""

    state: CustomerUserState | str | None = None
    """State the account is in: "active", "inactive" (once the user has been deleted).
    """

    soft_deletion_time: datetime.datetime | None = None
    """Marks day one of the 30 days during which a deleted user can be brought back.
    When they are over, all data tied to that user is gone for good.
    """

    links: ResourceLinks | None = None
    """Related links."""

    attributes: ResourceAttributes | None = None
    """Attached metadata."""

    def __to_dict__(self) -> CustomerUserPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class UserCredentials(Model):
    """What a user needs to sign in.

    See user.md#usercredentials
    """

    user_name: str | None = None
    """Name the user signs in with."""

    password: SecureString | None = None
    """Password of the user, kept in secure storage."""

    def __to_dict__(self) -> UserCredentialsPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class UserMember(Model):
    """A user in the role of a member.

    See user.md#usermember
    """

    display_name: str | None = None
    """Name under which the user is shown."""

    user_principal_name: str | None = None
    """What the user principal is called."""

    role_id: str | None = None
    """Identifies the role that the user has."""

    id: str | None = None
    """Identifies the member."""

    attributes: ResourceAttributes | None = None
    """Attached metadata."""

    def __to_dict__(self) -> UserMemberPayload:
        return to_dict(self)
