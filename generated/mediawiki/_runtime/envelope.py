"""The whole response of a meta module, with what stands around its result."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from .batches import merge
from .continuation import Cursor
from .events import Call
from .request import MetaModule, Steps, flatten
from .session import Session
from .values import Value

if TYPE_CHECKING:
    from .forms import Whole

R = TypeVar("R")


class Envelope(Steps["Whole[R]"], Generic[R]):
    """The whole response of a meta module: `wiki(Envelope(Siteinfo()))["query"]`.

    Beside `query`, which is all that the module itself gives, stand `batchcomplete`,
    `warnings`, and what `with_options` asks for: `curtimestamp`, `servedby`,
    `requestid`, … (mw:API:Main_page). Where it takes several requests, they are put
    together. Lists, pages and composed queries have their `batches()` for this.

    Args:
        module: the request.

    Raises (when run):
        WikiError: any of its kinds.
    """

    __slots__ = ()

    def __init__(self, module: MetaModule[R]) -> None:
        if not isinstance(cast("object", module), MetaModule):
            raise TypeError(
                f"Envelope takes a meta module, not {type(module).__name__}: an action gives"
                " its whole response anyway, and batches() gives those of a query"
            )
        super().__init__({"module": module})

    def _steps(self, session: Session, options: Mapping[str, Value]) -> Call[Whole[R]]:
        module = cast("MetaModule[Any]", self._arguments["module"])
        cursor = Cursor(session, flatten(module), options)
        whole: dict[str, Any] = {}
        for part in (yield from cursor.parts()):
            while not part.done:
                merge(whole, (yield from part.step()))
        whole.pop("continue", None)
        return cast("Whole[R]", whole)
