from __future__ import annotations

from wsisdesk.documents.structure.labels import read_label
from wsisdesk.documents.structure.sequences import confirmed


def printed(*texts: str) -> list[str]:
    return [label.printed if label else "" for label in confirmed(list(map(read_label, texts)))]


def test_neighbours_confirm_bare_numbers() -> None:
    assert printed("1 one", "2 two", "text") == ["1", "2", ""]


def test_a_lone_bare_number_begins_a_sentence() -> None:
    assert printed("text", "30 States took part", "text") == ["", "", ""]


def test_initials_are_no_labels_but_lettered_headings_are() -> None:
    assert printed("J. Smith spoke") == [""]
    assert printed("A. Introduction", "text", "B. Results") == ["A.", "", "B."]


def test_quoted_paragraphs_keep_numbers_with_gaps() -> None:
    assert printed("9 نقر بأن", "18 نؤكد أن", "20 نشيد بأن") == ["9", "18", "20"]


def test_sure_labels_need_no_neighbours() -> None:
    assert printed("text", "67\tندعو", "text") == ["", "67", ""]


def test_reversed_two_level_numbers_confirm_each_other() -> None:
    assert printed("3.4 وقدم", "4.4 وقال") == ["3.4", "4.4"]
