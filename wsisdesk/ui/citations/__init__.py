"""Citations in both directions: what stands behind one, and which clauses cite a text."""
