"""Messages between the program and its reader processes: JSON objects with their length in front.

Plain data only: what a reader process sends is as untrustworthy as the file it has read, so nothing
in it is ever executed or unpickled.
"""

from __future__ import annotations

import json
import struct
from typing import IO, Any

_LENGTH = struct.Struct(">Q")

Message = dict[str, Any]


class BrokenMessage(Exception):
    """What came is no message: wrong length, not JSON, or not an object."""


class TooLongMessage(BrokenMessage):
    """The message would be longer than its receiver allows."""


def send(stream: IO[bytes], message: Message) -> None:
    """Write one message and flush. Lone surrogates, which are no text, become question marks."""
    text = json.dumps(message, ensure_ascii=False, separators=(",", ":"))
    body = text.encode("utf-8", "replace")
    stream.write(_LENGTH.pack(len(body)) + body)
    stream.flush()


def receive(stream: IO[bytes], longest: int) -> Message | None:
    """Read one message of at most ``longest`` bytes; None at the end of the stream."""
    head = stream.read(_LENGTH.size)
    if not head:
        return None
    if len(head) < _LENGTH.size:
        raise BrokenMessage("cut off in its length")
    (length,) = _LENGTH.unpack(head)
    if length > longest:
        raise TooLongMessage(f"{length} bytes")
    body = stream.read(length)
    if len(body) < length:
        raise BrokenMessage("cut off")
    return _parse(body)


def _parse(body: bytes) -> Message:
    try:
        message = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise BrokenMessage(str(error)) from error
    if not isinstance(message, dict):
        raise BrokenMessage("not an object")
    return message
