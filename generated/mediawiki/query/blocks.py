"""Requests to the module query+blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import ListModule
from .._runtime.values import Limit, Many, Timestamp

BlocksDir: TypeAlias = Literal[
    "newer",
    "older",
]
BlocksProp: TypeAlias = Literal[
    "by",
    "byid",
    "expiry",
    "flags",
    "id",
    "range",
    "reason",
    "restrictions",
    "timestamp",
    "user",
    "userid",
]
BlocksShow: TypeAlias = Literal[
    "!account",
    "!ip",
    "!range",
    "!temp",
    "account",
    "ip",
    "range",
    "temp",
]

if TYPE_CHECKING:
    from ..responses.blocks import BlocksItem as BlocksItem
else:
    BlocksItem = dict


class Blocks(ListModule[BlocksItem]):
    """List all blocked users and IP addresses.

    Module `query+blocks`; parameters prefixed `bk`; needs the right to read.

    See https://www.mediawiki.org/wiki/API:Blocks

    Args:
        start (`bkstart`): The timestamp to start enumerating from.
        end (`bkend`): The timestamp to stop enumerating at.
        dir (`bkdir`): In which direction to enumerate. Default: older.
            - newer: List oldest first. Note: bkstart has to be before bkend.
            - older: List newest first (default). Note: bkstart has to be later than
              bkend.
        ids (`bkids`): List of block IDs to list (optional). At most 50 (500 with
            apihighlimits) values.
        users (`bkusers`): List of users to search for (optional). At most 50 (500 with
            apihighlimits) values. Forms taken: cidr, ip, name, temp.
        ip (`bkip`): Get all blocks applying to this IP address or CIDR range, including
            range blocks. Cannot be used together with bkusers. CIDR ranges broader than
            IPv4/16 or IPv6/19 are not accepted.
        limit (`bklimit`): The maximum number of blocks to list. Here it is the number
            of results in all, over as many requests as it takes. Without it, or with
            "max", all there are. The wiki gives 500 (5000 with apihighlimits) at once.
        prop (`bkprop`): Which properties to get. At most 50 (500 with apihighlimits)
            values. Default: id|user|by|timestamp|expiry|reason|flags.
            - by: Adds the username of the blocking user.
            - byid: Adds the user ID of the blocking user.
            - expiry: Adds the timestamp of when the block expires.
            - flags: Tags the ban with (autoblock, anononly, etc.).
            - id: Adds the ID of the block.
            - range: Adds the range of IP addresses affected by the block.
            - reason: Adds the reason given for the block.
            - restrictions: Adds the partial block restrictions if the block is not
              sitewide.
            - timestamp: Adds the timestamp of when the block was given.
            - user: Adds the username of the blocked user.
            - userid: Adds the user ID of the blocked user.
        show (`bkshow`): Show only items that meet these criteria. For example, to see
            only indefinite blocks on IP addresses, set bkshow=ip|!temp. At most 50 (500
            with apihighlimits) values.
        continue_ (`bkcontinue`): When more results are available, use this to continue.
            More detailed information on how to continue queries can be found on
            mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).

    Examples:
        List blocks::

            wiki.query.blocks()

        List blocks of users Alice and Bob::

            wiki.query.blocks(users=["Alice", "Bob"])
    """

    __slots__ = ()
    path = "query+blocks"
    route = (("action", "query"), ("list", "blocks"))
    limit = "bklimit"

    def __init__(
        self,
        *,
        start: Timestamp | None = None,
        end: Timestamp | None = None,
        dir: BlocksDir | None = None,
        ids: Many[int] | None = None,
        users: Many[str] | None = None,
        ip: str | None = None,
        limit: Limit | None = None,
        prop: Many[BlocksProp] | None = None,
        show: Many[BlocksShow] | None = None,
        continue_: str | None = None,
    ) -> None:
        super().__init__(
            {
                "bkstart": start,
                "bkend": end,
                "bkdir": dir,
                "bkids": ids,
                "bkusers": users,
                "bkip": ip,
                "bklimit": limit,
                "bkprop": prop,
                "bkshow": show,
                "bkcontinue": continue_,
            }
        )
