"""ToUnicode maps as programs write them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from wsisdesk.documents.pdf.tounicode import ToUnicode, parsed, written

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=4)


def texts(data: bytes) -> dict[int, str]:
    found = parsed(data)
    assert found is not None
    return found.texts


@given(st.dictionaries(st.integers(0, 0xFFFF), TEXTS, max_size=250))
def test_what_is_written_is_read_again(entries: dict[int, str]) -> None:
    assert parsed(written(ToUnicode(2, entries))) == ToUnicode(2, entries)


def test_codes_of_one_byte_keep_their_width() -> None:
    assert parsed(written(ToUnicode(1, {0x2C: "ب"}))) == ToUnicode(1, {0x2C: "ب"})


def test_single_codes_may_stand_for_several_letters_or_none() -> None:
    data = b"2 beginbfchar <0003> <06440627> <0004><> endbfchar"
    assert texts(data) == {3: "لا", 4: ""}


def test_ranges_count_on_from_their_first_letter() -> None:
    assert texts(b"1 beginbfrange <0010><0012><0628> endbfrange") == {
        0x10: "ب",
        0x11: "ة",
        0x12: "ت",
    }


def test_ranges_may_list_their_texts() -> None:
    data = b"2 beginbfrange\n<01> <03> [<0041> <00420043> ]\n<05> <05> <0044>\nendbfrange"
    assert texts(data) == {1: "A", 2: "BC", 5: "D"}


def test_characters_beyond_the_first_plane_are_one() -> None:
    assert texts(b"1 beginbfchar <01> <D83DDE00> endbfchar") == {1: "\U0001f600"}


def test_later_sections_add_to_earlier_ones() -> None:
    data = b"1 beginbfchar <01> <0041> endbfchar 1 beginbfchar <02> <0042> endbfchar"
    assert texts(data) == {1: "A", 2: "B"}


def test_a_map_upon_another_one_is_left_alone() -> None:
    assert parsed(b"/Other usecmap 1 beginbfchar <01> <0041> endbfchar") is None


def test_a_map_without_measure_is_left_alone() -> None:
    ranges = b"".join(b"<%08X> <%08X> <0041>\n" % (n << 16, (n << 16) + 0xFFFF) for n in range(4))
    assert parsed(b"4 beginbfrange\n" + ranges + b"endbfrange") is None


def test_a_damaged_range_ends_the_section() -> None:
    assert texts(b"2 beginbfrange <01> <02> <0041> <05> [ endbfrange") == {1: "A", 2: "B"}
