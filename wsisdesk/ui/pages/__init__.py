"""The pages of a PDF as they were laid out, with thumbnails, beside the reading view.

``PageView.show_file(path, document)`` opens a file that the reader's child process has passed;
``go_to_block`` and ``current_block`` keep the place when the user switches between text and page.
"""

from wsisdesk.ui.pages.view import PageView

__all__ = ["PageView"]
