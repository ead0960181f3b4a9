"""The editor of a note and its fields, each in the direction of what is typed into it."""
