"""The wordings that searches may exchange: to see, to switch off, to add to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
)

from wsisdesk.errors import SettingsError
from wsisdesk.search.expansion import own as users
from wsisdesk.search.expansion.synonyms import load
from wsisdesk.text.direction import isolate
from wsisdesk.text.folding import fold
from wsisdesk.text.languages import LANGUAGES
from wsisdesk.ui.look.fonts import interface_font
from wsisdesk.ui.look.theme import PAGE_HEADING
from wsisdesk.ui.protection_notice import ProtectionNotice
from wsisdesk.ui.tabs.page import Page
from wsisdesk.ui.widgets.keen import Keen
from wsisdesk.ui.widgets.scrolled import LEAST_LIST, scrolled_column
from wsisdesk.ui.widgets.wrapped_rows import WrappedRows
from wsisdesk.ui.words.bidi import embedded, fill, turn_as_typed
from wsisdesk.ui.words.error_text import error_text
from wsisdesk.ui.words.labels import language_name

if TYPE_CHECKING:
    from wsisdesk.progress import Progress
    from wsisdesk.search.expansion.own import OwnSynonyms
    from wsisdesk.search.expansion.synonyms import SynonymSet
    from wsisdesk.ui.services import Services
    from wsisdesk.workspace.workspace import Workspace

KEY = "synonyms"
_ID = Qt.ItemDataRole.UserRole
_SET_WIDTH = 240  # pixels


def save_own(workspace: Workspace, own: OwnSynonyms, progress: Progress) -> None:
    """Write the user's synonyms; a task of the worker's."""
    del progress
    users.write_own(own, workspace.folder)


class SynonymsPage(Keen, Page):
    """A list of sets with check boxes, and a row to add wordings. ``changed`` when it is saved."""

    changed = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__(KEY)
        self._services = services
        self._own = _read(services)
        self._sets: dict[str, SynonymSet] = {}
        self._items: list[QTreeWidgetItem] = []
        self._heading, self._advice, self._says = QLabel(), QLabel(), QLabel()
        self._heading.setFont(interface_font(PAGE_HEADING, 600))
        for label in (self._advice, self._says):
            label.setWordWrap(True)
            label.setProperty("role", "second")
        self._filter = QLineEdit()
        self._filter.textChanged.connect(self._show_matching)
        self._list = QTreeWidget()
        self._list.setColumnCount(2)
        self._list.setRootIsDecorated(False)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setWordWrap(True)
        self._list.setItemDelegate(WrappedRows(self._list))
        head = self._list.header()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setStretchLastSection(True)  # the wordings are many, the names of sets short
        head.resizeSection(0, _SET_WIDTH)
        self._list.itemChanged.connect(self._switch)
        self._list.currentItemChanged.connect(self._show_state)
        self._language = QComboBox()
        self._wording = QLineEdit()
        self._wording.textChanged.connect(self._turn)
        self._add, self._new, self._drop = QPushButton(), QPushButton(), QPushButton()
        self._add.clicked.connect(self._add_to_set)
        self._new.clicked.connect(self._add_set)
        self._drop.clicked.connect(self._take_out)
        self._drop.setProperty("link", "true")
        self._protection = services.protection
        self._notice = ProtectionNotice(self._protection, self._cannot)
        self._protection.changed.connect(self._fill)
        self._lay_out()
        self.hand_focus_to(self._filter)
        self.retranslate()

    def title(self) -> str:
        """Return what stands on the tab."""
        return self.tr("Synonyms")

    def retranslate(self) -> None:
        """Say everything in the interface's language."""
        self._heading.setText(self.title())
        self._advice.setText(
            self.tr("A search for one wording of a set finds the others too, in its own language.")
        )
        self._filter.setPlaceholderText(self.tr("Filter wordings…"))
        self._filter.setAccessibleName(self.tr("Filter wordings"))
        self._list.setAccessibleName(self.title())
        self._list.setHeaderLabels([self.tr("Set"), self.tr("Wordings")])
        self._wording.setAccessibleName(self.tr("New wording"))
        self._wording.setPlaceholderText(self.tr("New wording…"))
        self._language.setAccessibleName(self.tr("Language of the wording"))
        self._add.setText(self.tr("Add to the set"))
        self._new.setText(self.tr("Begin a set"))
        self._drop.setText(self.tr("Take out what was added to the set"))
        chosen = max(self._language.currentIndex(), 0)
        self._language.clear()
        for name in LANGUAGES:
            self._language.addItem(language_name(name), name)
        self._language.setCurrentIndex(chosen)
        self._fill()
        self.title_changed.emit()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._language)
        row.addWidget(self._wording, 1)
        row.addWidget(self._add)
        row.addWidget(self._new)
        self._list.setMinimumHeight(LEAST_LIST)
        layout = scrolled_column(self)
        for widget in (self._heading, self._advice, self._notice, self._filter):
            layout.addWidget(widget)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._says)
        layout.addLayout(row)
        layout.addWidget(self._drop, 0, Qt.AlignmentFlag.AlignLeading)

    def _fill(self, _: bool = False) -> None:
        """List the program's sets with what the user added, and the user's own."""
        chosen = self._chosen()
        kept = {one.id: one for one in load().sets}
        mine = {one.id: one for one in self._own.sets}
        self._sets = kept | {id_: one for id_, one in mine.items() if id_ not in kept}
        self._list.blockSignals(True)
        self._list.clear()
        self._items = []
        language = self._services.appearance.language
        for id_, one in self._sets.items():
            item = QTreeWidgetItem()
            item.setData(0, _ID, id_)
            item.setText(0, embedded(one.name(language)))
            item.setText(1, _wordings(one, mine.get(id_)))
            item.setToolTip(1, item.text(1))
            on = id_ not in self._own.off
            item.setCheckState(0, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            if not self._protection.is_writable:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
            self._list.addTopLevelItem(item)
            self._items.append(item)
            if id_ == chosen:
                self._list.setCurrentItem(item)
        self._list.blockSignals(False)
        self._show_matching()
        self._show_state()

    def _show_matching(self) -> None:
        words = fold(self._filter.text()).split()
        for item in self._items:
            text = fold(f"{item.text(0)} {item.text(1)}")
            item.setHidden(not all(word in text for word in words))

    def _chosen(self) -> str:
        item = self._list.currentItem()
        return str(item.data(0, _ID)) if item is not None else ""

    def _show_state(self) -> None:
        chosen = self._chosen()
        possible = self._protection.is_writable
        for widget in (self._language, self._wording, self._new):
            widget.setEnabled(possible)
        self._add.setEnabled(possible and bool(chosen))
        self._drop.setEnabled(possible and any(one.id == chosen for one in self._own.sets))

    def _cannot(self) -> str:
        return self.tr(
            "Nothing can be written to this folder: the synonyms can be read, not changed."
        )

    def _turn(self, typed: str) -> None:
        turn_as_typed(self._wording, typed)

    def _switch(self, item: QTreeWidgetItem) -> None:
        on = item.checkState(0) == Qt.CheckState.Checked
        self._own = self._own.switched(str(item.data(0, _ID)), on=on)
        self._save()  # without filling the list anew: Qt is still busy with the item

    def _add_to_set(self) -> None:
        self._add_wording(self._chosen())

    def _add_set(self) -> None:
        self._add_wording(users.new_id(self._own))

    def _add_wording(self, id_: str) -> None:
        wording = " ".join(self._wording.text().split())
        if not users.is_wording(wording):
            self._says.setText(self.tr("A wording needs a word or number that can be searched."))
            return
        language = str(self._language.currentData())
        held = self._sets.get(id_)
        if held is not None and wording in held.forms.get(language, ()):
            self._says.setText(fill(self.tr("The set has {wording} already."), wording=wording))
            return
        self._wording.clear()
        self._says.setText("")
        self._keep(self._own.added(id_, language, wording))

    def _take_out(self) -> None:
        self._keep(self._own.without(self._chosen()))

    def _keep(self, own: OwnSynonyms) -> None:
        self._own = own
        self._fill()
        self._save()

    def _save(self) -> None:
        own = self._own
        job = self._services.quick.run(save_own, own)
        job.succeeded.connect(self._tell)

    def _tell(self, _: object) -> None:
        self.changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the language has changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _read(services: Services) -> OwnSynonyms:
    """Read what the user added; none where its file is damaged, which is said."""
    try:
        return users.read_own(services.folder)
    except SettingsError as error:
        services.messages.warn(*error_text(error))
        return users.OwnSynonyms()


def _wordings(one: SynonymSet, mine: SynonymSet | None) -> str:
    forms = [wording for name in LANGUAGES for wording in one.forms.get(name, ())]
    if mine is not None and mine is not one:
        forms += [wording for name in LANGUAGES for wording in mine.forms.get(name, ())]
    return " · ".join(isolate(wording) for wording in dict.fromkeys(forms))
