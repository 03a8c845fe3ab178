"""What a document says of a module, as plain text or Markdown."""

from __future__ import annotations

import re
from urllib.parse import quote

from ...spec import model
from .markdown import code, escaped, markdown

_SUMMARY = 120  # characters; explorers show a summary in one line


def plain(text: str) -> str:
    """The first paragraph in one line, for what is shown as it is."""
    line = " ".join(text.partition("\n\n")[0].split())
    if len(line) <= _SUMMARY:
        return line
    return line[: _SUMMARY - 1].rpartition(" ")[0].rstrip(" ,;:.") + "…"


def summary(module: model.Module) -> str:
    """What a module does, in one line of plain text."""
    return plain(module.help.text) or f"The module {module.path}"


def description_of(module: model.Module) -> str:
    parts = [markdown(module.help.text) or f"The module {code(module.path)}."]
    if module.disabled:
        parts.append("**Disabled on this wiki:** every call of it fails.")
    if module.internal:
        parts.append("**Internal or unstable:** it may change without notice.")
    facts = []
    if module.read_rights:
        facts.append("needs the right to read")
    if module.write_rights:
        facts.append("needs the right to write")
    if module.must_be_posted:
        facts.append("has to be posted")
    if module.generator:
        facts.append("can be a generator")
    if module.source and module.source != "MediaWiki":
        facts.append(f"comes with {escaped(module.source)}")
    parts.append(f"Module {code(module.path)}" + "".join(f"; {f}" for f in facts) + ".")
    if module.dynamic is not None:
        note = module.dynamic or "It takes parameters that the wiki only knows then."
        parts.append(markdown(note))
    links = [link for link in map(link_to, module.help_urls) if link]
    if len(links) > 1:
        parts.append("\n".join(["See also:", "", *(f"- {link}" for link in links[1:])]))
    if module.examples:
        parts.append("Examples:")
        parts.append("\n".join(map(_example_item, module.examples)))
    return "\n\n".join(parts)


def _example_item(example: model.Example) -> str:
    said = escaped(example.description).rstrip(".:")
    request = (
        code("api.php?" + example.query.partition("api.php?")[2])
        if ("api.php?" in example.query)
        else code(f"api.php?{example.query}")
    )
    return f"- {said}: {request}" if said else f"- {request}"


_HTTP = re.compile(r"https?://[A-Za-z0-9][\w.~:/?#@!$&'()*+,;=%-]*", re.ASCII)


def link_to(url: str) -> str | None:
    """An address that may be linked to; None where it is none."""
    shorter = url.replace("Special:MyLanguage/", "")
    absolute = f"https:{shorter}" if shorter.startswith("//") else shorter
    encoded = quote(absolute, safe=":/?#@!$&'()*+,;=%~", errors="replace")
    return encoded if _HTTP.fullmatch(encoded) else None
