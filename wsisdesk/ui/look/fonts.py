"""The fonts that travel with the program, and which family sets which script.

Plex Sans Arabic carries Latin letters of the same design in every weight, so it leads the interface
list; Plex Sans adds Cyrillic. Amiri reads Arabic, Noto Serif Latin and Cyrillic. None of
them has Chinese characters: those come from the platform, and ``chinese_family`` says from where.
"""

from __future__ import annotations

from functools import cache, lru_cache
from importlib import resources

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from wsisdesk.text.direction import is_rtl

INTERFACE_FAMILIES = ("IBM Plex Sans Arabic", "IBM Plex Sans")
ARABIC_FAMILIES = ("Amiri", "Noto Serif")
LATIN_FAMILIES = ("Noto Serif", "Amiri")

FILES = {  # by package
    "fontpkg_ibm_plex_sans_arabic": (
        "IBMPlexSansArabic-Regular.ttf",
        "IBMPlexSansArabic-Medium.ttf",
        "IBMPlexSansArabic-SemiBold.ttf",
        "IBMPlexSansArabic-Bold.ttf",
    ),
    "fontpkg_ibm_plex_sans": ("IBMPlexSans[wdth,wght].ttf", "IBMPlexSans-Italic[wdth,wght].ttf"),
    "fontpkg_amiri": (
        "Amiri-Regular.ttf",
        "Amiri-Italic.ttf",
        "Amiri-Bold.ttf",
        "Amiri-BoldItalic.ttf",
    ),
    "fontpkg_noto_serif": ("NotoSerif[wdth,wght].ttf", "NotoSerif-Italic[wdth,wght].ttf"),
}
_CHINESE_SERIF = ("Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", "SimSun")
_CHINESE_SANS = (
    "Noto Sans CJK SC",
    "Source Han Sans SC",
    "PingFang SC",
    "Microsoft YaHei",
    "WenQuanYi Zen Hei",
)
# Qt thickens a variable font once more when a bold weight is asked of it beside the axis.
_HEAVIEST_WITHOUT_SYNTHESIS = QFont.Weight.DemiBold
_KINDS = 500  # of fonts that are kept: families, sizes, weights


@cache
def load_fonts() -> tuple[str, ...]:
    """Register the fonts of the font packages, once; return the families that are now known."""
    families: dict[str, None] = {}
    for package, names in FILES.items():
        folder = resources.files(package) / "files"
        for name in names:
            with resources.as_file(folder / name) as path:
                number = QFontDatabase.addApplicationFont(str(path))
            families.update(dict.fromkeys(QFontDatabase.applicationFontFamilies(number)))
    return tuple(families)


def interface_font(pixels: float = 13, weight: int = 400) -> QFont:
    """Return the font of menus, panels and messages."""
    return _font(interface_families(), pixels, weight)


def reading_font(language: str, pixels: float, weight: int = 400, *, italic: bool = False) -> QFont:
    """Return the font in which text of this language (ISO 639-1) is read."""
    return _font(reading_families(language), pixels, weight, italic=italic)


@cache
def interface_families() -> tuple[str, ...]:
    """List the interface's families; without one for simplified Chinese Qt may take Japanese."""
    chinese = _installed((*_CHINESE_SANS, *_CHINESE_SERIF))
    return (*INTERFACE_FAMILIES, chinese) if chinese else INTERFACE_FAMILIES


def reading_families(language: str) -> tuple[str, ...]:
    """List the families for a language, the first to try first."""
    if language.partition("-")[0] == "zh":
        chinese = chinese_family()
        return (*LATIN_FAMILIES, chinese) if chinese else LATIN_FAMILIES
    return ARABIC_FAMILIES if is_rtl(language) else LATIN_FAMILIES


@cache
def chinese_family() -> str:
    """Return the platform's family for Chinese, empty if there is none: settings say so."""
    return _installed((*_CHINESE_SERIF, *_CHINESE_SANS))


def _installed(preferred: tuple[str, ...]) -> str:
    installed = QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese)
    for family in preferred:
        if family in installed:
            return family
    return installed[0] if installed else ""


def _font(families: tuple[str, ...], pixels: float, weight: int, *, italic: bool = False) -> QFont:
    """Return a copy of the one font of its kind: delegates ask for some for every row they paint.

    Copies share what Qt finds out about a font, until one is changed.
    """
    screen = None if pixels == int(pixels) else QGuiApplication.primaryScreen()
    dots = screen.logicalDotsPerInch() if screen else 0.0
    return QFont(_made(families, pixels, weight, italic, dots))


@lru_cache(maxsize=_KINDS)
def _made(
    families: tuple[str, ...], pixels: float, weight: int, italic: bool, dots: float
) -> QFont:
    font = QFont()
    font.setFamilies(list(families))
    font.setItalic(italic)
    font.setWeight(QFont.Weight(min(weight, _HEAVIEST_WITHOUT_SYNTHESIS)))
    font.setVariableAxis(QFont.Tag("wght"), float(weight))
    if dots:  # halves of pixels too, which ``QFont.setPixelSize`` does not take
        font.setPointSizeF(pixels * 72 / dots)
    else:
        font.setPixelSize(round(pixels))
    return font
