"""The program, watched while it starts; ``tests.benchmarks.start`` runs it.

Nothing is imported before the program itself that the program would not import anyway. It ends
when its library is listed and painted, and tells the milliseconds since it was asked for.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from wsisdesk import __main__

if TYPE_CHECKING:
    from collections.abc import Callable


class Watch:
    """Notes when the window is painted, and when the list is."""

    def __init__(self, build: Callable[..., Any]) -> None:
        self._build = build
        self._figures: dict[str, float] = {}

    def build(self, *arguments: Any) -> Any:  # noqa: ANN401 - whatever the program passes
        """Build the window as the program does, and keep an eye on it."""
        from tests.benchmarks.measuring import Painted, Stalls

        desk = self._build(*arguments)
        self._list = desk.window.panel.view.viewport()
        Painted(desk.window).done.connect(self._painted)
        desk.window.library.listed.connect(self._listed)
        self._stalls = Stalls()
        return desk

    def _painted(self) -> None:
        self._note("painted")
        self._stalls.reset()

    def _listed(self) -> None:
        from tests.benchmarks.measuring import Painted

        Painted(self._list).done.connect(self._shown)

    def _shown(self) -> None:
        self._note("usable")

    def _note(self, name: str) -> None:
        from tests.benchmarks.measuring import resident, since_start, tell, worked

        self._figures[name] = since_start()
        self._figures[f"{name}: work"] = worked()
        if {"painted", "usable"} <= self._figures.keys():
            from PySide6.QtWidgets import QApplication

            tell(self._figures | {"memory": resident(), "longest": self._stalls.longest})
            QApplication.quit()


def main(folder: str) -> None:
    """Run the program on a data folder."""
    from wsisdesk import app

    vars(app)["build"] = Watch(app.build).build
    __main__.main(["--data", folder])


if __name__ == "__main__":
    main(*sys.argv[1:])
