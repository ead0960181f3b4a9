from __future__ import annotations

import pytest

from wsisdesk.documents.structure.dates import date_in, document_date, starts_with_month


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("جنيف، 16 أغسطس 2021", "2021-08-16"),
        ("١٦ كانون الأول/ديسمبر ٢٠١٥", "2015-12-16"),
        ("16 كانون الأول 2015", "2015-12-16"),
        ("Geneva, 5 July 2031", "2031-07-05"),
        ("Wednesday, July 5, 2031", "2031-07-05"),
        ("le 1er mars 2015", "2015-03-01"),
        ("5 de febrero de 2015", "2015-02-05"),
        ("16 февраля 2015 года", "2015-02-16"),
        ("2015年12月16日", "2015-12-16"),
        ("March 2024", "2024-03"),
        ("2031-07-05", "2031-07-05"),
        ("30 مايو - 3 يونيو 2022", ""),
        ("July 2030 and July 2031", ""),
        ("2031", ""),
        ("in May", ""),
    ],
)
def test_a_date_is_read_as_exactly_as_it_is_written(text: str, date: str) -> None:
    assert date_in(text) == date


def test_a_sentence_with_a_date_does_not_date_the_document() -> None:
    sentence = "The meeting that opened in the town on 5 July 2031 was the longest that anyone knew"
    assert document_date([sentence, "Geneva, 6 July 2031"]) == "2031-07-06"


def test_a_number_before_a_month_is_a_day() -> None:
    assert starts_with_month("août 2021")
    assert starts_with_month("de julio")
    assert not starts_with_month("States")
