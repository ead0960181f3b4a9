"""The style sheet: only what Qt's palette cannot say (tabs, tool buttons, fields, menus)."""

from __future__ import annotations

from string import Template

from wsisdesk.paths import bundled
from wsisdesk.ui.theme import RADIUS_CONTROL, RADIUS_POPUP, Theme

_COLOURS = (
    "ground", "panel", "raised", "paper", "text", "text2", "text3", "disabled", "line", "line2",
    "hover", "sel", "seltext", "accent", "onaccent", "focus", "warn", "warnwash",
)  # fmt: skip


def style_sheet(theme: Theme) -> str:
    """Return the application's style sheet in the theme's colours."""
    template = Template(bundled("resources/window.qss").read_text("utf-8"))
    values = {name: getattr(theme, name).name() for name in _COLOURS}
    return template.substitute(
        values,
        border=f"{theme.border}px",
        radius=f"{RADIUS_CONTROL}px",
        popup=f"{RADIUS_POPUP}px",
        checked=values["line2" if theme.is_contrast else "sel"],
    )
