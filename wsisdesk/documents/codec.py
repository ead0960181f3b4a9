"""Values to plain data and back: what passes between processes, into stores and into files.

Fields that hold their default are left out, so that stored documents stay small and new fields
with a default read old data.
"""

from __future__ import annotations

import dataclasses
import types
import typing
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

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
    return typing.cast("T", _decoder(typing.cast("Any", kind))(data))


def decode_fields(kind: type, data: dict[str, Any]) -> dict[str, Any]:
    """Rebuild the fields of a dataclass that ``data`` holds; others are passed over."""
    decoders = _field_decoders(kind)
    return {name: decoders[name](item) for name, item in data.items() if name in decoders}


@cache
def _defaults(kind: type) -> tuple[tuple[str, object], ...]:
    return tuple((item.name, item.default) for item in dataclasses.fields(kind))


Decoder: TypeAlias = "Callable[[Any], Any]"


def _as_it_is(data: Any) -> Any:  # noqa: ANN401
    return data


@cache
def _decoder(kind: Any) -> Decoder:  # noqa: ANN401
    """Work out once how values of a type are rebuilt: libraries hold millions of them."""
    if dataclasses.is_dataclass(kind) and isinstance(kind, type):
        return _record_decoder(kind)
    origin = typing.get_origin(kind)
    if origin is tuple:
        inner = _decoder(typing.get_args(kind)[0])
        return tuple if inner is _as_it_is else lambda data: tuple(map(inner, data))
    if origin in (typing.Union, types.UnionType):
        some = _decoder(next(arg for arg in typing.get_args(kind) if arg is not type(None)))
        return lambda data: None if data is None else some(data)
    return kind if isinstance(kind, type) and issubclass(kind, Enum) else _as_it_is


@cache
def _field_decoders(kind: type) -> dict[str, Decoder]:
    return {name: _decoder(hint) for name, hint in typing.get_type_hints(kind).items()}


def _record_decoder(kind: type) -> Decoder:
    """Rebuild a dataclass from a dict; keys it does not know are passed over."""
    return lambda data: kind(**decode_fields(kind, data))
