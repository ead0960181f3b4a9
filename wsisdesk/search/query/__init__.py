"""Queries as delegates type them: their grammar, and what they mean to the index."""
