from .json import Json as Json
from .jsonfm import Jsonfm as Jsonfm
from .none import None_ as None_
from .php import Php as Php
from .phpfm import Phpfm as Phpfm
from .rawfm import Rawfm as Rawfm
from .xml import Xml as Xml
from .xmlfm import Xmlfm as Xmlfm

__all__ = [
    "Json",
    "Jsonfm",
    "None_",
    "Php",
    "Phpfm",
    "Rawfm",
    "Xml",
    "Xmlfm",
]
