"""The reading view: a document on paper, with find, outline, go-to field, split and meeting mode.

* ``view.ReaderView`` is one document to be read: the ``canvas`` on which it stands, ``finder`` and
  ``find_bar``, ``go_to`` for clauses as people name them, ``pointer`` and ``citing`` for what can
  be clicked, ``note_layer`` for notes. ``place`` keeps where one is, ``jump`` goes elsewhere.
* ``split.SplitReader`` sets two of them side by side; ``scroll_link`` holds them level.
* ``meeting.MeetingView`` fills the screen with one clause, on its ``stage``.
* ``outline_panel.OutlinePanel`` shows the ``outline`` beside all of these.

Positions are code points, ids are ``Block.id``.

The page is one ``QTextDocument`` in a ``QTextEdit`` (selection, caret, screen readers) with a
layout of our own (``layout.PageLayout``) that sets each block when it is first needed. Blocks pass
through ``ui.typesetting`` (what is shown, roles, columns, letters and lines) and ``page_painter``.
"""
