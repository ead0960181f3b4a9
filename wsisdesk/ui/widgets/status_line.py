"""The line at the foot: place and counts at the start, language and zoom at the end, progress."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QWidget

from wsisdesk.text.direction import isolate
from wsisdesk.ui.look.fonts import interface_font
from wsisdesk.ui.look.theme import META_TEXT, STATUS_LINE
from wsisdesk.ui.widgets.elided_label import ElidedLabel
from wsisdesk.ui.words.bidi import embedded, plain_tip

if TYPE_CHECKING:
    from wsisdesk.ui.jobs import Job

BAR_WIDTH = 140
_LEAST_PLACE = 80  # pixels: an address may be longer than the window is wide
_SAID_FOR = 8_000  # milliseconds for which a sentence stands there


class StatusLine(QWidget):
    """Says where the reader is, and shows the job in hand with a way to stop it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(STATUS_LINE)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._job: Job | None = None
        self._place = ElidedLabel()
        self._facts = QLabel()
        self._version = QLabel()
        self._specimen = QLabel()
        self._task = ElidedLabel()
        self._language = QLabel()
        self._zoom = QLabel()
        self._protection = QLabel()
        self._protection.hide()
        self._saying = QTimer(self, singleShot=True, interval=_SAID_FOR)
        self._saying.timeout.connect(self._fall_silent)
        self._percent = 100
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(BAR_WIDTH)
        self._stop = QPushButton()
        self._stop.setProperty("link", "true")
        self._stop.clicked.connect(self.cancel)
        self._lay_out()
        self._show_task()
        for label in (self._place, self._facts, self._version, self._specimen, self._language):
            label.hide()
        self.retranslate()

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 0, 14, 0)
        layout.setSpacing(16)
        for label in (self._place, self._facts, self._version, self._task, self._protection,
                      self._specimen, self._language, self._zoom):  # fmt: skip
            label.setFont(interface_font(META_TEXT))
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._place.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._place.setMinimumWidth(_LEAST_PLACE)
        layout.addWidget(self._place)
        layout.addWidget(self._facts)
        layout.addWidget(self._version)
        layout.addWidget(self._task, 1)
        for widget in (self._bar, self._stop, self._protection, self._specimen, self._language,
                       self._zoom):  # fmt: skip
            layout.addWidget(widget)

    def show_place(self, place: str, language: str = "") -> None:
        """Say where in the document the reader is; ``place`` is in the document's language."""
        _say_if_any(self._place, embedded(place, language) if place else "")

    def show_facts(self, facts: str, language: str = "") -> None:
        """Say what is worth knowing of the document, and its language."""
        _say_if_any(self._facts, facts)
        _say_if_any(self._language, language)

    def show_standing(self, version: str, specimen: str) -> None:
        """Say how the version one reads stands to others, and whether it is only a specimen."""
        for label, text in ((self._version, version), (self._specimen, specimen)):
            _say_if_any(label, text)

    def show_protection(self, short: str, long: str) -> None:
        """Say that nothing can be written, and behind it what to do; empty if something can."""
        self._protection.setText(short)
        self._protection.setToolTip(plain_tip(long))
        self._protection.setAccessibleDescription(long)
        self._protection.setVisible(bool(short))

    def say(self, sentence: str) -> None:
        """Answer a key that does nothing now, for a while, where no job is shown."""
        if not self.is_working():
            self._task.setText(sentence)
            self._task.setToolTip(plain_tip(sentence))
            self._saying.start()

    def show_zoom(self, percent: int) -> None:
        """Say how large documents are set."""
        self._percent = percent
        locale = QLocale()
        pattern = self.tr("%1%2", "a number and the sign for per cent")
        shown = pattern.replace("%1", locale.toString(percent)).replace("%2", locale.percent())
        self._zoom.setText(isolate(shown))

    def follow(self, job: Job) -> None:
        """Show a job's progress until it ends; a later job takes the line over."""
        self._saying.stop()
        self._task.setToolTip("")
        self._job = job
        job.progressed.connect(self._progress)
        job.finished.connect(self._end)
        self._bar.setRange(0, 1)
        self._bar.setValue(0)
        self._task.setText(job.name)
        self._show_task()

    def retranslate(self) -> None:
        """Say everything in the interface's language."""
        self._stop.setText(self.tr("Stop"))
        self._bar.setAccessibleName(self.tr("Progress"))
        self.setAccessibleName(self.tr("Status"))
        self.show_zoom(self._percent)

    def _progress(self, done: int, total: int, label: str) -> None:
        if self.sender() is not self._job or self._job is None:
            return
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)
        self._task.setText(f"{self._job.name}: {isolate(label)}" if label else self._job.name)

    def is_working(self) -> bool:
        """Tell whether a job is shown."""
        return self._job is not None

    def cancel(self) -> None:
        """Stop the job that is shown."""
        if self._job is not None:
            self._job.cancel()
            self._task.setText(self.tr("Stopping…"))

    def _end(self) -> None:
        if self.sender() is self._job:
            self._job = None
            self._show_task()

    def _fall_silent(self) -> None:
        if not self.is_working():
            self._task.setText("")
            self._task.setToolTip("")

    def _show_task(self) -> None:
        running = self.is_working()
        self._bar.setVisible(running)
        self._stop.setVisible(running)
        if not running:
            self._task.setText("")

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the language has changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _say_if_any(label: QLabel, text: str) -> None:
    """Show a text; a label with nothing to say would leave a gap in the line."""
    label.setText(text)
    label.setVisible(bool(text))
