"""The lines of the palette: suggestions under the headings of their groups."""

from __future__ import annotations

from wsisdesk.text.direction import isolate
from wsisdesk.ui.palette.matching import Found, Group
from wsisdesk.ui.widgets.list_model import ListModel


class PaletteModel(ListModel[Group | Found]):
    """Suggestions under their groups."""

    def show_found(self, found: list[Found]) -> None:
        """Show other suggestions."""
        rows: list[Group | Found] = []
        before: Group | None = None
        for one in found:
            if one.suggestion.group is not before:
                before = one.suggestion.group
                rows.append(before)
            rows.append(one)
        self.show_rows(rows)

    def said(self, row: Group | Found) -> str:
        """Return the name of a group, or what is suggested."""
        return self.heading(row) if isinstance(row, Group) else row.suggestion.text

    def spoken(self, row: Group | Found) -> str:
        """Return what is suggested, with all that is told of it."""
        if isinstance(row, Group):
            return self.heading(row)
        suggestion = row.suggestion
        parts = (suggestion.text, suggestion.detail, suggestion.keys)
        return ", ".join(isolate(part) for part in parts if part)

    def is_heading(self, row: Group | Found) -> bool:
        """Tell whether a row is the name of a group."""
        return isinstance(row, Group)

    def heading(self, group: Group) -> str:
        """Return what stands over a group."""
        match group:
            case Group.COMMANDS:
                return self.tr("Commands")
            case Group.TABS:
                return self.tr("Open documents")
            case Group.DOCUMENTS:
                return self.tr("In the library")
            case Group.SEARCHES:
                return self.tr("Searches")
