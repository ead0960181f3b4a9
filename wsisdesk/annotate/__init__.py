"""The delegate's own work: notes on documents, kept for years, carried from version to version.

* A note as a value: ``model``, changed by ``editing`` alone, each time by a state more; ``merging``
  unites two copies of it.
* Where it stands: ``anchoring`` in its own document, ``finding`` wherever its words are written.
* Kept: ``store`` is the way in, over ``access``, ``opening`` (nothing in the file is put at risk),
  ``snapshot`` (where nothing can be written), ``schema`` and ``note_rows``; ``backups`` copies it,
  ``repairing`` restores it.
* On the next version: ``passages`` says how one text went over into the other; by it ``carrying``
  places notes, ``doubts`` says where the user must choose, ``decisions`` what was chosen.
* Proposed wording: ``redline`` shows it, by ``whole_words``; ``proposals`` tells what became of it,
  word by word, with ``judging``, ``adoption`` and ``newcomers``.
* To and from others: ``sharing`` says what would change, ``exchange`` does it and takes it back,
  ``layers`` keep theirs apart. Files are ``webannotation`` (those of other programs:
  ``foreign_annotations``, over ``linked_data``), checked by ``soundness``, closed by ``sealing``;
  ``originals`` knows the places of words in the Word files and PDFs themselves.
"""
