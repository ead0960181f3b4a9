from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from wsisdesk.search.analysis import VERSION, Analysis, analyse, norm, stem, word_forms
from wsisdesk.text.folding import fold
from wsisdesk.text.languages import LANGUAGES

MARKS = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670\u0640"
ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإةىؤئ"
languages = st.sampled_from([*LANGUAGES, ""])
texts = st.one_of(
    st.text(max_size=60),
    st.text(alphabet=f"{ARABIC}{MARKS}٠١٢0123 /-()\u200f\u00adABCабвСА信息", max_size=60),
)
arabic_words = st.text(alphabet=ARABIC, min_size=1, max_size=12)


def printed(text: str, language: str = "ar") -> list[str]:
    found = analyse(text, language)
    return [text[start:end] for start, end in zip(found.starts, found.ends, strict=True)]


@given(texts, languages)
@example("ﷺ ½ ² \u0301 ـ ﹰ", "ar")
@example("\u0130stanbul ẞ ŉ ǰ", "")
def test_words_lie_inside_the_text_in_order_and_apart(text: str, language: str) -> None:
    found = analyse(text, language)
    behind = 0
    for start, end in zip(found.starts, found.ends, strict=True):
        assert behind <= start < end <= len(text)
        behind = end


@given(texts, languages)
def test_the_four_sequences_have_one_length_and_no_empty_word(text: str, language: str) -> None:
    found = analyse(text, language)
    assert len(found.norms) == len(found.stems) == len(found.starts) == len(found.ends)
    assert len(found) == len(found.norms)
    assert all(found.norms)
    assert all(found.stems)


@given(texts, languages)
def test_words_and_stems_hold_no_space(text: str, language: str) -> None:
    found = analyse(text, language)
    assert not any(form.split() != [form] for form in (*found.norms, *found.stems))


@given(st.text(alphabet=f"{ARABIC}{MARKS}٠١٢012 /-éÉñ", max_size=40))
def test_a_word_in_its_place_folds_to_its_norm(text: str) -> None:
    for norm_, word in zip(analyse(text, "ar").norms, printed(text), strict=True):
        letters = "".join(filter(str.isalnum, fold(word)))
        assert norm_ == letters.replace("ة", "ه")


@given(arabic_words, st.data())
def test_a_word_with_marks_is_the_word_without(word: str, data: st.DataObject) -> None:
    marked = "".join(
        letter + data.draw(st.text(alphabet=MARKS, max_size=2), label="marks") for letter in word
    )
    assert norm(marked) == norm(word)
    plain, with_marks = analyse(word, "ar"), analyse(marked, "ar")
    assert with_marks.norms == plain.norms
    assert with_marks.stems == plain.stems


@given(arabic_words)
def test_a_word_in_presentation_forms_is_the_word(word: str) -> None:
    isolated = "".join(FORMS.get(letter, letter) for letter in word)
    assert analyse(isolated, "ar").norms == analyse(word, "ar").norms


FORMS = {
    unicodedata.normalize("NFKC", form): form
    for form in map(chr, range(0xFE80, 0xFEF5))
    if unicodedata.name(form).endswith("ISOLATED FORM")
}


@given(st.lists(arabic_words, min_size=1, max_size=5), languages)
def test_words_of_a_text_are_those_of_its_parts(words: list[str], language: str) -> None:
    parts = [analyse(word, language) for word in words]
    whole = analyse(" ".join(words), language)
    assert whole.norms == tuple(form for part in parts for form in part.norms)
    assert whole.stems == tuple(form for part in parts for form in part.stems)


@given(st.text(max_size=20), languages)
def test_a_norm_is_its_own_norm(word: str, language: str) -> None:
    for form in analyse(word, language).norms:
        assert norm(form) == form


def test_a_hit_marks_the_word_with_its_vowel_marks() -> None:
    assert printed("(المراجَع في بوخارست، 2022)") == ["المراجَع", "في", "بوخارست", "2022"]


def test_marks_before_and_behind_a_hit_stay_outside() -> None:
    assert printed("«تطـــوير»\u200f.") == ["تطـــوير"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("المُعدَّل", "المعدل"),
        ("إفريقيا", "افريقيا"),
        ("مسؤولة", "مسؤوله"),
        ("كیانات", "كيانات"),
        ("کتاب", "كتاب"),
        ("حضورى", "حضوري"),
        ("آسيا", "اسيا"),
        ("ٱلقرار", "القرار"),
        ("٢٠٣٥", "2035"),
        ("۱۹۹۸", "1998"),
        ("ﺍﻟﻘﺮﺍﺭ", "القرار"),
        ("ﻻ", "لا"),
        ("Ａ４", "a4"),
        ("Résolution", "RESOLUTION"),
        ("ё", "Е"),
        ("œuvre", "OEUVRE"),
    ],
)
def test_spellings_of_one_word_have_one_norm(one: str, other: str) -> None:
    assert norm(one) == norm(other)


def test_a_word_with_a_ligature_is_marked_as_printed() -> None:
    found = analyse("la mise en œuvre, cœurs", "fr")
    assert found.norms[3:] == ("oeuvre", "coeurs")
    assert (found.starts[3:], found.ends[3:]) == ((11, 18), (16, 23))
    assert found.stems[3:] == analyse("oeuvres coeur", "fr").stems


def test_a_soft_hyphen_or_a_control_parts_no_word() -> None:
    assert analyse("info\u00admation ال\u200cقرار", "").norms == ("infomation", "القرار")


@pytest.mark.parametrize(
    ("text", "norms"),
    [
        ("و1334", ("و", "1334")),
        ("وA/RES/70/1", ("و", "a", "res", "70", "1")),
        ("C24/8(Rev.1)", ("c", "24", "8", "rev", "1")),
        ("CWG\u2011WSIS&SDG", ("cwg", "wsis", "sdg")),
        ("WSIS+20", ("wsis", "20")),
        ("القرار\u00a073", ("القرار", "73")),
        ("text²", ("text", "2")),
        ("٨٢٪", ("82",)),
        ("信息society", ("信", "息", "society")),
        ("2025年", ("2025", "年")),
        ("l'Union", ("l", "union")),
    ],
)
def test_letters_and_digits_and_scripts_part(text: str, norms: tuple[str, ...]) -> None:
    assert analyse(text, "").norms == norms


def test_a_symbol_is_no_beginning_of_a_longer_one() -> None:
    short, long = analyse("C24/8", "en").norms, analyse("C24/82", "en").norms
    assert short != long[: len(short)]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("С24/8", "C24/8"),
        ("А/RES/70/1", "A/RES/70/1"),
        ("РР18/42", "PP18/42"),
        ("СWG-СОР", "CWG-СОР"),
    ],
)
def test_symbols_typed_in_cyrillic_are_the_latin_ones(typed: str, meant: str) -> None:
    assert analyse(typed, "ru").norms == analyse(meant, "ru").norms
    assert analyse(typed, "ru").starts == analyse(meant, "ru").starts


def test_russian_words_stay_russian() -> None:
    assert analyse("Совет ВТО и СССР", "ru").norms == ("совет", "вто", "и", "ссср")
    assert analyse("cиcтeма", "ru").norms == ("система",)


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("en", "resolution resolutions RESOLUTIONS"),
        ("en", "implement implementing implemented implements"),
        ("fr", "réunion réunions REUNIONS"),
        ("fr", "réfugié réfugiée réfugiés réfugiées refugie"),
        ("fr", "financier financière financières FINANCIERE"),
        ("es", "organización organizaciones organizacion"),
        ("es", "voz voces"),
        ("es", "decisión decisiones decision"),
        ("ru", "резолюция резолюции резолюцией Резолюцию"),
        ("ru", "участок участка участки"),
        ("ru", "отчёт отчет отчета"),
        ("ru", "девочка девочек девочки"),
        ("ru", "поездка поездок"),
        ("ru", "день дня дней дни"),
        ("ru", "время времени"),
        ("en", "child children"),
        ("en", "woman women WOMEN"),
        ("en", "analysis analyses"),
        ("en", "undertake undertook undertaken undertaking"),
        ("fr", "travail travaux"),
        ("fr", "œil yeux"),
        ("es", "joven jóvenes JOVENES"),
        ("es", "régimen regímenes"),
        ("es", "interés intereses"),
        ("ar", "مائة المائة بالمائة"),
        ("ar", "قرار القرار قرارات بالقرار والقرارات قراراته قراران"),
        ("ar", "لجنة اللجنة للجنة وللجنة لجنتان لجنتين"),
        ("ar", "وكالة الوكالة للوكالة وكالات ووكالات كوكالة"),
        ("ar", "التزام الالتزام بالتزامات والالتزامات التزاماتها"),
        ("ar", "آلية الآلية كآلية"),
        ("ar", "إعلان الإعلان إعلانات إعلانه"),
        ("ar", "مساهم مساهمون المساهمين"),
        ("ar", "مسؤولية مسئولية المسؤوليات"),
        ("ar", "مرحلة مرحلتي المرحلتين للمرحلة"),
        ("ar", "نتيجة نتيجته نتيجتها النتيجة"),
        ("ar", "جهة جهات الجهات للجهات"),
        ("ar", "تقرير تقريرا التقرير تقريره"),
        ("ar", "دورة الدورة دورات دورتها دورته"),
    ],
)
def test_forms_of_one_word_have_one_stem(language: str, forms: str) -> None:
    stems = set(analyse(forms, language).stems)
    assert len(stems) == 1, stems


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("ar", "دورة", "دور"),  # a session, a role
        ("ar", "دورة", "دوره"),  # a session, his role
        ("ar", "مكتبة", "مكتب"),
        ("ar", "رقم", "رقمي"),
        ("ar", "آلية", "إليه"),
        ("ar", "آليات", "إلى"),
        ("ar", "أمانة", "أمان"),
        ("ar", "لجنة", "جنة"),
        ("ar", "مائة", "ماء"),  # a hundred, water
        ("es", "bien", "bueno"),
        ("ru", "ИИ", "и"),  # artificial intelligence, and
        ("fr", "national", "nationalité"),
    ],
)
def test_different_words_have_different_stems(language: str, one: str, other: str) -> None:
    assert analyse(one, language).stems != analyse(other, language).stems


def test_without_a_language_words_are_stemmed_by_their_script() -> None:
    found = analyse("meetings القرارات встречи 会议 125", "")
    assert found.stems == ("meet", "قرار", "встреч", "会", "议", "125")


def test_latin_words_in_texts_of_other_scripts_are_taken_for_english() -> None:
    for language in ("ar", "ru", "zh", ""):
        assert stem("meetings", language) == "meet"


def test_what_holds_no_word_has_an_empty_analysis() -> None:
    assert analyse(" ،؛ — ـ \u064e \u200f", "ar") == Analysis()
    assert word_forms("ـ", "ar") is None


def test_the_version_names_rules_and_tables() -> None:
    rules, _, tables = VERSION.partition("-")
    assert rules.isdigit()
    assert len(tables) == 8


@given(texts, texts, languages)
@example("С24", "/8", "ru")
@example("信息", "社会", "zh")
@example("و", "1334", "ar")
def test_no_word_reaches_over_a_space(one: str, other: str, language: str) -> None:
    together = analyse(f"{one} {other}", language)
    first, second = analyse(one, language), analyse(other, language)
    assert together.norms == first.norms + second.norms
    assert together.stems == first.stems + second.stems
    assert together.starts == first.starts + tuple(len(one) + 1 + n for n in second.starts)
