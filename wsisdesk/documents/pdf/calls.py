"""PDFium's functions that are called for every character or object, bound to take plain addresses.

pypdfium2 binds them with typed pointers, which are checked and converted at each call: twice the
time, tens of thousands of times a page. The caller keeps the buffers alive.
"""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, Any

import pypdfium2.raw as pdfium

if TYPE_CHECKING:
    from collections.abc import Callable

_POINTER = ctypes.c_void_p


def address(pointer: Any) -> int:  # noqa: ANN401 - any ctypes pointer or function
    """Return the address a ctypes pointer or function stands for, 0 for a null pointer."""
    return ctypes.cast(pointer, _POINTER).value or 0


def _bound(function: Any, result: Any, *arguments: Any) -> Callable[..., Any]:  # noqa: ANN401
    return ctypes.CFUNCTYPE(result, *arguments)(address(function))


_ON_CHARACTER = (_POINTER, ctypes.c_int)

get_unicode = _bound(pdfium.FPDFText_GetUnicode, ctypes.c_uint, *_ON_CHARACTER)
is_generated = _bound(pdfium.FPDFText_IsGenerated, ctypes.c_int, *_ON_CHARACTER)
has_no_unicode = _bound(pdfium.FPDFText_HasUnicodeMapError, ctypes.c_int, *_ON_CHARACTER)
get_box = _bound(
    pdfium.FPDFText_GetCharBox, ctypes.c_int, *_ON_CHARACTER, _POINTER, _POINTER, _POINTER, _POINTER
)
get_origin = _bound(pdfium.FPDFText_GetCharOrigin, ctypes.c_int, *_ON_CHARACTER, _POINTER, _POINTER)
get_loose_box = _bound(pdfium.FPDFText_GetLooseCharBox, ctypes.c_int, *_ON_CHARACTER, _POINTER)
get_font_size = _bound(pdfium.FPDFText_GetFontSize, ctypes.c_double, *_ON_CHARACTER)
get_matrix = _bound(pdfium.FPDFText_GetMatrix, ctypes.c_int, *_ON_CHARACTER, _POINTER)
get_text_object = _bound(pdfium.FPDFText_GetTextObject, _POINTER, *_ON_CHARACTER)
get_font = _bound(pdfium.FPDFTextObj_GetFont, _POINTER, _POINTER)

get_object = _bound(pdfium.FPDFPage_GetObject, _POINTER, *_ON_CHARACTER)
get_object_type = _bound(pdfium.FPDFPageObj_GetType, ctypes.c_int, _POINTER)
get_bounds = _bound(
    pdfium.FPDFPageObj_GetBounds, ctypes.c_int, _POINTER, _POINTER, _POINTER, _POINTER, _POINTER
)
