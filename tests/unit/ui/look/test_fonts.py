"""Bundled fonts are found, and every script has a family that carries it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFontDatabase, QRawFont

from wsisdesk.ui.look import fonts

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


@pytest.mark.parametrize(
    ("language", "letters"),
    [("ar", "أ"), ("en", "a"), ("fr", "é"), ("es", "ñ"), ("ru", "Ж")],
)
def test_the_first_reading_family_carries_the_language(
    qapp: QApplication, language: str, letters: str
) -> None:
    fonts.load_fonts()
    raw = QRawFont.fromFont(fonts.reading_font(language, 17))
    assert raw.familyName() == fonts.reading_families(language)[0]
    assert all(raw.supportsCharacter(ord(letter)) for letter in letters)


def test_all_bundled_families_are_registered_without_copying(qapp: QApplication) -> None:
    known = fonts.load_fonts()
    wanted = {*fonts.INTERFACE_FAMILIES, *fonts.ARABIC_FAMILIES, *fonts.LATIN_FAMILIES}
    assert wanted <= set(known)


def test_the_interface_has_real_medium_and_semibold_weights(qapp: QApplication) -> None:
    fonts.load_fonts()
    styles = QFontDatabase.styles(fonts.INTERFACE_FAMILIES[0])
    assert {"Regular", "Medium", "SemiBold"} <= set(styles)


def test_half_pixels_are_kept(qapp: QApplication) -> None:
    fonts.load_fonts()
    small, half = fonts.interface_font(15), fonts.interface_font(15.5)
    assert half.pointSizeF() > 0
    assert small.pixelSize() == 15


def test_chinese_is_reported_only_where_the_platform_has_it(qapp: QApplication) -> None:
    family = fonts.chinese_family()
    installed = QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese)
    assert family in installed if family else not installed


def test_who_changes_a_font_changes_nobody_elses(qapp: QApplication) -> None:
    own = fonts.interface_font(13, 500)
    own.setItalic(True)
    own.setPixelSize(40)
    other = fonts.interface_font(13, 500)
    assert not other.italic()
    assert other.pixelSize() == 13
    assert fonts.reading_font("en", 17, italic=True).italic()
    assert not fonts.reading_font("en", 17).italic()


def test_halves_of_pixels_are_kept_apart(qapp: QApplication) -> None:
    assert fonts.interface_font(12.5).pointSizeF() < fonts.interface_font(13.5).pointSizeF()
    assert fonts.interface_font(13).pixelSize() == 13
