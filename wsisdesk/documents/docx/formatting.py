"""How a run is set, resolved from defaults, styles and the run itself (ISO/IEC 29500-1, 17.7.3).

Toggle properties (bold, italic, strike, hidden) of a paragraph style and of a character style
cancel each other; what the run says itself is absolute. Text of a complex script, such as Arabic,
follows the complex-script twins of bold and italic.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from wsisdesk.documents.docx.namespaces import w
from wsisdesk.documents.docx.values import VAL, is_on
from wsisdesk.documents.model import MarkKind

if TYPE_CHECKING:
    from lxml.etree import _Element

_SWITCHES = {
    w("b"): "bold", w("bCs"): "bold_complex", w("i"): "italic", w("iCs"): "italic_complex",
    w("strike"): "strike", w("dstrike"): "double_strike", w("vanish"): "hidden",
    w("rtl"): "rtl", w("cs"): "complex",
}  # fmt: skip
_VALUES = {w("u"): "underline", w("vertAlign"): "raised"}
_FONT, _LANGUAGE = w("rFonts"), w("lang")
_ASCII, _HIGH_ANSI, _BIDI, _EAST_ASIA = w("ascii"), w("hAnsi"), w("bidi"), w("eastAsia")


@dataclass(frozen=True, slots=True)
class RunSettings:
    """What one place (defaults, a style, a run) says about runs; None where it is silent."""

    bold: bool | None = None
    bold_complex: bool | None = None
    italic: bool | None = None
    italic_complex: bool | None = None
    strike: bool | None = None
    double_strike: bool | None = None
    hidden: bool | None = None
    rtl: bool | None = None
    complex: bool | None = None
    underline: str | None = None
    raised: str | None = None
    font: str | None = None
    language: str | None = None
    language_bidi: str | None = None
    language_east_asia: str | None = None

    def over(self, base: RunSettings) -> RunSettings:
        """Return these settings with the gaps filled from ``base``."""
        if base == SILENT:
            return self
        return RunSettings(*(
            getattr(base, name) if (mine := getattr(self, name)) is None else mine
            for name in _FIELDS
        ))  # fmt: skip


_FIELDS = tuple(field.name for field in fields(RunSettings))
SILENT = RunSettings()


@dataclass(frozen=True, slots=True)
class Languages:
    """The languages a run declares: for Latin and Cyrillic, for right-to-left, for East Asian."""

    plain: str = ""
    bidi: str = ""
    east_asia: str = ""


@dataclass(frozen=True, slots=True)
class RunFormat:
    """How a run is set in the end."""

    marks: frozenset[MarkKind] = frozenset()
    hidden: bool = False
    font: str = ""
    languages: Languages = Languages()


PLAIN = RunFormat()


def run_settings(properties: _Element | None) -> RunSettings:
    """Read what an ``rPr`` says."""
    if properties is None or not len(properties):
        return SILENT
    found: dict[str, bool | str | None] = {}
    for child in properties:
        tag = str(child.tag)
        if tag in _SWITCHES:
            found[_SWITCHES[tag]] = is_on(child)
        elif tag in _VALUES:
            found[_VALUES[tag]] = child.get(VAL)
        elif tag == _FONT:
            found["font"] = child.get(_ASCII) or child.get(_HIGH_ANSI)
        elif tag == _LANGUAGE:
            found["language"] = child.get(VAL)
            found["language_bidi"] = child.get(_BIDI)
            found["language_east_asia"] = child.get(_EAST_ASIA)
    return RunSettings(**found) if found else SILENT  # type: ignore[arg-type]  # by name


def resolve(
    defaults: RunSettings, paragraph: RunSettings, character: RunSettings, direct: RunSettings
) -> RunFormat:
    """Resolve how a run is set, from what each of the four places says."""
    settings = direct.over(character).over(paragraph).over(defaults)

    def toggled(name: str) -> bool:
        own: bool | None = getattr(direct, name)
        if own is not None:
            return own
        styled = bool(getattr(paragraph, name)) != bool(getattr(character, name))
        return styled or bool(getattr(defaults, name))

    suffix = "_complex" if settings.rtl or settings.complex else ""
    marks = {
        MarkKind.BOLD: toggled("bold" + suffix),
        MarkKind.ITALIC: toggled("italic" + suffix),
        MarkKind.STRIKE: toggled("strike") or bool(settings.double_strike),
        MarkKind.UNDERLINE: settings.underline not in (None, "none"),
        MarkKind.SUPERSCRIPT: settings.raised == "superscript",
        MarkKind.SUBSCRIPT: settings.raised == "subscript",
    }
    return RunFormat(
        marks=frozenset(kind for kind, is_set in marks.items() if is_set),
        hidden=toggled("hidden"),
        font=settings.font or "",
        languages=Languages(
            settings.language or "",
            settings.language_bidi or "",
            settings.language_east_asia or "",
        ),
    )
