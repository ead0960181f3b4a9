"""The tabs: documents and pages side by side, their history, and what was closed."""
