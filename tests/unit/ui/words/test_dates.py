"""Moments name their month, in every language of the interface and with the digits chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDate, QDateTime, QLocale, QTime, QTimeZone

from wsisdesk.text.languages import LANGUAGES
from wsisdesk.ui.words.dates import moment_text, stored_moment
from wsisdesk.ui.words.i18n import Speech

if TYPE_CHECKING:
    from collections.abc import Iterator

AT = QDateTime(QDate(2026, 11, 12), QTime(14, 5))


@pytest.fixture(autouse=True)
def _locale() -> Iterator[None]:
    kept = QLocale()
    yield
    QLocale.setDefault(kept)


@pytest.mark.parametrize(
    ("language", "digits", "written"),
    [
        ("en", "european", "12 Nov 2026, 14:05"),
        ("fr", "european", "12 nov. 2026, 14:05"),
        ("es", "european", "12 nov 2026, 14:05"),
        ("ru", "european", "12 нояб. 2026, 14:05"),
        ("zh", "european", "2026年11月12日 14:05"),
        ("ar", "european", "12 نوفمبر 2026، 14:05"),
        ("ar", "arabic", "١٢ نوفمبر ٢٠٢٦، ١٤:٠٥"),
    ],
)
def test_a_moment_is_written_as_the_language_does(language: str, digits: str, written: str) -> None:
    QLocale.setDefault(Speech(language, digits).locale)
    assert moment_text(AT) == written


@pytest.mark.parametrize("language", LANGUAGES)
def test_day_and_month_are_told_apart_in_every_month(language: str) -> None:
    QLocale.setDefault(Speech(language).locale)
    written = [moment_text(AT.addMonths(number)) for number in range(12)]
    months = {text.replace("12", "", 1).replace("2026", "").replace("2027", "") for text in written}
    assert len(months) == 12
    assert not any(text.startswith(("11/", "12/", "11.", "12.")) for text in written)


def test_a_kept_moment_is_shown_in_the_time_of_this_computer() -> None:
    QLocale.setDefault(Speech("en").locale)
    kept = QDateTime(QDate(2026, 11, 22), QTime(9, 0), QTimeZone(QTimeZone.Initialization.UTC))
    local = kept.toLocalTime()
    assert stored_moment("2026-11-22T09:00:00.000000+00:00") == moment_text(local)
    assert f"{local.time().hour():02}:{local.time().minute():02}" in moment_text(kept)


def test_what_is_no_moment_is_shown_as_none() -> None:
    assert stored_moment("") == ""
    assert stored_moment("last Tuesday") == ""
