"""From the address of a wiki to its snapshot: paraminfo and siteinfo over HTTP.

The engine of the clients does the asking. What is here is a pull's own: finding a wiki's
api.php (`find`), asking for paraminfo (`paraminfo`), taking out what varies by chance
(`steady`), and saying what went wrong to who named the wiki (`explain`).
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from contextlib import closing

from mwforge.access import Access
from mwforge.errors import MwforgeError
from mwforge.progress import Progress
from mwforge.snapshot import Json, Snapshot, assemble

from .address import local, loopback, named
from .ask import LONGEST, Wiki, user_agent
from .explain import Denied, TooMuch, Unsuitable
from .find import SITEINFO, edit_uri, find
from .paraminfo import BATCH, sweep
from .steady import steady

__all__ = [
    "BATCH",
    "Denied",
    "TooMuch",
    "Unsuitable",
    "Wiki",
    "edit_uri",
    "local",
    "pull",
    "reach",
    "steady",
    "user_agent",
]


def reach(
    url: str,
    access: Access,
    progress: Progress,
    sleep: Callable[[float], None] = time.sleep,
    longest: float = LONGEST,
) -> tuple[Wiki, Mapping[str, Json]]:
    """Find the API of a wiki and log in, if need be; returns it with its siteinfo.

    Args:
        url: as for `pull`.
        longest: how long the wiki may be asked in all, in seconds.

    Raises:
        MwforgeError: there is no wiki, no access, or no sensible answer.
    """
    address, known = named(url)
    if known is not None and access.token:
        raise MwforgeError(
            "A password in the address and an OAuth token exclude each other: both are"
            " sent as the header Authorization."
        )
    wiki = Wiki(access, known, progress, sleep, longest)
    try:
        site = find(wiki, address)
        if access.user:
            progress.step(f"logging in at {wiki.session.api}")
            wiki.log_in()
        if access.user or site is None:
            site = wiki.ask(SITEINFO)
    except BaseException:
        wiki.close()
        raise
    return wiki, site


def pull(
    url: str,
    access: Access,
    progress: Progress,
    sleep: Callable[[float], None] = time.sleep,
) -> Snapshot:
    """Ask a wiki for its whole API, twice, as some texts vary by chance.

    Args:
        url: any address of the wiki: a page, a bare host, or api.php itself. A name and a
            password in it are sent to its host as basic authentication, and written
            nowhere.

    Raises:
        MwforgeError: there is no wiki, no access, or no sensible answer.
    """
    wiki, site = reach(url, access, progress, sleep)
    with closing(wiki):
        if not access.contact and not loopback(wiki.home.hostname or ""):
            progress.note(
                "Give a contact, your e-mail address or web page, with --contact,"
                " $MWFORGE_CONTACT or contact in [tool.mwforge]: Wikimedia throttles"
                " clients that give none."
            )
        first = sweep(wiki, whole=True)
        second = sweep(wiki, whole=first.whole)
        api = wiki.session.api
    modules = [
        (
            steady(first.modules[path], module, first.began, second.ended)
            if path in first.modules
            else module
        )
        for path, module in second.modules.items()
    ]
    paraminfo = {"helpformat": "wikitext", "modules": modules}
    return assemble([(api, {"paraminfo": paraminfo}), (api, site)], api)
