"""`Literal`, for the aliases of enumerations, which have two values or more."""

from __future__ import annotations

import typing
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import Literal as Literal
else:

    class _Literal:
        """typing.Literal, as a Union: mypy's stubtest looks for one behind several literals."""

        def __getitem__(self, values: tuple[str, ...]) -> Any:
            return typing.Union[typing.Literal[values], typing.Literal[values[0]]]

    Literal = _Literal()
