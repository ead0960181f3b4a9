"""What stands in the search panel, as one value: to ask, to keep, and to ask again."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from wsisdesk.search.model import Facet, Request

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True)
class Question:
    """The query as typed, chosen values of facets, and how widely the words are taken.

    ``as_typed`` leaves out plurals, clitics and synonyms; ``without`` leaves out single further
    words.
    """

    query: str = ""
    filters: Mapping[Facet, frozenset[str]] = field(default_factory=dict)
    current: bool = False
    as_typed: bool = False
    without: frozenset[str] = frozenset()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to look for."""
        return not self.query.strip()

    @property
    def is_filtered(self) -> bool:
        """Whether anything but the words narrows the answers."""
        return bool(self.filters) or self.current

    @property
    def chosen(self) -> tuple[tuple[Facet, str], ...]:
        """The chosen values of facets, in order."""
        return tuple(
            (facet, value)
            for facet in Facet
            for value in sorted(self.filters.get(facet, frozenset()))
        )

    def request(
        self, limit: int, offset: int = 0, *, typing: bool = False, document: str = ""
    ) -> Request:
        """Return this question to the search engine."""
        return Request(
            query=self.query,
            filters=self.filters,
            document=document,
            synonyms=not self.as_typed,
            forms=not self.as_typed,
            without=self.without,
            current=self.current,
            typing=typing and not self.query[-1:].isspace(),
            limit=limit,
            offset=offset,
        )

    def toggled(self, facet: Facet, value: str) -> Question:
        """Return the question with a value of a facet chosen, or no longer."""
        values = self.filters.get(facet, frozenset()) ^ {value}
        others = {other: chosen for other, chosen in self.filters.items() if other is not facet}
        return replace(self, filters=others | ({facet: values} if values else {}))

    def without_facet(self, facet: Facet) -> Question:
        """Return the question with no value of a facet chosen."""
        return replace(self, filters={k: v for k, v in self.filters.items() if k is not facet})

    def unfiltered(self) -> Question:
        """Return the question with all filters off."""
        return replace(self, filters={}, current=False)


def to_data(question: Question) -> dict[str, Any]:
    """Return a question as JSON can hold it."""
    return {
        "query": question.query,
        "filters": {facet.value: sorted(values) for facet, values in question.filters.items()},
        "current": question.current,
        "as_typed": question.as_typed,
        "without": sorted(question.without),
    }


def from_data(stored: dict[str, Any]) -> Question:
    """Return the question that ``to_data`` wrote.

    Raises ``KeyError``, ``TypeError``, ``ValueError`` or ``AttributeError`` for anything else.
    """
    return Question(
        query=str(stored["query"]),
        filters={
            Facet(name): frozenset(map(str, values))
            for name, values in stored.get("filters", {}).items()
        },
        current=bool(stored.get("current")),
        as_typed=bool(stored.get("as_typed")),
        without=frozenset(map(str, stored.get("without", ()))),
    )
