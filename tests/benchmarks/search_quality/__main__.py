"""Measure how well searches answer: ``python -m tests.benchmarks.search_quality [FOLDER]``.

FOLDER (``../shared/corpus``) holds the real documents, and in ``parallel`` the aligned sentences.
They are imported into a library of their own and asked through the command line; printed are, by
kind of query, the share of relevant paragraphs among the first twenty answers (of at most twenty),
the share of answers that are relevant, the mean reciprocal rank of the first relevant one, and
the share of queries without any answer.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from tests.benchmarks.search_quality.judging import Case, cases, paragraphs
from wsisdesk.text.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_ROOT = Path(__file__).resolve().parents[3]
_HERE = Path(__file__).parent
_LIMIT = 20
_PARALLEL = "UNv1.0.devset."


class Score(NamedTuple):
    """How one query was answered."""

    recall: float
    precision: float
    rank: float
    empty: float


class Library:
    """A library of texts, filled and asked through the command line."""

    def __init__(self, folder: Path, texts: Iterable[Path]) -> None:
        self._folder = folder
        files = [str(path) for path in texts]
        imported = self._run("import", *files)["imported"]
        self._lines = {item["id"]: _lettered(Path(item["path"])) for item in imported}
        self._stems = {item["id"]: Path(item["path"]).stem for item in imported}

    def relevant(self, case: Case) -> set[tuple[str, int]]:
        """Return the documents and numbers of the paragraphs that should be found.

        A text that is named by a language is asked in that language alone.
        """
        return {
            (document, number)
            for document, lines in self._lines.items()
            if self._stems[document] not in LANGUAGES or self._stems[document] == case.language
            for number, (line, _) in enumerate(lines)
            if case.answers(line)
        }

    def ask(self, case: Case) -> list[tuple[str, int]]:
        """Return the paragraphs that a search answers with, best first.

        An answer that is no whole line stands for the lines it is part of, or that are part of it.
        """
        hits = self._run("search", case.query, "--limit", str(_LIMIT), "--language", case.language)
        found: dict[tuple[str, int], None] = {}
        for hit in hits["hits"]:
            body = _letters(hit["text"])
            lines = [line for _, line in self._lines[hit["document"]]]
            alike = [number for number, line in enumerate(lines) if line == body]
            for number, line in enumerate(lines):
                is_part = not alike and body and (body in line or line in body)
                if number in alike or is_part:
                    found.setdefault((hit["document"], number))
        return list(found)[:_LIMIT]

    def _run(self, *arguments: str) -> dict[str, Any]:
        run = subprocess.run(
            [sys.executable, "-m", "wsisdesk", *arguments, "--data", str(self._folder), "--json"],
            cwd=_ROOT,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=True,
        )
        answer: dict[str, Any] = json.loads(run.stdout)
        return answer


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


def _lettered(path: Path) -> tuple[tuple[str, str], ...]:
    return tuple((line, _letters(line)) for line in paragraphs(path))


def score(relevant: set[tuple[str, int]], found: list[tuple[str, int]]) -> Score:
    """Score the answers to one query."""
    ranks = [rank for rank, place in enumerate(found, 1) if place in relevant]
    return Score(
        recall=len(ranks) / min(_LIMIT, len(relevant)),
        precision=len(ranks) / len(found) if found else 0.0,
        rank=1 / ranks[0] if ranks else 0.0,
        empty=float(not found),
    )


def measure(title: str, texts: Mapping[str, Path], asked: Iterable[Case]) -> None:
    """Ask every query and print the table; ``texts`` gives each file the name it is imported as."""
    scores: defaultdict[str, list[Score]] = defaultdict(list)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        copies = []
        for file_name, path in texts.items():
            copies.append(folder / file_name)
            copies[-1].write_text(path.read_text("utf-8"), "utf-8")
        library = Library(folder / "data", copies)
        for case in asked:
            relevant = library.relevant(case)
            found = library.ask(case)
            outcome = score(relevant, found)
            scores["all"].append(outcome)
            scores[f"{case.language} {case.kind}"].append(outcome)
            if outcome.recall < 1:
                missed = len(relevant - set(found))
                sys.stdout.write(f"  {case.language} {case.query}: {missed} missed\n")
    _show(title, scores)


def _show(title: str, scores: Mapping[str, list[Score]]) -> None:
    sys.stdout.write(f"\n{title}\n")
    for kind, rows in scores.items():
        recall, precision, rank, empty = map(statistics.mean, zip(*rows, strict=True))
        sys.stdout.write(
            f"  {kind:<18} n {len(rows):3}  R@20 {recall:.3f}  P@20 {precision:.3f}  "
            f"MRR {rank:.3f}  no hit {empty:.2f}\n"
        )


def main(corpus: Path) -> None:
    """Measure the sets: of single difficulties, as delegates type, of all kinds, and fresh."""
    documents = {path.name: path for path in sorted(corpus.glob("*.txt"))}
    sentences = {f"{name}.txt": corpus / "parallel" / f"{_PARALLEL}{name}" for name in LANGUAGES}
    measure("Arabic documents", documents, cases(_HERE / "arabic.toml"))
    measure("Aligned sentences", sentences, cases(_HERE / "parallel.toml"))
    measure("Arabic documents, as typed", documents, cases(_HERE / "typed.toml"))
    measure("Aligned sentences, as typed", sentences, cases(_HERE / "typed_parallel.toml"))
    measure("Arabic documents, mixed", documents, cases(_HERE / "mixed.toml"))
    measure("Aligned sentences, mixed", sentences, cases(_HERE / "mixed_parallel.toml"))
    measure("Arabic documents, fresh", documents, cases(_HERE / "fresh.toml"))
    measure("Aligned sentences, fresh", sentences, cases(_HERE / "fresh_parallel.toml"))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else _ROOT.parent / "shared" / "corpus")
