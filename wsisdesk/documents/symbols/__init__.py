"""Symbols and citations of ITU and United Nations documents, in six languages.

``citations`` finds every reference in a text; ``identity`` says what a document's title block says
it is; ``normalise`` understands what a user types. Nothing is invented: what the words leave open
stays empty, and what they get wrong is kept and flagged, with the likely target beside it.

A **work** is named by a path: the body, the kind, then what tells it from others.

================================  ==========================================================
``itu/council/res/1334``          Council resolution; ``itu/council/dec/575`` decision
``itu/council/doc/c24-8``         Council document C24/8; ``c24-inf-18``; ``c24-8-add.1``
``itu/council/group/cwg-…``       Council working group
``itu/pp/res/140``                Plenipotentiary Conference; so with ``itu/wtdc``, ``itu/wtsa``,
                                  ``itu/wrc``
``itu/pp/doc/pp18-42``            conference document PP18/42
``itu/itu-r/res/61``              radio assembly; ``itu/itu-r/rec/bt.500``, ``itu/itu-t/rec/x.509``
``un/a/res/70/125``               General Assembly, session and number; ``un/a/res/5/491`` is
                                  A/RES/491 (V), ``un/a/res/es-10/19`` an emergency session's
``un/a/dec/69/555``               General Assembly decision
``un/a/doc/70-684``               document A/70/684; ``un/a/doc/c.2-79-l.41`` is A/C.2/79/L.41
``un/s/res/1440``                 Security Council; ``un/ecosoc/res/2021/28`` ECOSOC;
                                  ``un/hrc/res/27/3`` Human Rights Council
``wsis/geneva/declaration``       outcome documents: also ``wsis/geneva/plan-of-action``,
                                  ``wsis/tunis/commitment``, ``wsis/tunis/agenda``
================================  ==========================================================

A **version** is the year of a resolution's adoption or revision (``2023``), the counter where no
year is printed (``3`` of ITU-R 61-3, ``14`` of BT.500-14), or the revision of a paper (``rev.1``).
It is empty where the text names none; ``order`` sorts versions.
"""

from __future__ import annotations

from wsisdesk.documents.symbols.bodies import body, body_name
from wsisdesk.documents.symbols.grammar import citations
from wsisdesk.documents.symbols.identity import identity
from wsisdesk.documents.symbols.model import Citation, CitationKind, Doubt, Identity
from wsisdesk.documents.symbols.names import display_name, normalise, order, version_name
from wsisdesk.documents.symbols.spelling import without_ending, years_told

__all__ = [
    "Citation",
    "CitationKind",
    "Doubt",
    "Identity",
    "body",
    "body_name",
    "citations",
    "display_name",
    "identity",
    "normalise",
    "order",
    "version_name",
    "without_ending",
    "years_told",
]
