"""What frames a text: mastheads, titles of annexes, marks of proposals, courtesies of letters."""

from __future__ import annotations

import pytest

from tests.unit.documents.structure.specimens import by_key, document_of, keys
from wsisdesk.documents.model import BlockKind, DocumentKind, Part
from wsisdesk.documents.source import Paragraph, Source
from wsisdesk.documents.structure import understand

ANNEXED = {
    "ar": ("إن مجلس الاتحاد،", "يقرر", "إنارة المنارات.", "ملحق القرار 1999 (المعدَّل في 2031)",
           "مهام الحراس", "1\tعد المنارات."),
    "en": ("The ITU Council,", "resolves", "to light the coast.",
           "Annex to Resolution 1999 (Mod. 2031)", "Duties of the keepers", "1\tTo count lamps."),
    "fr": ("Le Conseil de l'UIT,", "décide", "d'éclairer la côte.", "ANNEXE DE LA RÉSOLUTION 1999",
           "Tâches des gardiens", "1\tCompter les phares."),
    "es": ("El Consejo de la UIT,", "resuelve", "iluminar la costa.", "Anexo a la Resolución 1999",
           "Tareas de los guardianes", "1\tContar los faros."),
    "ru": ("Совет МСЭ,", "решает", "осветить берег.", "ПРИЛОЖЕНИЕ К РЕЗОЛЮЦИИ 1999 (ИЗМ. 2031 Г.)",
           "Задачи смотрителей", "1\tСчитать маяки."),
    "zh": ("国际电联理事会，", "做出决议", "照亮海岸。", "第1999号决议（2031年，修正版）附件",
           "守护人员的任务", "1\t清点灯塔。"),
}  # fmt: skip


@pytest.mark.parametrize("language", ANNEXED)
def test_the_annex_to_a_resolution_is_no_part_of_its_last_block(language: str) -> None:
    document = document_of(*ANNEXED[language])
    assert keys(document) == ["op.1", "op.1/p1", "annex.1", "annex.1/1"]
    assert document.blocks[-1].lead == ""
    assert {block.part for block in document.blocks[3:]} == {Part.ANNEX}


def test_every_annex_is_opened_by_its_title() -> None:
    document = document_of(
        "The ITU Council,", "resolves", "to light the coast.",
        "Annex 1", "1\tOne lamp.", "Annex 2", "1\tTwo lamps.",
    )  # fmt: skip
    assert keys(document)[2:] == ["annex.1", "annex.1/1", "annex.2", "annex.2/1"]


@pytest.mark.parametrize(
    ("masthead", "title", "author"),
    [
        (("United Nations", "A/99/7", "General Assembly", "Distr.: General", "14 August 2031",
          "Original: English"), "Lamps of the North", "Report of the Secretary-General"),
        (("Nations Unies", "A/99/7", "Assemblée générale", "Distr. générale", "14 août 2031",
          "Français", "Original : anglais"), "Les lampes du Nord", "Rapport du Secrétaire général"),
        (("الأمم المتحدة", "A/99/7", "الجمعية العامة", "Distr.: General", "14 آب/أغسطس 2031"),
         "مصابيح الشمال", "تقرير الأمين العام"),
        (("联合国", "A/99/7", "大会", "Distr.: General", "14 August 2031", "Chinese"),
         "北方的灯", "秘书长的报告"),
    ],
)  # fmt: skip
def test_what_stands_in_a_masthead_is_no_title(
    masthead: tuple[str, ...], title: str, author: str
) -> None:
    document = document_of(*masthead, title, author, "1.\tOne burns.", "2.\tOne does not burn.")
    assert (document.title, document.date, document.symbol) == (title, "2031-08-14", "A/99/7")
    assert document.kind is DocumentKind.REPORT


def test_the_day_of_a_document_goes_before_the_days_of_the_meeting() -> None:
    document = document_of(
        "Council 2031", "Geneva, 3-13 June 2031", "Document C31/90-E", "20 May 2031",
        "LIST OF LAMPS", "1\tOne lamp.", "2\tTwo lamps.",
    )  # fmt: skip
    assert (document.date, document.title) == ("2031-05-20", "LIST OF LAMPS")
    assert keys(document) == ["body/1", "body/2"]


def test_a_record_is_titled_by_its_meeting_and_dated_by_the_day_it_was_held() -> None:
    document = document_of(
        "Summary record of the 4th meeting", "Held in the town hall on 7 October 2031, at 10 a.m.",
        "Chair: Ms. Okoro", "1.\tMr. Smith said that it was dark.", "2.\tIt was so decided.",
    )  # fmt: skip
    assert (document.title, document.date) == ("Summary record of the 4th meeting", "2031-10-07")
    assert document.kind is DocumentKind.RECORD


def test_an_agenda_that_lists_reports_is_none() -> None:
    document = document_of(
        "DRAFT AGENDA", "1\tOpening", "2\tReport on lamps", "3\tReport on oil", "4\tOther matters"
    )
    assert document.kind is DocumentKind.OTHER


def test_the_title_of_a_record_runs_on_in_capitals() -> None:
    document = document_of(
        "SUMMARY RECORD", "OF THE SIXTH PLENARY MEETING", "Chair: Mr. A. Keeper",
        "1.1\tThe Chair spoke.", "1.2\tIt was so agreed.",
    )  # fmt: skip
    assert document.title == "SUMMARY RECORD OF THE SIXTH PLENARY MEETING"


def test_an_enacting_formula_may_lack_its_comma() -> None:
    document = document_of(
        "Resolución aprobada por la Asamblea General el 25 de septiembre de 2031",
        "99/1.\tLas lámparas", "La Asamblea General", "Aprueba el siguiente documento:",
        "1.\tNosotros, los guardianes, encendemos las lámparas.", "2.\tSomos muchos guardianes.",
    )  # fmt: skip
    assert (document.title, document.date) == ("Las lámparas", "2031-09-25")
    assert document.work == "un/a/res/99/1"


def test_a_language_that_nothing_speaks_for_is_not_taken_from_the_file() -> None:
    german = "Die Lampen sind alt und werden von den Wärtern nicht mehr jeden Abend angezündet. "
    source = Source("docx", tuple(map(Paragraph, [german] * 3)), language="en-US")
    assert understand(source, "a", "0").language == ""
    source = Source("docx", (Paragraph("Lampe"),), language="fr-CH")
    assert understand(source, "a", "0").language == "fr"


PROPOSAL = document_of(
    "Common proposals for the work of the Conference", "MOD\tXYZ/79A2/1",
    "RESOLUTION 1999 (Modified 2031)", "Lamps", "The ITU Council,", "recalling", "a)\tone;",
    "b)\ttwo,", "resolves", "1\tto light.", "Reasons:\tIt is dark.", "SUP\tXYZ/79A2/2",
    "RESOLUTION 1998 (Modified 2030)",
)  # fmt: skip


def test_a_proposal_is_not_the_resolution_that_it_would_change() -> None:
    assert PROPOSAL.kind is DocumentKind.PROPOSAL
    assert (PROPOSAL.symbol, PROPOSAL.work, PROPOSAL.version) == ("", "", "")


def test_reasons_and_the_next_mark_stand_outside_the_text_proposed() -> None:
    act = [key for key in keys(PROPOSAL) if key.startswith(("pre", "op"))]
    assert act == ["pre.1", "pre.1/1", "pre.1/2", "op.1", "op.1/1"]
    blocks = {block.text: block for block in PROPOSAL.blocks}
    assert blocks["Reasons:\tIt is dark."].part is Part.BODY
    assert blocks["Reasons:\tIt is dark."].lead == ""
    assert blocks["SUP\tXYZ/79A2/2"].kind is BlockKind.HEADING


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Mission presents its compliments to the Secretary-General and reports a lamp."),
        ("fr", "La Mission présente ses compliments au Secrétaire général et signale une lampe."),
        ("ar", "تهدي البعثة الدائمة أطيب تحياتها إلى الأمين العام وتبلغه بوجود مصباح."),
        ("ru", "Миссия свидетельствует свое уважение Генеральному секретарю и сообщает о лампе."),
    ],
)
def test_the_courtesies_of_a_note_verbale_make_it_a_letter(language: str, text: str) -> None:
    document = document_of(text)
    assert (document.kind, document.language) == (DocumentKind.LETTER, language)


def test_a_letter_is_dated_by_its_title() -> None:
    document = document_of(
        "Letter dated 5 July 2031 from the keeper of the lamp addressed to the Secretary-General",
        "I have the honour to report that the lamp of 3 June 2031 is out.",
    )
    assert document.date == "2031-07-05"


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        ("وإذ يساورها بالغ القلق إزاء الظلام،", "وإذ يساورها بالغ القلق"),
        ("وقد نظرت في تقرير الحراس،", "وقد نظرت في"),
    ],
)
def test_feminine_bodies_have_their_own_phrases(text: str, lead: str) -> None:
    blocks = by_key(document_of(
        "إن الجمعية العامة،", "إذ تشير إلى قرارها 98/10،", text, "1 -\tتقرر إنارة الساحل؛"
    ))  # fmt: skip
    assert blocks["pre.2"].lead == lead
