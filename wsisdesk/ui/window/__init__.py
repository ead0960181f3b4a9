"""The main window: its frame, its sides, what it remembers, and the desks that work in it.

``main_window`` makes the parts and connects them; a *desk* looks after one kind of work in the
window (the outline, meeting mode, export, protection).
"""
