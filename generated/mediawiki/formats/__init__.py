"""The request classes of `formats`, loaded when first used."""

from __future__ import annotations

from .._runtime.facade import exports

__getattr__, __dir__ = exports(
    __name__,
    {
        "Json": "json",
        "Jsonfm": "jsonfm",
        "None_": "none",
        "Php": "php",
        "Phpfm": "phpfm",
        "Rawfm": "rawfm",
        "Xml": "xml",
        "Xmlfm": "xmlfm",
    },
)
