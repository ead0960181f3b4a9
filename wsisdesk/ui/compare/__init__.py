"""The comparison of two documents in the window: rows, change list, comments, export.

``desk.CompareDesk`` starts comparisons and opens their pages. A page shows a ``prepared.Prepared``
(made on a worker) as a ``listing`` of items; ``cells`` say what stands on either side of a row,
``row_layout`` sets them, ``row_painter`` paints them, ``view`` is the list they stand in.
"""
