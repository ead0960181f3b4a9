"""The head of the search panel: query, ways to list, filters, and what else was searched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wsisdesk.ui.search import wording
from wsisdesk.ui.search.links import LinkLine
from wsisdesk.ui.search.query_field import QueryField
from wsisdesk.ui.words.sentences import in_a_row

if TYPE_CHECKING:
    from wsisdesk.search.model import Answer
    from wsisdesk.ui.look.theme import Theme
    from wsisdesk.ui.search.question import Question

AS_TYPED, ALL_OFF = "as-typed", "all-off"
_FORM, _QUERY, _FILTER = "form:", "query:", "filter:"
_MOST_FORMS = 6  # further words that are named; the others are searched all the same


class SearchHead(QWidget):
    """Knows nothing of answers but how to show what surrounds their hits."""

    grouping_chosen = Signal(bool)
    current_chosen = Signal(bool)
    as_typed_chosen = Signal(bool)
    form_toggled = Signal(str)
    query_chosen = Signal(str)
    filter_dropped = Signal(str, str)
    filters_dropped = Signal()

    def __init__(self, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._as_typed = False
        self.field = QueryField(theme)
        self.tools = QHBoxLayout()
        self._grouped, self._flat = QPushButton(), QPushButton()
        self._ways = QButtonGroup(self)
        for button in (self._grouped, self._flat):
            button.setCheckable(True)
            button.setProperty("segment", "true")
            self._ways.addButton(button)
        self._grouped.setChecked(True)
        self.also, self.chips, self.meant = LinkLine(theme), LinkLine(theme), LinkLine(theme)
        self.current = QCheckBox()
        self._told = QLabel()
        self._told.setProperty("role", "warning")
        self._told.setWordWrap(True)
        self._told.hide()
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_question(self, question: Question, also: tuple[str, ...] = ()) -> None:
        """Show the filters that are on, and the further words that are searched or left out."""
        self._as_typed = question.as_typed
        self.current.setChecked(question.current)
        chips = [
            (f"{_FILTER}{facet}:{value}", f"{self._value(facet, value)} ×", False)
            for facet, value in question.chosen
        ]
        if len(chips) > 1:
            chips.append((ALL_OFF, self.tr("All filters off"), False))
        self.chips.show_links(self.tr("Only:") if chips else "", chips)
        self._show_also(question, also)

    def show_answer(self, question: Question, answer: Answer) -> None:
        """Show the count, what was searched besides, mistakes, and what may be meant."""
        self.show_question(question, answer.also)
        self._show_count(answer)
        self.field.mark_problems(answer.problems)
        sentences = [wording.problem_text(problem) for problem in answer.problems]
        if answer.partial:
            sentences.append(wording.partial_text())
        self._told.setText(in_a_row(sentences))
        self._told.setVisible(bool(sentences))
        meant = [(f"{_QUERY}{query}", query, False) for query in answer.suggestions]
        self.meant.show_links(self.tr("Did you mean:") if meant else "", meant)

    def clear(self, question: Question) -> None:
        """Show that nothing has been asked."""
        self.show_question(question)
        self.field.show_count("", "")
        self.field.mark_problems(())
        self._told.hide()
        self.meant.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        for part in (self.field, self.also, self.chips, self.meant):
            part.set_theme(theme)

    def set_language(self, language: str) -> None:
        """Name values of filters in this language."""
        self._language = language

    def retranslate(self) -> None:
        """Say everything in the interface's language."""
        self.field.setPlaceholderText(self.tr("Words, phrases or symbols…"))
        self.field.setAccessibleName(self.tr("Search the library"))
        self.field.history.setAccessibleName(self.tr("Recent and saved searches"))
        self.field.history.setToolTip(self.tr("Recent and saved searches (Alt+Down)"))
        self._grouped.setText(self.tr("By document"))
        self._flat.setText(self.tr("List"))
        self.current.setText(self.tr("Current versions only"))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        ways = QHBoxLayout()
        ways.setSpacing(0)
        ways.addWidget(self._grouped)
        ways.addWidget(self._flat)
        row.addLayout(ways)
        row.addLayout(self.tools)
        below = QHBoxLayout()
        below.addWidget(self.also, 1)
        below.addStretch(0)
        below.addWidget(self.current)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 4)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self._told)
        column.addWidget(self.meant)
        column.addLayout(below)
        column.addWidget(self.chips)

    def _connect(self) -> None:
        self._grouped.toggled.connect(self.grouping_chosen)
        self.current.clicked.connect(self.current_chosen)
        for line in (self.also, self.chips, self.meant):
            line.linkActivated.connect(self._follow)

    def _follow(self, target: str) -> None:
        if target == AS_TYPED:
            self.as_typed_chosen.emit(not self._as_typed)
        elif target == ALL_OFF:
            self.filters_dropped.emit()
        elif target.startswith(_FORM):
            self.form_toggled.emit(target.removeprefix(_FORM))
        elif target.startswith(_QUERY):
            self.query_chosen.emit(target.removeprefix(_QUERY))
        else:
            facet, _, value = target.removeprefix(_FILTER).partition(":")
            self.filter_dropped.emit(facet, value)

    def _show_also(self, question: Question, also: tuple[str, ...]) -> None:
        if question.as_typed:
            again = (AS_TYPED, self.tr("search other forms too"), False)
            self.also.show_links(self.tr("Searched as typed only."), [again])
            return
        forms = [(f"{_FORM}{form}", form, False) for form in also[:_MOST_FORMS]]
        forms += [(f"{_FORM}{form}", form, True) for form in sorted(question.without)]
        if not forms:
            self.also.show_links("", ())
            return
        forms.append((AS_TYPED, self.tr("as typed only"), False))
        self.also.show_links(self.tr("Also searched:"), forms)

    def _show_count(self, answer: Answer) -> None:
        locale = QLocale()
        number = locale.toString(answer.total)
        if answer.exact:
            found = self.tr("%Ln paragraph(s)", "", answer.total)
        else:
            found = self.tr("more than %Ln paragraph(s)", "", answer.total)
        within = self.tr("in %Ln document(s)", "", len(answer.documents))
        pattern = self.tr("%1 %2", "17 paragraphs, in 6 documents")
        words = pattern.replace("%1", found).replace("%2", within)
        self.field.show_count(words if answer.total else self.tr("Nothing found"), number)

    def _value(self, facet: str, value: str) -> str:
        from wsisdesk.search.model import Facet

        return wording.value_name(Facet(facet), value, self._language)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the language has changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
