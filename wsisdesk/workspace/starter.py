"""The starter library: specimens that come with the program, for a first look without a network."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

from wsisdesk.paths import bundled

if TYPE_CHECKING:
    from pathlib import Path

_FOLDER = "resources/starter"
_MANIFEST = f"{_FOLDER}/manifest.toml"


def files() -> tuple[Path, ...]:
    """Return the specimens' files, in the order in which they are installed."""
    manifest = tomllib.loads(bundled(_MANIFEST).read_text("utf-8"))
    return tuple(bundled(f"{_FOLDER}/{name}") for name in manifest["files"])
