"""How many notes the command line carries rightly to revisions of texts that it has not seen.

``python -m tests.benchmarks.carry_over_held_out FILE…``, where each FILE holds a text with a
paragraph a line. Unlike ``carry_over``, which hands over documents, this one writes files and goes
the way of a script: ``import``, ``notes add``, ``notes carry``, so that reading counts as well. A
note's true place is where most of its words went; it is right to call a note deleted of which less
than half is left. What it says of a changed or moved note must be the right clause and overlap.
"""

from __future__ import annotations

import contextlib
import io
import json
import random
import re
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from tests.benchmarks.text_revisions import Paragraph, Reviser, paragraphs
from wsisdesk.cli import main as run

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

NOTES_A_PARAGRAPH = 3
LONGEST = 8  # words
LONGEST_LABEL = 6  # letters
AHEAD = 4  # blocks among which a paragraph is looked for
SURVIVING = 0.5
VERDICTS = ("right", "left to the user", "wrongly lost", "silently wrong")


def _issue(reviser: Reviser) -> None:
    reviser.drop(0.075)
    reviser.add_look_alikes(0.075, 0.2)
    reviser.edit_words(0.01)


def _near(reviser: Reviser) -> None:
    reviser.add_look_alikes(0.25, 0.15, near=True)
    reviser.edit_words(0.01)


def _copied(reviser: Reviser) -> None:
    reviser.add_look_alikes(0.1, 0)
    reviser.edit_words(0.01)


def _moved(reviser: Reviser) -> None:
    reviser.move(0.15)
    reviser.edit_words(0.01)


def _heavy(reviser: Reviser) -> None:
    reviser.drop(0.2)
    reviser.add_look_alikes(0.2, 0.2)
    reviser.move(0.08)
    reviser.edit_words(0.08)


REGIMES: dict[str, Callable[[Reviser], None]] = {
    "dropped, look-alikes, 3 % edits": _issue,
    "edits of 10 % of the words": lambda reviser: reviser.edit_words(0.033),
    "look-alikes beside": _near,
    "copies elsewhere": _copied,
    "moved": _moved,
    "split and merged": lambda reviser: reviser.split_and_merge(0.1),
    "written otherwise": lambda reviser: reviser.change_form(0.2),
    "all of it, heavily": _heavy,
}


class Text(NamedTuple):
    """A text as it was read: its paragraphs, and by their numbers the blocks they became."""

    document: str
    paragraphs: list[Paragraph]
    blocks: dict[int, dict[str, Any]]


def command(folder: Path, *arguments: str) -> Any:  # noqa: ANN401 - the answer
    """Run a command and return its answer, None if it was refused."""
    said = io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(io.StringIO()):
        status = run(["--data", str(folder / "data"), *arguments, "--json"])
    return json.loads(said.getvalue()) if status == 0 else None


def read(folder: Path, name: str, text: list[Paragraph]) -> Text:
    """Write a text to a file, import it, and find its paragraphs among the blocks."""
    path = folder / name
    path.write_text("\n".join(one.text for one in text) + "\n", encoding="utf-8")
    answer = command(folder, "import", str(path))
    document = (answer["imported"] + answer["skipped"])[0]["id"]
    left = command(folder, "show", document)["blocks"]
    blocks = {}
    for number, one in enumerate(text):
        at = next((n for n, block in enumerate(left[:AHEAD]) if _is_of(block["text"], one)), None)
        if at is not None:
            blocks[number] = left[at]
            left = left[at + 1 :]
    return Text(document, text, blocks)


def _is_of(text: str, paragraph: Paragraph) -> bool:
    """Tell whether a block holds a paragraph, but for its label."""
    block, whole = (re.sub(r"\s+", "", one) for one in (text, paragraph.text))
    return bool(block) and whole.endswith(block) and len(whole) - len(block) <= LONGEST_LABEL


def notes(folder: Path, old: Text, chance: random.Random) -> Iterator[tuple[str, list[Any]]]:
    """Make notes on words and whole paragraphs; yield each with its words' sources."""
    for number, block in old.blocks.items():
        one = old.paragraphs[number]
        for whole in (True, *(False,) * (NOTES_A_PARAGRAPH - 1)):
            if not one.words:
                continue
            first = 0 if whole else chance.randrange(len(one.words))
            last = len(one.words) - 1 if whole else first + chance.randrange(LONGEST)
            words = one.words[first : last + 1]
            text = "".join(piece.text for piece in one.pieces[words[0] : words[-1] + 1])
            quote = () if whole else ("--quote", text)
            answer = command(folder, "notes", "add", old.document, "--clause", block["id"],
                             "--body", "x", *quote)  # fmt: skip
            if answer:
                yield answer["notes"][0]["id"], [one.pieces[word] for word in words]


def verdict(carried: dict[str, Any], words: list[Any], new: Text) -> str:
    """Say how an answer of ``notes carry`` compares with where the words went.

    Empty where that cannot be said: the paragraph was not found among the blocks.
    """
    wanted = {piece.source: len(piece.text) for piece in words}
    there = [(number, n, piece) for number, one in enumerate(new.paragraphs)
             for n, piece in enumerate(one.pieces) if piece.source in wanted]  # fmt: skip
    weights = Counter[int]()
    for number, _, piece in there:
        weights[number] += wanted[piece.source]
    share = sum(weights.values()) / sum(wanted.values())
    if carried["status"] == "ambiguous":
        return "left to the user"
    if carried["new"] is None:
        return "wrongly lost" if share >= SURVIVING else "right"
    homes = {n for n, one in enumerate(new.paragraphs) if one.number == words[0].source[0]}
    right = {n for n in weights if weights[n] >= max(weights.values()) / 2} | homes
    known = {new.blocks[number]["id"] for number in right if number in new.blocks}
    if not known:
        return ""
    return "right" if carried["new"]["block"] in known else "silently wrong"


def measure(file: Path, regime: str) -> Counter[str]:
    """Count the verdicts on one revision of one text."""
    seed = f"{file.name}/{regime}"
    lines = [line.strip() for line in file.read_text(encoding="utf-8").splitlines()]
    text = paragraphs(line for line in lines if line)
    reviser = Reviser(text, seed)
    REGIMES[regime](reviser)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        old, new = read(folder, "old.txt", text), read(folder, "new.txt", reviser.paragraphs)
        made = dict(notes(folder, old, random.Random(seed)))
        answer = command(folder, "notes", "carry", old.document, new.document)
        told = (verdict(one, made[one["id"]], new) for one in answer["notes"])
        return Counter(filter(None, told))


def main(files: list[Path]) -> None:
    """Print a row a regime."""
    sys.stdout.write("  ".join([" " * 31, "notes", *VERDICTS]) + "\n")
    for regime in REGIMES:
        counts = sum((measure(file, regime) for file in files), Counter[str]())
        total = counts.total() or 1
        shares = [f"{100 * counts[v] / total:{len(v) - 1}.2f}%" for v in VERDICTS]
        sys.stdout.write("  ".join([f"{regime:31}", f"{counts.total():5}", *shares]) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main([Path(argument) for argument in sys.argv[1:]])
