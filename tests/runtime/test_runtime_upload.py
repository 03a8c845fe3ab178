"""Uploads in chunks: resumed, polled and published, sync and async."""

from __future__ import annotations

import gzip
import io
import os
import re
import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from runtime.kit import Engine, Reply, Seen, api_error

from mwforge.runtime.errors import (
    ApiError,
    FailedError,
    UncertainWriteError,
    WikiError,
)
from mwforge.runtime.request import Request
from mwforge.runtime.upload import BEGINNINGS, ChunkedUpload

Make = Callable[..., Engine]
DATA = bytes(range(250)) * 10


class Upload(Request[Any]):
    path = "upload"
    uploads = frozenset({"file", "chunk"})
    route = (("action", "upload"),)
    post = writes = True
    token = ("token", "csrf")

    def __init__(self, **arguments: object) -> None:
        super().__init__(arguments)


def fields(seen: Seen) -> dict[str, bytes]:
    """The fields of a form, whichever way it was sent."""
    if seen.form:
        return {name: value.encode() for name, value in seen.form}
    boundary = seen.headers["content-type"].partition("boundary=")[2].encode()
    found: dict[str, bytes] = {}
    for part in seen.body.split(b"--" + boundary)[1:-1]:
        head, _, value = part.partition(b"\r\n\r\n")
        name = re.search(rb'name="([^"]*)"', head)
        assert name
        found[name[1].decode()] = value[:-2]
    return found


class Stash:
    """A wiki's stash, which keeps chunks as ApiUpload does, and loses what it is told to.

    Args:
        lose: the numbers of the requests whose answers are lost, from 1.
        unsent: those that are lost on their way there.
    """

    def __init__(
        self,
        lose: tuple[int, ...] = (),
        unsent: tuple[int, ...] = (),
        publish: Any = None,
        background: int = 0,
    ) -> None:
        self.lose, self.unsent = lose, unsent
        self.publish = publish or {"result": "Success", "filename": "A.png"}
        self.background = background
        self.kept: dict[str, bytearray] = {}
        self.whole: dict[str, bytes] = {}
        self.polls: dict[str, int] = {}
        self.published: list[dict[str, bytes]] = []
        self.said: list[str] = []

    def __call__(self, seen: Seen) -> Reply:
        number = len(self.said) + 1
        if number in self.unsent:
            self.said.append("unsent")
            return httpx.ReadError("cut")
        kind, reply = self.answer(fields(seen))
        self.said.append(kind)
        return httpx.ReadError("cut") if number in self.lose else reply

    def answer(self, form: dict[str, bytes]) -> tuple[str, Reply]:
        key = form.get("filekey", b"").decode()
        if "checkstatus" in form:
            return "status", self.status(key)
        if "chunk" in form:
            return "chunk", self.chunk(form, key)
        self.published.append(form)
        self.polls[key] = self.background
        if self.background:
            return "publish", {"upload": {"result": "Poll", "stage": "queued"}}
        return "publish", {"upload": self.publish}

    def status(self, key: str) -> Reply:
        if self.polls.get(key, 0) > 0:
            self.polls[key] -= 1
            return {"upload": {"result": "Poll", "stage": "assembling"}}
        if key in self.polls and key in self.kept:
            return {"upload": {"result": "Success", "filekey": self.assembled(key)}}
        if key in self.polls:
            return {"upload": self.publish}
        if key not in self.kept:
            return api_error("missingresult")
        size = len(self.kept[key])
        return {"upload": {"result": "Continue", "stage": "uploading", "offset": size}}

    def chunk(self, form: dict[str, bytes], key: str) -> Reply:
        offset, size = int(form["offset"]), int(form["filesize"])
        if offset == 0:
            assert not key
            key = f"part{len(self.kept)}"
            self.kept[key] = bytearray()
        elif len(self.kept[key]) != offset:
            data = {"offset": len(self.kept[key])}
            error = {"code": "stashfailed", "text": "no", "data": data}
            return {"errors": [error]}
        self.kept[key] += form["chunk"]
        if len(self.kept[key]) < size:
            offset = len(self.kept[key])
            return {"upload": {"result": "Continue", "offset": offset, "filekey": key}}
        if "async" in form and self.background:
            self.polls[key] = self.background
            said = {"result": "Poll", "stage": "queued", "filekey": key}
            return {"upload": said}
        return {"upload": {"result": "Success", "filekey": self.assembled(key)}}

    def assembled(self, key: str) -> str:
        self.whole[f"whole{len(self.whole)}"] = bytes(self.kept.pop(key))
        return f"whole{len(self.whole) - 1}"


def chunked(file: object, **more: Any) -> ChunkedUpload[Any]:
    settings = {name: more.pop(name) for name in ("size", "progress") if name in more}
    upload = Upload(filename="A.png", file=file, comment="why", text="Page", **more)
    return ChunkedUpload(upload, chunk_size=1000, **settings)


def test_a_file_goes_to_the_stash_and_is_published(engine: Make) -> None:
    stash = Stash()
    wiki = engine(stash)
    seen: list[Any] = []
    answer = wiki.call(chunked(DATA, progress=lambda *now: seen.append(now)))
    assert answer == {"upload": {"result": "Success", "filename": "A.png"}}
    assert stash.said == ["chunk", "chunk", "chunk", "publish"]
    assert stash.whole == {"whole0": DATA}
    assert seen == [(1000, 2500), (2000, 2500), (2500, 2500)]
    sent = [fields(each) for each in wiki.wiki.asked]
    # The page is described once, when the file is whole, and nothing warns before.
    assert [each.get("comment") for each in sent] == [None, None, None, b"why"]
    assert all(each["ignorewarnings"] == b"1" for each in sent[:3])
    assert "ignorewarnings" not in sent[3] and "stash" not in sent[3]
    assert (sent[3]["filekey"], sent[3]["filename"]) == (b"whole0", b"A.png")
    assert all(list(each)[-1] == "token" for each in sent)
    # Each chunk is a file of its own; nothing is longer than asked for.
    assert [len(each["chunk"]) for each in sent[:3]] == [1000, 1000, 500]


@pytest.mark.parametrize(
    ("stash", "said"),
    [
        (Stash(lose=(2,)), "chunk chunk status chunk publish"),
        (Stash(unsent=(2,)), "chunk unsent status chunk chunk publish"),
        (Stash(lose=(2, 3)), "chunk chunk status status chunk publish"),
        (Stash(lose=(1,)), "chunk chunk chunk chunk publish"),
        (Stash(lose=(3,)), "chunk chunk chunk status chunk chunk chunk publish"),
    ],
    ids=["answer", "chunk", "status too", "first", "last"],
)
def test_a_cut_costs_at_most_what_was_cut(
    engine: Make, stash: Stash, said: str
) -> None:
    stash = Stash(stash.lose, stash.unsent)
    wiki = engine(stash)
    assert wiki.call(chunked(DATA))["upload"]["result"] == "Success"
    assert " ".join(stash.said) == said
    assert list(stash.whole.values())[-1] == DATA
    assert stash.published[0]["filekey"] == list(stash.whole)[-1].encode()
    assert wiki.waits


def test_a_wiki_that_is_elsewhere_says_where(engine: Make) -> None:
    """A chunk that is sent twice, as by a proxy, is answered with the offset reached."""

    class Doubling(Stash):
        def chunk(self, form: dict[str, bytes], key: str) -> Reply:
            first = super().chunk(form, key)
            return super().chunk(form, key) if len(self.said) == 1 else first

    stash = Doubling()
    assert engine(stash).call(chunked(DATA))["upload"]["result"] == "Success"
    assert stash.said == ["chunk", "chunk", "chunk", "publish"]
    assert stash.whole == {"whole0": DATA}


def test_an_upload_begins_anew_only_so_often(engine: Make) -> None:
    stash = Stash(lose=tuple(range(1, 100)))
    with pytest.raises(UncertainWriteError):
        engine(stash).call(chunked(DATA))
    assert stash.said == ["chunk"] * BEGINNINGS


def test_a_stash_that_lost_its_place_begins_anew(engine: Make) -> None:
    class Losing(Stash):
        def chunk(self, form: dict[str, bytes], key: str) -> Reply:
            if len(self.said) == 1:
                del self.kept[key][300:]
            return super().chunk(form, key)

    stash = Losing()
    assert engine(stash).call(chunked(DATA))["upload"]["result"] == "Success"
    assert stash.said == ["chunk", "chunk", "chunk", "chunk", "chunk", "publish"]
    assert list(stash.whole.values()) == [DATA]


def test_what_the_wiki_refuses_is_an_error(engine: Make) -> None:
    wiki = engine(api_error("stashfailed"))
    with pytest.raises(ApiError, match="stashfailed"):
        wiki.call(chunked(DATA))
    wiki = engine(
        {"upload": {"result": "Continue", "offset": 1000, "filekey": "k"}},
        httpx.ReadError("cut"),
        api_error("mustbeloggedin"),
    )
    with pytest.raises(ApiError, match="mustbeloggedin"):
        wiki.call(chunked(DATA))
    with pytest.raises(WikiError, match="HTTP status 413"):
        engine(httpx.Response(413)).call(chunked(DATA))


def test_a_broken_publishing_tells_where_the_file_is(engine: Make) -> None:
    stash = Stash(lose=(4,))
    with pytest.raises(UncertainWriteError) as caught:
        engine(stash).call(chunked(DATA))
    assert caught.value.__notes__ == ["the file is in the stash, as whole0"]


def test_a_warning_leaves_the_file_in_the_stash(engine: Make) -> None:
    warned = {"result": "Warning", "warnings": {"exists": "A"}, "filekey": "whole0"}
    with pytest.raises(FailedError) as caught:
        engine(Stash(publish=warned)).call(chunked(DATA))
    assert caught.value.data["filekey"] == "whole0"


def test_a_stash_alone_is_not_published(engine: Make) -> None:
    stash = Stash()
    answer = engine(stash).call(chunked(DATA, stash=True))
    assert answer["upload"]["filekey"] == "whole0"
    assert stash.said == ["chunk"] * 3


def test_work_in_the_background_is_asked_for(engine: Make) -> None:
    stash = Stash(background=2)
    wiki = engine(stash)
    answer = wiki.call(chunked(DATA, **{"async": True}))
    assert answer["upload"]["filename"] == "A.png"
    assert " ".join(stash.said) == (
        "chunk chunk chunk status status status publish status status status"
    )
    assert [wait.seconds for wait in wiki.waits] == [1, 2, 4] * 2
    assert "assembling" in wiki.waits[1].reason
    assert stash.whole == {"whole0": DATA}


def test_a_lost_answer_to_background_work_costs_no_chunk(engine: Make) -> None:
    stash = Stash(background=1, lose=(3,))
    assert engine(stash).call(chunked(DATA, **{"async": True}))["upload"]["filename"]
    assert stash.said[:5] == ["chunk", "chunk", "chunk", "status", "status"]
    assert "chunk" not in stash.said[3:]


def test_background_work_is_not_waited_for_for_ever(engine: Make) -> None:
    stash = Stash(background=1000)
    wiki = engine(stash, patience=20)
    with pytest.raises(FailedError, match="still working on it") as caught:
        wiki.call(chunked(b"x", **{"async": True}))
    assert caught.value.code == "Poll"
    assert sum(wait.seconds for wait in wiki.waits) < 40


def test_a_url_is_fetched_by_the_wiki(engine: Make) -> None:
    wiki = engine(
        {"upload": {"result": "Poll", "stage": "queued"}},
        {"upload": {"result": "Success", "filename": "A.png"}},
    )
    upload = Upload(filename="A.png", url="http://x.test/a.png", **{"async": True})
    assert wiki.call(ChunkedUpload(upload))["upload"]["result"] == "Success"
    first, second = (dict(seen.form) for seen in wiki.wiki.asked)
    assert first["url"] == second["url"] and second["checkstatus"] == "1"
    assert "chunk" not in first and "async" not in second


class OneWay(io.RawIOBase):
    """A stream that can neither go back nor be read at once."""

    def __init__(self, data: bytes) -> None:
        self._data = io.BytesIO(data)
        self.most = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return False

    def read(self, size: int = -1) -> bytes:
        assert size > 0
        self.most = max(self.most, size)
        return self._data.read(min(size, 700))


def test_a_stream_is_read_piece_by_piece(engine: Make) -> None:
    stash, stream = Stash(lose=(2,)), OneWay(DATA)
    wiki = engine(stash)
    wiki.call(chunked(stream, size=len(DATA)))
    assert stash.whole == {"whole0": DATA}
    assert stream.most <= 1000


def test_a_stream_that_cannot_go_back_is_not_begun_anew(engine: Make) -> None:
    with pytest.raises(UncertainWriteError):
        engine(Stash(lose=(1,))).call(chunked(OneWay(DATA), size=len(DATA)))


def test_a_stream_that_cannot_tell_its_size_is_copied_first(engine: Make) -> None:
    stash = Stash(lose=(1,))
    engine(stash).call(chunked(OneWay(DATA)))
    assert stash.whole == {"whole0": DATA}


def streams(tmp_path: Path) -> Iterator[tuple[str, Any]]:
    """What people upload from; each has DATA left."""
    ahead = io.BytesIO(b"read before" + DATA)
    ahead.seek(len(b"read before"))
    yield "a stream that was read from", ahead
    packed = tmp_path / "packed.gz"
    packed.write_bytes(gzip.compress(DATA))
    yield "gzip.open", gzip.open(packed)
    file = tmp_path / "file"
    file.write_bytes(b"before" + DATA)
    opened = file.open("rb")
    opened.seek(len(b"before"))
    yield "an open file", opened
    yield "a raw file", io.FileIO(file)
    reading, writing = os.pipe()
    threading.Thread(target=_written, args=(writing,), daemon=True).start()
    yield "a pipe", os.fdopen(reading, "rb")
    one, other = socket.socketpair()
    threading.Thread(target=_sent, args=(other,), daemon=True).start()
    yield "a socket", one.makefile("rb")
    yield "a stream of one way", OneWay(DATA)


def _written(number: int) -> None:
    with os.fdopen(number, "wb") as end:
        end.write(DATA)


def _sent(end: socket.socket) -> None:
    with end:
        end.sendall(DATA)


def test_uploads_begin_where_a_stream_stands_and_end_with_it(
    engine: Make, tmp_path: Path
) -> None:
    for name, stream in streams(tmp_path):
        expected = b"before" + DATA if name == "a raw file" else DATA
        wiki = engine({"upload": {"result": "Success"}})
        upload = Upload(filename="A.png", file=stream, token="t")
        wiki.call(upload)
        assert fields(wiki.wiki.seen[-1])["file"] == expected, name
        if stream.seekable():
            wiki.call(upload)  # and once more
            assert fields(wiki.wiki.seen[-1])["file"] == expected, name
        stream.close()
    for name, stream in streams(tmp_path):
        stash = Stash()
        engine(stash).call(chunked(stream))
        expected = b"before" + DATA if name == "a raw file" else DATA
        assert stash.whole == {"whole0": expected}, name
        stream.close()


def test_an_empty_file_is_the_wiki_s_to_refuse(engine: Make) -> None:
    for empty in (b"", io.BytesIO()):
        with pytest.raises(ApiError, match="empty-file"):
            engine(api_error("empty-file")).call(chunked(empty))


def test_a_file_shorter_than_it_was_is_an_error(engine: Make) -> None:
    with pytest.raises(WikiError, match="ended after 2500 bytes instead of 9999"):
        engine(Stash()).call(chunked(io.BytesIO(DATA), size=9999))


def test_a_path_and_a_stream_from_where_it_stands(engine: Make, tmp_path: Path) -> None:
    path = tmp_path / "private name.png"
    path.write_bytes(DATA)
    stash = Stash(lose=(1,))
    wiki = engine(stash)
    wiki.call(chunked(path))
    assert stash.whole == {"whole0": DATA}
    assert not any(b"private" in seen.body for seen in wiki.wiki.seen)
    stash, stream = Stash(lose=(1,)), io.BytesIO(b"skipped" + DATA)
    stream.seek(7)
    engine(stash).call(chunked(stream))
    assert stash.whole == {"whole0": DATA}


def test_what_is_several_requests_has_no_parameters() -> None:
    upload = chunked(DATA)
    with pytest.raises(TypeError, match="ChunkedUpload is not one request"):
        upload.parameters()
    assert repr(upload).startswith("ChunkedUpload(upload=Upload(filename='A.png'")
    assert upload == chunked(DATA) and upload != chunked(b"")
    with pytest.raises(ValueError, match="chunk_size"):
        ChunkedUpload(Upload(), chunk_size=0)
