"""What is settled before lines are looked at: comments, <nowiki>, <pre>, templates."""

from __future__ import annotations

import re

from .characters import escape

# What must be settled before lines are looked at, since it may span several.
LITERAL = re.compile(
    r"""
    <!-- (?: [^-] | -(?!->) )*+ (?: --> | \Z )
    | <span\ class="apihelp-empty"> [^<]*+ </span>
    | <pre (?:\s[^<>]*+)? >
        (?P<pre> (?: [^<] | <(?!/pre\s*+>) )*+ ) (?: </pre\s*+> | \Z )
    | (?P<wikitext>
        <nowiki\s*+/>
        | <nowiki> (?P<nowiki> (?: [^<] | <(?!/nowiki\s*+>) )*+ ) (?: </nowiki\s*+> | \Z )
        | \{\{ (?P<template>[^{}]*+) \}\}
        | (?P<link> \[\[ [^\[\]{}<>|\n]++ \| [^\[\]]*+ \]\] )
      )
    """,
    re.VERBOSE | re.IGNORECASE,
)


def settled(found: re.Match[str]) -> str:
    """What a comment, <nowiki>, <pre>, template or long link is replaced by."""
    if (pre := found["pre"]) is not None:
        escaped = escape(re.sub(r"</?nowiki>", "", pre))
        return "<pre>" + escaped.replace("\n", "<br>") + "</pre>"
    if (nowiki := found["nowiki"]) is not None:
        return escape(nowiki).replace("\n", " ")
    if (template := found["template"]) is not None:
        return _template(template, found[0])
    return (found["link"] or "").replace("\n", " ")


def _template(content: str, whole: str) -> str:
    """A ``{{…}}`` that the wiki left: a word it would have chosen, or itself."""
    name, _, rest = content.partition(":")
    first, *forms = rest.split("|")
    match name.strip().lower():
        case "plural" if forms:
            plain = [form for form in forms if not re.match(r"\s*\d+\s*=", form)]
            return (plain or forms)[-1]
        case "gender" if forms:
            return forms[2] if len(forms) > 2 else forms[0]
        case "grammar" if forms:
            return forms[0]
        case "!":
            return "&#124;"
        case "=":
            return "&#61;"
        case _:
            return whole
