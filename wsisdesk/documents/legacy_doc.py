"""Word files of the old kind (.doc): LibreOffice, where it is installed, makes them new ones.

It runs in this reader's process group, with a profile and folder of its own, without a window.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from wsisdesk.documents import docx
from wsisdesk.errors import ConverterMissing, DamagedDocument, ReadingTimeout

if TYPE_CHECKING:
    from wsisdesk.documents.source import Source
    from wsisdesk.progress import Progress

CONVERTER = "LibreOffice"

_NAMES = ("soffice", "libreoffice", "soffice.com", "soffice.exe")
_PLACES = (
    "/usr/lib/libreoffice/program/soffice",
    "/usr/lib64/libreoffice/program/soffice",
    "/usr/local/bin/soffice",
    "/opt/libreoffice/program/soffice",
    "/snap/bin/libreoffice",
    "/var/lib/flatpak/exports/bin/org.libreoffice.LibreOffice",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
)
_WINDOWS_PLACE = Path("LibreOffice", "program", "soffice.com")
_SECONDS = 120.0
_LOOK = 1.0  # seconds between two reports of progress
_FILTER = "docx:MS Word 2007 XML"


def read(path: Path, progress: Progress) -> Source:
    """Convert the file and read the result.

    Raises ``ConverterMissing``, ``ReadingTimeout``, ``DamagedDocument`` if LibreOffice cannot read
    it, and whatever the reader of the result raises.
    """
    program = converter()
    if program is None:
        raise ConverterMissing(path, CONVERTER)
    with tempfile.TemporaryDirectory(prefix="wsisdesk-doc-") as folder:
        converted = _convert(program, path, Path(folder), progress)
        return replace(docx.read(converted, progress), format="doc")


def converter() -> Path | None:
    """Find LibreOffice: on the path, or where its installers put it."""
    for name in _NAMES:
        found = shutil.which(name)
        if found:
            return Path(found)
    programs = (os.environ.get(name) for name in ("PROGRAMFILES", "PROGRAMFILES(X86)"))
    places = [Path(folder) / _WINDOWS_PLACE for folder in programs if folder]
    return next((place for place in [*map(Path, _PLACES), *places] if place.is_file()), None)


def _convert(program: Path, path: Path, folder: Path, progress: Progress) -> Path:
    source = folder / "source.doc"
    shutil.copyfile(path, source)
    process = subprocess.Popen(
        [program, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless",
         "--norestore", "--nolockcheck", "--nodefault", "--convert-to", _FILTER,
         "--outdir", folder / "out", source],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=os.environ | {"HOME": str(folder)},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        preexec_fn=_unbounded_address_space if sys.platform != "win32" else None,  # noqa: PLW1509 - one thread
    )  # fmt: skip
    try:
        _await(process, path, progress)
    finally:
        process.kill()
        process.wait()
    converted = folder / "out" / "source.docx"
    if not converted.is_file():
        raise DamagedDocument(path, CONVERTER)
    return converted


def _await(process: subprocess.Popen[bytes], path: Path, progress: Progress) -> None:
    """Wait for the converter, saying all the while that something is being done."""
    for second in range(int(_SECONDS / _LOOK)):
        progress(second, int(_SECONDS / _LOOK), CONVERTER)
        try:
            process.wait(timeout=_LOOK)
        except subprocess.TimeoutExpired:
            continue
        return
    raise ReadingTimeout(path, CONVERTER)


def _unbounded_address_space() -> None:
    """Lift the limit on address space: LibreOffice reserves far more than it uses."""
    if sys.platform == "win32":
        return
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (hard, hard))
