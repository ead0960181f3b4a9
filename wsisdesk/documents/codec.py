"""Documents to plain data and back: what passes between processes and into the store.

Fields that hold their default are left out, so that stored documents stay small and new fields
with a default read old data.
"""

from __future__ import annotations

import dataclasses
import types
import typing
from enum import Enum
from functools import cache
from typing import Any, TypeVar

from wsisdesk.documents import model

T = TypeVar("T")


def encode(value: object) -> Any:  # noqa: ANN401 - plain data of any shape
    """Turn a model value into dicts, lists, strings and numbers, ready for JSON."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple):
        return [encode(item) for item in value]
    if not dataclasses.is_dataclass(value) or isinstance(value, type):
        return value
    return {
        name: encode(item)
        for name, default in _defaults(type(value))
        if (item := getattr(value, name)) != default
    }


def decode(kind: type[T], data: Any) -> T:  # noqa: ANN401
    """Rebuild a value of ``kind`` from what ``encode`` made of it."""
    return typing.cast("T", _decode(kind, data))


def document_from(data: dict[str, Any]) -> model.Document:
    """Rebuild a document."""
    return decode(model.Document, data)


@cache
def _defaults(kind: type) -> tuple[tuple[str, object], ...]:
    return tuple((item.name, item.default) for item in dataclasses.fields(kind))


@cache
def _hints(kind: type) -> dict[str, Any]:
    return typing.get_type_hints(kind, vars(model))


def _decode(kind: Any, data: Any) -> Any:  # noqa: ANN401
    if dataclasses.is_dataclass(kind) and isinstance(kind, type):
        hints = _hints(kind)
        return kind(**{name: _decode(hints[name], item) for name, item in data.items()
                       if name in hints})  # fmt: skip
    origin = typing.get_origin(kind)
    if origin is tuple:
        inner = typing.get_args(kind)[0]
        return tuple(_decode(inner, item) for item in data)
    if origin in (typing.Union, types.UnionType):
        inner = next(arg for arg in typing.get_args(kind) if arg is not type(None))
        return None if data is None else _decode(inner, data)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(data)
    return data
