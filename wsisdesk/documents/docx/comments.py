"""Comments that delegates and drafters have left in the margin."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from wsisdesk.documents.docx.flow import read_flow
from wsisdesk.documents.docx.namespaces import w
from wsisdesk.documents.docx.story import Findings
from wsisdesk.documents.model import Comment

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wsisdesk.documents.docx.story import Story

_COMMENT, _ID, _AUTHOR = w("comment"), w("id"), w("author")


def read_comments(body: Story, places: Mapping[str, int]) -> tuple[Comment, ...]:
    """Read all comments; ``places`` says at which paragraph of the body each one stands."""
    part = body.definitions.package.related("comments")
    if part is None:
        return ()
    comments = []
    for element in part.root.iterfind(_COMMENT):
        story = replace(body.box(element), part=part, findings=Findings(), calls=None)
        text = "\n".join(item.builder.text for item in read_flow(element, story))
        place = places.get(element.get(_ID, ""), -1)
        comments.append(Comment(element.get(_AUTHOR, ""), text, place))
    return tuple(comments)
