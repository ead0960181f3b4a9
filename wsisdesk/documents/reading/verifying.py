"""Whether a value is what its annotations say, all the way down: for data from a reader process."""

from __future__ import annotations

import dataclasses
import types
import typing
from enum import Enum
from functools import cache
from typing import Any

from wsisdesk.documents import model

_NUMBERS_END = 1 << 31  # beyond what any document counts or measures


def verify(kind: Any, value: object) -> None:  # noqa: ANN401 - any annotation of the model
    """Raise ``ValueError`` unless ``value`` is a sound ``kind``.

    Text must be free of lone surrogates and numbers must be ordinary ones: neither the store nor
    a file could take others.
    """
    if dataclasses.is_dataclass(kind):
        _verify_fields(typing.cast("type", kind), value)
        return
    origin = typing.get_origin(kind)
    if origin is tuple:
        _verify_items(typing.get_args(kind)[0], value)
    elif origin in (typing.Union, types.UnionType):
        if value is not None:
            verify(next(arg for arg in typing.get_args(kind) if arg is not type(None)), value)
    else:
        _verify_plain(kind, value)


def _verify_fields(kind: type, value: object) -> None:
    hints = _hints(kind)
    if type(value) is not kind:
        raise ValueError(f"{kind.__name__} expected")
    for name, hint in hints.items():
        verify(hint, getattr(value, name))


def _verify_items(kind: Any, value: object) -> None:  # noqa: ANN401
    if type(value) is not tuple:
        raise ValueError("tuple expected")
    for item in value:
        verify(kind, item)


def _verify_plain(kind: type, value: object) -> None:
    if type(value) is not kind and not (kind is float and type(value) is int):
        raise ValueError(f"{kind.__name__} expected")
    if isinstance(value, str) and not isinstance(value, Enum) and not value.isascii():
        value.encode("utf-8")  # UnicodeEncodeError is a ValueError
    if isinstance(value, int | float) and not abs(value) < _NUMBERS_END:  # nor NaN
        raise ValueError("ordinary number expected")


@cache
def _hints(kind: type) -> dict[str, Any]:
    return typing.get_type_hints(kind, vars(model))
