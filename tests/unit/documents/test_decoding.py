from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsisdesk.documents.decoding import decode_text
from wsisdesk.documents.model import NoticeKind

ARABIC = "إن مجلس الاتحاد، إذ يذكّر بالقرار 73 لمؤتمر المندوبين المفوضين، يقرر ما يلي:"
RUSSIAN = "Совет постановляет поручить Генеральному секретарю представить отчет."
FRENCH = "Le Conseil a décidé à l'unanimité de charger le Secrétaire général."
SPANISH = "El Consejo decidió encargar a la Secretaría la elaboración del informe en español."
CHINESE = "理事会责成秘书长就信息社会世界峰会成果落实情况向理事会报告。"

GUESSED = [
    (ARABIC, "cp1256"),
    (ARABIC, "iso8859_6"),
    (RUSSIAN, "cp1251"),
    (RUSSIAN, "koi8_r"),
    (RUSSIAN, "cp866"),
    (FRENCH, "cp1252"),
    (SPANISH, "cp1252"),
    ("The Council’s “role” and – 50 € – its café", "cp1252"),
    (CHINESE, "gb18030"),
]


@pytest.mark.parametrize(("text", "encoding"), GUESSED)
def test_old_encodings_are_guessed_and_the_guess_is_told(text: str, encoding: str) -> None:
    decoded = decode_text(text.encode(encoding))
    assert decoded.text == text
    assert [notice.kind for notice in decoded.notices] == [NoticeKind.GUESSED_ENCODING]


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-be"]
)
@pytest.mark.parametrize("text", [f"{ARABIC}\n{FRENCH} ", f"{RUSSIAN}\r\n{CHINESE}\r\n plain"])
def test_unicode_is_recognised_with_and_without_a_mark(text: str, encoding: str) -> None:
    decoded = decode_text(text.encode(encoding))
    assert decoded.text == text
    assert decoded.notices == ()


def test_the_declared_encoding_is_believed_unless_the_bytes_are_utf8() -> None:
    assert decode_text("décidé".encode("cp1250"), "cp1250").text == "décidé"
    assert decode_text("décidé".encode(), "cp1252").text == "décidé"
    assert decode_text("décidé".encode("cp1252"), "no-such-encoding").text == "décidé"


def test_a_text_cut_in_the_middle_of_a_character_loses_only_that() -> None:
    data = ARABIC.encode()[:-2]
    decoded = decode_text(data)
    assert decoded.text[:-1] == ARABIC[: len(decoded.text) - 1]
    assert [notice.kind for notice in decoded.notices] == [NoticeKind.PARTLY_UNREADABLE]


@given(st.text())
def test_whatever_is_written_as_utf8_is_read_as_it_was(text: str) -> None:
    decoded = decode_text(text.encode())
    if not text.startswith("\ufeff") and "\0" not in text:
        assert decoded.text == text


@given(st.binary())
def test_no_bytes_are_refused(data: bytes) -> None:
    decode_text(data)
