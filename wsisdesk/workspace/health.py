"""Examines everything around the library: folder, disk, settings, bundled files, other programs."""

from __future__ import annotations

import importlib.metadata
import importlib.util
import shutil
import sys
import tempfile
from typing import TYPE_CHECKING

from wsisdesk import paths, settings
from wsisdesk.errors import WsisdeskError
from wsisdesk.library import doctor
from wsisdesk.library.doctor import Check
from wsisdesk.progress import silent
from wsisdesk.workspace.sentences import filled

if TYPE_CHECKING:
    from pathlib import Path

    from wsisdesk.progress import Progress

ENOUGH_BYTES = 200 << 20
FONT_PACKAGES = (
    "fontpkg_amiri", "fontpkg_ibm_plex_sans", "fontpkg_ibm_plex_sans_arabic", "fontpkg_noto_serif",
)  # fmt: skip
_BUNDLED = ("resources/tables", "resources/icons", "resources/starter/manifest.toml", "i18n")
_MEBIBYTE = 1 << 20


def examine(folder: Path, progress: Progress = silent) -> tuple[Check, ...]:
    """Run all checks on a data folder and on the program itself; nothing is changed."""
    return (
        _folder(folder),
        _space(folder),
        _settings(folder),
        *doctor.examine(folder, progress),
        _bundled(),
        _fonts(),
        _qt(),
        _office(),
    )


def _existing(folder: Path) -> Path:
    """Return the folder or the nearest one above it that exists."""
    return next(place for place in (folder, *folder.parents) if place.exists())


def _folder(folder: Path) -> Check:
    place = _existing(folder)
    try:
        with tempfile.TemporaryFile(dir=place):
            return Check("folder", True, f"The data folder can be written to: {folder}")
    except OSError as error:
        return Check("folder", False, f"Nothing can be written to {folder}: {error.strerror}")


def _space(folder: Path) -> Check:
    free = shutil.disk_usage(_existing(folder)).free
    message = f"{free // _MEBIBYTE} MB are free."
    if free < ENOUGH_BYTES:
        return Check("space", False, f"{message} Free some space on the disk.")
    return Check("space", True, message)


def _settings(folder: Path) -> Check:
    try:
        settings.load(folder)
    except WsisdeskError as error:
        return Check("settings", False, " ".join(filled(error)))
    return Check("settings", True, "The settings can be read.")


def _bundled() -> Check:
    missing = []
    for name in _BUNDLED:
        try:
            paths.bundled(name)
        except FileNotFoundError:
            missing.append(name)
    if missing:
        return Check("resources", False, f"Install the program again; missing: {missing}")
    return Check("resources", True, "All files of the program are there.")


def _fonts() -> Check:
    missing = [name for name in FONT_PACKAGES if importlib.util.find_spec(name) is None]
    if missing:
        return Check("fonts", False, f"Install the program again; missing: {', '.join(missing)}")
    return Check("fonts", True, "The fonts are there.")


def _qt() -> Check:
    """PySide6 6.12.0 aborts on Python 3.11, where reference counts of True and None run out."""
    try:
        version = importlib.metadata.version("PySide6_Essentials")
    except importlib.metadata.PackageNotFoundError:
        return Check("window", True, "PySide6 is not installed: only the command line works.")
    if version.startswith("6.12.") and sys.version_info < (3, 12):
        return Check("window", False, f"PySide6 {version} crashes on Python 3.11; use 6.11.")
    return Check("window", True, f"PySide6 {version}.")


def _office() -> Check:
    """LibreOffice is wanted for old .doc files only, so its absence is no fault."""
    from wsisdesk.documents.legacy_doc import converter  # late: brings the reader of Word files

    found = converter()
    if found is None:
        return Check("libreoffice", True, "LibreOffice was not found; .doc files need it.")
    return Check("libreoffice", True, f"LibreOffice reads .doc files: {found}")
