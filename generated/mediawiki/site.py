"""What the wiki is: its address, its version, its namespaces."""

from __future__ import annotations

from enum import IntEnum

API: str = ""
NAME: str = "MediaWiki 1.43 (stock)"
VERSION: str = "MediaWiki 1.43.9"
LANGUAGE: str = "en"

EXTENSIONS: dict[str, str] = {
    "Abuse Filter": "",
    "CategoryTree": "",
    "Cite": "",
    "CiteThisPage": "",
    "CodeEditor": "",
    "ConfirmEdit": "1.6.0",
    "DiscussionTools": "0.0.0",
    "Echo": "",
    "Gadgets": "",
    "ImageMap": "",
    "InputBox": "0.3.0",
    "Interwiki": "3.2",
    "Linter": "",
    "LoginNotify": "0.1",
    "Math": "",
    "MinervaNeue": "",
    "MonoBook": "",
    "MultimediaViewer": "",
    "Nuke": "",
    "OATHAuth": "0.5.0",
    "PDF Handler": "",
    "PageImages": "",
    "ParserFunctions": "1.6.1",
    "Poem": "",
    "Replace Text": "1.8",
    "Scribunto": "",
    "SecureLinkFixer": "",
    "SpamBlacklist": "",
    "SyntaxHighlight": "2.0",
    "TemplateData": "0.1.2",
    "TextExtracts": "",
    "Thanks": "1.2.0",
    "Timeless": "0.9.1",
    "TitleBlacklist": "1.5.0",
    "Vector": "1.0.0",
    "VisualEditor": "",
    "WikiEditor": "0.5.4",
}


class Namespace(IntEnum):
    """The wiki's namespaces by their English names, to use where a number is taken."""

    MEDIA = -2
    SPECIAL = -1
    MAIN = 0
    TALK = 1
    USER = 2
    USER_TALK = 3
    PROJECT = 4
    PROJECT_TALK = 5
    FILE = 6
    FILE_TALK = 7
    MEDIAWIKI = 8
    MEDIAWIKI_TALK = 9
    TEMPLATE = 10
    TEMPLATE_TALK = 11
    HELP = 12
    HELP_TALK = 13
    CATEGORY = 14
    CATEGORY_TALK = 15
    MODULE = 828
    MODULE_TALK = 829
