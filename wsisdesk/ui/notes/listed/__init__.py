"""The list of notes at the end edge: its rows, what narrows and orders them, how they look."""
