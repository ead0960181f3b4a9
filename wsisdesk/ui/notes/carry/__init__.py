"""Carrying notes over to a newer version: one page for each pair of versions."""
