"""A comparison as files that colleagues can use; ``saving.save`` chooses the form by the suffix.

What is said is the same for every form: ``entries`` line by line, ``pieces`` for the marked text of
a row (``cell_pieces`` in tables), ``marking``, ``wording``, ``sections`` and ``facts``. The forms:
``tracked_docx`` and ``table_docx`` (made in ``word``), ``pdf`` (over ``pdf_grid``, ``marked_lines``
and ``marked_sheet``), ``html`` (``html_rows``, ``elements``), ``markdown`` (``markdown_text``),
``rows_csv`` and ``data``. Histories (``history_lines``, ``history_saving``) and languages side by
side (``parallel_saving``) share the forms of ``plain_table``.
"""
