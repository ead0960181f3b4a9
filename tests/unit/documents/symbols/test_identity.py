"""What title blocks say a document is, in six languages, and what they do not say."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from wsisdesk.documents.symbols import Identity, identity

if TYPE_CHECKING:
    from pathlib import Path

RESOLUTIONS = [
    (
        ["القرار 9001 (المعدَّل في 2027)", "إن مجلس الاتحاد الدولي للاتصالات،"],
        "itu/council/res/9001",
        "2027",
    ),
    (["القرار 9001", "إن مجلس الاتحاد الدولي للاتصالات،"], "itu/council/res/9001", ""),
    (["RESOLUTION 9001 (MODIFIED 2026)", "Specimen title"], "itu/council/res/9001", "2026"),
    (["RÉSOLUTION 9001 (Modifiée 2026)", "Le Conseil de l'UIT,"], "itu/council/res/9001", "2026"),
    (
        ["RESOLUCIÓN 9001 (Modificada 2026)", "El Consejo de la UIT,"],
        "itu/council/res/9001",
        "2026",
    ),
    (["РЕЗОЛЮЦИЯ 9001 (Изм. 2026 г.)", "Совет МСЭ,"], "itu/council/res/9001", "2026"),
    (["第9001号决议（2026年，修正版）", "国际电联理事会，"], "itu/council/res/9001", "2026"),
    (["RESOLUTION 140 (REV. BUCHAREST, 2022)"], "itu/pp/res/140", "2022"),
    (
        [
            "RESOLUTION 9002 (Rev. Atlantis, 2030)",
            "The Plenipotentiary Conference (Atlantis, 2030),",
        ],
        "itu/pp/res/9002",
        "2030",
    ),
    (["القرار 140 (المراجَع في بوخارست، 2022)"], "itu/pp/res/140", "2022"),
    (["第140号决议（2022年，布加勒斯特，修订版）"], "itu/pp/res/140", "2022"),
    (["РЕЗОЛЮЦИЯ 140 (Пересм. Бухарест, 2022 г.)"], "itu/pp/res/140", "2022"),
    (["WTDC Resolution 30 (Rev. Baku, 2025)"], "itu/wtdc/res/30", "2025"),
    (["Resolution 1325 (2000)", "Adopted by the Security Council"], "un/s/res/1325", ""),
    (["DECISION 5 (REV. BUCHAREST, 2022)"], "itu/pp/dec/5", "2022"),
]

SYMBOLS = [
    (["A/RES/70/125"], "A/RES/70/125", "un/a/res/70/125", ""),
    (["70/125. Outcome document", "The General Assembly,"], "A/RES/70/125", "un/a/res/70/125", ""),
    (["70/125 - الوثيقة الختامية", "إن الجمعية العامة،"], "A/RES/70/125", "un/a/res/70/125", ""),
    (
        ["2021/28. Assessment", "The Economic and Social Council,"],
        "E/RES/2021/28",
        "un/ecosoc/res/2021/28",
        "",
    ),
    (["Document C24/8(Rev.1)-A"], "C24/8(Rev.1)", "itu/council/doc/c24-8", "rev.1"),
    (["Revision 1 to", "Document C24/8-E"], "C24/8(Rev.1)", "itu/council/doc/c24-8", "rev.1"),
    (["الوثيقة C24/60-A", "14 مايو 2024"], "C24/60", "itu/council/doc/c24-60", ""),
    (["Документ C24/60-R"], "C24/60", "itu/council/doc/c24-60", ""),
    (["A/C.2/79/L.41/Rev.1"], "A/C.2/79/L.41/Rev.1", "un/a/doc/c.2-79-l.41", "rev.1"),
    (["Addendum 1 to Document PP18/42-A"], "PP18/42(Add.1)", "itu/pp/doc/pp18-42-add.1", ""),
    (
        ["Document C26/99-E", "RESOLUTION 9001 (MODIFIED 2026)"],
        "C26/99",
        "itu/council/res/9001",
        "2026",
    ),
    (
        ["Tunis Agenda for the Information Society"],
        "WSIS-05/TUNIS/DOC/6(Rev.1)",
        "wsis/tunis/agenda",
        "",
    ),
]

SILENT = [
    [],
    ["تقرير من الأمين العام"],
    ["تقرير عن نتائج الاجتماعين (الوثيقة C24/8(Rev.1))"],
    ["Report on the implementation of Resolution 1332 (Mod. 2019)"],
    ["Draft revision of Resolution 1332 (Mod. 2019)"],
    ["Resolution 1332"],
    ["Resolution 101 (Rev. Atlantis, 2030)"],
    ["Resolution 1332 (Mod. 2019) asks the Council to report every year"],
    ["Geneva, 16 August 2021", "Reference: FORUM-2022"],
]


@pytest.mark.parametrize(("lines", "work", "version"), RESOLUTIONS)
def test_a_title_in_words_gives_work_and_version_but_no_symbol(
    lines: list[str], work: str, version: str
) -> None:
    assert identity(lines, "") == Identity("", work, version)


@pytest.mark.parametrize(("lines", "symbol", "work", "version"), SYMBOLS)
def test_a_masthead_gives_the_symbol(
    lines: list[str], symbol: str, work: str, version: str
) -> None:
    assert identity(lines, "") == Identity(symbol, work, version)


@pytest.mark.parametrize("lines", SILENT)
def test_what_says_nothing_has_no_identity(lines: list[str]) -> None:
    assert identity(lines, "") == Identity()


def test_the_real_resolution_knows_itself(corpus: Path) -> None:
    text = (corpus / "002_98045c5ffbd65369.txt").read_text("utf-8")
    assert identity(text.splitlines()[:12], "ar") == Identity("", "itu/council/res/1334", "2023")


def test_the_other_real_documents_claim_nothing(corpus: Path) -> None:
    for number in ("000", "001", "003", "004"):
        (path,) = corpus.glob(f"{number}_*.txt")
        assert identity(path.read_text("utf-8").splitlines(), "ar") == Identity()
