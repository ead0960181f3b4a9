"""Comparison of two or more versions of a text, clause by clause: values in, values out."""
