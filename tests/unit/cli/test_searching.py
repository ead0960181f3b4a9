"""The command ``search``: its answer for scripts, and what people read."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest

from tests.helpers.builders import document_of, make_file
from wsisdesk.cli import searching
from wsisdesk.cli.terminal import Terminal
from wsisdesk.search.model import Answer, Hit, Tier

if TYPE_CHECKING:
    from pathlib import Path

    from tests.unit.cli.conftest import Run
    from wsisdesk.library.store import Library

HIT = [
    "document", "title", "block", "label", "address", "text", "spans", "score", "tier", "matched",
    "language", "symbol", "work", "version", "kind", "year", "current", "key",
]  # fmt: skip


@pytest.fixture
def held(library: Library, tmp_path: Path) -> dict[str, str]:
    """Hold one document in English and one in Arabic; return their ids by language."""
    ids = {}
    for language in ("en", "ar"):
        path = make_file(tmp_path / "held", f"{language}.txt", language)
        document = document_of(path, language, work="itu/council/res/1", version="2023")
        entry, _ = library.add(document, path)
        ids[language] = entry.id
    library.close()
    return ids


def make_hit(text: str, spans: tuple[tuple[int, int], ...], language: str = "en") -> Hit:
    return Hit(
        document="a" * 64, title="Specimen", symbol="", language=language, work="", version="2023",
        kind="resolution", year=2023, current=True, block="b1", label="1", address="decides, 1",
        key="op.1/1", text=text, spans=spans, score=1.0, tier=Tier.WORDS,
    )  # fmt: skip


class Screen(io.StringIO):
    def isatty(self) -> bool:
        return True


def shown(answer: Answer, mode: str, out: io.StringIO) -> str:
    searching._tell(Terminal(mode, out, {"TERM": "xterm"}, cells=60), answer)
    return out.getvalue()


def test_the_answer_has_the_shape_scripts_rely_on(run: Run, held: dict[str, str]) -> None:
    status, answer, complaints = run("search", "report", "--json")
    assert (status, complaints) == (0, "")
    assert list(answer)[:3] == ["total", "exact", "hits"]
    assert answer["total"] == len(answer["hits"]) > 0
    assert {tuple(hit) for hit in answer["hits"]} == {tuple(HIT)}
    for hit in answer["hits"]:
        assert [hit["text"][start:end] for start, end in hit["spans"]] == ["report"]
        assert hit["document"] == held["en"]


def test_the_index_follows_the_library_before_the_answer(run: Run, held: dict[str, str]) -> None:
    assert run("search", "report", "--json")[1]["total"] > 0
    run("remove", held["en"])
    assert run("search", "report", "--json")[1]["total"] == 0


def test_what_narrows_a_search(run: Run, held: dict[str, str]) -> None:
    def documents(*arguments: str) -> set[str]:
        return {hit["document"] for hit in run("search", *arguments, "--json")[1]["hits"]}

    both = "report OR تقرير"
    assert documents(both) == {held["en"], held["ar"]}
    assert documents(both, "--language", "ar") == {held["ar"]}
    assert documents(both, "--document", held["en"][:12]) == {held["en"]}
    assert len(run("search", both, "--limit", "1", "--json")[1]["hits"]) == 1


def test_a_document_can_be_named_by_its_file(
    run: Run, held: dict[str, str], tmp_path: Path
) -> None:
    path = tmp_path / "held" / "en.txt"
    _, answer, _ = run("search", "report", "--document", str(path), "--json")
    assert {hit["document"] for hit in answer["hits"]} == {held["en"]}


def test_an_unknown_document_is_an_error(run: Run, held: dict[str, str]) -> None:
    status, _, complaints = run("search", "report", "--document", "C99/999", "--json")
    assert status == 1
    assert "C99/999" in complaints


def test_mistakes_go_to_standard_error_and_the_answer_stands(
    run: Run, held: dict[str, str]
) -> None:
    status, answer, complaints = run("search", "titel:report (", "--json")
    assert status == 0
    assert [problem["kind"] for problem in answer["problems"]] == ["unknown_field", "open_bracket"]
    assert complaints.splitlines()[0].startswith("1: “titel” is no field")
    assert complaints.splitlines()[1].startswith("14: ")
    assert answer["hits"]


def test_people_read_where_a_hit_stands_and_how_many_there_are(
    run: Run, held: dict[str, str]
) -> None:
    _, text, _ = run("search", "report")
    assert "to report on item" in text
    assert "paragraphs." in text.splitlines()[-1]


def test_an_empty_library_answers_nothing(run: Run) -> None:
    _, answer, _ = run("search", "report", "--json")
    assert (answer["total"], answer["hits"]) == (0, [])


def test_words_are_marked_on_a_screen_only() -> None:
    answer = Answer((make_hit("the annual report", ((4, 10),)),), 1)
    assert "the \x1b[1mannual\x1b[22m report" in shown(answer, "bidi", Screen())
    assert "the [annual] report" in shown(answer, "plain", Screen())
    assert "the annual report" in shown(answer, "bidi", io.StringIO())


def test_long_paragraphs_are_cut_to_what_was_found() -> None:
    text = "x " * 300 + "report" + " y" * 300
    written = shown(Answer((make_hit(text, ((600, 606),)),), 1), "bidi", io.StringIO())
    line = next(line for line in written.splitlines() if "report" in line)
    assert line.strip().startswith("… ")
    assert line.strip().endswith(" …")
    assert len(line) < 400


def test_what_was_understood_otherwise_is_said() -> None:
    answer = Answer((), 7, exact=False, suggestions=("budget",), partial=True)
    written = shown(answer, "bidi", io.StringIO())
    assert "No paragraph has all of these words" in written
    assert "Did you mean: budget" in written
    assert "At least 7 paragraphs." in written
