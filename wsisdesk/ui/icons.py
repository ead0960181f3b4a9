"""Icons from the bundled SVG files in the theme's colours, mirrored where that means something.

Every file is a box of 20 units, strokes in ``currentColor``; the colour is put in at load. Icons
that point along the reading direction are mirrored in right-to-left interfaces; signs such as
the magnifier, the check mark and the cross never are.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from wsisdesk.paths import bundled
from wsisdesk.ui.theme import ICON, Theme

MIRRORED = frozenset(
    {"back", "forward", "chevron-end", "enter", "text", "outline", "note", "compare", "library",
     "sort", "undo", "page", "document", "help"}
)  # fmt: skip
_SCALES = (1.0, 2.0, 3.0)


def icon(name: str, theme: Theme) -> QIcon:
    """Return the icon ``name`` in the theme: secondary text colour, accent when on."""
    right_to_left = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return _icon(name, theme, name in MIRRORED and right_to_left, _scales())


def _scales() -> tuple[float, ...]:
    """Return the scales to draw: two, as the window may move, and three where a screen has it."""
    largest = max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
    return _SCALES if largest > _SCALES[1] else _SCALES[:2]


@cache
def _icon(name: str, theme: Theme, mirror: bool, scales: tuple[float, ...]) -> QIcon:
    made = QIcon()
    on = theme.seltext if theme.is_contrast else theme.accent
    for mode, state, colour in (
        (QIcon.Mode.Normal, QIcon.State.Off, theme.text2),
        (QIcon.Mode.Active, QIcon.State.Off, theme.text),
        (QIcon.Mode.Normal, QIcon.State.On, on),
        (QIcon.Mode.Disabled, QIcon.State.Off, theme.disabled),
    ):
        for scale in scales:
            made.addPixmap(pixmap(name, colour, scale=scale, mirror=mirror), mode, state)
    return made


def pixmap(
    name: str, colour: QColor, *, size: int = ICON, scale: float = 1.0, mirror: bool = False
) -> QPixmap:
    """Draw the icon ``name`` in one colour, ``size`` pixels wide on a screen of this scale."""
    picture = QPixmap(round(size * scale), round(size * scale))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    _renderer(name, colour.name()).render(painter, QRectF(picture.rect()))
    painter.end()
    if mirror:
        picture = picture.transformed(QTransform.fromScale(-1, 1))
    picture.setDevicePixelRatio(scale)
    return picture


def paint_icon(
    painter: QPainter, name: str, box: QRectF, colour: QColor, direction: Qt.LayoutDirection
) -> None:
    """Paint an icon straight into ``box``, for delegates."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if name in MIRRORED and direction == Qt.LayoutDirection.RightToLeft:
        painter.translate(2 * box.center().x(), 0)
        painter.scale(-1, 1)
    _renderer(name, colour.name()).render(painter, box)
    painter.restore()


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    source = bundled(f"resources/icons/{name}.svg").read_text("utf-8")
    return QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode("utf-8")))
