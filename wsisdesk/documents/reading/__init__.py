"""Reading files from outside, each in a confined process: see ``pool``, the way in."""
