"""Icons: their colours by state, their size by screen, their side by direction of reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPainter

from wsisdesk.ui.look import icons
from wsisdesk.ui.look.icons import MIRRORED, icon
from wsisdesk.ui.look.theme import CONTRAST, DARK, ICON, LIGHT, theme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QColor
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.usefixtures("qapp")
NORMAL, ACTIVE, DISABLED = QIcon.Mode.Normal, QIcon.Mode.Active, QIcon.Mode.Disabled
OFF, ON = QIcon.State.Off, QIcon.State.On
BOX = QSize(ICON, ICON)


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    """Let the interface run from right to left for a while."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def drawn(
    shown: QIcon, mode: QIcon.Mode = NORMAL, state: QIcon.State = OFF, scale: float = 1.0
) -> QImage:
    return shown.pixmap(BOX, scale, mode, state).toImage()


def ink(picture: QImage) -> str:
    """Return the colour of the most solid point."""
    points = [
        picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height())
    ]
    return max(points, key=lambda colour: colour.alpha()).name()


def solid(colour: QColor) -> str:
    return colour.name()


@pytest.mark.parametrize("name", [LIGHT, DARK])
def test_every_state_has_its_own_colour(name: str) -> None:
    worn = theme(name)
    shown = icon("close", worn)
    assert ink(drawn(shown)) == solid(worn.text2)
    assert ink(drawn(shown, ACTIVE)) == solid(worn.text)
    assert ink(drawn(shown, NORMAL, ON)) == solid(worn.accent)
    assert ink(drawn(shown, ACTIVE, ON)) == solid(worn.accent)


def test_what_is_disabled_looks_so_whether_on_or_off() -> None:
    worn = theme(LIGHT)
    shown = icon("close", worn)
    for state in (OFF, ON):
        assert ink(drawn(shown, DISABLED, state)) == solid(worn.disabled)


def test_high_contrast_draws_what_is_on_in_the_colour_of_selected_text() -> None:
    worn = theme(CONTRAST)
    assert ink(drawn(icon("close", worn), NORMAL, ON)) == solid(worn.seltext)


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0, 3.0])
def test_an_icon_is_as_sharp_as_the_screen(scale: float) -> None:
    picture = icon("search", theme(LIGHT)).pixmap(BOX, scale)
    assert picture.size() == QSize(round(ICON * scale), round(ICON * scale))
    assert picture.devicePixelRatio() == scale


def test_an_icon_is_never_drawn_larger_than_it_was_made_for() -> None:
    picture = icon("search", theme(LIGHT)).pixmap(QSize(64, 64), 1.0)
    assert picture.size() == BOX


def test_an_icon_painted_into_a_wide_box_stands_in_its_middle() -> None:
    page = QImage(60, ICON, QImage.Format.Format_ARGB32)
    page.fill(Qt.GlobalColor.transparent)
    painter = QPainter(page)
    icon("search", theme(LIGHT)).paint(painter, QRect(0, 0, 60, ICON))
    painter.end()
    middle = QRect(20, 0, ICON, ICON)
    inked = [
        (x, y)
        for x in range(page.width())
        for y in range(page.height())
        if page.pixelColor(x, y).alpha()
    ]
    assert inked
    assert all(middle.contains(x, y) for x, y in inked)


@pytest.mark.usefixtures("right_to_left")
def test_an_icon_that_points_along_the_line_turns_with_it() -> None:
    turned = drawn(icon("back", theme(LIGHT)))
    assert "back" in MIRRORED
    straight = icons.pixmap("back", theme(LIGHT).text2).toImage()
    assert turned.flipped(Qt.Orientation.Horizontal) == straight


@pytest.mark.usefixtures("right_to_left")
def test_a_sign_is_the_same_in_both_directions() -> None:
    shown = drawn(icon("search", theme(LIGHT)))
    assert shown == icons.pixmap("search", theme(LIGHT).text2).toImage()


def test_an_icon_outlives_its_copies(qtbot: QtBot) -> None:
    shown = icon("search", theme(LIGHT))
    before = drawn(shown)
    for _ in range(3):
        copy = QIcon(shown)
        copy.addFile("")  # parts the copy from the icon: the drawing is cloned
        del copy
    qtbot.wait(0)
    assert drawn(shown) == before


def test_nothing_is_drawn_before_it_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(icons, "_renderer", lambda name, _: asked.append(name))
    icon("help", theme(DARK))
    assert not asked
