"""Where annexes begin, in six languages, and sentences that only mention one."""

from __future__ import annotations

import pytest

from tests.unit.documents.structure.specimens import by_key, document_of, keys
from wsisdesk.documents.model import Part

BODY = {
    "en": ("The ITU Council,", "resolves", "to light the coast."),
    "fr": ("Le Conseil de l'UIT,", "décide", "d'éclairer la côte."),
    "es": ("El Consejo de la UIT,", "resuelve", "iluminar la costa."),
    "ru": ("Совет МСЭ,", "решает", "осветить берег."),
    "zh": ("国际电联理事会，", "做出决议", "照亮海岸。"),
    "ar": ("إن مجلس الاتحاد،", "يقرر", "إنارة الساحل."),
}
TITLES = {
    "en": ["ANNEX", "Annex", "ANNEX 1", "Annex A", "Annex I", "Annex: Lamps", "ANNEX - LAMPS",
           "APPENDIX", "Attachment 1", "Enclosure", "ANNEX TO RESOLUTION 1306 (MODIFIED 2024)",
           "Annex to the note verbale dated 5 March 2031 from the Mission of the Islands",
           "Annex to the letter dated 5 March 2031 from the keeper",
           "Annex I to the letter dated 5 March 2031 from the keeper"],
    "fr": ["ANNEXE", "Annexe 1", "Annexe A", "APPENDICE", "Pièce jointe",
           "ANNEXE DE LA RÉSOLUTION 1306",
           "Annexe à la note verbale datée du 5 mars 2031, adressée au Secrétaire général",
           "Annexe à la lettre datée du 5 mars 2031, adressée au Secrétaire général"],
    "es": ["ANEXO", "Anexo 1", "Anexo I", "APÉNDICE", "Adjunto 1", "ANEXO A LA RESOLUCIÓN 1306",
           "Anexo de la carta de fecha 5 de marzo de 2031 dirigida al Secretario General",
           "Anexo de la nota verbal de fecha 5 de marzo de 2031"],
    "ru": ["ПРИЛОЖЕНИЕ", "Приложение 1", "Приложение I", "Дополнение",
           "ПРИЛОЖЕНИЕ К РЕЗОЛЮЦИИ 1306",
           "Приложение к письму хранителя от 5 марта 2031 года на имя Генерального секретаря",
           "Приложение к вербальной ноте Постоянного представительства Островов"],
    "zh": ["附件", "附件1", "附件一", "附录", "附件二",
           "2031年3月5日常驻代表团给秘书长的普通照会的附件",
           "2031年3月5日常驻代表给秘书长的信的附件"],
    "ar": ["الملحق", "الملحق 1", "ملحق", "المرفق", "المرفق الأول", "التذييل 1",
           "مرفق الرسالة المؤرخة 5 آذار/مارس 2031 الموجهة إلى الأمين العام من الحارس",
           "مرفق المذكرة الشفوية المؤرخة 5 آذار/مارس 2031 الموجهة إلى الأمين العام"],
}  # fmt: skip
SENTENCES = {
    "en": ["Annex 1 lists the lamps that the keepers have mended in the last year.",
           "Annexes are long.", "The annex is long.", "Annexed hereto is a list;",
           "Appendices follow the text of this resolution, which is long enough to be a sentence,"],
    "fr": ["L'annexe est longue.", "Annexer cette liste,",
           "Annexe 1 contient la liste des lampes;"],
    "es": ["El anexo es largo.", "Anexo 1 contiene la lista;"],
    "ru": ["В приложении есть список.", "Приложение 1 содержит перечень ламп;"],
    "zh": ["附件很长。", "附件列出所有的灯；"],
    "ar": ["يرد في الملحق قائمة بالمصابيح.", "الملحق طويل جداً؛"],
}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "title"), [(language, title) for language in TITLES for title in TITLES[language]]
)
def test_an_annex_begins_at_its_title(language: str, title: str) -> None:
    document = document_of(*BODY[language], title, "1\tA", "2\tB")
    assert keys(document) == ["op.1", "op.1/p1", "annex.1", "annex.1/1", "annex.1/2"]
    assert [block.part for block in document.blocks[3:]] == [Part.ANNEX] * 3


@pytest.mark.parametrize(
    ("language", "text"),
    [(language, text) for language in SENTENCES for text in SENTENCES[language]],
)
def test_a_sentence_about_an_annex_opens_none(language: str, text: str) -> None:
    document = document_of(*BODY[language], text)
    assert not [key for key in keys(document) if key.startswith("annex")]


@pytest.mark.parametrize("language", BODY)
def test_annexes_are_counted_and_number_their_own_items(language: str) -> None:
    title = TITLES[language][0]
    document = document_of(*BODY[language], title, "1\tA", "2\tB", title, "1\tC", title, "1\tD")
    assert keys(document)[2:] == [
        "annex.1", "annex.1/1", "annex.1/2", "annex.2", "annex.2/1", "annex.3", "annex.3/1",
    ]  # fmt: skip
    addresses = [block.address for block in document.blocks if block.address]
    assert len(addresses) == len(set(addresses))


def test_a_resolution_in_an_annex_has_blocks_of_its_own() -> None:
    document = document_of(
        "The ITU Council,", "resolves", "1\tto approve the annex.", "ANNEX",
        "The keepers of the lamps,", "recalling", "a)\tone lamp;", "b)\ttwo lamps,", "resolve",
        "1\tto light them;", "2\tto wait.",
    )  # fmt: skip
    found = by_key(document)
    assert {"op.1/1", "annex.1"} <= set(found)
    inside = [key for key in found if key.startswith("annex.1/")]
    assert inside
    assert all(found[key].part is Part.ANNEX for key in inside)
    assert found["op.1/1"].part is Part.OPERATIVE


def test_the_first_line_of_a_document_is_no_annex() -> None:
    document = document_of("ANNEX", "1\tOne lamp.", "2\tTwo lamps.")
    assert not [key for key in keys(document) if key.startswith("annex")]
