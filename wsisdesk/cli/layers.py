"""The command ``notes layers``: what colleagues' notes there are, shown or not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wsisdesk.cli.answers import Answer

if TYPE_CHECKING:
    from argparse import Namespace

    from wsisdesk.annotate.layers import Layer, Layers
    from wsisdesk.annotate.store import NoteStore
    from wsisdesk.cli.terminal import Terminal

_INDENT = 4


def layers(arguments: Namespace, store: NoteStore) -> Answer:
    """Do what is asked to the layer named; list it, or all of them, removed ones included."""
    name = arguments.name
    if arguments.rename is not None:
        store.layers.rename(name, arguments.rename.strip())
        name = arguments.rename.strip()
    elif arguments.deed:
        _do(store.layers, arguments.deed, name)
    if name:
        found = [store.layers.get(name)]
    else:
        found = [*store.layers.every(), *store.layers.every(removed=True)]
    sizes = store.layers.sizes()
    data = [_data(layer, sizes.get(layer.name, 0)) for layer in found]
    return Answer({"layers": data}, lambda terminal: _tell(terminal, data))


def _do(kept: Layers, deed: str, name: str) -> None:
    match deed:
        case "show" | "hide":
            kept.show(name, shown=deed == "show")
        case "remove":
            kept.remove(name)
        case "restore":
            kept.restore(name)


def _data(layer: Layer, notes: int) -> dict[str, Any]:
    return {
        "name": layer.name,
        "source": layer.source,
        "imported": layer.imported,
        "shown": layer.shown,
        "removed": layer.removed,
        "notes": notes,
    }


def _tell(terminal: Terminal, found: list[dict[str, Any]]) -> None:
    for layer in found:
        state = "removed" if layer["removed"] else "shown" if layer["shown"] else "hidden"
        terminal.say(layer["name"])
        facts = [f"{layer['notes']} notes", state, layer["source"], layer["imported"]]
        terminal.say("  ".join(fact for fact in facts if fact), "en", _INDENT)
