from . import actions as actions
from . import formats as formats
from . import main as main
from . import query as query
from . import responses as responses
from . import site as site
from ._runtime.answers import Raw as Raw
from ._runtime.clientlogin import InteractiveLogin as InteractiveLogin
from ._runtime.clientlogin import LoginStep as LoginStep
from ._runtime.clients import adjusted as adjusted
from ._runtime.clients import logged_in as logged_in
from ._runtime.custom import Custom as Custom
from ._runtime.custom import CustomList as CustomList
from ._runtime.custom import CustomMeta as CustomMeta
from ._runtime.custom import CustomProp as CustomProp
from ._runtime.envelope import Envelope as Envelope
from ._runtime.errors import ApiError as ApiError
from ._runtime.errors import ConflictError as ConflictError
from ._runtime.errors import ContinuationError as ContinuationError
from ._runtime.errors import DeniedError as DeniedError
from ._runtime.errors import FailedError as FailedError
from ._runtime.errors import LoginError as LoginError
from ._runtime.errors import MediaWikiDeprecation as MediaWikiDeprecation
from ._runtime.errors import MediaWikiWarning as MediaWikiWarning
from ._runtime.errors import NotLoggedInError as NotLoggedInError
from ._runtime.errors import RequestError as RequestError
from ._runtime.errors import ResponseError as ResponseError
from ._runtime.errors import TransportError as TransportError
from ._runtime.errors import TryLaterError as TryLaterError
from ._runtime.errors import UncertainWriteError as UncertainWriteError
from ._runtime.errors import WikiError as WikiError
from ._runtime.events import Wait as Wait
from ._runtime.pageset import PageSet as PageSet
from ._runtime.pagetext import PageText as PageText
from ._runtime.parts import Parts as Parts
from ._runtime.rewrite import Rewrite as Rewrite
from ._runtime.telling import Answered as Answered
from ._runtime.telling import Asked as Asked
from ._runtime.upload import ChunkedUpload as ChunkedUpload
from .client import AsyncWiki as AsyncWiki
from .client import Wiki as Wiki

__all__ = [
    "AsyncWiki",
    "Wiki",
    "Answered",
    "ApiError",
    "Asked",
    "ChunkedUpload",
    "ConflictError",
    "ContinuationError",
    "Custom",
    "CustomList",
    "CustomMeta",
    "CustomProp",
    "DeniedError",
    "Envelope",
    "FailedError",
    "InteractiveLogin",
    "LoginError",
    "LoginStep",
    "MediaWikiDeprecation",
    "MediaWikiWarning",
    "NotLoggedInError",
    "PageSet",
    "PageText",
    "Parts",
    "Raw",
    "RequestError",
    "ResponseError",
    "Rewrite",
    "TransportError",
    "TryLaterError",
    "UncertainWriteError",
    "Wait",
    "WikiError",
    "adjusted",
    "logged_in",
    "actions",
    "formats",
    "main",
    "query",
    "responses",
    "site",
]
