"""Results to files that colleagues can use: the reading view, comparisons, notes and hits."""
