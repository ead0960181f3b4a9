"""Everything the user can do, declared once: menus, tools, palette, help and tests read this.

``handler`` names a method as ``part.method``; the window says which object is which part. Texts
are marked for translation here and translated where they are shown.
"""

from __future__ import annotations

from dataclasses import dataclass

from wsisdesk.text.marking import QT_TRANSLATE_NOOP

CONTEXT = "Actions"
SEPARATOR = "-"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action. ``shortcuts`` are in Qt's portable form; the first is the one shown.

    ``follows_eye`` marks shortcuts with Left and Right that swap in a right-to-left interface.
    ``group`` makes actions exclude each other; ``argument`` is handed to the handler, and takes the
    place of ``{number}`` in the text. ``key`` is a letter that does the same in the text of a
    document, where nothing is typed; menus show it. ``writes`` marks what changes the data folder,
    and is out of reach where that can only be read.
    """

    id: str
    text: str
    handler: str
    shortcuts: tuple[str, ...] = ()
    icon: str = ""
    group: str = ""
    argument: str = ""
    checkable: bool = False
    follows_eye: bool = False
    key: str = ""
    writes: bool = False


@dataclass(frozen=True, slots=True)
class TextKey:
    """A key that does something in the text of a document only, without being an action."""

    text: str
    keys: str


@dataclass(frozen=True, slots=True)
class MenuSpec:
    """One menu: its title and, in order, action ids, ids of menus inside it, and separators."""

    id: str
    text: str
    entries: tuple[str, ...]


NUMBERED_TABS = tuple(str(number) for number in range(1, 10))

_GO_TO_TAB = tuple(
    ActionSpec(f"tab_{number}", QT_TRANSLATE_NOOP("Actions", "Go to tab {number}"),
               "strip.go_to_tab", (f"Alt+{number}",), argument=number)
    for number in NUMBERED_TABS
)  # fmt: skip

ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("add_files", QT_TRANSLATE_NOOP("Actions", "&Add files…"),
               "imports.choose_files", ("Ctrl+O",), "add", writes=True),
    ActionSpec("add_folder", QT_TRANSLATE_NOOP("Actions", "Add a &folder…"),
               "imports.choose_folder", ("Ctrl+Shift+O",), "folder", writes=True),
    ActionSpec("install_starter", QT_TRANSLATE_NOOP("Actions", "Add the &starter library"),
               "imports.install_starter", writes=True),
    ActionSpec("remove_starter", QT_TRANSLATE_NOOP("Actions", "Remove the starter li&brary"),
               "imports.remove_starter", writes=True),
    ActionSpec("save_pdf", QT_TRANSLATE_NOOP("Actions", "Save as &PDF…"),
               "export.save_as_pdf", ("Ctrl+Shift+S",), "export"),
    ActionSpec("print", QT_TRANSLATE_NOOP("Actions", "Pri&nt…"),
               "export.print_document", ("Ctrl+P",), "print"),
    ActionSpec("close_tab", QT_TRANSLATE_NOOP("Actions", "&Close tab"),
               "strip.close_current", ("Ctrl+W", "Ctrl+F4"), "close"),
    ActionSpec("close_others", QT_TRANSLATE_NOOP("Actions", "Close ot&her tabs"),
               "strip.close_others"),
    ActionSpec("reopen_tab", QT_TRANSLATE_NOOP("Actions", "Re&open closed tab"),
               "tabs.reopen_closed", ("Ctrl+Shift+T",)),
    ActionSpec("settings", QT_TRANSLATE_NOOP("Actions", "Se&ttings"),
               "pages.open_settings", ("Ctrl+,",), "gear"),
    ActionSpec("quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "window.close", ("Ctrl+Q",)),
    ActionSpec("undo", QT_TRANSLATE_NOOP("Actions", "&Undo"),
               "messages.undo", ("Ctrl+Z",), "undo", writes=True),
    ActionSpec("redo", QT_TRANSLATE_NOOP("Actions", "R&edo"),
               "messages.redo", ("Ctrl+Shift+Z", "Ctrl+Y"), writes=True),
    ActionSpec("open_selected", QT_TRANSLATE_NOOP("Actions", "&Open"),
               "library.open_selected", (), "document"),
    ActionSpec("tag", QT_TRANSLATE_NOOP("Actions", "Add a &tag…"),
               "library.tag_selected", (), "tag", writes=True),
    ActionSpec("link", QT_TRANSLATE_NOOP("Actions", "&Link as a version of a work…"),
               "library.link_selected", (), "link", writes=True),
    ActionSpec("unlink", QT_TRANSLATE_NOOP("Actions", "Brea&k the link to the work"),
               "library.unlink_selected", writes=True),
    ActionSpec("remove", QT_TRANSLATE_NOOP("Actions", "&Remove from the library"),
               "library.remove_selected", (), "remove", writes=True),
    ActionSpec("show_library", QT_TRANSLATE_NOOP("Actions", "&Library"),
               "window.toggle_library", ("Ctrl+B",), "library", checkable=True),
    ActionSpec("show_details", QT_TRANSLATE_NOOP("Actions", "Details of the &selection"),
               "window.toggle_details", ("Ctrl+I",), "info", checkable=True),
    ActionSpec("zoom_in", QT_TRANSLATE_NOOP("Actions", "Zoom &in"),
               "appearance.zoom_in", ("Ctrl++", "Ctrl+="), "zoom-in"),
    ActionSpec("zoom_out", QT_TRANSLATE_NOOP("Actions", "&Zoom out"),
               "appearance.zoom_out", ("Ctrl+-",)),
    ActionSpec("zoom_reset", QT_TRANSLATE_NOOP("Actions", "&Normal size"),
               "appearance.zoom_reset", ("Ctrl+0",)),
    ActionSpec("full_screen", QT_TRANSLATE_NOOP("Actions", "&Full screen"),
               "window.toggle_full_screen", ("F11",), "fullscreen", checkable=True),
    ActionSpec("theme_system", QT_TRANSLATE_NOOP("Actions", "As the &system"),
               "appearance.choose_theme", group="theme", argument="system"),
    ActionSpec("theme_light", QT_TRANSLATE_NOOP("Actions", "&Light colours"),
               "appearance.choose_theme", group="theme", argument="light"),
    ActionSpec("theme_dark", QT_TRANSLATE_NOOP("Actions", "&Dark colours"),
               "appearance.choose_theme", group="theme", argument="dark"),
    ActionSpec("theme_contrast", QT_TRANSLATE_NOOP("Actions", "High &contrast"),
               "appearance.choose_theme", group="theme", argument="contrast"),
    ActionSpec("language_ar", QT_TRANSLATE_NOOP("Actions", "Interface in &Arabic"),
               "appearance.choose_language", group="language", argument="ar"),
    ActionSpec("language_en", QT_TRANSLATE_NOOP("Actions", "Interface in &English"),
               "appearance.choose_language", group="language", argument="en"),
    ActionSpec("language_fr", QT_TRANSLATE_NOOP("Actions", "Interface in &French"),
               "appearance.choose_language", group="language", argument="fr"),
    ActionSpec("language_es", QT_TRANSLATE_NOOP("Actions", "Interface in &Spanish"),
               "appearance.choose_language", group="language", argument="es"),
    ActionSpec("language_ru", QT_TRANSLATE_NOOP("Actions", "Interface in &Russian"),
               "appearance.choose_language", group="language", argument="ru"),
    ActionSpec("language_zh", QT_TRANSLATE_NOOP("Actions", "Interface in &Chinese"),
               "appearance.choose_language", group="language", argument="zh"),
    ActionSpec("group_body", QT_TRANSLATE_NOOP("Actions", "Group by &body"),
               "library.group_by", group="grouping", argument="body"),
    ActionSpec("group_work", QT_TRANSLATE_NOOP("Actions", "By &work only"),
               "library.group_by", group="grouping", argument="work"),
    ActionSpec("group_year", QT_TRANSLATE_NOOP("Actions", "Group by &year"),
               "library.group_by", group="grouping", argument="year"),
    ActionSpec("group_language", QT_TRANSLATE_NOOP("Actions", "Group by &language"),
               "library.group_by", group="grouping", argument="language"),
    ActionSpec("group_tag", QT_TRANSLATE_NOOP("Actions", "Group by &tag"),
               "library.group_by", group="grouping", argument="tag"),
    ActionSpec("sort_name", QT_TRANSLATE_NOOP("Actions", "Sort by &symbol"),
               "library.sort_by", group="sorting", argument="name"),
    ActionSpec("sort_date", QT_TRANSLATE_NOOP("Actions", "Sort by &date, newest first"),
               "library.sort_by", group="sorting", argument="date"),
    ActionSpec("sort_added", QT_TRANSLATE_NOOP("Actions", "Sort by when &added, latest first"),
               "library.sort_by", group="sorting", argument="added"),
    ActionSpec("back", QT_TRANSLATE_NOOP("Actions", "&Back"),
               "tabs.go_back", ("Alt+Left",), "back", follows_eye=True),
    ActionSpec("forward", QT_TRANSLATE_NOOP("Actions", "&Forward"),
               "tabs.go_forward", ("Alt+Right",), "forward", follows_eye=True),
    ActionSpec("next_tab", QT_TRANSLATE_NOOP("Actions", "&Next tab"),
               "strip.next_tab", ("Ctrl+Tab", "Ctrl+PgDown")),
    ActionSpec("previous_tab", QT_TRANSLATE_NOOP("Actions", "&Previous tab"),
               "strip.previous_tab", ("Ctrl+Shift+Tab", "Ctrl+PgUp")),
    ActionSpec("palette", QT_TRANSLATE_NOOP("Actions", "&Search or command…"),
               "palette.open", ("Ctrl+K",), "search"),
    ActionSpec("commands", QT_TRANSLATE_NOOP("Actions", "All comman&ds…"),
               "palette.open_commands", ("Ctrl+Shift+P",)),
    ActionSpec("filter_library", QT_TRANSLATE_NOOP("Actions", "Filter the &library"),
               "window.focus_filter", ("Ctrl+L",), "filter"),
    ActionSpec("go_to_clause", QT_TRANSLATE_NOOP("Actions", "Go to &clause…"),
               "reader.go_to_clause", ("Ctrl+G",)),
    ActionSpec("find", QT_TRANSLATE_NOOP("Actions", "&Find in the document…"),
               "reader.find", ("Ctrl+F",), "search"),
    ActionSpec("find_next", QT_TRANSLATE_NOOP("Actions", "Find &next"),
               "reader.find_next", ("F3",)),
    ActionSpec("find_previous", QT_TRANSLATE_NOOP("Actions", "Find &previous"),
               "reader.find_previous", ("Shift+F3",)),
    ActionSpec("search_library", QT_TRANSLATE_NOOP("Actions", "&Search the library…"),
               "search.open", ("Ctrl+Shift+F",), "search", checkable=True),
    ActionSpec("next_result", QT_TRANSLATE_NOOP("Actions", "&Next result"),
               "search.next_hit", ("F4",)),
    ActionSpec("previous_result", QT_TRANSLATE_NOOP("Actions", "&Previous result"),
               "search.previous_hit", ("Shift+F4",)),
    ActionSpec("save_search", QT_TRANSLATE_NOOP("Actions", "Sa&ve the search…"),
               "search_tools.save_search", writes=True),
    ActionSpec("copy_results", QT_TRANSLATE_NOOP("Actions", "&Copy the results"),
               "search_tools.copy_results"),
    ActionSpec("save_results", QT_TRANSLATE_NOOP("Actions", "Save the &results…"),
               "search_tools.save_results"),
    ActionSpec("synonyms", QT_TRANSLATE_NOOP("Actions", "S&ynonyms"),
               "search_tools.edit_synonyms"),
    ActionSpec("copy_quotation", QT_TRANSLATE_NOOP("Actions", "Copy as &quotation"),
               "reader.copy_quotation", ("Ctrl+Shift+C",), "copy"),
    ActionSpec("show_addresses", QT_TRANSLATE_NOOP("Actions", "Addresses in the &margin"),
               "reader.toggle_addresses", (), "text", checkable=True),
    ActionSpec("split", QT_TRANSLATE_NOOP("Actions", "Other lan&guage or version beside"),
               "views.toggle_split", ("Ctrl+\\",), "split", checkable=True),
    ActionSpec("open_beside", QT_TRANSLATE_NOOP("Actions", "Open &beside the current document"),
               "views.open_beside"),
    ActionSpec("page_view", QT_TRANSLATE_NOOP("Actions", "&Pages as laid out"),
               "views.toggle_pages", ("Ctrl+Alt+P",), "page", checkable=True),
    ActionSpec("meeting", QT_TRANSLATE_NOOP("Actions", "Meeting mo&de"),
               "meeting.start", ("F5",), "eye"),
    ActionSpec("cited_by", QT_TRANSLATE_NOOP("Actions", "Cited b&y…"),
               "citations.cited_by", ("Ctrl+J",), "cited"),
    ActionSpec("compare_with", QT_TRANSLATE_NOOP("Actions", "Compare &with…"),
               "compare.compare_with", ("Ctrl+D",), "compare"),
    ActionSpec("compare_versions", QT_TRANSLATE_NOOP("Actions", "Compare &versions"),
               "compare.compare_selected", ("Ctrl+Shift+D",), "compare"),
    ActionSpec("work_history", QT_TRANSLATE_NOOP("Actions", "&History over all versions"),
               "compare.show_history", (), "clock"),
    ActionSpec("parallel", QT_TRANSLATE_NOOP("Actions", "Two lan&guages in parallel"),
               "compare.read_parallel", (), "language"),
    ActionSpec("next_change", QT_TRANSLATE_NOOP("Actions", "&Next change"),
               "comparison.next_change", ("F7",), "chevron-down"),
    ActionSpec("previous_change", QT_TRANSLATE_NOOP("Actions", "&Previous change"),
               "comparison.previous_change", ("Shift+F7",), "chevron-up"),
    ActionSpec("other_end", QT_TRANSLATE_NOOP("Actions", "Other &end of the move"),
               "comparison.other_end"),
    ActionSpec("comment_row", QT_TRANSLATE_NOOP("Actions", "&Comment on the clause compared"),
               "comparison.comment", (), "note", writes=True),
    ActionSpec("export_comparison", QT_TRANSLATE_NOOP("Actions", "E&xport the comparison…"),
               "comparison.export", ("Ctrl+Shift+X",), "export"),
    ActionSpec("note_highlight", QT_TRANSLATE_NOOP("Actions", "&Highlight"),
               "notes.make", argument="h", key="H", writes=True),
    ActionSpec("note_comment", QT_TRANSLATE_NOOP("Actions", "&Comment"),
               "notes.make", icon="note", argument="c", key="C", writes=True),
    ActionSpec("note_question", QT_TRANSLATE_NOOP("Actions", "&Question"),
               "notes.make", argument="q", key="Q", writes=True),
    ActionSpec("note_bookmark", QT_TRANSLATE_NOOP("Actions", "&Bookmark"),
               "notes.make", argument="b", key="B", writes=True),
    ActionSpec("note_tag", QT_TRANSLATE_NOOP("Actions", "Ta&g"),
               "notes.make", argument="t", key="T", writes=True),
    ActionSpec("note_propose", QT_TRANSLATE_NOOP("Actions", "&Propose wording"),
               "notes.make", argument="p", key="P", writes=True),
    ActionSpec("show_notes", QT_TRANSLATE_NOOP("Actions", "Not&es"),
               "notes.toggle", ("Ctrl+Shift+M",), "note", checkable=True),
    ActionSpec("show_redlines", QT_TRANSLATE_NOOP("Actions", "P&roposed wording in the text"),
               "notes.toggle_redlines", checkable=True),
    ActionSpec("all_notes", QT_TRANSLATE_NOOP("Actions", "Notes on &all documents"),
               "notes.show_all", ("Ctrl+Alt+M",)),
    ActionSpec("carry_over", QT_TRANSLATE_NOOP("Actions", "Notes from the earlier &version"),
               "carry.open", ("Ctrl+Alt+V",), "inbox"),
    ActionSpec("export_notes", QT_TRANSLATE_NOOP("Actions", "E&xport notes…"),
               "share.export", (), "export"),
    ActionSpec("open_notes", QT_TRANSLATE_NOOP("Actions", "Open a co&lleague's notes…"),
               "share.choose", (), "folder", writes=True),
    ActionSpec("show_outline", QT_TRANSLATE_NOOP("Actions", "&Outline"),
               "outline.toggle", ("Ctrl+Shift+B",), "outline", checkable=True),
    ActionSpec("open_menus", QT_TRANSLATE_NOOP("Actions", "Open the &menus"),
               "menus.open_first", ("F10",)),
    ActionSpec("next_pane", QT_TRANSLATE_NOOP("Actions", "Next p&ane"),
               "window.next_pane", ("F6",)),
    ActionSpec("previous_pane", QT_TRANSLATE_NOOP("Actions", "Previous pan&e"),
               "window.previous_pane", ("Shift+F6",)),
    ActionSpec("shortcuts", QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"),
               "pages.open_shortcuts", ("Ctrl+/", "F1"), "keyboard"),
    ActionSpec("check_library", QT_TRANSLATE_NOOP("Actions", "&Check the library"),
               "pages.check_library", (), "check"),
    ActionSpec("about", QT_TRANSLATE_NOOP("Actions", "&About WSIS Desk"),
               "pages.open_about", (), "info"),
    *_GO_TO_TAB,
)  # fmt: skip

TEXT_KEYS: tuple[TextKey, ...] = (
    TextKey(QT_TRANSLATE_NOOP("Actions", "Mark the selection in a colour, or the note there"),
            "1 2 3 4 5"),
    TextKey(QT_TRANSLATE_NOOP("Actions", "Open the note there, or comment on the selection"),
            "Return"),
    TextKey(QT_TRANSLATE_NOOP("Actions", "Delete the note there"), "Del"),
)  # fmt: skip

RECENT_MENU = "recent"

MENUS: tuple[MenuSpec, ...] = (
    MenuSpec("file", QT_TRANSLATE_NOOP("Actions", "&File"), (
        "add_files", "add_folder", "recent", SEPARATOR, "install_starter", "remove_starter",
        SEPARATOR, "save_pdf", "print", SEPARATOR, "close_tab", "close_others", "reopen_tab",
        SEPARATOR, "settings", SEPARATOR, "quit")),
    MenuSpec("edit", QT_TRANSLATE_NOOP("Actions", "&Edit"), (
        "undo", "redo", SEPARATOR, "copy_quotation", SEPARATOR,
        "find", "find_next", "find_previous", SEPARATOR, "searching", SEPARATOR,
        "tag", "link", "unlink", SEPARATOR, "remove")),
    MenuSpec("view", QT_TRANSLATE_NOOP("Actions", "&View"), (
        "show_library", "show_details", "grouping", "show_outline", "show_notes", "show_addresses",
        "show_redlines",
        SEPARATOR,
        "split", "page_view", "meeting", SEPARATOR,
        "zoom_in", "zoom_out", "zoom_reset", SEPARATOR,
        "theme", "language", SEPARATOR, "full_screen")),
    MenuSpec("go", QT_TRANSLATE_NOOP("Actions", "&Go"), (
        "back", "forward", SEPARATOR, "next_tab", "previous_tab", "numbered_tabs",
        SEPARATOR, "go_to_clause", "cited_by", "palette", "filter_library",
        SEPARATOR, "next_pane", "previous_pane", "open_menus")),
    MenuSpec("notes", QT_TRANSLATE_NOOP("Actions", "&Notes"), (
        "note_highlight", "note_comment", "note_question", "note_bookmark", "note_tag",
        "note_propose", SEPARATOR, "all_notes", "carry_over", SEPARATOR,
        "export_notes", "open_notes")),
    MenuSpec("compare", QT_TRANSLATE_NOOP("Actions", "&Compare"), (
        "compare_with", "compare_versions", "work_history", "parallel", SEPARATOR,
        "next_change", "previous_change", "other_end", SEPARATOR,
        "comment_row", "export_comparison")),
    MenuSpec("help", QT_TRANSLATE_NOOP("Actions", "&Help"), (
        "shortcuts", "commands", SEPARATOR, "check_library", SEPARATOR, "about")),
)  # fmt: skip

SUBMENUS: tuple[MenuSpec, ...] = (
    MenuSpec("numbered_tabs", QT_TRANSLATE_NOOP("Actions", "&Tabs by number"),
             tuple(spec.id for spec in _GO_TO_TAB)),
    MenuSpec(RECENT_MENU, QT_TRANSLATE_NOOP("Actions", "&Recent documents"), ()),
    MenuSpec("searching", QT_TRANSLATE_NOOP("Actions", "&Search"), (
        "search_library", SEPARATOR, "next_result", "previous_result", SEPARATOR,
        "save_search", "copy_results", "save_results", SEPARATOR, "synonyms")),
    MenuSpec("grouping", QT_TRANSLATE_NOOP("Actions", "&Arrange the library"), (
        "group_body", "group_work", "group_year", "group_language", "group_tag", SEPARATOR,
        "sort_name", "sort_date", "sort_added")),
    MenuSpec("theme", QT_TRANSLATE_NOOP("Actions", "&Colours"), (
        "theme_system", "theme_light", "theme_dark", "theme_contrast")),
    MenuSpec("language", QT_TRANSLATE_NOOP("Actions", "In&terface language"), (
        "language_ar", "language_en", "language_fr", "language_es", "language_ru", "language_zh")),
)  # fmt: skip

RAIL = ("show_library", "search_library", "compare_with", "carry_over")
READING_TOOLS = (
    "back",
    "forward",
    "show_outline",
    "show_notes",
    "page_view",
    "split",
    "full_screen",
)
TAB_MENU = ("close_tab", "close_others", SEPARATOR, "reopen_tab")
LIBRARY_MENU = (
    "open_selected",
    "open_beside",
    "compare_versions",
    "work_history",
    "parallel",
    SEPARATOR,
    "tag",
    "link",
    "unlink",
    SEPARATOR,
    "remove",
)
