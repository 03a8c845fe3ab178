"""What the module query+userinfo answers."""

from typing import Any, NotRequired, TypedDict


class UserInfoCancreateaccounterror(TypedDict):
    """`userinfo.cancreateaccounterror[]` in an answer of query+userinfo."""

    code: str
    text: str


_UserInfoChangeablegroups = TypedDict(
    "_UserInfoChangeablegroups",
    {
        "add-self": list[Any],
        "remove-self": list[Any],
    },
)


class UserInfoChangeablegroups(_UserInfoChangeablegroups):
    """`userinfo.changeablegroups` in an answer of query+userinfo."""

    add: list[str]
    remove: list[str]


class UserInfoGroupmembership(TypedDict):
    """`userinfo.groupmemberships[]` in an answer of query+userinfo."""

    expiry: str
    group: str


class UserInfoRatelimit(TypedDict):
    """`userinfo.ratelimits.{}.{}` in an answer of query+userinfo."""

    hits: int
    seconds: int


class UserInfoResult(TypedDict):
    """`userinfo` in an answer of query+userinfo."""

    acceptlang: list[Any]
    """With `prop=acceptlang`."""
    anon: NotRequired[bool]
    attachedlocal: dict[str, bool]
    """With `prop=centralids`."""
    blockanononly: NotRequired[bool]
    blockedby: NotRequired[str]
    blockedbyid: NotRequired[int]
    blockedtimestamp: NotRequired[str]
    """A time, ISO 8601 in UTC."""
    blockedtimestampformatted: NotRequired[str]
    blockemail: NotRequired[bool]
    blockexpiry: NotRequired[str]
    blockid: NotRequired[int]
    blocknocreate: NotRequired[bool]
    blockowntalk: NotRequired[bool]
    blockpartial: NotRequired[bool]
    blockreason: NotRequired[str]
    cancreateaccount: NotRequired[bool]
    """With `prop=cancreateaccount`."""
    cancreateaccounterror: NotRequired[list[UserInfoCancreateaccounterror]]
    """With `prop=cancreateaccount`."""
    centralids: dict[str, int]
    """With `prop=centralids`."""
    changeablegroups: UserInfoChangeablegroups
    """With `prop=changeablegroups`."""
    editcount: int
    """With `prop=editcount`."""
    email: str
    """With `prop=email`."""
    emailauthenticated: NotRequired[str]
    """With `prop=email`."""
    groupmemberships: list[UserInfoGroupmembership]
    """With `prop=groupmemberships`."""
    groups: list[str]
    """With `prop=groups`."""
    id: int
    implicitgroups: list[str]
    """With `prop=implicitgroups`."""
    latestcontrib: NotRequired[str]
    """With `prop=latestcontrib`. A time, ISO 8601 in UTC."""
    messages: bool
    """With `prop=hasmsg`."""
    name: str
    options: dict[str, bool | int | str]
    """With `prop=options`."""
    ratelimits: dict[str, dict[str, UserInfoRatelimit]]
    """With `prop=ratelimits`."""
    realname: str
    """With `prop=realname`."""
    registrationdate: NotRequired[str]
    """With `prop=registrationdate`. A time, ISO 8601 in UTC."""
    rights: list[str]
    """With `prop=rights`."""
    temp: NotRequired[bool]
    theoreticalratelimits: dict[str, dict[str, UserInfoRatelimit]]
    """With `prop=theoreticalratelimits`."""
    unreadcount: int
    """With `prop=unreadcount`."""


class UserInfoResponse(TypedDict):
    """What query+userinfo answers."""

    userinfo: UserInfoResult
