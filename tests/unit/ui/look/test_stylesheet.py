"""The style sheet is whole in every palette, with the pictures it names."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from wsisdesk.ui.look.stylesheet import make_primary, renew_pictures, style_sheet
from wsisdesk.ui.look.theme import CONTRAST, DARK, LIGHT, theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

ALL = pytest.mark.parametrize("name", [LIGHT, DARK, CONTRAST])


@ALL
def test_every_token_has_its_value(qapp: QApplication, tmp_path: Path, name: str) -> None:
    sheet = style_sheet(theme(name), tmp_path)
    assert "$" not in sheet
    assert theme(name).accent.name() in sheet
    assert sheet.count("{") == sheet.count("}")


@ALL
def test_every_picture_named_can_be_drawn(qapp: QApplication, tmp_path: Path, name: str) -> None:
    sheet = style_sheet(theme(name), tmp_path)
    named = {Path(found) for found in re.findall(r'url\("([^"]+)"\)', sheet)}
    assert len(named) == 6
    for path in named:
        assert QSvgRenderer(str(path)).isValid(), path
        assert "currentColor" not in path.read_text("utf-8")


def test_the_arrow_to_the_left_is_the_mirror_of_that_to_the_right(
    qapp: QApplication, tmp_path: Path
) -> None:
    style_sheet(theme(LIGHT), tmp_path)
    left, right = (_drawn(tmp_path / f"{side}-light.svg") for side in ("left", "right"))
    assert left != right
    assert _strangeness(left.flipped(Qt.Orientation.Horizontal), right) < 0.01
    assert _strangeness(left, right) > 0.01


def _strangeness(one: QImage, other: QImage) -> float:
    """Tell how much two pictures differ, from 0 to 1; smoothed edges differ a little."""
    places = [(x, y) for x in range(one.width()) for y in range(one.height())]
    return sum(
        abs(one.pixelColor(*place).lightnessF() - other.pixelColor(*place).lightnessF())
        for place in places
    ) / len(places)


def _drawn(path: Path) -> QImage:
    picture = QImage(40, 40, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    QSvgRenderer(str(path)).render(painter)
    painter.end()
    return picture


@ALL
def test_qt_understands_all_of_it(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    """What Qt does not understand it says in a warning, and a warning fails the test."""
    label = QLabel("text")
    qtbot.addWidget(label)
    label.setStyleSheet(style_sheet(theme(name), tmp_path))
    label.show()
    assert label.grab().toImage().pixelColor(QPoint(0, 0)).isValid()


def test_a_primary_button_is_the_only_heavy_one(qtbot: QtBot) -> None:
    plain, primary = QPushButton("Cancel"), QPushButton("Export")
    for button in (plain, primary):
        qtbot.addWidget(button)
    make_primary(primary)
    assert primary.property("primary") == "true"
    assert primary.font().weight() > plain.font().weight()


@ALL
def test_what_a_field_asks_for_can_be_read(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    """Qt would set a placeholder at half the strength of the text, too faint to be read."""
    field = QLineEdit()
    qtbot.addWidget(field)
    field.setPlaceholderText("Name, symbol or language")
    field.setStyleSheet(style_sheet(theme(name), tmp_path))
    field.show()
    shown = field.palette().placeholderText().color()
    assert shown == theme(name).text3
    assert shown.alpha() == 255


@ALL
def test_the_cross_in_a_field_takes_the_colours_of_the_theme(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    field = QLineEdit("typed")
    qtbot.addWidget(field)
    field.setStyleSheet(style_sheet(theme(LIGHT), tmp_path))
    field.setClearButtonEnabled(True)
    field.setStyleSheet(style_sheet(theme(name), tmp_path))
    renew_pictures([field])
    (cross,) = field.findChildren(QAction)
    picture = cross.icon().pixmap(32, 32).toImage()
    solid = [
        picture.pixelColor(x, y)
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).alpha() > 240
    ]
    assert solid
    assert all(_distance(colour, theme(name).text2) < 12 for colour in solid)


def _distance(one: QColor, other: QColor) -> int:
    return max(
        abs(one.red() - other.red()),
        abs(one.green() - other.green()),
        abs(one.blue() - other.blue()),
    )
