"""What can be typed: the commands and their options, as argparse knows them.

Global options may stand before or after the command.
"""

from __future__ import annotations

import argparse
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from wsisdesk import __version__
from wsisdesk.annotate.model import Colour, NoteKind, ProposalAction
from wsisdesk.cli.terminal import MODES
from wsisdesk.documents.model import DocumentKind
from wsisdesk.text.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_LANGUAGE_HELP = f"two letters: {', '.join(LANGUAGES)}"
_DOCUMENT_HELP = "identifier or its beginning, symbol, or path of a file"
_DOCUMENTS_HELP = "identifier or its beginning, or symbol"


class Command(NamedTuple):
    """One command: its name, the function that does it, as ``module:function``, its options."""

    name: str
    function: str
    help: str
    add_options: Callable[[argparse.ArgumentParser], None]


def _import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", metavar="PATH", help="file or folder")


def _list(parser: argparse.ArgumentParser) -> None:
    _add_language(parser)
    kinds = [kind.value for kind in DocumentKind]
    parser.add_argument("--kind", choices=kinds, help="only documents of this kind")
    parser.add_argument("--body", help="who adopted it, as in itu/council, un/a")
    parser.add_argument("--year", help="year of the document or its version")
    parser.add_argument("--tag", help="only documents with this tag")
    parser.add_argument("--removed", action="store_true", help="what can be restored")


def _show(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("document", metavar="DOC", help=_DOCUMENT_HELP)
    _add_language(parser, "which language of it")


def _goto(parser: argparse.ArgumentParser) -> None:
    _show(parser)
    parser.add_argument("label", metavar="LABEL", help="a clause as people say it: 11, أ ), 3.1")


def _search(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("query", metavar="QUERY", help="words, «phrases», symbols, field:value")
    parser.add_argument("--limit", type=int, default=20, metavar="N", help="paragraphs shown: 20")
    _add_language(parser)
    parser.add_argument("--document", metavar="DOC", help=_DOCUMENT_HELP)
    parser.add_argument("--synonyms", action="store_true", help="other wordings of the same too")
    parser.add_argument(
        "--current", action="store_true", help="leave out versions the library has newer ones of"
    )


def _compare(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("old", metavar="OLD", help=_DOCUMENT_HELP)
    parser.add_argument("new", metavar="NEW", help=_DOCUMENT_HELP)
    _add_export(parser, ".docx .table.docx .pdf .html .md .json .csv")
    _add_language(parser, "which language of them")
    parser.add_argument("--style", choices=["itu", "un"], default="itu", help="how words are set")
    parser.add_argument("--all", action="store_true", help="unchanged clauses too")
    parser.add_argument("--typography", action="store_true", help="changes of form and number too")
    parser.add_argument(
        "--own-changes", choices=["accepted", "rejected"], default="accepted",
        help="how documents with tracked changes of their own are read",
    )  # fmt: skip


def _add_language(parser: argparse.ArgumentParser, meaning: str = "only this language") -> None:
    """Ask for a language; another than the six is wrong usage, not a library without documents."""
    parser.add_argument(
        "--language", metavar="L", type=str.lower, choices=LANGUAGES,
        help=f"{meaning}; {_LANGUAGE_HELP}",
    )  # fmt: skip


def _add_export(parser: argparse.ArgumentParser, forms: str) -> None:
    """Add what commands that write files are asked."""
    parser.add_argument(
        "--export", action="append", default=[], metavar="FILE",
        help=f"write it: {forms}; can be repeated",
    )  # fmt: skip
    parser.add_argument(
        "--words", metavar="LANGUAGE", choices=LANGUAGES,
        help=f"language of the exports' own words (default: the documents'); {_LANGUAGE_HELP}",
    )  # fmt: skip
    parser.add_argument("--author", default="", help="who made it, for exports")
    parser.add_argument(
        "--date", type=datetime.fromisoformat, default=None,
        help="its date, for exports: YYYY-MM-DD (default: now)",
    )  # fmt: skip


def _history(parser: argparse.ArgumentParser) -> None:
    _add_several(parser, "the oldest version", "the versions after it, in their order")
    _add_language(parser, "which language of them")
    parser.add_argument("--all", action="store_true", help="unchanged clauses too")
    parser.add_argument("--typography", action="store_true", help="changes of form and number too")


def _parallel(parser: argparse.ArgumentParser) -> None:
    _add_several(parser, "the text in one language", "the same version in others")
    parser.set_defaults(all=True, typography=False)


def _add_several(parser: argparse.ArgumentParser, first: str, others: str) -> None:
    parser.add_argument("first", metavar="DOC", help=f"{first}; {_DOCUMENT_HELP}")
    parser.add_argument("others", metavar="DOC", nargs="+", help=others)
    _add_export(parser, ".docx .pdf .html .md .csv .json")
    parser.set_defaults(style="itu")


def _documents(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("documents", nargs="+", metavar="DOC", help=_DOCUMENTS_HELP)


def _link(parser: argparse.ArgumentParser) -> None:
    _documents(parser)
    work = parser.add_mutually_exclusive_group(required=True)
    work.add_argument("--to", metavar="WORK[@VERSION]", help="work and version, or a symbol")
    work.add_argument("--from-text", action="store_true", help="what the text says counts again")


def _restore(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "documents", nargs="*", metavar="DOC", help="removed documents; none: the latest removal"
    )


def _starter(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "action", choices=["install", "remove"], help="what to do with the specimens"
    )


def _notes(parser: argparse.ArgumentParser) -> None:
    """Add the words that may follow ``notes``, each with options of its own."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    for name, help_text, add_options in _NOTE_ACTIONS:
        own = actions.add_parser(name, help=help_text, description=help_text)
        _add_global_options(own, again=True)
        add_options(own)


def _notes_of(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "document", nargs="?", default="", metavar="DOC", help=f"{_DOCUMENT_HELP}; none: all notes"
    )


def _list_notes(parser: argparse.ArgumentParser) -> None:
    _notes_of(parser)
    parser.add_argument("--hidden", action="store_true", help="those of hidden layers as well")


def _layers(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", nargs="?", default="", metavar="LAYER", help="none: all are listed")
    deeds = parser.add_mutually_exclusive_group()
    for deed, help_text in (
        ("show", "show it in the window"),
        ("hide", "hide it in the window"),
        ("remove", "remove it; it can be restored"),
        ("restore", "bring back one that was removed"),
    ):
        deeds.add_argument(f"--{deed}", dest="deed", action="store_const", const=deed,
                           help=help_text)  # fmt: skip
    deeds.add_argument("--rename", metavar="NAME", help="give it another name")


def _add_note(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("document", metavar="DOC", help=_DOCUMENT_HELP)
    parser.add_argument(
        "--clause", required=True, metavar="ADDRESS_OR_BLOCK",
        help="its address, its label as people say it, or its identifier",
    )  # fmt: skip
    parser.add_argument("--quote", default="", metavar="TEXT", help="words of it; none: all of it")
    parser.add_argument(
        "--occurrence", type=int, default=0, metavar="N",
        help="which of several places in the clause where the words stand, from 1",
    )  # fmt: skip
    parser.add_argument("--body", default="", metavar="TEXT", help="what there is to say")
    parser.add_argument(
        "--kind", choices=[kind.value for kind in NoteKind],
        help="else a comment if there is a body, a highlight if not",
    )  # fmt: skip
    parser.add_argument(
        "--colour", choices=[colour.value for colour in Colour], default=Colour.YELLOW.value,
        help=f"that of the highlight (default: {Colour.YELLOW.value})",
    )  # fmt: skip
    parser.add_argument(
        "--proposal", choices=[action.value for action in ProposalAction],
        help="make it proposed wording",
    )  # fmt: skip
    parser.add_argument(
        "--wording", default="", metavar="TEXT",
        help="the words quoted, or the clause, as they should read; or the new clause",
    )  # fmt: skip
    parser.add_argument("--reasons", default="", metavar="TEXT", help="of the proposal")
    parser.add_argument(
        "--tag", action="append", default=[], metavar="TAG", help="a tag; can be repeated"
    )
    parser.add_argument("--private", action="store_true", help="never to be exported unasked")
    parser.add_argument("--author", metavar="NAME", help="who signs it; else the system's user")


def _carry_notes(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("old", metavar="OLD", help=_DOCUMENT_HELP)
    parser.add_argument("new", metavar="NEW", help=_DOCUMENT_HELP)
    parser.add_argument(
        "--accept", choices=["exact", "all"], help="make the notes on NEW; else they are listed"
    )
    parser.add_argument("--author", metavar="NAME", help="who signs; else the system's user")


def _export_notes(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "file", metavar="FILE",
        help="its ending says the form: .jsonld .docx .md .csv .proposals.docx .proposals.md",
    )  # fmt: skip
    _notes_of(parser)
    parser.add_argument(
        "--into-original", action="store_true",
        help="write a copy of DOC itself (Word or PDF) with its notes in it",
    )  # fmt: skip
    _words_of_export(parser)
    parser.add_argument("--private", action="store_true", help="private notes as well")
    _passphrase(parser)


def _import_notes(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "file", metavar="FILE", help=".jsonld, or a Word file or PDF with remarks in it"
    )
    parser.add_argument(
        "--on", metavar="DOC", help="the document in the library that FILE is a copy of"
    )
    parser.add_argument("--layer", metavar="NAME", help="its name; else the author's or the file's")
    _passphrase(parser)


def _merge_notes(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="notes written by WSIS Desk (.jsonld)")
    parser.add_argument("--dry-run", action="store_true", help="say what would change, and stop")
    _passphrase(parser)


def _proposals_of(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("old", metavar="OLD", help=_DOCUMENT_HELP)
    parser.add_argument("new", metavar="NEW", help=_DOCUMENT_HELP)
    parser.add_argument("--export", metavar="FILE", help="a name that ends in .docx, .md or .csv")
    parser.add_argument("--private", action="store_true", help="private proposals as well")
    _words_of_export(parser)


def _words_of_export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--words", choices=LANGUAGES, help="the language of the file's own words")


def _passphrase(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--passphrase", default="", metavar="WORDS", help="of a sealed file")


_NOTE_ACTIONS = (
    ("list", "list notes", _list_notes),
    ("add", "make a note on a clause or on words of it", _add_note),
    ("carry", "tell where the notes on OLD belong in NEW", _carry_notes),
    ("export", "write notes to a file for colleagues", _export_notes),
    ("import", "bring in a colleague's notes as a layer of their own", _import_notes),
    ("proposals", "tell what became of the proposals on OLD in NEW", _proposals_of),
    ("merge", "unite a colleague's notes with one's own", _merge_notes),
    ("layers", "list the layers of colleagues' notes, or change one", _layers),
)


def _nothing(_: argparse.ArgumentParser) -> None:
    """Add no options."""


COMMANDS = (
    Command("import", "collecting:import_files", "import files and folders", _import),
    Command("list", "consulting:list_documents", "list the documents of the library", _list),
    Command("show", "consulting:show", "show a document", _show),
    Command("search", "searching:search", "find paragraphs by their words", _search),
    Command("goto", "consulting:goto", "find a clause by its label", _goto),
    Command("notes", "noting:notes", "notes: list, add, carry, share, and more", _notes),
    Command("compare", "comparing:compare_documents", "compare two documents", _compare),
    Command("history", "families:tell_history", "what became of clauses in versions", _history),
    Command("parallel", "families:read_parallel", "languages of a text abreast", _parallel),
    Command("link", "collecting:link", "say which work documents belong to", _link),
    Command("unlink", "collecting:unlink", "take documents out of their work", _documents),
    Command("remove", "collecting:remove", "remove documents; can be undone", _documents),
    Command("restore", "collecting:restore", "bring back removed documents", _restore),
    Command("starter", "collecting:starter", "install or remove the starter library", _starter),
    Command("rebuild", "upkeep:rebuild", "rebuild the library from its originals", _nothing),
    Command("doctor", "upkeep:doctor", "examine the library and the program", _nothing),
)


def parser() -> argparse.ArgumentParser:
    """Make the parser of the whole command line."""
    whole = argparse.ArgumentParser(
        prog="wsisdesk",
        description="Find, read and compare the documents of international conferences.",
        epilog="Without a command the window opens, with the files named.",
    )
    whole.add_argument("--version", action="version", version=f"wsisdesk {__version__}")
    _add_global_options(whole, again=False)
    commands = whole.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for command in COMMANDS:
        own = commands.add_parser(command.name, help=command.help, description=command.help)
        _add_global_options(own, again=True)
        command.add_options(own)
        own.set_defaults(function=command.function)
    return whole


# an option, what it is good for nothing without, and both as they are typed
_NEEDS = (
    ("occurrence", "quote", "--occurrence", "--quote"),
    ("into_original", "document", "--into-original", "DOC"),
    ("deed", "name", "what is done to a layer", "LAYER"),
    ("rename", "name", "--rename", "LAYER"),
)


def parsed(typed: Sequence[str] | None) -> argparse.Namespace:
    """Read what was typed; ends the program with 2 where something that it needs is missing."""
    whole = parser()
    arguments = whole.parse_args(typed)
    for option, needed, as_typed, missing in _NEEDS:
        if getattr(arguments, option, None) and not getattr(arguments, needed):
            whole.error(f"{as_typed} needs {missing}")
    return arguments


def _add_global_options(parser: argparse.ArgumentParser, *, again: bool) -> None:
    """Add the options of all commands; ``again`` does not undo what stood before the command."""
    missing = argparse.SUPPRESS
    parser.add_argument(
        "--data", metavar="DIR", default=missing if again else None, help="the data folder"
    )
    parser.add_argument(
        "--json", action="store_true", default=missing if again else False,
        help="answer with one JSON object",
    )  # fmt: skip
    parser.add_argument(
        "--terminal", choices=MODES, default=missing if again else "auto",
        help="whether the terminal reorders right-to-left text itself (bidi) or not (plain)",
    )  # fmt: skip
    if again:
        parser.add_argument(
            "--version", action="version", version=f"wsisdesk {__version__}",
            help=argparse.SUPPRESS,
        )  # fmt: skip
