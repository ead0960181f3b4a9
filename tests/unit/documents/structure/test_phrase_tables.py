"""Lead phrases as drafters of six languages write them: what they mean and where they end."""

from __future__ import annotations

import pytest

from wsisdesk.documents.structure.leads import Role, find_lead

LANGUAGES = ("ar", "en", "fr", "es", "ru", "zh")

# One phrase a row, as the six language versions of one text have it.
PREAMBLE = [
    ("إذ يذكّر", "recalling", "rappelant", "recordando", "напоминая", "忆及"),
    ("وإذ تؤكد من جديد", "Reaffirming", "Réaffirmant", "Reafirmando", "вновь подтверждая", "重申"),
    ("إذ يلاحظ", "noting", "notant", "observando", "отмечая", "注意到"),
    ("إذ يضع في اعتباره", "considering", "considérant", "considerando", "учитывая", "考虑到"),
    ("إذ يقر", "recognizing", "reconnaissant", "reconociendo", "признавая", "认识到"),
    ("إذ يشدد على", "emphasizing", "soulignant", "haciendo hincapié en", "подчеркивая", "强调"),
    ("إذ يرحب", "welcoming", "se félicitant", "acogiendo con beneplácito", "приветствуя", "欢迎"),
    ("إذ يساوره القلق", "concerned", "préoccupé", "preocupado", "будучи обеспокоена", "关切"),
    ("وإذ يسترشد", "Guided by", "Guidée par", "Guiada por", "руководствуясь", "遵循"),
]
OPERATIVE = [
    ("يقرر", "resolves", "décide", "resuelve", "решает", "做出决议"),
    ("يكلف الأمين العام", "instructs the Secretary-General", "charge le Secrétaire général",
     "encarga al Secretario General", "поручает Генеральному секретарю", "责成秘书长"),
    ("يدعو الدول الأعضاء", "invites Member States", "invite les États Membres",
     "invita a los Estados Miembros", "предлагает Государствам-Членам", "请成员国"),
    ("يشجع الدول الأعضاء", "encourages Member States", "encourage les États Membres",
     "alienta a los Estados Miembros", "призывает Государства-Члены", "鼓励成员国"),
    ("يطلب إلى الأمين العام", "Requests the Secretary-General", "Prie le Secrétaire général",
     "Solicita al Secretario General", "просит Генерального секретаря", "请秘书长"),
    ("تحث الدول الأعضاء", "Urges Member States", "Prie instamment les États Membres",
     "Insta a los Estados Miembros", "настоятельно призывает государства-члены", "敦促会员国"),
]  # fmt: skip
ADDRESSED = [
    ("en", "instructs the Director of the Radiocommunication Bureau"),
    ("en", "instructs the Council"),
    ("en", "instructs the Secretary-General and the Directors of the Bureaux"),
    ("en", "invites Sector Members"),
    ("en", "invites Member States and Sector Members"),
    ("en", "requests the Secretary-General"),
    ("en", "calls upon Member States"),
    ("en", "further instructs the Secretary-General"),
    ("en", "resolves to instruct the Director of the Telecommunication Development Bureau"),
    ("fr", "charge le Conseil"),
    ("fr", "charge les Directeurs des Bureaux"),
    ("fr", "charge en outre le Secrétaire général"),
    ("fr", "décide de charger le Secrétaire général"),
    ("fr", "invite les Membres de Secteur"),
    ("es", "encarga al Consejo"),
    ("es", "encarga a los Directores de las Oficinas"),
    ("es", "resuelve encargar al Secretario General"),
    ("es", "invita a los Miembros de Sector"),
    ("ru", "поручает Совету"),
    ("ru", "поручает Директорам Бюро"),
    ("ru", "предлагает Членам Секторов"),
    ("zh", "责成理事会"),
    ("zh", "责成各局主任"),
    ("zh", "请部门成员"),
    ("ar", "يكلف المجلس"),
    ("ar", "يكلف مديري المكاتب"),
    ("ar", "يقرر تكليف الأمين العام"),
    ("ar", "يدعو أعضاء القطاعات"),
]
TEXT = [
    ("en", "The Council recalled its decision."),
    ("en", "Harbours need bells."),
    ("en", "Note by the Secretariat"),
    ("en", "Decision-making in harbours"),
    ("en", "Requested documents"),
    ("en", "Invitation to the meeting"),
    ("fr", "Décisions du Conseil"),
    ("fr", "Le Conseil a décidé de sonner la cloche."),
    ("fr", "Invitation à la réunion"),
    ("es", "Resolución del Consejo"),
    ("es", "El Consejo resolvió tocar la campana."),
    ("es", "Invitación a la reunión"),
    ("ru", "Решения Совета"),
    ("ru", "Совет решил звонить в колокол."),
    ("ar", "قرار المجلس"),
    ("ar", "الدعوة إلى الاجتماع"),
    ("ar", "وقال رئيس اللجنة إن الأجراس قديمة."),
    ("zh", "理事会的决定"),
    ("zh", "港口需要钟。"),
]
ADVERBS = [
    ("en", "also recalling", "recalling"), ("en", "recalling also", "recalling"),
    ("en", "recalling further", "recalling"), ("en", "Deeply concerned", "Concerned"),
    ("en", "Strongly urges States", "Urges States"),
    ("en", "again invites States", "invites States"),
    ("fr", "rappelant également", "rappelant"), ("fr", "rappelant aussi", "rappelant"),
    ("fr", "notant en outre", "notant"), ("fr", "décide en outre", "décide"),
    ("es", "recordando también", "recordando"), ("es", "observando además", "observando"),
    ("es", "resuelve además", "resuelve"), ("ru", "отмечая также", "отмечая"),
    ("ru", "далее решает", "решает"), ("ru", "признавая далее", "признавая"),
    ("zh", "还忆及", "忆及"), ("zh", "进一步认识到", "认识到"), ("zh", "又注意到", "注意到"),
    ("ar", "وإذ يذكّر كذلك", "إذ يذكّر"), ("ar", "وإذ يلاحظ أيضاً", "إذ يلاحظ"),
    ("ar", "يقرر كذلك", "يقرر"), ("ar", "يكلف أيضاً الأمين العام", "يكلف الأمين العام"),
]  # fmt: skip


def key_of(text: str, language: str) -> str:
    lead = find_lead(text, language)
    assert lead is not None, (language, text)
    return lead.phrases[0].key


@pytest.mark.parametrize("row", PREAMBLE, ids=lambda row: row[1])
def test_reasons_are_reasons_in_every_language(row: tuple[str, ...]) -> None:
    for language, text in zip(LANGUAGES, row, strict=True):
        lead = find_lead(text, language)
        assert lead is not None, (language, text)
        assert Role.PREAMBLE in {phrase.role for phrase in lead.phrases}, (language, text)


@pytest.mark.parametrize("row", OPERATIVE, ids=lambda row: row[1])
def test_decisions_are_decisions_in_every_language(row: tuple[str, ...]) -> None:
    for language, text in zip(LANGUAGES, row, strict=True):
        lead = find_lead(text, language)
        assert lead is not None, (language, text)
        assert Role.OPERATIVE in {phrase.role for phrase in lead.phrases}, (language, text)


@pytest.mark.parametrize("row", [*PREAMBLE, *OPERATIVE], ids=lambda row: row[1])
def test_a_phrase_has_one_key_in_the_six_languages(row: tuple[str, ...]) -> None:
    shared = set.intersection(*(
        {phrase.key for phrase in lead.phrases}
        for language, text in zip(LANGUAGES, row, strict=True)
        if (lead := find_lead(text, language)) is not None
    ))  # fmt: skip
    assert shared, row


@pytest.mark.parametrize(("language", "text"), ADDRESSED)
def test_who_must_act_is_no_part_of_the_phrase(language: str, text: str) -> None:
    lead = find_lead(text, language)
    assert lead is not None
    assert lead.start == 0
    assert 0 < lead.end < len(text)
    assert any(phrase.role is Role.OPERATIVE for phrase in lead.phrases)


@pytest.mark.parametrize(("language", "text"), TEXT)
def test_running_text_begins_with_no_phrase(language: str, text: str) -> None:
    assert find_lead(text, language) is None


@pytest.mark.parametrize(("language", "text", "bare"), ADVERBS)
def test_adverbs_change_no_meaning(language: str, text: str, bare: str) -> None:
    assert key_of(text, language) == key_of(bare, language)


@pytest.mark.parametrize("row", [*PREAMBLE, *OPERATIVE], ids=lambda row: row[1])
def test_capitals_marks_and_spaces_change_no_meaning(row: tuple[str, ...]) -> None:
    for language, text in zip(LANGUAGES, row, strict=True):
        for changed in (text.upper(), text.capitalize(), f"\u00a0{text}", text.replace(" ", "  ")):
            assert key_of(changed, language) == key_of(text, language), (language, changed)


@pytest.mark.parametrize("row", [*PREAMBLE, *OPERATIVE], ids=lambda row: row[1])
def test_a_phrase_of_one_language_is_none_of_another_script(row: tuple[str, ...]) -> None:
    for language, text in zip(LANGUAGES, row, strict=True):
        for other in {"ar", "ru", "zh"} - {language}:
            assert find_lead(text, other) is None


@pytest.mark.parametrize("gender", ["إذ يذكّر", "إذ تذكّر", "إذ نذكّر"])
def test_arabic_verbs_agree_with_whoever_speaks(gender: str) -> None:
    assert key_of(gender, "ar") == "recalling"


@pytest.mark.parametrize(
    ("language", "text", "plural"),
    [
        ("en", "We recall the Declaration", True),
        ("fr", "Nous rappelons la Déclaration", True),
        ("es", "Recordamos la Declaración", True),
        ("ru", "Мы напоминаем о Декларации", True),
        ("zh", "我们忆及《宣言》", True),
        ("en", "Recalling the Declaration", False),
        ("ar", "إذ يشير إلى الإعلان", False),
    ],
)
def test_outcome_documents_say_we(language: str, text: str, plural: bool) -> None:
    lead = find_lead(text, language)
    assert lead is not None
    assert lead.plural is plural
