from __future__ import annotations

import pytest

from wsisdesk.documents.structure.addressees import addressee_in, canonical
from wsisdesk.documents.structure.leads import Role, find_lead, phrases_by_key


def found(text: str, language: str) -> tuple[str, str]:
    lead = find_lead(text, language)
    assert lead is not None
    return text[lead.start : lead.end], lead.phrases[0].key


@pytest.mark.parametrize(
    ("language", "text", "phrase", "key"),
    [
        ("ar", "إذ يذكّر", "إذ يذكّر", "recalling"),
        ("ar", "وإذ يذكر أيضاً", "وإذ يذكر أيضاً", "recalling"),
        ("ar", "وإذ تشير أيضا إلى قرارها", "وإذ تشير أيضا إلى", "recalling"),
        ("ar", "وإذ تضع في اعتبارها", "وإذ تضع في اعتبارها", "considering"),
        ("ar", "وإذ نعرب عن قلقنا", "وإذ نعرب عن قلقنا", "concerned"),
        ("ar", "يقرر أن يكلف الأمين العام", "يقرر أن يكلف", "resolves-to-instruct"),
        ("ar", "تقرر", "تقرر", "resolves"),
        ("en", "Recalling also its decision", "Recalling also", "recalling"),
        ("en", "Also recalling its decision", "Also recalling", "recalling"),
        ("en", "further resolves", "further resolves", "resolves"),
        ("en", "noting with satisfaction", "noting with satisfaction", "noting-with-satisfaction"),
        ("fr", "rappelant en outre", "rappelant en outre", "recalling"),
        ("es", "observando con satisfacción", "observando con satisfacción",
         "noting-with-satisfaction"),
        ("ru", "отмечая также", "отмечая также", "noting"),
        ("zh", "进一步忆及", "进一步忆及", "recalling"),
        ("zh", "做出决议，责成秘书长", "做出决议，责成", "resolves-to-instruct"),
    ],
)  # fmt: skip
def test_the_longest_phrase_is_found_with_its_adverbs(
    language: str, text: str, phrase: str, key: str
) -> None:
    assert found(text, language) == (phrase, key)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The report recalls"),
        ("en", "Recallings"),
        ("ar", "قدم رئيس الفريق"),
        ("ar", "وأخذ المجلس علماً"),
        ("zh", "主席介绍了报告"),
        ("", "recalling"),
        ("ru", ""),
    ],
)
def test_other_beginnings_are_no_phrases(language: str, text: str) -> None:
    assert find_lead(text, language) is None


def test_a_phrase_does_not_reach_over_punctuation() -> None:
    assert found("resolves: to instruct", "en") == ("resolves", "resolves")


def test_chinese_verbs_leave_the_role_open() -> None:
    lead = find_lead("重申其决心", "zh")
    assert lead is not None
    assert (lead.role(Role.PREAMBLE), lead.role(Role.OPERATIVE)) == (Role.PREAMBLE, Role.OPERATIVE)


@pytest.mark.parametrize(
    ("language", "text"),
    [("ar", "ندعو الدول"), ("en", "we call upon States"), ("es", "instamos a todos"),
     ("fr", "nous invitons"), ("zh", "我们呼吁")],
)  # fmt: skip
def test_the_first_person_plural_is_noticed(language: str, text: str) -> None:
    lead = find_lead(text, language)
    assert lead is not None
    assert lead.plural


def test_every_phrase_has_forms_in_six_languages() -> None:
    from wsisdesk.documents.structure.tables import table

    for key in phrases_by_key():
        forms = table("lead_phrases")[key]
        assert all(forms.get(language) for language in ("ar", "en", "fr", "es", "ru", "zh")), key


@pytest.mark.parametrize(
    ("language", "text", "whole", "name", "key"),
    [
        ("ar", "يقرر أن يكلف الأمين العام", True, "الأمين العام", "secretary-general"),
        ("ar", "يشجع الدول الأعضاء على", True, "الدول الأعضاء", "member-states"),
        ("ar", "يدعو رابطة المنارات إلى النظر في ذلك، فوراً", False, "رابطة المنارات", ""),
        ("en", "instructs the Director of BDT", True, "Director of BDT", "director-bdt"),
        ("en", "Requests the Secretary-General, in 2030, to report", False, "Secretary-General",
         "secretary-general"),
        ("en", "Calls upon the island authorities to act", False, "island authorities", ""),
        ("fr", "charge le Secrétaire général", True, "Secrétaire général", "secretary-general"),
        ("es", "alienta a los Estados Miembros a", True, "Estados Miembros", "member-states"),
        ("ru", "просит Союз смотрителей маяков представить доклад", False,
         "Союз смотрителей маяков", ""),
        ("zh", "请秘书长提交报告", False, "秘书长", "secretary-general"),
    ],
)  # fmt: skip
def test_the_addressee_is_found_as_printed(
    language: str, text: str, whole: bool, name: str, key: str
) -> None:
    lead = find_lead(text, language)
    assert lead is not None
    span = addressee_in(text, lead.end, language, whole=whole)
    assert span is not None
    assert text[slice(*span)] == name
    assert canonical(name, language) == key


def test_nothing_behind_a_phrase_means_no_addressee() -> None:
    assert addressee_in("requests", len("requests"), "en", whole=True) is None
