"""What documents say is shown as text: Qt must not take it for HTML, which can load pictures."""

from __future__ import annotations

import pytest
from PySide6.QtGui import Qt

from wsisdesk.ui.words.bidi import embedded, plain_tip

HOSTILE = '<img src="//share/picture.png">'


@pytest.mark.parametrize("text", [HOSTILE, f"Title {HOSTILE}", f"a &lt; b\n{HOSTILE}", "<b>x</b>"])
def test_a_tip_is_never_taken_for_html(text: str) -> None:
    assert Qt.mightBeRichText(embedded(text, "en"))
    assert not Qt.mightBeRichText(plain_tip(embedded(text, "en")))


def test_a_tip_without_tags_stays_as_it_is() -> None:
    assert plain_tip("Resolution 1334\nالقرار 1334") == "Resolution 1334\nالقرار 1334"
