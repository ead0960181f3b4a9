"""Directions at the Qt boundary: of content by its language, of values put into sentences.

Qt takes a paragraph's direction from its first strong letter, and an item's from the view. Both
are wrong for us, so every place that shows content sets the direction explicitly through here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextOption

from wsisdesk.text.direction import LRI, PDI, RLI, is_rtl, isolate, strong_letters

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit

RTL = Qt.LayoutDirection.RightToLeft
LTR = Qt.LayoutDirection.LeftToRight
# Sides of the screen, for painters that know where a text begins; layouts say leading, trailing.
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
# Joined once: painters ask for them for every line.
_LEFT_IN_THE_MIDDLE = LEFT | Qt.AlignmentFlag.AlignVCenter
_RIGHT_IN_THE_MIDDLE = RIGHT | Qt.AlignmentFlag.AlignVCenter
_WORD_JOINER = "\u2060"  # invisible; what follows it makes no tag


def language_direction(language: str) -> Qt.LayoutDirection:
    """Return the direction of text in this language (ISO 639-1)."""
    return RTL if is_rtl(language) else LTR


def content_direction(text: str, language: str = "") -> Qt.LayoutDirection:
    """Return the direction of a title or name: by its language, or by most of its letters.

    Counting letters is for text whose language is not known, such as file names and typed words.
    """
    if language:
        return language_direction(language)
    rtl, ltr = strong_letters(text)
    return RTL if rtl > ltr else LTR


def turn_as_typed(field: QLineEdit, typed: str) -> None:
    """Let a field run in the direction of the letters in it; without any as the interface does."""
    if any(strong_letters(typed)):
        field.setLayoutDirection(content_direction(typed))
    else:
        field.unsetLayoutDirection()
    field.setAlignment(RIGHT if field.layoutDirection() == RTL else LEFT)  # digits too


def interface_start() -> Qt.AlignmentFlag:
    """Return the side of the screen where lines of the interface start, whatever they say."""
    return RIGHT if QGuiApplication.layoutDirection() == RTL else LEFT


def text_option(direction: Qt.LayoutDirection, *, wrap: bool = False) -> QTextOption:
    """Return layout options for painting text of a direction, aligned to its own start."""
    option = QTextOption(_RIGHT_IN_THE_MIDDLE if direction == RTL else _LEFT_IN_THE_MIDDLE)
    option.setTextDirection(direction)
    wanted = QTextOption.WrapMode.WordWrap if wrap else QTextOption.WrapMode.NoWrap
    option.setWrapMode(wanted)
    return option


def line_option(direction: Qt.LayoutDirection) -> QTextOption:
    """Return layout options for one line that starts where the interface does, whatever it says."""
    at_right = QGuiApplication.layoutDirection() == RTL
    option = QTextOption(_RIGHT_IN_THE_MIDDLE if at_right else _LEFT_IN_THE_MIDDLE)
    option.setTextDirection(direction)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    return option


def fill(sentence: str, **values: object) -> str:
    """Put values into a translated sentence (``{name}``), each in an isolate of its own."""
    return sentence.format(**{name: isolate(str(value)) for name, value in values.items()})


def plain_tip(text: str) -> str:
    """Return text from outside so that a tool tip shows it as it is.

    Qt takes a tip with tags in it for HTML, and would load the pictures that it names.
    """
    for sign in "<&":
        text = text.replace(sign, f"{sign}{_WORD_JOINER}")
    return text


def embedded(text: str, language: str = "") -> str:
    """Wrap a title so that Qt draws it in its own direction where no direction can be set."""
    opening = RLI if content_direction(text, language) == RTL else LRI
    return f"{opening}{text}{PDI}"
