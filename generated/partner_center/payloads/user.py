# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Resources for users.

Made by docmodels from user.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    TypedDict,
)

if TYPE_CHECKING:
    from ..models.user import (
        CustomerUserState,
        CustomerUserUserDomainType,
        UserState,
        UserUserDomainType,
    )
    from .utility_resources import (
        PasswordProfilePayload,
        ResourceAttributesPayload,
        ResourceLinksPayload,
        SecureStringPayload,
    )


class UserPayload(TypedDict, total=False):
    """The JSON object of a User."""

    id: str | None
    userPrincipalName: str | None
    firstName: str | None
    lastName: str | None
    displayName: str | None
    passwordProfile: PasswordProfilePayload | None
    phoneNumber: str | None
    lastDirectorySyncTime: str | None
    userDomainType: UserUserDomainType | str | None
    state: UserState | str | None
    softDeletionTime: str | None
    links: ResourceLinksPayload | None
    attributes: ResourceAttributesPayload | None


class CustomerUserPayload(TypedDict, total=False):
    """The JSON object of a CustomerUser."""

    usageLocation: str | None
    id: str | None
    userPrincipalName: str | None
    firstName: str | None
    lastName: str | None
    displayName: str | None
    immutableId: str | None
    passwordProfile: PasswordProfilePayload | None
    phoneNumber: str | None
    lastDirectorySyncTime: str | None
    userDomainType: CustomerUserUserDomainType | str | None
    state: CustomerUserState | str | None
    softDeletionTime: str | None
    links: ResourceLinksPayload | None
    attributes: ResourceAttributesPayload | None


class UserCredentialsPayload(TypedDict, total=False):
    """The JSON object of a UserCredentials."""

    userName: str | None
    password: SecureStringPayload | None


class UserMemberPayload(TypedDict, total=False):
    """The JSON object of a UserMember."""

    displayName: str | None
    userPrincipalName: str | None
    roleId: str | None
    id: str | None
    attributes: ResourceAttributesPayload | None
