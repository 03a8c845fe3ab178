"""A test for those who vendor a client: does it agree with the committed snapshot, and with the wiki?"""

from __future__ import annotations

import os
from pathlib import Path

from .. import snapshot as file
from ..errors import MwforgeError
from ..render.filling import filler
from ..render.layout import literal
from ..skeletons import Templates, shipped
from ..spec.names import Identifier


def file_name(package: str) -> str:
    return f"test_{package}_client.py"


def test_file(
    package: str, snapshot: str, wiki: str, templates: Templates | None = None
) -> str:
    """The text of a pytest file to put beside the client `package`.

    `snapshot` is the POSIX path of the committed snapshot from there, `wiki` the wiki's address, ''
    where there is none to ask. Raises ValueError when `package` is no Python name.
    """
    return filler(templates or shipped())(
        "client_test.py.jinja",
        package=Identifier(package),
        name=literal(package),
        snapshot=literal(snapshot),
        wiki=literal(wiki),
    )


MARK = "Made by mwforge generate --with-tests"


def place(
    snapshot: file.Snapshot,
    package: str,
    folder: Path,
    kept: Path | None,
    templates: Templates | None = None,
    *,
    force: bool = False,
    check: bool = False,
) -> tuple[str, bool]:
    """Put the test into `folder`, beside the client: its file's name, and whether that changes.

    `kept` is the file that the client was made from; where that is no canonical snapshot, one is
    written beside the client too. `check` writes nothing. Raises MwforgeError rather than
    write over a file that someone else wrote, unless `force` is given.
    """
    text = file.dumps(snapshot)
    if kept is None or not kept.is_file() or kept.read_bytes() != text.encode():
        kept = folder / f"{package}.snapshot.json"
    test = folder / file_name(package)
    relative = Path(os.path.relpath(kept.absolute(), folder.absolute())).as_posix()
    api = str(snapshot.wiki.get("api", ""))
    wanted = test_file(package, relative, api, templates)
    present = test.read_bytes().decode("utf-8", "replace") if test.exists() else ""
    if present and MARK not in present and not force:
        raise MwforgeError(
            f"{test} exists, and mwforge did not write it: move it elsewhere, or add"
            " --force to replace it."
        )
    changed = present != wanted
    changed |= not kept.is_file() or kept.read_bytes() != text.encode()
    if changed and not check:
        file.save(snapshot, kept)
        test.write_text(wanted, encoding="utf-8", newline="\n")
    return test.name, changed
