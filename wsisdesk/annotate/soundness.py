"""Whether values that came out of a file are of the types that their fields declare.

Decoding rebuilds values without looking at numbers and texts, since stored data is our own. A file
that a colleague sent may have been edited by hand.
"""

from __future__ import annotations

import dataclasses
import types
import typing
from enum import Enum
from functools import cache
from typing import Any


def sound(value: object) -> None:
    """Raise ``TypeError`` unless every field of a value of the model holds what it declares."""
    kind: Any = type(value)
    for name, declared in _fields(kind):
        _check(name, getattr(value, name), declared)


@cache
def _fields(kind: Any) -> tuple[tuple[str, Any], ...]:  # noqa: ANN401
    hints = typing.get_type_hints(kind)
    return tuple((field.name, hints[field.name]) for field in dataclasses.fields(kind))


def _check(name: str, value: object, declared: Any) -> None:  # noqa: ANN401
    origin = typing.get_origin(declared)
    if origin is tuple:
        for item in _expected(name, value, tuple):
            _check(name, item, typing.get_args(declared)[0])
    elif origin in (typing.Union, types.UnionType):
        if value is not None:
            some = next(a for a in typing.get_args(declared) if a is not types.NoneType)
            _check(name, value, some)
    elif dataclasses.is_dataclass(declared):
        sound(_expected(name, value, typing.cast("type", declared)))
    elif declared is float:
        _expected(name, value, (int, float))
    elif isinstance(value, bool) and declared is int:
        raise TypeError(f"{name}: no number")
    else:
        _expected(name, value, Enum if issubclass(declared, Enum) else declared)


def _expected(name: str, value: Any, kind: type | tuple[type, ...]) -> Any:  # noqa: ANN401
    if not isinstance(value, kind):
        raise TypeError(f"{name}: {type(value).__name__}")
    return value
