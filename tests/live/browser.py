"""A headless Chromium, driven over the WebDriver protocol (https://www.w3.org/TR/webdriver2/)."""

from __future__ import annotations

import base64
import json
import shutil
import subprocess
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
"""The key that WebDriver gives an element's reference."""

# No look-up of any name succeeds, so that nothing but this machine's addresses can be reached.
ARGUMENTS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    "--window-size=1400,1000",
)


def missing() -> str | None:
    """Say what is not installed, or None."""
    lacking = [
        name for name in ("chromium", "chromedriver") if shutil.which(name) is None
    ]
    if not lacking:
        return None
    return f"{', '.join(lacking)} not installed (Debian: chromium, chromium-driver)"


class Browser:
    """One window."""

    def __init__(self, session: str) -> None:
        self._session = session

    def open(self, url: str) -> None:
        self._call("POST", "/url", {"url": url})

    def run(self, script: str, *arguments: Any) -> Any:
        """What a piece of JavaScript returns."""
        body = {"script": script, "args": list(arguments)}
        return self._call("POST", "/execute/sync", body)

    def find(self, css: str) -> Any:
        """The first element that fits; waits for it."""
        return self.wait(
            lambda: self.run("return document.querySelector(arguments[0])", css), css
        )

    def click(self, css: str) -> None:
        self._element(css, "/click", {})

    def type(self, css: str, text: str) -> None:
        self._element(css, "/clear", {})
        self._element(css, "/value", {"text": text})

    def text(self, css: str) -> str:
        return str(self.run("return arguments[0].innerText", self.find(css)))

    def wait(self, ready: Callable[[], Any], what: str, seconds: float = 30) -> Any:
        """What `ready` gives once it is true."""
        end = time.monotonic() + seconds
        while True:
            found = ready()
            if found:
                return found
            if time.monotonic() > end:
                raise AssertionError(f"the page does not come to: {what}")
            time.sleep(0.1)

    def picture(self, path: Path) -> None:
        path.write_bytes(base64.b64decode(self._call("GET", "/screenshot")))

    def messages(self) -> list[str]:
        """What the page wrote to its console since it was asked last, errors of loading among it."""
        entries = self._call("POST", "/se/log", {"type": "browser"})
        return [f"{entry['level']}: {entry['message']}" for entry in entries]

    def _element(self, css: str, command: str, body: dict[str, Any]) -> None:
        element = self.find(css)[ELEMENT]
        self._call("POST", f"/element/{element}{command}", body)

    def _call(self, method: str, path: str, body: dict[str, Any] | None = None) -> Any:
        return _webdriver(method, self._session + path, body)


@contextmanager
def browser() -> Iterator[Browser]:
    """A browser with a profile of its own, which leaves nothing behind."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        driver = subprocess.Popen(
            ["chromedriver", "--port=0"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        try:
            url = f"http://127.0.0.1:{_port(driver)}/session"
            options = {
                "binary": shutil.which("chromium"),
                "args": [*ARGUMENTS, f"--user-data-dir={profile}"],
            }
            wanted = {
                "browserName": "chrome",
                "goog:chromeOptions": options,
                "goog:loggingPrefs": {"browser": "ALL"},
            }
            made = _webdriver("POST", url, {"capabilities": {"alwaysMatch": wanted}})
            session = f"{url}/{made['sessionId']}"
            try:
                yield Browser(session)
            finally:
                _webdriver("DELETE", session)
        finally:
            driver.terminate()
            driver.wait(10)


def _port(driver: subprocess.Popen[str]) -> int:
    assert driver.stdout is not None
    for line in driver.stdout:
        words = line.rstrip(".\n").split()
        if "successfully" in words and words[-1].isdecimal():
            return int(words[-1])
    raise AssertionError("chromedriver did not start")


def _webdriver(method: str, url: str, body: dict[str, Any] | None = None) -> Any:
    request = urllib.request.Request(
        url,
        data=None if body is None else json.dumps(body).encode(),
        headers={"Content-Type": "application/json"},
        method=method,
    )
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(request, timeout=120) as response:
        return json.load(response)["value"]
