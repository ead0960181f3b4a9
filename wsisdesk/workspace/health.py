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
from wsisdesk.text.marking import QT_TRANSLATE_NOOP
from wsisdesk.workspace.sentences import filled

if TYPE_CHECKING:
    from pathlib import Path

    from wsisdesk.progress import Progress

ENOUGH_BYTES = 200 << 20
FONT_PACKAGES = (
    "fontpkg_amiri", "fontpkg_ibm_plex_sans", "fontpkg_ibm_plex_sans_arabic", "fontpkg_noto_serif",
)  # fmt: skip
_BUNDLED = ("resources/tables", "resources/icons", "resources/starter/manifest.toml", "i18n")
_MEGABYTE, _GIGABYTE = 10**6, 10**9

_WRITABLE = QT_TRANSLATE_NOOP("Checks", "The data folder can be written to: {folder}")
_NOT_WRITABLE = QT_TRANSLATE_NOOP("Checks", "Nothing can be written to {folder}: {why}")
_ROOM = QT_TRANSLATE_NOOP("Checks", "{megabytes} MB are free.")
_MUCH_ROOM = QT_TRANSLATE_NOOP("Checks", "{gigabytes} GB are free.")
_LITTLE_ROOM = QT_TRANSLATE_NOOP(
    "Checks", "Only {megabytes} MB are free. Free some space on the disk."
)
_SETTINGS = QT_TRANSLATE_NOOP("Checks", "The settings can be read.")
_SAID = "{} {}"  # what happened, and the advice
_INSTALL = QT_TRANSLATE_NOOP("Checks", "Install the program again; missing: {files}")
_RESOURCES = QT_TRANSLATE_NOOP("Checks", "All files of the program are there.")
_FONTS = QT_TRANSLATE_NOOP("Checks", "The fonts are there.")
_NO_WINDOW = QT_TRANSLATE_NOOP("Checks", "PySide6 is not installed: only the command line works.")
_CRASHING = QT_TRANSLATE_NOOP("Checks", "{version} crashes on Python 3.11; use 6.11.")
_WINDOW = QT_TRANSLATE_NOOP("Checks", "The window is drawn by {version}.")
_NO_OFFICE = QT_TRANSLATE_NOOP("Checks", "LibreOffice was not found; .doc files need it.")
_OFFICE = QT_TRANSLATE_NOOP("Checks", "LibreOffice reads .doc files: {program}")


def examine(folder: Path, progress: Progress = silent) -> tuple[Check, ...]:
    """Run all checks on a data folder and on the program itself; nothing is changed."""
    return (
        _folder(folder),
        _space(folder),
        _settings(folder),
        *doctor.examine(folder, progress),
        _search(folder),
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
            return Check("folder", True, _WRITABLE, {"folder": str(folder)})
    except OSError as error:
        found = {"folder": str(folder), "why": error.strerror or ""}
        return Check("folder", False, _NOT_WRITABLE, found)


def _space(folder: Path) -> Check:
    free = shutil.disk_usage(_existing(folder)).free
    if free >= _GIGABYTE:
        return Check("space", True, _MUCH_ROOM, {"gigabytes": str(free // _GIGABYTE)})
    enough = free >= ENOUGH_BYTES
    found = {"megabytes": str(free // _MEGABYTE)}
    return Check("space", enough, _ROOM if enough else _LITTLE_ROOM, found)


def _settings(folder: Path) -> Check:
    try:
        settings.load(folder)
    except WsisdeskError as error:
        return Check("settings", False, _SAID.format(*filled(error)), error=error)
    return Check("settings", True, _SETTINGS)


def _search(folder: Path) -> Check:
    from wsisdesk.workspace import searching  # late: brings the analysis of texts

    return searching.check(folder)


def _bundled() -> Check:
    missing = []
    for name in _BUNDLED:
        try:
            paths.bundled(name)
        except FileNotFoundError:
            missing.append(name)
    if missing:
        return Check("resources", False, _INSTALL, {"files": ", ".join(missing)})
    return Check("resources", True, _RESOURCES)


def _fonts() -> Check:
    missing = [name for name in FONT_PACKAGES if importlib.util.find_spec(name) is None]
    if missing:
        return Check("fonts", False, _INSTALL, {"files": ", ".join(missing)})
    return Check("fonts", True, _FONTS)


def _qt() -> Check:
    """PySide6 6.12.0 aborts on Python 3.11, where reference counts of True and None run out."""
    try:
        version = importlib.metadata.version("PySide6_Essentials")
    except importlib.metadata.PackageNotFoundError:
        return Check("window", True, _NO_WINDOW)
    found = {"version": f"PySide6 {version}"}
    crashes = version.startswith("6.12.") and sys.version_info < (3, 12)
    return Check("window", not crashes, _CRASHING if crashes else _WINDOW, found)


def _office() -> Check:
    """LibreOffice is wanted for old .doc files only, so its absence is no fault."""
    from wsisdesk.documents.legacy_doc import converter  # late: brings the reader of Word files

    found = converter()
    if found is None:
        return Check("libreoffice", True, _NO_OFFICE)
    return Check("libreoffice", True, _OFFICE, {"program": str(found)})
