"""A file of notes closed with a passphrase.

The key is made of the passphrase by scrypt, the text is encrypted and authenticated with
AES-256-GCM (both of the ``cryptography`` library). It protects a file on its way and on a lost
stick, as well as the passphrase is long; it does not protect notes on a machine that somebody else
controls, and nobody can open a file whose passphrase is forgotten.
"""

from __future__ import annotations

import contextlib
import os
import unicodedata
from typing import TYPE_CHECKING

from wsisdesk.errors import DamagedDocument, PassphraseMissing, WrongPassphrase

if TYPE_CHECKING:
    from pathlib import Path

MAGIC = b"WSIS Desk notes, sealed 1\n"
_SALT, _NONCE, _KEY = 16, 12, 32  # bytes
_COST, _BLOCK, _LANES = 2**15, 8, 1  # scrypt: 32 MB and about 0.1 s


def is_sealed(data: bytes) -> bool:
    """Tell whether these bytes need a passphrase."""
    return data.startswith(MAGIC)


def seal(text: str, passphrase: str) -> bytes:
    """Close a text with a passphrase."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    salt, nonce = os.urandom(_SALT), os.urandom(_NONCE)
    closed = AESGCM(_key(_prepared(passphrase), salt)).encrypt(nonce, text.encode("utf-8"), MAGIC)
    return MAGIC + salt + nonce + closed


def unseal(data: bytes, passphrase: str, path: Path) -> str:
    """Open what ``seal`` closed. ``path`` is the file's, for the errors.

    Raises ``PassphraseMissing`` without a passphrase, ``WrongPassphrase`` with one that does not
    open it (or if the file was tampered with: the two cannot be told apart), ``DamagedDocument``.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    if not passphrase:
        raise PassphraseMissing(path)
    body = data[len(MAGIC) :]
    salt, nonce, closed = body[:_SALT], body[_SALT : _SALT + _NONCE], body[_SALT + _NONCE :]
    if len(nonce) < _NONCE:
        raise DamagedDocument(path, "too short")
    for tried in dict.fromkeys((_prepared(passphrase), passphrase)):
        with contextlib.suppress(InvalidTag):
            return AESGCM(_key(tried, salt)).decrypt(nonce, closed, MAGIC).decode("utf-8")
    raise WrongPassphrase(path)


def _prepared(passphrase: str) -> str:
    """Return a passphrase as every keyboard gives it (RFC 8265: NFC), without blanks around it.

    One system writes letters with marks in two code points, another in one; and blanks at the ends
    come from copying. As typed it is tried, too: other programs may seal otherwise.
    """
    return unicodedata.normalize("NFC", passphrase).strip() or passphrase


def _key(passphrase: str, salt: bytes) -> bytes:
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    return Scrypt(salt, _KEY, _COST, _BLOCK, _LANES).derive(passphrase.encode("utf-8"))
