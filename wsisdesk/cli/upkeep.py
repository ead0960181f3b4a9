"""Commands that look after the library: doctor and rebuild. Both work on one that is damaged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.cli.answers import FAILED, OK, Answer, counted
from wsisdesk.cli.collecting import report_data, tell_failures
from wsisdesk.cli.opening import folder
from wsisdesk.cli.watching import watching
from wsisdesk.workspace import tasks

if TYPE_CHECKING:
    from argparse import Namespace

    from wsisdesk.cli.terminal import Terminal


def doctor(arguments: Namespace) -> Answer:
    """Examine the library and the program."""
    with watching() as progress:
        checks = tasks.check(folder(arguments), progress)

    def tell(terminal: Terminal) -> None:
        for check in checks:
            sign = "well" if check.ok else "ILL "
            terminal.say(f"{sign}  {check.name}: {check.message}", "en")

    data = [{"name": c.name, "ok": c.ok, "message": c.message} for c in checks]
    return Answer({"checks": data}, tell, OK if all(c.ok for c in checks) else FAILED)


def rebuild(arguments: Namespace) -> Answer:
    """Rebuild the library from its originals."""
    with watching() as progress:
        report = tasks.rebuild(folder(arguments), progress)

    def tell(terminal: Terminal) -> None:
        tell_failures(report)
        terminal.say(
            f"{counted(len(report.imported), 'document')}, {len(report.failed)} failed.", "en"
        )

    data = {"documents": len(report.imported), "failed": report_data(report)["failed"]}
    return Answer(data, tell, FAILED if report.failed else OK)
