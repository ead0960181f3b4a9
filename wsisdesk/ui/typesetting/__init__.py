"""Sets the words of a document on paper: what every view that shows clauses is built from.

The way of a block, from the model to the screen:

* ``composition`` decides what stands in front of what (labels, indents, cells of tables), with
  ``displayed`` for the letters it shows, ``indents``, ``tables`` and ``pieces`` (giant paragraphs);
* ``typography`` says how each kind of block is set, in pixels of the zoom in force;
* ``blocks`` sets one block into lines, with ``line_breaks``, on the ``sheet``; ``table_painter``
  draws what a table has besides its words;
* ``redlines`` sets proposed wording: what goes and what comes; ``proposed`` with its mark (MOD …);
* ``boxes`` and ``letters`` answer where letters stand, and which letter stands at a point;
* ``heights`` knows where each block starts while most are still estimated.

Positions are code points of ``Block.text``; ``displayed`` is the one place that knows what Qt
counts instead. Nothing here knows a panel or a window: the reader, the comparison, the notes and
the printer stand on it.
"""
