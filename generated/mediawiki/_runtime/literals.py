"""`Literal`, for the enumerations of a client."""

from __future__ import annotations

import typing
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import Literal as Literal
else:

    class _Literal:
        """typing.Literal, but several values are a Union of two of it.

        mypy's stubtest takes several literals for a Union, and looks for one at run
        time behind each alias of theirs.
        """

        def __getitem__(self, values: str | tuple[str, ...]) -> Any:
            if not isinstance(values, tuple):
                return typing.Literal[values]
            return typing.Union[typing.Literal[values[0]], typing.Literal[values[1:]]]

    Literal = _Literal()
