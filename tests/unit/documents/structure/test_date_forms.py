"""Dates as documents print them, in six languages, and numbers that are none."""

from __future__ import annotations

import calendar
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsisdesk.documents.structure.dates import date_in, document_date, starts_with_month

DAYS = [
    # English
    ("5 July 2031", "2031-07-05"), ("July 5, 2031", "2031-07-05"), ("5th July 2031", "2031-07-05"),
    ("the 5th of July 2031", "2031-07-05"), ("Saturday, 5 July 2031", "2031-07-05"),
    ("5 JULY 2031", "2031-07-05"), ("05 July 2031", "2031-07-05"),
    ("5\u00a0July\u00a02031", "2031-07-05"),
    ("1 January 1865", "1865-01-01"), ("31 December 2199", "2199-12-31"),
    # French
    ("5 juillet 2031", "2031-07-05"), ("1er février 2031", "2031-02-01"),
    ("Genève, le 5 août 2031", "2031-08-05"), ("samedi 5 juillet 2031", "2031-07-05"),
    ("5 décembre 2031", "2031-12-05"), ("5 DÉCEMBRE 2031", "2031-12-05"),
    # Spanish
    ("5 de julio de 2031", "2031-07-05"), ("Ginebra, 5 de enero de 2031", "2031-01-05"),
    ("1º de marzo de 2031", "2031-03-01"), ("sábado 5 de julio de 2031", "2031-07-05"),
    ("5 de septiembre de 2031", "2031-09-05"), ("5 de setiembre de 2031", "2031-09-05"),
    # Russian
    ("5 июля 2031 года", "2031-07-05"), ("5 июля 2031 г.", "2031-07-05"),
    ("Женева, 5 марта 2031 года", "2031-03-05"), ("суббота, 5 июля 2031 года", "2031-07-05"),
    ("5 мая 2031 года", "2031-05-05"), ("5 МАЯ 2031 ГОДА", "2031-05-05"),
    # Chinese
    ("2031年7月5日", "2031-07-05"), ("日内瓦，2031年7月5日", "2031-07-05"),
    ("2031 年 7 月 5 日", "2031-07-05"), ("２０３１年７月５日", "2031-07-05"),
    # Arabic: the names of the Gulf, of the Levant, both, and other digits
    ("5 يوليو 2031", "2031-07-05"), ("جنيف، 5 يناير 2031", "2031-01-05"),
    ("5 تموز 2031", "2031-07-05"), ("5 تموز/يوليه 2031", "2031-07-05"),
    ("16 كانون الأول/ديسمبر 2031", "2031-12-16"), ("16 كانون الثاني/يناير 2031", "2031-01-16"),
    ("3 تشرين الأول/أكتوبر 2031", "2031-10-03"), ("3 تشرين الثاني/نوفمبر 2031", "2031-11-03"),
    ("٥ يوليو ٢٠٣١", "2031-07-05"), ("السبت 5 يوليو 2031", "2031-07-05"),
    ("14 شباط/فبراير 2031", "2031-02-14"), ("9 أيار/مايو 2031", "2031-05-09"),
    ("9 حزيران/يونيو 2031", "2031-06-09"), ("9 حزيران/يونيه 2031", "2031-06-09"),
    ("9 آب/أغسطس 2031", "2031-08-09"), ("9 أيلول/سبتمبر 2031", "2031-09-09"),
    ("9 نيسان/أبريل 2031", "2031-04-09"), ("9 آذار/مارس 2031", "2031-03-09"),
    # digits
    ("2031-07-05", "2031-07-05"), ("2031-07-05T10:00", "2031-07-05"),
]  # fmt: skip
MONTHS = [
    ("July 2031", "2031-07"), ("juillet 2031", "2031-07"), ("julio de 2031", "2031-07"),
    ("июль 2031 года", "2031-07"), ("2031年7月", "2031-07"), ("2031年7月5日至8日", "2031-07"),
    ("يوليو 2031", "2031-07"),
    ("16-17 December 2031", "2031-12"), ("4–14 juin 2031", "2031-06"),
    ("3-13 de junio de 2031", "2031-06"), ("4-14 июня 2031 года", "2031-06"),
    ("تموز/يوليه 2031", "2031-07"), ("14-4 يونيو 2031", "2031-06"),
]  # fmt: skip
NONE = [
    "", "2031", "5 July", "July", "5/7/2031", "July 2030 and July 2031", "30 May - 3 June 2031",
    "30 mai - 3 juin 2031", "30 مايو - 3 يونيو 2031", "5 July 1731", "5 July 2931", "session 2031",
    "2031-13-05", "2031-07-05 and 2031-08-05", "2031年7月5日至2031年8月5日", "Mayor Jones 2031",
    "marching in 2031", "juillette 2031", "Document C31/7", "0000年0月0日", "5 July 20311",
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), DAYS)
def test_a_day_is_read_to_the_day(text: str, expected: str) -> None:
    assert date_in(text) == expected


@pytest.mark.parametrize(("text", "expected"), MONTHS)
def test_a_month_or_some_days_of_it_are_read_to_the_month(text: str, expected: str) -> None:
    assert date_in(text) == expected


@pytest.mark.parametrize("text", NONE)
def test_several_dates_or_none_give_no_date(text: str) -> None:
    assert date_in(text) == ""


@pytest.mark.parametrize(("text", "expected"), DAYS)
def test_a_line_of_a_date_dates_the_document(text: str, expected: str) -> None:
    assert document_date(["Lamps of the islands", text]) == expected


@pytest.mark.parametrize(
    ("day", "month"), [(31, "June"), (30, "February"), (29, "February"), (99, "May"), (0, "May")]
)
def test_a_day_that_no_month_has_is_left_out(day: int, month: str) -> None:
    found = date_in(f"{day} {month} 2031")
    assert found in ("", f"2031-{list(calendar.month_name).index(month):02d}")


@given(st.dates(date(1865, 1, 1), date(2199, 12, 31)))
def test_every_day_is_read_in_every_language(day: date) -> None:
    english = f"{day.day} {calendar.month_name[day.month]} {day.year}"
    chinese = f"{day.year}年{day.month}月{day.day}日"
    for text in (english, chinese, day.isoformat(), f"Geneva, {english}", english.upper()):
        assert date_in(text) == day.isoformat(), text


@given(st.text(max_size=60))
def test_what_is_found_is_a_day_a_month_or_a_year(text: str) -> None:
    found = date_in(text)
    if len(found) == len("2031-07-05"):
        date.fromisoformat(found)
    assert len(found) in (0, 4, 7, 10)


@pytest.mark.parametrize(
    "text",
    [
        "July 2031",
        "juillet",
        "de julio de 2031",
        "июля 2031 года",
        "يوليو 2031",
        "كانون الأول/ديسمبر",
    ],
)
def test_the_name_of_a_month_shows_that_the_number_before_it_is_a_day(text: str) -> None:
    assert starts_with_month(text)


@pytest.mark.parametrize("text", ["Julian said", "lamps", "", "de facto", "المجلس", "2031", "маяк"])
def test_other_words_show_nothing(text: str) -> None:
    assert not starts_with_month(text)
