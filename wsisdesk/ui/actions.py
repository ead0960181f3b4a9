"""The ``QAction``s made from the action table, their handlers, translations and shortcuts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication, QKeySequence

from wsisdesk.text.direction import isolate_ltr
from wsisdesk.ui.action_table import (
    ACTIONS,
    CONTEXT,
    MENUS,
    SEPARATOR,
    SUBMENUS,
    ActionSpec,
    MenuSpec,
)
from wsisdesk.ui.look.icons import icon
from wsisdesk.ui.widgets.menu import Menu

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

    from wsisdesk.ui.look.theme import Theme

# Chinese has no letters to underline: the mnemonic stands behind the text, as 文件(&F).
_MNEMONIC_BEHIND = re.compile(r"\(&\w\)")
_SWAP_SIDES = {"Left": "Right", "Right": "Left"}


def plain(text: str) -> str:
    """Return an action's text without mnemonic, key and dots: for palette, help and tool tips."""
    text = text.partition("\t")[0]
    return _MNEMONIC_BEHIND.sub("", text).replace("&", "").removesuffix("…")


class Actions(QObject):
    """All actions of the window. Build once, bind the handlers, then fill menus from it."""

    shortcuts_changed = Signal()

    def __init__(self, owner: QWidget, bindings: Mapping[str, tuple[str, ...]]) -> None:
        super().__init__(owner)
        self._specs = {spec.id: spec for spec in ACTIONS}
        self._actions = {spec.id: QAction(self) for spec in ACTIONS}
        self._menus: list[tuple[MenuSpec, QMenu]] = []
        self._bindings = dict(bindings)
        self._groups: dict[str, QActionGroup] = {}
        self._senseless: set[str] = set()
        self._protected = False
        for spec in ACTIONS:
            self._prepare(spec)
        owner.addActions(list(self._actions.values()))

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def bind(self, parts: Mapping[str, object]) -> None:
        """Connect every action to its handler; a part or method that is missing is an error."""
        for spec in ACTIONS:
            part, method = spec.handler.split(".")
            handler: Callable[..., object] = getattr(parts[part], method)
            _Trigger(self._actions[spec.id], handler, spec.argument)

    def enable(self, enabled: bool, *ids: str) -> None:
        """Enable or disable actions that make sense only now and then."""
        for action_id in ids:
            if enabled:
                self._senseless.discard(action_id)
            else:
                self._senseless.add(action_id)
            self._allow(action_id)

    def protect(self, protected: bool) -> None:
        """Put out of reach what would write, or back into it; what makes no sense stays out."""
        self._protected = protected
        for spec in ACTIONS:
            self._allow(spec.id)

    def is_protected(self, sequence: QKeySequence) -> bool:
        """Tell whether a shortcut does nothing only because nothing can be written."""
        user = self.user_of(sequence)
        return self._protected and bool(user) and self._specs[user].writes

    def _allow(self, action_id: str) -> None:
        locked = self._protected and self._specs[action_id].writes
        self._actions[action_id].setEnabled(action_id not in self._senseless and not locked)

    def choose(self, group: str, argument: str) -> None:
        """Check the action of a group that stands for the current choice; none if none does."""
        for spec in ACTIONS:
            if spec.group == group:
                self._actions[spec.id].setChecked(spec.argument == argument)

    def fill_menu_bar(self, bar: QMenuBar) -> None:
        """Make the menus of the table."""
        for spec in MENUS:
            menu = Menu(bar)
            bar.addMenu(menu)
            self._fill(menu, spec)

    def menu(self, menu_id: str) -> QMenu:
        """Return a menu made by ``fill_menu_bar``, to add entries that are not actions."""
        return next(menu for spec, menu in self._menus if spec.id == menu_id)

    def context_menu(self, ids: Iterable[str], parent: QWidget) -> QMenu:
        """Make a menu of these actions."""
        menu = Menu(parent)
        for action_id in ids:
            if action_id == SEPARATOR:
                menu.addSeparator()
            else:
                menu.addAction(self._actions[action_id])
        return menu

    def retranslate(self) -> None:
        """Put all texts and shortcuts into the current language and direction."""
        for action_id, action in self._actions.items():
            spec = self._specs[action_id]
            text = _numbered(QCoreApplication.translate(CONTEXT, spec.text), spec)
            action.setShortcuts(self.sequences(action_id))
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText) or spec.key
            # Behind a tab menus show what is no shortcut of the window, but works in the text.
            action.setText(f"{text}\t{spec.key}" if keys and keys == spec.key else text)
            action.setToolTip(f"{plain(text)} ({isolate_ltr(keys)})" if keys else plain(text))
        for titled, menu in self._menus:
            menu.setTitle(QCoreApplication.translate(CONTEXT, titled.text))

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in the theme's colours and the interface's direction."""
        for action_id, action in self._actions.items():
            if self._specs[action_id].icon:
                action.setIcon(icon(self._specs[action_id].icon, theme))

    def sequences(self, action_id: str) -> list[QKeySequence]:
        """Return the shortcuts that work now: the user's own, or the table's."""
        spec = self._specs[action_id]
        if action_id in self._bindings:
            return [QKeySequence(text) for text in self._bindings[action_id]]
        rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        mirrored = spec.follows_eye and rtl
        return [QKeySequence(_swapped(text) if mirrored else text) for text in spec.shortcuts]

    def rebind(self, action_id: str, sequences: tuple[str, ...] | None) -> None:
        """Give an action other shortcuts; ``None`` returns to the table's."""
        if sequences is None:
            self._bindings.pop(action_id, None)
        else:
            self._bindings[action_id] = sequences
        self.retranslate()
        self.shortcuts_changed.emit()

    @property
    def bindings(self) -> dict[str, tuple[str, ...]]:
        """The shortcuts that differ from the table's."""
        return dict(self._bindings)

    def user_of(self, sequence: QKeySequence, besides: str = "") -> str:
        """Return the id of the action that has this shortcut, empty if it is free."""
        for action_id in self._actions:
            if action_id != besides and sequence in self.sequences(action_id):
                return action_id
        return ""

    def _prepare(self, spec: ActionSpec) -> None:
        action = self._actions[spec.id]
        action.setObjectName(spec.id)
        action.setCheckable(spec.checkable or bool(spec.group))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setMenuRole(QAction.MenuRole.NoRole)
        action.setIconVisibleInMenu(False)
        if spec.group:
            self._groups.setdefault(spec.group, QActionGroup(self)).addAction(action)

    def _fill(self, menu: QMenu, spec: MenuSpec) -> None:
        self._menus.append((spec, menu))
        inner = {submenu.id: submenu for submenu in SUBMENUS}
        for entry in spec.entries:
            if entry == SEPARATOR:
                menu.addSeparator()
            elif entry in inner:
                child = Menu(menu)
                menu.addMenu(child)
                self._fill(child, inner[entry])
            else:
                menu.addAction(self._actions[entry])


class _Trigger(QObject):
    """Calls a handler when its action is triggered, with the argument of the table if any."""

    def __init__(self, action: QAction, handler: Callable[..., object], argument: str) -> None:
        super().__init__(action)
        self._handler = handler
        self._argument = argument
        action.triggered.connect(self._run)

    def _run(self) -> None:
        if self._argument:
            self._handler(self._argument)
        else:
            self._handler()


def _numbered(text: str, spec: ActionSpec) -> str:
    """Put the action's number into its text, in the digits of the interface."""
    number = QLocale().toString(int(spec.argument)) if spec.argument.isdecimal() else ""
    return text.replace("{number}", number)


def _swapped(shortcut: str) -> str:
    keys = shortcut.split("+")
    return "+".join(_SWAP_SIDES.get(key, key) for key in keys)
