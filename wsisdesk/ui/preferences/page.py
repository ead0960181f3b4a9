"""The settings page: every option that is not hidden, in the order of its declaration."""

from __future__ import annotations

import dataclasses
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from wsisdesk.settings import Settings
from wsisdesk.ui.look.fonts import chinese_family, interface_font
from wsisdesk.ui.preferences.editors import make_editor
from wsisdesk.ui.preferences.wording import advice_text, group_text, option_text
from wsisdesk.ui.protection_notice import ProtectionNotice
from wsisdesk.ui.tabs.page import Page
from wsisdesk.ui.words.bidi import fill

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from wsisdesk.ui.protection import Protection
    from wsisdesk.ui.settings_store import SettingsStore

KEY = "settings"
WIDTH = 640


class SettingsPage(Page):
    """Changes take effect at once; there is nothing to confirm."""

    def __init__(self, store: SettingsStore, protection: Protection) -> None:
        super().__init__(KEY)
        self._protection = protection
        self._store = store
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)
        store.changed.connect(self._rebuild)
        self._shown: Settings | None = None
        self._build()

    def title(self) -> str:
        """Return what stands on the tab."""
        return self.tr("Settings")

    def _rebuild(self, settings: Settings) -> None:
        """Show what was changed elsewhere; what was changed here is shown already."""
        if settings != self._shown:
            self._build()

    def _change(self, group: str, option: str, value: object) -> None:
        current = getattr(self._store.settings, group)
        changed = dataclasses.replace(current, **{option: value})
        self._shown = dataclasses.replace(self._store.settings, **{group: changed})
        self._store.change(group, **{option: value})

    def _build(self) -> None:
        self._shown = self._store.settings
        self._area.setAccessibleName(self.title())
        heading = QLabel(self.title())
        heading.setFont(interface_font(19, 600))
        content = QWidget()
        content.setMaximumWidth(WIDTH)
        column = QVBoxLayout(content)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(10)
        column.addWidget(heading)
        column.addWidget(ProtectionNotice(self._protection, self._not_kept))
        form = QFormLayout()  # one for all groups: their editors stand in line
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setHorizontalSpacing(24)
        form.setVerticalSpacing(8)
        for group in dataclasses.fields(Settings):
            self._add_group(form, group.name)
        column.addLayout(form)
        column.addStretch()
        self._area.setWidget(content)

    def _add_group(self, form: QFormLayout, group: str) -> None:
        options = getattr(self._store.settings, group)
        shown = [item for item in dataclasses.fields(options) if not item.metadata["hidden"]]
        if not shown:
            return
        heading = QLabel(group_text(group))
        heading.setFont(interface_font(13, 600))
        heading.setContentsMargins(0, 16, 0, 0)
        form.addRow(heading)
        for item in shown:
            name = f"{group}.{item.name}"
            value = getattr(options, item.name)
            editor = make_editor(name, item, value, partial(self._change, group, item.name))
            form.addRow(option_text(name), editor)
            if advice := advice_text(name):
                form.addRow("", _Note(advice))
        if group == "reading":
            form.addRow(_Note(self._chinese()))

    def _not_kept(self) -> str:
        return self.tr(
            "Nothing can be written to this folder: what is set here holds until you leave."
        )

    def _chinese(self) -> str:
        """Say honestly where Chinese characters come from."""
        family = chinese_family()
        if family:
            return fill(
                self.tr("Chinese characters are set in {family}, a font of this computer."),
                family=family,
            )
        return self.tr("This computer has no font for Chinese: such text cannot be shown.")

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the language has changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self._build()
            self.title_changed.emit()
        super().changeEvent(event)


class _Note(QLabel):
    """Advice below an option, as high as its lines: a form would keep room for more."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("role", "meta")

    def hasHeightForWidth(self) -> bool:
        """Qt: no; a form reckons with another width than it gives, and leaves gaps."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the lines may break elsewhere."""
        self.setFixedHeight(self.heightForWidth(event.size().width()))
        super().resizeEvent(event)
