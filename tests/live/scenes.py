"""What the scenario does, subject by subject: who calls which action, with what.

`{tag}` in a value is the name that a run gives its pages, so that two of them on one wiki do not
meet; `{name}` is what an earlier step was answered.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from wiki import FAR_OFF, FLAGGED, FORBIDDEN, TAG, Files

NOBODY: Final = ""
Place = tuple[str | int, ...]


@dataclass(frozen=True)
class Step:
    """One request: by whom, which action, with what; `keep` maps names to where in the answer they stand."""

    who: str
    action: str
    params: Mapping[str, str]
    keep: Mapping[str, Place] = field(default_factory=dict)
    files: Callable[[str], Files] | None = None


def step(who: str, action: str, /, **params: str) -> Step:
    return Step(
        who, action, {name.rstrip("_"): value for name, value in params.items()}
    )


def kept(one: Step, **places: Place) -> Step:
    """A step some of whose answer later ones need."""
    return replace(one, keep=places)


def sent(one: Step, content: Callable[[str], bytes], part: str = "file") -> Step:
    """A step with a file, whose content depends on the tag."""
    return replace(one, files=lambda tag: {part: ("a.png", content(tag))})


def png(width: int, hue: int = 1) -> Callable[[str], bytes]:
    """A picture that no other tag has."""

    def content(tag: str) -> bytes:
        colour = bytes([hue, zlib.crc32(tag.encode()) % 256, len(tag) % 256])
        rows = (b"\0" + colour * width) * 30
        size = struct.pack(">IIBBBBB", width, 30, 8, 2, 0, 0, 0)
        chunks = ((b"IHDR", size), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
        return b"\x89PNG\r\n\x1a\n" + b"".join(
            struct.pack(">I", len(data))
            + kind
            + data
            + struct.pack(">I", zlib.crc32(kind + data))
            for kind, data in chunks
        )

    return content


def dump(tag: str) -> bytes:
    """Two pages of another wiki, one of which no wiki can have."""
    revision = "<revision><timestamp>2020-01-01T00:00:00Z</timestamp><contributor>"
    revision += "<username>Elsewhere</username></contributor><text>x</text></revision>"
    pages = "".join(
        f"<page><title>{title}</title><ns>{ns}</ns>{revision}</page>"
        for title, ns in ((f"{tag} imported", 0), ("Special:Nope", -1))
    )
    space = "http://www.mediawiki.org/xml/export-0.11/"
    return f'<mediawiki xmlns="{space}" version="0.11">{pages}</mediawiki>'.encode()


A, U, B = "Admin", "Alice", "Bob"

EDITS: Final = (
    kept(
        step(
            U,
            "edit",
            title="{tag} one",
            text="first [[Specimen 001]] {{{{Fact|1}}}}",
            summary="new",
            createonly="1",
            watchlist="watch",
        ),
        first=("edit", "newrevid"),
    ),
    step(U, "edit", title="{tag} one", text="first [[Specimen 001]] {{{{Fact|1}}}}"),
    step(
        U,
        "edit",
        title="{tag} one",
        appendtext="\nmore",
        summary="/* A */ more",
        minor="1",
        tags=TAG,
    ),
    step(
        A,
        "edit",
        title="{tag} one",
        appendtext="\nadmin",
        watchlist="watch",
        watchlistexpiry=FAR_OFF,
    ),
    step(NOBODY, "edit", title="{tag} one", appendtext="\nby nobody"),
    step(
        NOBODY, "edit", title="{tag} one", appendtext="\nhttp://example.com/x captcha"
    ),
    step(U, "edit", title="{tag} one", appendtext=FORBIDDEN),
    step(U, "edit", title="{tag} one", appendtext=f"\n{FLAGGED}"),
    step(
        U, "edit", title="{tag} one", section="new", sectiontitle="Hello", text="text"
    ),
    kept(
        step(A, "edit", title="{tag} one", text="vandalised"), bad=("edit", "newrevid")
    ),
    step(U, "edit", title="{tag} one", undo="{bad}"),
    step(U, "edit", title="{tag} nope", text="x", nocreate="1"),
    step(U, "edit", title="{tag} redirect", text="#REDIRECT [[{tag} one#Hello]]"),
    step(U, "edit", title="{tag} redirect", appendtext="\n", redirect="1"),
    step(
        U,
        "edit",
        title="Talk:{tag} one",
        section="new",
        sectiontitle="Question",
        text="Why? ~~~~",
    ),
    step(U, "edit", title="{tag} pile", text="one"),
    step(B, "edit", title="{tag} pile", text="two"),
    step(A, "rollback", title="{tag} pile", user=B, markbot="1"),
    step(
        U,
        "stashedit",
        title="{tag} one",
        text="stashed",
        contentmodel="wikitext",
        contentformat="text/x-wiki",
        baserevid="{first}",
    ),
)
PAGES: Final = (
    *(
        step(A, "edit", title=f"{{tag}} {name}", text="m")
        for name in ("mv", "mv/sub", "gone", "gone too", "mvx")
    ),
    *(
        step(A, "edit", title=f"Talk:{{tag}} {name}", text="t")
        for name in ("mv", "mv/sub", "gone", "mvx", "mvy")
    ),
    step(
        A,
        "move",
        from_="{tag} mv",
        to="{tag} mv2",
        movetalk="1",
        movesubpages="1",
        reason="r",
    ),
    step(A, "move", from_="{tag} mv2", to="{tag} mv3", noredirect="1"),
    step(A, "move", from_="{tag} mvx", to="{tag} one"),
    step(A, "move", from_="{tag} mvx", to="{tag} mvy", movetalk="1"),
    step(
        A,
        "protect",
        title="{tag} one",
        protections="edit=sysop|move=sysop",
        expiry=f"{FAR_OFF}|infinite",
        reason="r",
    ),
    step(A, "protect", title="{tag} one", protections="edit=all|move=all"),
    step(A, "protect", title="{tag} never", protections="create=sysop", expiry="never"),
    step(A, "protect", title="{tag} pile", protections="edit=sysop", cascade="1"),
    step(A, "delete", title="{tag} gone", reason="r", deletetalk="1", tags=TAG),
    step(A, "undelete", title="{tag} gone", reason="r", undeletetalk="1"),
    step(A, "delete", title="{tag} gone too"),
    step(A, "delete", title="{tag} gone too"),
    step(A, "undelete", title="{tag} never was"),
    step(A, "setpagelanguage", title="{tag} one", lang="de", reason="r"),
    step(A, "edit", title="{tag} model", text="{{}}"),
    step(A, "changecontentmodel", title="{tag} model", model="json", summary="s"),
    step(A, "tag", revid="{first}", add=TAG, reason="r"),
    step(A, "tag", revid="{first}|99999999", remove=TAG),
    step(A, "thank", rev="{first}", source="test"),
    step(
        A, "revisiondelete", type="revision", ids="{bad}", hide="content|comment|user"
    ),
    step(
        A,
        "revisiondelete",
        type="revision",
        ids="{bad}|99999999",
        hide="content",
        suppress="yes",
    ),
    step(A, "managetags", operation="create", tag="{tag}-t", reason="r"),
    step(A, "managetags", operation="deactivate", tag="{tag}-t", ignorewarnings="1"),
)
USERS: Final = (
    step(
        A,
        "block",
        user="Sleeper",
        expiry="1 day",
        nocreate="1",
        noemail="1",
        watchuser="1",
        watchlistexpiry=FAR_OFF,
    ),
    step(A, "block", user="Sleeper"),
    step(A, "block", user="Sleeper", expiry="2 days", reblock="1"),
    step(A, "unblock", user="Sleeper", reason="r", watchuser="1"),
    step(A, "unblock", user="Nobody at all"),
    step(
        A,
        "block",
        user=B,
        partial="1",
        pagerestrictions="{tag} pile|Main Page",
        namespacerestrictions="4|10",
        allowusertalk="1",
        expiry="1 week",
    ),
    step(A, "unblock", user=B),
    step(
        A,
        "createaccount",
        username="{tag} plain",
        password="correct horse battery 9",
        retype="correct horse battery 9",
        createreturnurl="http://127.0.0.1/",
    ),
    step(
        A,
        "createaccount",
        username=U,
        password="x",
        retype="y",
        createreturnurl="http://127.0.0.1/",
    ),
    step(
        A, "userrights", user="{tag} plain", add="bot|sysop", expiry=FAR_OFF, reason="r"
    ),
    step(A, "userrights", user="{tag} plain", remove="bot", tags=TAG),
    step(A, "emailuser", target=U, subject="s", text="t"),
    step(A, "resetpassword", user=U),
    step(A, "validatepassword", password="a", user="Nobody yet"),
    step(
        A,
        "validatepassword",
        password="correct horse battery staple 1",
        user="Somebody",
    ),
)
OWN: Final = (
    step(
        U, "watch", titles="{tag} one|{tag} nope|<bad>|Special:Version", expiry=FAR_OFF
    ),
    step(U, "watch", titles="{tag} one", unwatch="1"),
    step(U, "watch", title="Talk:Gallery"),
    step(U, "setnotificationtimestamp", entirewatchlist="1"),
    step(
        U,
        "setnotificationtimestamp",
        titles="Gallery|{tag} nope|<bad>|Special:Version",
        timestamp="2024-01-01T00:00:00Z",
    ),
    step(
        NOBODY, "purge", titles="{tag} one|{tag} nope|<bad>|Special:Version|main Page"
    ),
    step(U, "purge", titles="{tag} one", forcelinkupdate="1"),
    step(
        U,
        "options",
        change="nickname=A|skin=vector",
        optionname="fancysig",
        optionvalue="0",
    ),
    step(U, "options", change="nope=1"),
    step(U, "clearhasmsg"),
    step(U, "echomarkseen", type="all"),
    step(U, "echomarkread", all="1"),
    step(A, "echomute", type="user", mute=B),
    step(A, "echomute", type="user", unmute=B),
    step(A, "abusefilterunblockautopromote", user=U),
    step(
        U,
        "visualeditoredit",
        paction="save",
        page="{tag} ve",
        wikitext="hello [[Gallery]]",
        summary="s",
    ),
    step(U, "visualeditoredit", paction="diff", page="{tag} ve", wikitext="other"),
    step(
        A,
        "scribunto-console",
        title="Module:X",
        content="local p={{}} return p",
        question="=1+1",
    ),
)
FILES: Final = (
    sent(
        step(
            A,
            "upload",
            filename="{tag} a.png",
            comment="c",
            text="A [[Category:Files]]",
            tags=TAG,
        ),
        png(41),
    ),
    sent(step(A, "upload", filename="{tag} a.png"), png(41)),
    sent(step(A, "upload", filename="{tag} a.png"), png(42)),
    sent(step(A, "upload", filename="{tag} b.png"), png(41)),
    sent(step(A, "upload", filename="{tag}: odd?.png"), png(43)),
    sent(step(A, "upload", filename="{tag} a.PNG"), png(44)),
    sent(step(A, "upload", filename="{tag} c.tiff"), png(45)),
    sent(step(A, "upload", filename="{tag} e.png"), lambda tag: b""),
    kept(
        sent(step(A, "upload", filename="{tag} st.png", stash="1"), png(46)),
        stashed=("upload", "filekey"),
    ),
    step(
        A,
        "upload",
        filekey="{stashed}",
        filename="{tag} st.png",
        comment="x",
        ignorewarnings="1",
    ),
    sent(step(A, "upload", filename="{tag} waiting.png", stash="1"), png(47)),
    sent(step(A, "upload", filename="{tag} a.png", ignorewarnings="1"), png(48)),
    kept(
        step(
            A,
            "query",
            titles="File:Landscape.jpg",
            prop="imageinfo",
            iiprop="archivename",
            iilimit="2",
        ),
        archived=("query", "pages", 0, "imageinfo", 1, "archivename"),
    ),
    step(A, "filerevert", filename="Landscape.jpg", archivename="{archived}"),
    sent(step(A, "upload", filename="{tag} gone.png", ignorewarnings="1"), png(49)),
    step(A, "delete", title="File:{tag} gone.png"),
    sent(step(A, "upload", filename="{tag} gone.png"), png(49)),
    sent(step(A, "upload", filename="{tag} gone again.png"), png(49)),
    step(A, "edit", title="File:{tag} page.png", text="a page without its file"),
    sent(step(A, "upload", filename="{tag} page.png"), png(50)),
    step(
        A,
        "imagerotate",
        titles="File:{tag} a.png|File:Nope.png|{tag} one",
        rotation="90",
    ),
    step(A, "move", from_="File:{tag} st.png", to="File:{tag} moved.png"),
    step(A, "upload", url="http://127.0.0.1:1/x.png", filename="{tag} url.png"),
    sent(
        step(A, "import", interwikiprefix="de", summary="s"),
        lambda tag: dump(tag),
        "xml",
    ),
    sent(
        step(A, "import", interwikiprefix="de", namespace="4", tags=TAG),
        lambda tag: dump(tag),
        "xml",
    ),
    sent(
        step(A, "import", interwikiprefix="de", rootpage="{tag} root"),
        lambda tag: dump(tag),
        "xml",
    ),
)
TALKING: Final = (
    *(
        step(U, "visualeditor", page=page, paction=paction)
        for page in ("{tag} one", "{tag} nope", "Gallery")
        for paction in ("parse", "metadata", "wikitext", "templatesused")
    ),
    step(
        U,
        "visualeditor",
        page="{tag} one",
        paction="parsefragment",
        wikitext="''x''",
        pst="1",
    ),
    step(
        U,
        "visualeditoredit",
        paction="save",
        page="{tag} ve",
        wikitext="section",
        section="new",
        sectiontitle="S",
    ),
    step(U, "visualeditoredit", paction="save", page="{tag} ve2", wikitext=FORBIDDEN),
    step(
        NOBODY,
        "visualeditoredit",
        paction="save",
        page="{tag} ve",
        wikitext="http://new.example.com/",
    ),
    step(
        U,
        "discussiontoolsedit",
        paction="addtopic",
        page="Talk:{tag} one",
        sectiontitle="New",
        wikitext="text",
        summary="s",
    ),
    kept(
        step(
            A,
            "discussiontoolspageinfo",
            page="Talk:{tag} one",
            prop="threaditemshtml",
            excludesignatures="1",
        ),
        comment=("discussiontoolspageinfo", "threaditemshtml", 0, "replies", 0, "id"),
        heading=("discussiontoolspageinfo", "threaditemshtml", 0, "name"),
    ),
    step(
        A,
        "discussiontoolsedit",
        paction="addcomment",
        page="Talk:{tag} one",
        commentid="{comment}",
        wikitext="reply",
        autosubscribe="yes",
    ),
    step(A, "discussiontoolsfindcomment", idorname="{comment}"),
    step(A, "discussiontoolsfindcomment", heading="Question", page="Talk:{tag} one"),
    step(
        A,
        "discussiontoolssubscribe",
        page="Talk:{tag} one",
        commentname="{heading}",
        subscribe="1",
    ),
    step(A, "discussiontoolsgetsubscriptions", commentname="{heading}|h-nope-2020"),
    step(B, "discussiontoolsthank", page="Talk:{tag} one", commentid="{comment}"),
    step(
        A,
        "discussiontoolspreview",
        type="reply",
        page="Talk:{tag} one",
        wikitext="hello ~~~~",
    ),
    step(
        A,
        "discussiontoolspreview",
        type="topic",
        page="Talk:{tag} one",
        wikitext="hello",
        sectiontitle="S",
    ),
    step(A, "editcheckreferenceurl", url="https://example.org/"),
)
SESSIONS: Final = (
    step(NOBODY, "login", lgname="Admin@bot", lgpassword="wrong"),
    step(NOBODY, "login", lgname="Admin@bot", lgpassword="x", lgtoken="bad+\\"),
    step(NOBODY, "login", lgname="Admin@bot", lgpassword="{bot_password}"),
    *(
        step(
            NOBODY,
            "clientlogin",
            username=name,
            password=password,
            loginreturnurl="http://127.0.0.1/",
            loginmessageformat=form,
        )
        for name, password in ((U, "wrong"), ("Nobody here", "x"))
        for form in ("wikitext", "raw")
    ),
    step(
        NOBODY,
        "createaccount",
        username="{tag} nobody",
        password="correct horse battery 9",
        retype="correct horse battery 9",
        createreturnurl="http://127.0.0.1/",
    ),
    *(
        step(U, "checktoken", type=kind, token="bad+\\")
        for kind in ("csrf", "patrol", "rollback", "userrights", "watch", "login")
    ),
    step(
        A,
        "removeauthenticationdata",
        request="MediaWiki\\Auth\\PasswordAuthenticationRequest",
    ),
    step(A, "unlinkaccount", request="x"),
    step(A, "linkaccount", linkreturnurl="http://127.0.0.1/", linkrequests="x"),
    step(U, "logout"),
)
SUBJECTS: Final[Mapping[str, Sequence[Step]]] = {
    "edits": EDITS,
    "pages": PAGES,
    "users": USERS,
    "own": OWN,
    "files": FILES,
    "talking": TALKING,
    "sessions": SESSIONS,
}
"""The subjects in the order in which they build on each other."""
