"""Makes files that are damaged, hostile, or not what their names say: one function a kind."""
