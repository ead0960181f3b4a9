"""What addressees are called where they are listed."""

from __future__ import annotations

import pytest

from wsisdesk.documents.structure.addressees import addressee_name, canonical


@pytest.mark.parametrize("language", ["ar", "en", "fr", "es", "ru", "zh"])
def test_the_name_of_a_key_leads_back_to_it(language: str) -> None:
    assert canonical(addressee_name("secretary-general", language), language) == "secretary-general"


@pytest.mark.parametrize("printed", ["the working group on a theme", "articles", "connectors"])
def test_who_is_not_listed_is_called_as_printed(printed: str) -> None:
    assert addressee_name(printed, "en") == printed
