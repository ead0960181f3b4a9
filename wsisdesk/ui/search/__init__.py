"""The search panel: the query as typed, its answers beside the reader, and what keeps the index."""
