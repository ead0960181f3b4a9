"""What LibreOffice reads: run by the Python that knows LibreOffice (package python3-uno).

    python3 office_reader.py RESULT.json FILE.docx ...

Writes for each file the paragraphs, cells and footnotes as it finds them with all changes
accepted and with all rejected. One LibreOffice serves all files.
"""

# ruff: noqa: ANN401 - the objects of LibreOffice have no types

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

COMMANDS = {"accepted": "AcceptAllTrackedChanges", "rejected": "RejectAllTrackedChanges"}
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
PATIENCE = 120.0  # seconds until LibreOffice must answer


def read_all(files: list[str]) -> dict[str, Any]:
    """Read all files in both views."""
    with tempfile.TemporaryDirectory(prefix="office-") as profile:
        pipe = f"wsisdesk{os.getpid()}"
        office = subprocess.Popen(
            ["soffice", "--headless", "--norestore", "--nologo", "--nodefault",
             f"-env:UserInstallation={Path(profile).as_uri()}", f"--accept=pipe,name={pipe};urp;"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        desktop = None
        try:
            desktop, dispatcher = _connected(pipe)
            return {file: _both(desktop, dispatcher, file) for file in files}
        finally:
            _end(desktop, office)


def _connected(pipe: str) -> tuple[Any, Any]:
    local = importlib.import_module("uno").getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local
    )
    until = time.monotonic() + PATIENCE
    while True:
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            break
        except Exception:
            if time.monotonic() > until:
                raise
            time.sleep(0.2)
    create = context.ServiceManager.createInstanceWithContext
    desktop = create("com.sun.star.frame.Desktop", context)
    return desktop, create("com.sun.star.frame.DispatchHelper", context)


def _end(desktop: Any, office: subprocess.Popen[bytes]) -> None:
    try:
        if desktop is not None:
            desktop.terminate()
        office.wait(30)
    except Exception:
        office.kill()
        office.wait()


def _both(desktop: Any, dispatcher: Any, file: str) -> dict[str, Any]:
    found = {}
    for view, command in COMMANDS.items():
        document = desktop.loadComponentFromURL(Path(file).as_uri(), "_blank", 0, _hidden())
        if document is None:
            return {"failed": "LibreOffice cannot open it"}
        frame = document.CurrentController.Frame
        dispatcher.executeDispatch(frame, f".uno:{command}", "", 0, ())
        found[view] = _content(document)
        document.close(True)
    return found


def _hidden() -> tuple[Any, ...]:
    hidden = importlib.import_module("uno").createUnoStruct("com.sun.star.beans.PropertyValue")
    hidden.Name, hidden.Value = "Hidden", True
    return (hidden,)


def _rows(table: Any) -> list[list[str]]:
    """Return the cells of each row; merged ones leave a row with fewer cells."""
    rows: dict[str, list[str]] = {}
    for name in table.getCellNames():
        rows.setdefault(name.lstrip(LETTERS), []).append(table.getCellByName(name).String)
    return list(rows.values())


def _text(paragraph: Any) -> str:
    """Return the text of a paragraph without the marks of the footnotes it calls."""
    return "".join(part.String for part in paragraph if part.TextPortionType != "Footnote")


def _content(document: Any) -> dict[str, Any]:
    lines: list[Any] = []
    for item in document.Text:
        if item.supportsService("com.sun.star.text.TextTable"):
            lines += _rows(item)
        elif (text := _text(item)).strip():
            lines.append(text)
    notes = document.Footnotes
    texts = [notes.getByIndex(number).String for number in range(notes.Count)]
    return {"lines": lines, "notes": texts, "changes": sum(1 for _ in document.Redlines)}


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(json.dumps(read_all(sys.argv[2:])), "utf-8")
