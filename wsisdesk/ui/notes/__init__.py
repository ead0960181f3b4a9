"""Notes in the window: made in the reader, listed in a panel, carried over, shared."""
