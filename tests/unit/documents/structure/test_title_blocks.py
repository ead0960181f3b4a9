"""Title blocks of every body: title, symbol, work, version, date, and what is none of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from tests.unit.documents.structure.specimens import document_of
from wsisdesk.documents.model import BlockKind
from wsisdesk.documents.readers import read_document
from wsisdesk.progress import silent

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Block:
    """The first lines of a document and what they say."""

    name: str
    lines: tuple[str, ...]
    title: str = ""
    symbol: str = ""
    work: str = ""
    version: str = ""
    date: str | None = None


EN = ("recalling", "a)\tone lamp;", "b)\ttwo lamps,", "resolves", "1\tto light them.")
FR = ("rappelant", "a)\tune lampe;", "b)\tdeux lampes,", "décide", "1\tde les allumer.")
ES = ("recordando", "a)\tuna lámpara;", "b)\tdos lámparas,", "resuelve", "1\tencenderlas.")
AR = ("إذ يذكّر", "أ )\tبمصباح؛", "ب)\tبمصباحين،", "يقرر", "1\tإنارتها.")
RU = ("напоминая", "a)\tо лампе;", "b)\tо лампах,", "решает", "1\tзажечь их.")
ZH = ("忆及", "a)\t一盏灯；", "b)\t两盏灯，", "做出决议", "1\t点亮它们。")
UN_EN = ("Recalling its resolution on lamps,", "1. Decides to light them;", "2. Requests a report.")

IDENTICAL = (
    "Identical letters dated 5 March 2031 from the keeper of lamps addressed to the"
    " Secretary-General and the President of the Council"
)
HELD = "Held at Headquarters, New York, on Monday, 8 July 2024, at 10 a.m."

BLOCKS = [
    Block("Council resolution, English", ("RESOLUTION 1411 (Adopted at the sixth plenary meeting)",
          "Lamps of the small islands", "The ITU Council,", *EN),
          "Lamps of the small islands", work="itu/council/res/1411"),
    Block("Council resolution, modified", ("RESOLUTION 1306 (MODIFIED 2024)",
          "(adopted at the eighth Plenary Meeting)", "Council group on lamps",
          "The ITU Council,", *EN),
          "Council group on lamps", work="itu/council/res/1306", version="2024"),
    Block("Council decision", ("DECISION 575 (MODIFIED 2019)", "Fund for lamps",
          "The ITU Council,", *EN),
          "Fund for lamps", work="itu/council/dec/575", version="2019"),
    Block("Council resolution, Arabic", ("القرار 1306 (المعدَّل في 2024)", "فريق المصابيح",
          "إن مجلس الاتحاد،", *AR), "فريق المصابيح", work="itu/council/res/1306", version="2024"),
    Block("Council resolution, Russian", ("РЕЗОЛЮЦИЯ 1306 (ИЗМ. 2024 Г.)", "Группа по лампам",
          "Совет МСЭ,", *RU), "Группа по лампам", work="itu/council/res/1306", version="2024"),
    Block("Council resolution, Chinese", ("第1306号决议（2024年，修正版）", "灯具工作组",
          "国际电联理事会，", *ZH), "灯具工作组", work="itu/council/res/1306", version="2024"),
    Block("Plenipotentiary, French", ("RÉSOLUTION 140 (RÉV. BUCAREST, 2022)", "Rôle des lampes",
          "La Conférence de plénipotentiaires de l'Union (Bucarest, 2022),", *FR),
          "Rôle des lampes", work="itu/pp/res/140", version="2022"),
    Block("Plenipotentiary, Spanish", ("RESOLUCIÓN 140 (REV. BUCAREST, 2022)",
          "Función de las lámparas",
          "La Conferencia de Plenipotenciarios de la Unión (Bucarest, 2022),", *ES),
          "Función de las lámparas", work="itu/pp/res/140", version="2022"),
    Block("Plenipotentiary, Russian", ("РЕЗОЛЮЦИЯ 140 (ПЕРЕСМ. БУХАРЕСТ, 2022 Г.)", "Роль ламп",
          "Полномочная конференция Союза (Бухарест, 2022 г.),", *RU),
          "Роль ламп", work="itu/pp/res/140", version="2022"),
    Block("Plenipotentiary, Chinese", ("第140号决议（2022年，布加勒斯特，修订版）", "灯的作用",
          "国际电信联盟全权代表大会（2022年，布加勒斯特），", *ZH),
          "灯的作用", work="itu/pp/res/140", version="2022"),
    Block("WTSA, English", ("RESOLUTION 75 (Rev. Geneva, 2022)", "The sector's lamps",
          "The World Telecommunication Standardization Assembly (Geneva, 2022),", *EN),
          "The sector's lamps", work="itu/wtsa/res/75", version="2022"),
    Block("WTSA, Arabic", ("القرار 75 (المراجَع في جنيف، 2022)", "مصابيح القطاع",
          "إن الجمعية العالمية لتقييس الاتصالات (جنيف، 2022)،", *AR),
          "مصابيح القطاع", work="itu/wtsa/res/75", version="2022"),
    Block("WTDC, English", ("RESOLUTION 30 (Rev. Buenos Aires, 2017)", "Lamps for development",
          "The World Telecommunication Development Conference (Buenos Aires, 2017),", *EN),
          "Lamps for development", work="itu/wtdc/res/30", version="2017"),
    Block("General Assembly, masthead and title", ("United Nations", "A/RES/79/231",
          "General Assembly",
          "Distr.: General", "30 December 2024", "Seventy-ninth session", "Agenda item 15",
          "Resolution adopted by the General Assembly on 19 December 2024",
          "[on the report of the Second Committee (A/79/438/Add.2, para. 10)]",
          "79/231. Lamps for development", "The General Assembly,", *UN_EN),
          "Lamps for development", "A/RES/79/231", "un/a/res/79/231", date="2024-12-19"),
    Block("ECOSOC, masthead", ("United Nations", "E/RES/2024/9", "Economic and Social Council",
          "Distr.: General",
          "Resolution adopted by the Economic and Social Council on 24 July 2024",
          "2024/9. Assessment of lamps", "The Economic and Social Council,", *UN_EN),
          "Assessment of lamps", "E/RES/2024/9", "un/ecosoc/res/2024/9", date="2024-07-24"),
    Block("Human Rights Council", ("United Nations", "A/HRC/RES/47/16", "General Assembly",
          "Human Rights Council", "Resolution adopted by the Human Rights Council on 13 July 2021",
          "47/16. Lamps and rights", "The Human Rights Council,", *UN_EN),
          "Lamps and rights", "A/HRC/RES/47/16", "un/hrc/res/47/16", date="2021-07-13"),
    Block("draft resolution of a committee", ("United Nations", "A/C.2/79/L.41/Rev.1",
          "General Assembly",
          "Distr.: Limited", "20 November 2024", "Original: English", "Second Committee",
          "Agenda item 15",
          "Uganda: draft resolution", "Lamps for development", "The General Assembly,", *UN_EN),
          "Lamps for development", "A/C.2/79/L.41/Rev.1", "un/a/doc/c.2-79-l.41", "rev.1",
          "2024-11-20"),
    Block("Council paper, English", ("Council 2024", "Geneva, 4-14 June 2024",
          "Document C24/8(Rev.1)-E",
          "20 May 2024", "Original: English", "Report by the Secretary-General",
          "A roadmap for lamps", "Summary", "The lamps are old."),
          "A roadmap for lamps", "C24/8(Rev.1)", "itu/council/doc/c24-8", "rev.1", "2024-05-20"),
    Block("Council paper, French", ("Conseil 2024", "Genève, 4-14 juin 2024", "Document C24/8-F",
          "20 mai 2024", "Original: anglais", "Rapport de la Secrétaire générale",
          "Feuille de route pour les lampes", "Résumé", "Les lampes sont vieilles."),
          "Feuille de route pour les lampes", "C24/8", "itu/council/doc/c24-8", "", "2024-05-20"),
    Block("Council paper, Spanish", ("Consejo 2024", "Ginebra, 4-14 de junio de 2024",
          "Documento C24/8-S", "20 de mayo de 2024", "Original: inglés",
          "Informe de la Secretaria General", "Hoja de ruta de las lámparas", "Resumen",
          "Son viejas."),
          "Hoja de ruta de las lámparas", "C24/8", "itu/council/doc/c24-8", "", "2024-05-20"),
    Block("Council paper, Arabic", ("المجلس 2024", "جنيف، 14-4 يونيو 2024", "الوثيقة C24/8-A",
          "20 مايو 2024", "الأصل: بالإنكليزية", "تقرير من الأمينة العامة", "خارطة طريق للمصابيح",
          "ملخص", "المصابيح قديمة."),
          "خارطة طريق للمصابيح", "C24/8", "itu/council/doc/c24-8", "", "2024-05-20"),
    Block("conference document", ("Plenipotentiary Conference (PP-22)", "Document PP22/42-E",
          "1 June 2022", "Original: English", "Report by the Council", "Lamps of the Union",
          "Summary",
          "The lamps are old."), "Lamps of the Union", "PP22/42", "itu/pp/doc/pp22-42", "",
          "2022-06-01"),
    Block("outcome document", ("Document WSIS-03/GENEVA/DOC/4-E", "12 December 2003",
          "Original: English", "Declaration of Principles", "1. We declare that lamps matter."),
          "Declaration of Principles", "WSIS-03/GENEVA/DOC/4", "wsis/geneva/declaration", "",
          "2003-12-12"),
    Block("letter", ("Geneva, 3 May 2031", "Subject: Lamps for the islands", "Dear Madam,",
          "The lamps are old.", "Yours faithfully,", "A. Keeper"),
          "Lamps for the islands", date="2031-05-03"),
    Block("letter, French", ("Genève, le 3 mai 2031", "Objet: Lampes pour les îles",
          "Madame, Monsieur,", "Les lampes sont vieilles.", "Veuillez agréer mes salutations,"),
          "Lampes pour les îles", date="2031-05-03"),
    Block("letter, Russian", ("Женева, 3 мая 2031 года", "Предмет: Лампы для островов",
          "Уважаемые дамы и господа,", "Лампы старые.", "С уважением,"),
          "Лампы для островов", date="2031-05-03"),
    Block("letter, Arabic", ("جنيف، 3 مايو 2031", "الموضوع: مصابيح للجزر", "حضرات السادة والسيدات،",
          "المصابيح قديمة.", "وتفضلوا بقبول فائق الاحترام،"), "مصابيح للجزر", date="2031-05-03"),
    Block("identical letters", ("United Nations", "A/85/112", "General Assembly", "Distr.: General",
          IDENTICAL,
          "I have the honour to report that the lamp is out."),
          IDENTICAL,
          "A/85/112", "un/a/doc/85-112", date="2031-03-05"),
    Block("record", ("United Nations", "E/2024/SR.12", "Economic and Social Council",
          "Distr.: General",
          "Summary record of the 12th meeting",
          HELD, "President: Ms. Lantern", "1. The President said that it was dark."),
          "Summary record of the 12th meeting", "E/2024/SR.12", "un/ecosoc/doc/2024-sr.12",
          date="2024-07-08"),
]  # fmt: skip


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.name)
def test_the_title_is_the_subject_and_nothing_else(block: Block) -> None:
    assert document_of(*block.lines).title == block.title


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.name)
def test_the_block_says_which_text_it_is(block: Block) -> None:
    document = document_of(*block.lines)
    assert (document.work, document.version) == (block.work, block.version)


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.name)
def test_the_symbol_is_that_of_the_masthead_or_none(block: Block) -> None:
    assert document_of(*block.lines).symbol == block.symbol


@pytest.mark.parametrize(
    "block", [block for block in BLOCKS if block.date is not None], ids=lambda block: block.name
)
def test_the_date_is_the_documents_own(block: Block) -> None:
    assert document_of(*block.lines).date == block.date


SPONSORS = {
    "en": ("Uganda and Zambia: draft resolution", "Lamps", "The General Assembly,"),
    "fr": ("Ouganda* : projet de résolution", "Lampes", "L'Assemblée générale,"),
    "es": ("Uganda: proyecto de resolución", "Lámparas", "La Asamblea General,"),
    "ru": ("Уганда: проект резолюции", "Лампы", "Генеральная Ассамблея,"),
    "ar": ("أوغندا: مشروع قرار", "المصابيح", "إن الجمعية العامة،"),
    "zh": ("乌干达：决议草案", "灯具", "大会，"),
}
FIRST = {
    "en": "Recalling its resolution 98/10,", "fr": "Rappelant sa résolution 98/10,",
    "es": "Recordando su resolución 98/10,", "ru": "ссылаясь на свою резолюцию 98/10,",
    "ar": "إذ تشير إلى قرارها 98/10،", "zh": "回顾其第98/10号决议，",
}  # fmt: skip


@pytest.mark.parametrize("language", SPONSORS)
def test_who_puts_a_draft_forward_is_no_part_of_its_title(language: str) -> None:
    document = document_of(*SPONSORS[language], FIRST[language])
    assert document.title == SPONSORS[language][1]


@pytest.mark.parametrize(
    "lines",
    [
        ("Note on lamps", "This note takes up resolution 70/125 of the General Assembly."),
        ("Note on lamps", "1. The Council adopted Resolution 1306 (Modified 2024).",
         "2. It is dark."),
        ("Comments on RESOLUTION 140 (REV. BUCHAREST, 2022)", "We think that it is dark.",
         "Very dark."),
        ("Proposed changes to Resolution 1306", "It should name the lamps.", "And the bells."),
        ("ملاحظات على القرار 140 (المراجَع في بوخارست، 2022)", "نرى أن الساحل مظلم.",
         "وأن المصابيح قديمة."),
        ("Follow-up to A/RES/70/125", "1. The lamps are old.", "2. The bells are new."),
        ("List of documents: C24/8, C24/9 and C24/10", "All are about lamps.",
         "None is about bells."),
    ],
)  # fmt: skip
def test_what_a_text_speaks_about_is_not_what_it_is(lines: tuple[str, ...]) -> None:
    document = document_of(*lines)
    assert (document.symbol, document.work, document.version) == ("", "", "")


def test_a_table_and_the_line_that_announces_it_are_no_title(tmp_path: Path) -> None:
    path = tmp_path / "plan.html"
    path.write_text(
        "<p>Plan of regional lamps</p><p>Lamps by region are shown in francs:</p>"
        "<table><tr><td>Region<td>Cost<tr><td>North<td>12</table>"
        "<p>resolves</p><p>1 to light them;</p><p>2 to count them.</p>",
        encoding="utf-8",
    )
    document = read_document(path, path.name, "0", silent)
    assert document.title == "Plan of regional lamps"
    assert [block.kind for block in document.blocks[:4]] == [
        BlockKind.TITLE, BlockKind.PARAGRAPH, BlockKind.ROW, BlockKind.ROW,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("title", "sentence"),
    [
        ("Lamps of the islands",
         "This paper tells members of the group what became of the lamps since they last met."),
        ("مصابيح الجزر",
         "تعرض هذه الورقة على أعضاء الفريق ما آل إليه أمر المصابيح منذ اجتماعهم الأخير في الصيف."),
    ],
)  # fmt: skip
def test_a_sentence_below_a_title_is_not_of_it(title: str, sentence: str) -> None:
    document = document_of(title, sentence, sentence)
    assert document.title == title
    kinds = [block.kind for block in document.blocks]
    assert kinds == [BlockKind.TITLE, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH]
