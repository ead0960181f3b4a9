"""The reading view: a document on paper, with find, outline, go-to field, split and meeting mode.

What the main window wires (all positions are code points, all ids are ``Block.id``):

* ``view.ReaderView``: ``show_document(document)``, ``document()``, ``go_to(block_id, start, end)``,
  ``current_block()``, ``set_zoom(percent)``, ``set_theme(theme)``, ``set_column_width(pixels)``,
  ``set_line_height(percent)``, ``set_reduce_motion(on)``, ``set_reference_mode(on)``;
  signals ``place_changed(str)``, ``citation_clicked(object)``, ``note_clicked(str)``. Its parts
  ``find``, ``finder`` (``open()``, ``next()``, ``previous()``) and ``canvas`` (``copy()``,
  ``copy_quotation()``).
* ``outline_panel.OutlinePanel``: ``set_document``, ``set_current``, signal ``activated(str)``.
* ``go_to.GoToField``: a popup; ``open_for(document, widget)``, signal ``chosen(str)``.
* ``hover_card.Card``: what ``ReaderView.set_card_provider(callable)`` returns for a citation.
* ``split.SplitReader``: two ``ReaderView``s; ``show_documents(a, b)``, ``set_linked(on)``.
* ``meeting.MeetingView``: full screen; ``show_document(document, block_id)``, signal ``left(str)``.

The page is one ``QTextDocument`` in a ``QTextEdit`` (selection, caret, screen readers) with a
layout of our own (``layout.PageLayout``) that sets each block when it is first needed.
"""
