from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsisdesk.errors import SettingsDamaged
from wsisdesk.search.analysis import analyse
from wsisdesk.search.expansion import FormKind, Synonyms, SynonymSet, Wording, load
from wsisdesk.search.expansion.synonyms import FILE_NAME
from wsisdesk.text.detection import detect
from wsisdesk.text.languages import LANGUAGES

if TYPE_CHECKING:
    from pathlib import Path

SUMMIT = SynonymSet(
    "summit",
    {"en": ("World Meeting", "WM"), "fr": ("Réunion mondiale",), "ar": ("الاجتماع العالمي",)},
)
MEETING = SynonymSet("meeting", {"en": ("meeting",), "fr": ("réunion",)})


def shown(wordings: tuple[Wording, ...]) -> set[str]:
    return {form.shown for wording in wordings for form in wording.forms}


def write(folder: Path, text: str) -> Path:
    (folder / FILE_NAME).write_text(text, "utf-8")
    return folder


def test_one_wording_finds_the_others_in_all_languages() -> None:
    assert shown(Synonyms([SUMMIT]).find(["WM"])) == {
        "World Meeting",
        "Réunion mondiale",
        "الاجتماع العالمي",
    }


def test_the_place_of_a_wording_is_told() -> None:
    (wording,) = Synonyms([SUMMIT]).find(["the", "World", "Meeting", "outcomes"])
    assert (wording.start, wording.end, wording.id) == (1, 3, "summit")


@pytest.mark.parametrize("typed", ["world meetings", "للاجتماع العالمي", "reunions mondiales"])
def test_wordings_are_known_in_their_inflected_forms(typed: str) -> None:
    assert [found.id for found in Synonyms([SUMMIT]).find(typed.split())] == ["summit"]


def test_the_longest_wording_counts() -> None:
    found = Synonyms([MEETING, SUMMIT]).find(["world", "meeting", "meeting"])
    assert [(one.start, one.end, one.id) for one in found] == [
        (0, 2, "summit"),
        (2, 3, "meeting"),
    ]


def test_forms_are_told_as_synonyms_with_their_wording() -> None:
    (wording,) = Synonyms([MEETING]).find(["meetings"])
    assert {form.kind for form in wording.forms} == {FormKind.SYNONYM}
    assert shown((wording,)) == {"réunion"}


def test_acronyms_are_looked_up_as_texts_of_any_language_stem_them() -> None:
    plural = SynonymSet("tools", {"en": ("tools and devices", "TDS")})
    forms = {form.stems for one in Synonyms([plural]).find(["tools", "and", "devices"])
             for form in one.forms}  # fmt: skip
    assert {analyse("TDS", language).stems for language in ("en", "fr", "es")} <= forms


def test_sets_that_are_off_are_listed_and_not_used() -> None:
    synonyms = Synonyms([SUMMIT, MEETING], off={"summit"})
    assert synonyms.sets == (SUMMIT, MEETING)
    assert synonyms.find(["WM"]) == ()


def test_a_set_is_named_in_a_language_or_in_english() -> None:
    assert SUMMIT.name("fr") == "Réunion mondiale"
    assert SUMMIT.name("ru") == "World Meeting"
    assert SynonymSet("x", {}).name("en") == "x"


def test_no_words_have_no_wordings() -> None:
    assert Synonyms([SUMMIT]).find([]) == ()
    assert Synonyms([]).find(["WM"]) == ()


def test_the_users_file_adds_sets_and_wordings(tmp_path: Path) -> None:
    own = load(
        write(
            tmp_path,
            """
            [[set]]
            id = "wsis"
            en = ["information summit"]
            [[set]]
            id = "tea"
            en = ["coffee break"]
            fr = ["pause-café"]
            """,
        )
    )
    assert "WSIS" in shown(own.find(["information", "summit"]))
    assert shown(own.find(["coffee", "break"])) == {"pause-café"}
    assert {one.id for one in own.sets if one.own} == {"wsis", "tea"}


def test_the_users_file_switches_sets_off(tmp_path: Path) -> None:
    assert load(write(tmp_path, 'off = ["wsis"]')).find(["WSIS"]) == ()


def test_without_a_file_there_are_the_programs_sets(tmp_path: Path) -> None:
    assert load(tmp_path).sets == load().sets


@pytest.mark.parametrize(
    "text",
    [
        "not toml",
        "set = 3",
        'off = "wsis"',
        "[[set]]\nen = ['no id']",
        "[[set]]\nid = 'x'\nen = 'no list'",
        "[[set]]\nid = 'x'\nen = [1]",
    ],
)
def test_a_file_that_is_not_of_the_shape_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(SettingsDamaged) as raised:
        load(write(tmp_path, text))
    assert raised.value.path == tmp_path / FILE_NAME


def test_a_file_of_other_bytes_is_refused(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"\xff\xfe\x00")
    with pytest.raises(SettingsDamaged):
        load(tmp_path)


def test_the_programs_sets_have_ids_of_their_own() -> None:
    ids = Counter(one.id for one in load().sets)
    assert max(ids.values()) == 1
    assert len(ids) > 100


def test_the_programs_sets_offer_another_wording() -> None:
    assert not [one.id for one in load().sets if sum(map(len, one.forms.values())) < 2]


def test_wordings_are_written_in_the_language_they_stand_under() -> None:
    wrong = [
        (one.id, wording)
        for one in load().sets
        for language, wordings in one.forms.items()
        for wording in wordings
        if language in ("ar", "ru", "zh") and detect(wording) not in (language, "")
        and not wording.isascii()
    ]  # fmt: skip
    assert not wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_names_the_union_and_the_summit(language: str) -> None:
    sets = {one.id: one for one in load().sets}
    assert sets["itu"].forms[language]
    assert sets["wsis"].forms[language]


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("WSIS", "القمة العالمية لمجتمع المعلومات"),
        ("SMSI", "信息社会世界峰会"),
        ("国际电联", "International Telecommunication Union"),
        ("МСЭ", "UIT"),
        ("Member States", "الدول الأعضاء"),
        ("خارطة طريق", "خريطة الطريق"),
        ("الاستعراض العام", "الاستعراض الشامل"),
        ("مسارات العمل", "خطوط العمل"),
        ("يكلف", "instructs"),
    ],
)
def test_the_wording_of_the_house_is_known(typed: str, wanted: str) -> None:
    assert wanted in shown(load().find(typed.split()))


TYPED = st.sampled_from(["World", "Meeting", "WM", "réunion", "mondiale", "x", "العالمي"])


@given(st.lists(TYPED, max_size=8))
def test_wordings_do_not_overlap(words: list[str]) -> None:
    end = 0
    for wording in Synonyms([SUMMIT, MEETING]).find(words):
        assert end <= wording.start < wording.end <= len(words)
        end = wording.end
