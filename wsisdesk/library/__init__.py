"""The delegate's documents, kept: files as they came, what was read of them, what users decided.

``store.Library`` is the way in, over ``shelf`` (one open database), ``rows`` and ``schema``.
``importing`` brings in what ``folders`` finds; ``originals`` are kept under their hashes, and the
``journal`` beside them holds what users decided, so that ``rebuilding`` can make the database anew.
``entries`` are the lines of a list; ``works`` puts versions and languages together, ``finding``
knows which document is meant by what was typed. ``doctor`` examines it all.

``database``, ``units``, ``exclusion``, ``faults`` and ``protection`` are for every SQLite file of a
data folder: opened, written as a unit, one process at a time, failures sorted into the world's and
ours.
"""
