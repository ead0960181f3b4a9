"""Bad files that are text, and files that are nothing of the kind."""

from __future__ import annotations

import random
import zlib


def nothing() -> bytes:
    return b""


def only_mark() -> bytes:
    return b"\xef\xbb\xbf"


def only_white_space() -> bytes:
    return b" \r\n\t\r\n "


def only_nul() -> bytes:
    return b"\0" * 5000


def garbage() -> bytes:
    return random.Random(7).randbytes(20_000)


def picture() -> bytes:
    return b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" + bytes(40)


def photograph() -> bytes:
    return b"\xff\xd8\xff\xe0\0\x10JFIF\0" + bytes(range(256))


def program() -> bytes:
    return b"MZ\x90\0\x03\0\0\0" + bytes(200)


def linux_program() -> bytes:
    return b"\x7fELF\x02\x01\x01" + bytes(200)


def database() -> bytes:
    return b"SQLite format 3\0" + bytes(200)


def compressed() -> bytes:
    return b"\x1f\x8b\x08\0" + zlib.compress(b"text " * 100)


def film() -> bytes:
    return b"\0\0\0\x20ftypisom" + bytes(200)


def mail() -> bytes:
    return (
        b"Received: from a by b\r\nMessage-ID: <1@example.org>\r\nMIME-Version: 1.0\r\n"
        b"Subject: Draft\r\nContent-Type: text/plain\r\n\r\nDear colleagues\r\n"
    )


def web_archive() -> bytes:
    return (
        b"From: <Saved by a browser>\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: multipart/related; boundary="x"\r\n\r\n--x\r\n'
    )


def drawing() -> bytes:
    return b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><text>a</text></svg>'


def deep_page() -> bytes:
    return b"<html><body>" + b"<div>" * 200_000 + b"x"


def page_without_text() -> bytes:
    return b"<!doctype html><title>x</title><script>document.write('text')</script>"


def deep_rtf() -> bytes:
    return b"{\\rtf1 " + b"{" * 100_000 + b"x" + b"}" * 100_001


def truncated_rtf() -> bytes:
    return b"{\\rtf1\\ansi{\\fonttbl{\\f0 Times"


def rtf_without_text() -> bytes:
    return b"{\\rtf1\\ansi\\pard\\par}"
