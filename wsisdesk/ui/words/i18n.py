"""The interface's language, all at once: catalogues, layout direction and the form of digits.

Catalogues are ``i18n/*.ts`` in the repository; ``make translations`` compiles them. Where a
compiled catalogue is missing or older than its source, it is compiled at the start with the
compiler that comes with PySide6: beside its source, or into the user's cache.
"""

from __future__ import annotations

import os
import sys
import tempfile
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs
import PySide6
from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator

from wsisdesk.paths import APP_NAME, bundled
from wsisdesk.text.direction import is_rtl

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

SOURCE_LANGUAGE = "en"
SYSTEM = "system"
_QT_CATALOGUES = {"zh": "zh_CN"}
# A territory for each language and kind of digits: the territory decides them, never an accident.
_TERRITORY = {
    ("ar", "arabic"): QLocale.Country.Egypt,
    ("ar", "european"): QLocale.Country.UnitedArabEmirates,
}


@dataclass(frozen=True, slots=True)
class Speech:
    """What the interface speaks now: language (ISO 639-1) and ``european`` or ``arabic`` digits."""

    language: str
    digits: str = "european"

    @property
    def locale(self) -> QLocale:
        """The locale that writes numbers and dates so."""
        language = QLocale(self.language).language()
        territory = _TERRITORY.get((self.language, self.digits))
        return QLocale(language, territory) if territory else QLocale(language)


def available_languages() -> tuple[str, ...]:
    """List the languages the interface has a catalogue for."""
    stems = (path.stem for path in bundled("i18n").iterdir() if path.suffix in (".ts", ".qm"))
    return tuple(sorted({stem.removeprefix(f"{APP_NAME}_") for stem in stems}))


def chosen_language(setting: str) -> str:
    """Return the language for the ``interface.language`` setting; ``system`` asks the platform."""
    languages = available_languages()
    wanted = [setting]
    if setting == SYSTEM:
        wanted = [tag.partition("-")[0] for tag in QLocale.system().uiLanguages()]
    return next((language for language in wanted if language in languages), SOURCE_LANGUAGE)


class Translations:
    """Holds the translators that are installed; Qt keeps no reference to them."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._installed: list[QTranslator] = []

    def speak(self, speech: Speech) -> None:
        """Switch the whole application: texts, direction and the default locale."""
        self.silence()
        QLocale.setDefault(speech.locale)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._install(
            Path(folder) / f"qtbase_{_QT_CATALOGUES.get(speech.language, speech.language)}.qm"
        )
        self._install(compiled(speech.language))
        right_to_left = is_rtl(speech.language)
        self._application.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        )

    def silence(self) -> None:
        """Remove the translators, so that texts are those of the source."""
        for translator in self._installed:
            self._application.removeTranslator(translator)
        self._installed = []

    def _install(self, catalogue: Path) -> None:
        translator = QTranslator(self._application)
        if catalogue.exists() and translator.load(str(catalogue)):
            self._application.installTranslator(translator)
            self._installed.append(translator)


def compiled(language: str) -> Path:
    """Return the compiled catalogue of a language, compiling it if need be."""
    folder = bundled("i18n")
    source, made = (folder / f"{APP_NAME}_{language}{suffix}" for suffix in (".ts", ".qm"))
    if not source.exists():
        return made
    if made.exists() and made.stat().st_mtime >= source.stat().st_mtime:
        return made
    try:
        compile_catalogue(source, made)
    except OSError:  # the program's folder cannot be written to
        digest = sha256(source.read_bytes()).hexdigest()[:16]
        cache = Path(platformdirs.user_cache_dir(APP_NAME, appauthor=False))
        made = cache / f"{language}-{digest}.qm"
        if not made.exists():
            cache.mkdir(parents=True, exist_ok=True)
            compile_catalogue(source, made)
    return made


def compile_catalogue(source: Path, target: Path) -> None:
    """Compile a ``.ts`` file with the ``lrelease`` of PySide6; the target appears as a whole.

    Raises ``OSError`` where the target's folder cannot be written to.
    """
    import subprocess  # late: catalogues are compiled once

    name = "lrelease.exe" if sys.platform == "win32" else "lrelease"
    program = Path(PySide6.__file__).parent / name
    handle, unfinished = tempfile.mkstemp(suffix=".qm", dir=target.parent)
    os.close(handle)
    command = [str(program), "-silent", str(source), "-qm", unfinished]
    try:
        subprocess.run(command, check=True, capture_output=True)
        Path(unfinished).replace(target)
    finally:
        Path(unfinished).unlink(missing_ok=True)
