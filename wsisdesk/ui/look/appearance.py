"""How the application looks and speaks, changed at run time from the settings."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTemporaryDir, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QToolTip

from wsisdesk.settings import LEAST_ZOOM, MOST_ZOOM
from wsisdesk.ui.look import theme as themes
from wsisdesk.ui.look.fonts import interface_font, load_fonts
from wsisdesk.ui.look.stylesheet import renew_pictures, style_sheet
from wsisdesk.ui.look.theme import META_TEXT, Theme
from wsisdesk.ui.words.i18n import Speech, Translations, chosen_language

if TYPE_CHECKING:
    from wsisdesk.settings import Settings
    from wsisdesk.ui.settings_store import SettingsStore

ZOOM_STEP = 10


class Appearance(QObject):
    """Applies theme, fonts, language and digits to the application, and announces each change."""

    theme_changed = Signal(object)
    language_changed = Signal(str)
    zoom_changed = Signal(int)

    def __init__(self, application: QApplication, store: SettingsStore) -> None:
        super().__init__(application)
        self._application = application
        self._store = store
        self._translations = Translations(application)
        self._drawings = QTemporaryDir()
        self._speech: Speech | None = None
        self._theme: Theme | None = None
        self._zoom = store.settings.reading.zoom
        store.changed.connect(self.apply)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def theme(self) -> Theme:
        """The palette in use."""
        return self._theme or themes.chosen_theme(self._store.settings.interface.theme)

    @property
    def language(self) -> str:
        """The language the interface speaks."""
        return self._speech.language if self._speech else ""

    def start(self) -> None:
        """Apply everything for the first time, before any widget is made."""
        load_fonts()
        self._application.setFont(interface_font(themes.INTERFACE_TEXT))
        QToolTip.setFont(interface_font(META_TEXT))
        self.apply(self._store.settings)

    def stop(self) -> None:
        """Take the translators away, for a window that is not the application's last."""
        self._translations.silence()
        self._store.changed.disconnect(self.apply)

    def apply(self, settings: Settings) -> None:
        """Apply what differs from what is shown."""
        interface = settings.interface
        speech = Speech(chosen_language(interface.language), interface.digits)
        spoken = speech != self._speech
        if spoken:
            self._speech = speech
            self._translations.speak(speech)
        theme = themes.chosen_theme(interface.theme)
        if theme is not self._theme:
            self._wear(theme)
        elif spoken:
            self.theme_changed.emit(theme)  # icons are mirrored
        if spoken:
            self.language_changed.emit(speech.language)
        if settings.reading.zoom != self._zoom:
            self._zoom = settings.reading.zoom
            self.zoom_changed.emit(self._zoom)

    def choose_theme(self, name: str) -> None:
        """Set the theme option."""
        self._store.change("interface", theme=name)

    def choose_language(self, language: str) -> None:
        """Set the language option."""
        self._store.change("interface", language=language)

    def zoom_in(self) -> None:
        """Set documents one step larger."""
        self._zoom_to(self._zoom + ZOOM_STEP)

    def zoom_out(self) -> None:
        """Set documents one step smaller."""
        self._zoom_to(self._zoom - ZOOM_STEP)

    def zoom_reset(self) -> None:
        """Set documents at their normal size."""
        self._zoom_to(100)

    def _zoom_to(self, percent: int) -> None:
        self._store.change("reading", zoom=max(LEAST_ZOOM, min(MOST_ZOOM, percent)))

    def _wear(self, theme: Theme) -> None:
        self._theme = theme
        self._application.setPalette(themes.palette(theme))
        QToolTip.setPalette(themes.palette(theme))
        self._application.setStyleSheet(style_sheet(theme, Path(self._drawings.path())))
        renew_pictures(self._application.allWidgets())
        self.theme_changed.emit(theme)

    def _follow_system(self) -> None:
        self.apply(self._store.settings)
