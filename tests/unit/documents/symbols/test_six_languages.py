"""What delegates' texts cite, in six languages: sentences of our own and the works they mean."""

from __future__ import annotations

import pytest

from wsisdesk.documents.symbols import Doubt, citations

A = "un/a/res/"
E = "un/ecosoc/res/"
PP, WTDC, WTSA, COUNCIL = "itu/pp/res/", "itu/wtdc/res/", "itu/wtsa/res/", "itu/council/res/"

# A sentence and, in order, for each citation: letters inside its stretch, the work, the version.
ENGLISH = [
    ("as decided in resolution 70/125 of 16 December 2015", [("70/125", f"{A}70/125", "")]),
    (
        "General Assembly resolutions 68/198, 69/204 and 70/184",
        [("68/198", f"{A}68/198", ""), ("69/204", f"{A}69/204", ""), ("70/184", f"{A}70/184", "")],
    ),
    ("Economic and Social Council resolution 2021/28", [("2021/28", f"{E}2021/28", "")]),
    ("Security Council resolution 1325 (2000)", [("1325", "un/s/res/1325", "")]),
    ("Human Rights Council resolution 47/16 of 13 July 2021", [("47/16", "un/hrc/res/47/16", "")]),
    (
        "see A/RES/70/1, A/RES/70/125 and E/RES/2021/28",
        [
            ("A/RES/70/1", f"{A}70/1", ""),
            ("A/RES/70/125", f"{A}70/125", ""),
            ("E/RES/2021/28", f"{E}2021/28", ""),
        ],
    ),
    (
        "Resolution 140 (Rev. Bucharest, 2022) of the Plenipotentiary Conference",
        [("140", f"{PP}140", "2022")],
    ),
    (
        "Resolutions 71 and 140 (Rev. Bucharest, 2022)",
        [("71", f"{PP}71", "2022"), ("140", f"{PP}140", "2022")],
    ),
    (
        "Resolution 30 (Rev. Buenos Aires, 2017) of the WTDC",
        [("30", f"{WTDC}30", "2017")],
    ),
    ("WTSA Resolution 75 (Rev. Geneva, 2022)", [("75", f"{WTSA}75", "2022")]),
    ("Council Resolution 1332 (Modified 2019)", [("1332", f"{COUNCIL}1332", "2019")]),
    ("Resolution 1332 (C11, last amended C23)", [("1332", f"{COUNCIL}1332", "2023")]),
    ("Council Decision 575", [("575", "itu/council/dec/575", "")]),
    (
        "Document C24/8(Rev.1) and Document C24/82",
        [
            ("C24/8(Rev.1)", "itu/council/doc/c24-8", "rev.1"),
            ("C24/82", "itu/council/doc/c24-82", ""),
        ],
    ),
    (
        "C24/INF/18 and C24/8(Add.1)",
        [
            ("C24/INF/18", "itu/council/doc/c24-inf-18", ""),
            ("C24/8(Add.1)", "itu/council/doc/c24-8-add.1", ""),
        ],
    ),
    ("Resolution ITU-R 61-3", [("61-3", "itu/itu-r/res/61", "3")]),
    ("Recommendation ITU-T X.509", [("X.509", "itu/itu-t/rec/x.509", "")]),
    (
        "the Geneva Declaration of Principles and the Tunis Agenda for the Information Society",
        [
            ("Geneva Declaration", "wsis/geneva/declaration", ""),
            ("Tunis Agenda", "wsis/tunis/agenda", ""),
        ],
    ),
    ("the work of CWG-WSIS&SDG", [("CWG-WSIS&SDG", "itu/council/group/cwg-wsis&sdg", "")]),
    ("A/C.2/79/L.41/Rev.1", [("L.41", "un/a/doc/c.2-79-l.41", "rev.1")]),
    ("E/CN.16/2025/2", [("E/CN.16/2025/2", "un/ecosoc/doc/cn.16-2025-2", "")]),
    ("resolution 3201 (S-VI) of the General Assembly", [("3201", f"{A}s-6/3201", "")]),
    ("resolution ES-10/19", [("ES-10/19", f"{A}es-10/19", "")]),
    ("General Assembly decision 69/555", [("69/555", "un/a/dec/69/555", "")]),
]
ARABIC = [
    ("عملاً بقرار الجمعية العامة 70/125 المؤرخ 16 كانون الأول/ديسمبر 2015",
     [("70/125", f"{A}70/125", "")]),
    ("وإلى القرارين 68/198 و69/204", [("68/198", f"{A}68/198", ""), ("69/204", f"{A}69/204", "")]),
    ("قرار المجلس الاقتصادي والاجتماعي 2021/28", [("2021/28", f"{E}2021/28", "")]),
    ("قرار مجلس الأمن 1325 (2000)", [("1325", "un/s/res/1325", "")]),
    ("قرار مجلس حقوق الإنسان 47/16", [("47/16", "un/hrc/res/47/16", "")]),
    ("القرار 140 (المراجَع في بوخارست، 2022) لمؤتمر المندوبين المفوضين",
     [("140", f"{PP}140", "2022")]),
    ("القرارات 140 (المراجَع في بوخارست، 2022) و172 (غوادالاخارا، 2010) لمؤتمر المندوبين المفوضين",
     [("140", f"{PP}140", "2022"), ("172", f"{PP}172", "2010")]),
    ("القرار 30 (المراجَع في بوينس آيرس، 2017) للمؤتمر العالمي لتنمية الاتصالات",
     [("30", f"{WTDC}30", "2017")]),
    ("بالقرار 1332 للمجلس (المعدَّل في 2019)", [("1332", f"{COUNCIL}1332", "")]),
    ("القرار 1334 (المعدل في 2023)", [("1334", f"{COUNCIL}1334", "2023")]),
    ("الوثيقة C24/8(Rev.1)", [("C24/8(Rev.1)", "itu/council/doc/c24-8", "rev.1")]),
    ("وC24/82 وA/RES/70/1",
     [("C24/82", "itu/council/doc/c24-82", ""), ("A/RES/70/1", f"{A}70/1", "")]),
    ("القرار ITU-R 61-3", [("61-3", "itu/itu-r/res/61", "3")]),
    ("إعلان مبادئ جنيف وخطة عمل جنيف",
     [("إعلان", "wsis/geneva/declaration", ""), ("خطة", "wsis/geneva/plan-of-action", "")]),
    ("التوصية ITU-T X.509", [("X.509", "itu/itu-t/rec/x.509", "")]),
]  # fmt: skip
FRENCH = [
    ("la résolution 70/125 de l'Assemblée générale, en date du 16 décembre 2015",
     [("70/125", f"{A}70/125", "")]),
    ("les résolutions 68/198 et 69/204",
     [("68/198", f"{A}68/198", ""), ("69/204", f"{A}69/204", "")]),
    ("la résolution 2021/28 du Conseil économique et social", [("2021/28", f"{E}2021/28", "")]),
    ("la résolution 1325 (2000) du Conseil de sécurité", [("1325", "un/s/res/1325", "")]),
    ("la Résolution 140 (Rév. Bucarest, 2022) de la Conférence de plénipotentiaires",
     [("140", f"{PP}140", "2022")]),
    ("la Résolution 30 (Rév. Buenos Aires, 2017) de la CMDT",
     [("30", f"{WTDC}30", "2017")]),
    ("la Résolution 1332 (Modifiée en 2019) du Conseil", [("1332", f"{COUNCIL}1332", "2019")]),
    ("le Document C24/8(Rév.1)", [("C24/8(Rév.1)", "itu/council/doc/c24-8", "rev.1")]),
    ("la Résolution UIT-R 61-3", [("61-3", "itu/itu-r/res/61", "3")]),
    ("l'Agenda de Tunis pour la société de l'information",
     [("Agenda de Tunis", "wsis/tunis/agenda", "")]),
]  # fmt: skip
SPANISH = [
    ("la resolución 70/125 de la Asamblea General, de 16 de diciembre de 2015",
     [("70/125", f"{A}70/125", "")]),
    ("las resoluciones 68/198 y 69/204",
     [("68/198", f"{A}68/198", ""), ("69/204", f"{A}69/204", "")]),
    ("la resolución 2021/28 del Consejo Económico y Social", [("2021/28", f"{E}2021/28", "")]),
    ("la resolución 1325 (2000) del Consejo de Seguridad", [("1325", "un/s/res/1325", "")]),
    ("la Resolución 140 (Rev. Bucarest, 2022) de la Conferencia de Plenipotenciarios",
     [("140", f"{PP}140", "2022")]),
    ("la Resolución 1332 (Modificada en 2019) del Consejo", [("1332", f"{COUNCIL}1332", "2019")]),
    ("el Documento C24/8(Rev.1)", [("C24/8(Rev.1)", "itu/council/doc/c24-8", "rev.1")]),
]  # fmt: skip
RUSSIAN = [
    ("резолюция 70/125 Генеральной Ассамблеи от 16 декабря 2015 года",
     [("70/125", f"{A}70/125", "")]),
    ("резолюции 68/198 и 69/204", [("68/198", f"{A}68/198", ""), ("69/204", f"{A}69/204", "")]),
    ("резолюция 2021/28 Экономического и Социального Совета", [("2021/28", f"{E}2021/28", "")]),
    ("резолюция 1325 (2000) Совета Безопасности", [("1325", "un/s/res/1325", "")]),
    ("Резолюция 140 (Пересм. Бухарест, 2022 г.) Полномочной конференции",
     [("140", f"{PP}140", "2022")]),
    ("Документ С24/8(Rev.1)", [("24/8", "itu/council/doc/c24-8", "rev.1")]),
    ("Резолюция МСЭ-R 61-3", [("61-3", "itu/itu-r/res/61", "3")]),
]  # fmt: skip
CHINESE = [
    ("大会2015年12月16日第70/125号决议", [("70/125", f"{A}70/125", "")]),
    ("第68/198号和第69/204号决议", [("68/198", f"{A}68/198", ""), ("69/204", f"{A}69/204", "")]),
    ("经济及社会理事会第2021/28号决议", [("2021/28", f"{E}2021/28", "")]),
    ("安全理事会第1325（2000）号决议", [("1325", "un/s/res/1325", "")]),
    ("全权代表大会第140号决议（2022年，布加勒斯特，修订版）", [("140", f"{PP}140", "2022")]),
    ("理事会第1332号决议（2019年，修正版）", [("1332", f"{COUNCIL}1332", "2019")]),
    ("C24/8(Rev.1)号文件", [("C24/8(Rev.1)", "itu/council/doc/c24-8", "rev.1")]),
    ("人权理事会第47/16号决议", [("47/16", "un/hrc/res/47/16", "")]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"), [*ENGLISH, *ARABIC, *FRENCH, *SPANISH, *RUSSIAN, *CHINESE]
)
def test_a_sentence_cites_what_its_reader_looks_up(
    text: str, expected: list[tuple[str, str, str]]
) -> None:
    found = citations(text)
    assert [(citation.target, citation.version) for citation in found] == [
        (work, version) for _, work, version in expected
    ]
    for citation, (letters, _, _) in zip(found, expected, strict=True):
        assert letters in text[citation.start : citation.end]


@pytest.mark.parametrize(
    "text",
    [
        "in 70/30 mixtures of oil and water",
        "24/7 service from 9/11 onwards",
        "on 16/12/2015 at 14/15 hours",
        "the resolution of the screen is 1920/1080 dots",
        "a resolution of this meeting 10 years ago",
        "see https://example.org/A/RES/70/125.pdf",
        "write to C24/82@example.org",
        "page A/4 and paper A4/A5",
        "the decision cost 2085 francs",
        "دقة الصورة 1920 نقطة",
        "на 24/7 смене",
        "每周24/7服务",
        "un taux de 3/4",
        "1 + 1 = 2",
        "",
        "resolution",
        "القرار",
    ],
)
def test_numbers_of_other_things_are_no_citations(text: str) -> None:
    assert citations(text) == ()


@pytest.mark.parametrize(
    ("text", "work", "likely", "doubt"),
    [
        ("a/res/70/125", f"{A}70/125", f"{A}70/125", Doubt.CARELESS_FORM),
        ("A / RES / 70 / 125", f"{A}70/125", f"{A}70/125", Doubt.CARELESS_FORM),
        ("А/RES/70/125", f"{A}70/125", f"{A}70/125", Doubt.CARELESS_FORM),
        ("resolution A/70/125", "un/a/doc/70-125", f"{A}70/125", Doubt.CARELESS_FORM),
        ("resolution 125/70", f"{A}125/70", f"{A}70/125", Doubt.SWAPPED),
        ("ECOSOC resolution 28/2021", f"{E}28/2021", f"{E}2021/28", Doubt.SWAPPED),
        ("c24/82", "itu/council/doc/c24-82", "itu/council/doc/c24-82", Doubt.CARELESS_FORM),
        ("Resolution 1332", "", f"{COUNCIL}1332", Doubt.BODY_MISSING),
        ("General Assembly resolution 125", "", "", Doubt.INCOMPLETE),
    ],
)
def test_a_careless_form_keeps_its_words_and_tells_what_is_meant(
    text: str, work: str, likely: str, doubt: Doubt
) -> None:
    (found,) = citations(text)
    assert (found.work, found.likely, found.doubt) == (work, likely, doubt)


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("paragraph 67 of resolution 70/125", ["67"]),
        ("paragraphs 3, 5 and 7 of resolution 70/125", ["3", "5", "7"]),
        ("paragraphs 8-26 of resolution 70/125", ["8-26"]),
        ("paragraph 6 (b) of resolution 70/125", ["6(b)"]),
        ("الفقرة 67 من القرار 70/125", ["67"]),
        ("الفقرات 3 و5 و7 من القرار 70/125", ["3", "5", "7"]),
        ("le paragraphe 67 de la résolution 70/125", ["67"]),
        ("los párrafos 3 y 5 de la resolución 70/125", ["3", "5"]),
        ("пункт 67 резолюции 70/125", ["67"]),
        ("第70/125号决议第67段", ["67"]),
        ("第70/125号决议第3和第5段", ["3", "5"]),
    ],
)
def test_a_pointer_leads_into_the_work_beside_it(text: str, paragraphs: list[str]) -> None:
    pointers = [citation for citation in citations(text) if citation.paragraph]
    assert [pointer.paragraph for pointer in pointers] == paragraphs
    assert {pointer.work for pointer in pointers} == {f"{A}70/125"}


@pytest.mark.parametrize(
    ("text", "known", "target"),
    [
        ("Resolution 140 asks for lamps", [f"{PP}140"], f"{PP}140"),
        ("Resolution 140 asks for lamps", [f"{PP}140", f"{WTDC}140"], ""),
        ("القرار 1306 يطلب أجراساً", [f"{COUNCIL}1306"], f"{COUNCIL}1306"),
        ("Resolution 30 asks for lamps", [f"{WTDC}30", f"{PP}140"], f"{WTDC}30"),
    ],
)
def test_a_bare_number_means_the_only_work_of_that_number_around(
    text: str, known: list[str], target: str
) -> None:
    (found,) = citations(text, known=known)
    assert found.target == target
