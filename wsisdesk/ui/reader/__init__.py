"""The reading view: a document on paper, with find, outline, go-to field, split and meeting mode.

What the main window wires (positions are code points, ids are ``Block.id``):

* ``view.ReaderView``: ``show_document(document)``, ``document()``, ``go_to(block_id, start, end)``,
  ``current_block()``, ``open_go_to()``, ``copy_quotation()``, ``previewing.provide`` (a callable);
  ``set_theme``, ``set_zoom``, ``set_page``, ``set_reduce_motion``,
  ``set_reference_mode``; signals ``place_changed(str)``, ``citation_clicked(Citation)``,
  ``note_clicked(str)``, ``link_clicked(str)``. Its ``finder`` has ``open()``, ``next()``,
  ``previous()``, ``look_for(text)``; its ``canvas`` is the text widget (``copy()``).
* ``outline_panel.OutlinePanel``: ``set_document``, ``set_current``, signal ``activated(str)``.
* ``go_to.GoToField``: ``open_for(document)``, signal ``chosen(str)``; every view has one.
* ``widgets.hover_card.Card``: what that callable returns for a ``Citation``.
* ``split.SplitReader``: ``show_documents(a, b)``, ``go_to``, ``set_linked``, ``active``, ``panes``;
  signals ``place_changed(str)``, ``citation_clicked(Citation)``, ``closed()``.
* ``meeting.MeetingView``: ``show_document(document, block_id)``, ``current_block()``, ``set_zoom``;
  signals ``place_changed(str)``, ``left(str)`` (Esc). It fills the screen it is given.

The page is one ``QTextDocument`` in a ``QTextEdit`` (selection, caret, screen readers) with a
layout of our own (``layout.PageLayout``) that sets each block when it is first needed. Blocks pass
through ``ui.typesetting`` (what is shown, roles, columns, letters and lines) and ``page_painter``.
"""
