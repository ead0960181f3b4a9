"""Keeps what lives as long as the program out of the collector's way.

The program holds hundreds of thousands of values that never form a cycle: modules, the entries of
the library, its rows. A full collection goes through all of them and holds up the window for half
the time in which a long document opens, in the middle of that.
"""

from __future__ import annotations

import gc


def rest_while_starting() -> None:
    """Collect nothing until ``set_aside``: what a start makes is there to stay.

    While ten thousand documents are listed, collections would take a twelfth of the time.
    """
    gc.disable()


def set_aside() -> None:
    """Collect once, and leave all that is alive now out of later collections.

    What was set aside before and is no longer in use is freed first, so it may be called again.
    """
    gc.enable()
    gc.unfreeze()
    gc.collect()
    gc.freeze()
