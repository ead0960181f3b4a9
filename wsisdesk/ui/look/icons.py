"""Icons from the bundled SVG files in the theme's colours, mirrored where that means something.

Every file is a box of 20 units, strokes in ``currentColor``; the colour is put in at load. Icons
that point along the reading direction are mirrored in right-to-left interfaces; signs such as
the magnifier, the check mark and the cross never are.
"""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPixmap,
    QTransform,
)
from PySide6.QtSvg import QSvgRenderer

from wsisdesk.paths import bundled
from wsisdesk.ui.look.theme import ICON, Theme

MIRRORED = frozenset(
    {"back", "forward", "chevron-end", "enter", "text", "outline", "note", "compare", "library",
     "sort", "undo", "page", "document", "help"}
)  # fmt: skip


def icon(name: str, theme: Theme) -> QIcon:
    """Return the icon ``name`` in the theme: secondary text colour, accent when on."""
    right_to_left = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return _icon(name, theme, name in MIRRORED and right_to_left)


@cache
def _icon(name: str, theme: Theme, mirror: bool) -> QIcon:
    return QIcon(_Drawing(name, theme, mirror))


class _Drawing(QIconEngine):
    """Draws an icon in the state, size and scale in which it is first shown.

    Most of the window's icons stand in menus, and most states of the others never come: drawing
    them all beforehand would take a tenth of a start.
    """

    def __init__(self, name: str, theme: Theme, mirror: bool) -> None:
        super().__init__()
        self._name = name
        self._theme = theme
        self._mirror = mirror

    def _colour(self, mode: QIcon.Mode, state: QIcon.State) -> QColor:
        theme = self._theme
        if mode == QIcon.Mode.Disabled:
            return theme.disabled
        if state == QIcon.State.On:
            return theme.seltext if theme.is_contrast else theme.accent
        return theme.text if mode == QIcon.Mode.Active else theme.text2

    def clone(self) -> QIconEngine:
        """Qt: a copy for another icon."""
        return _Drawing(self._name, self._theme, self._mirror)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Qt: draw in the middle of a rectangle."""
        # Asking the painter for its device can yield a wrapper of what stood at its address before.
        scale = abs(painter.combinedTransform().m11())
        drawn = self.scaledPixmap(rect.size(), mode, state, scale)
        box = QRectF(QPointF(), drawn.deviceIndependentSize())
        box.moveCenter(QRectF(rect).center())
        painter.drawPixmap(box.topLeft(), drawn)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Qt: the picture for a screen of ordinary scale."""
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        """Qt: the picture for a screen of this scale."""
        side = min(size.width(), size.height(), ICON)  # no larger: strokes would look bold
        colour = self._colour(mode, state).rgba()
        return _drawn(self._name, colour, side, scale, self._mirror)


@lru_cache(maxsize=500)
def _drawn(name: str, colour: int, size: int, scale: float, mirror: bool) -> QPixmap:
    return pixmap(name, QColor.fromRgba(colour), size=size, scale=scale, mirror=mirror)


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
