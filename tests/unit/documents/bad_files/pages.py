"""Bad PDF files, written object by object."""

from __future__ import annotations

import io
import zlib

import pikepdf


def pdf(*objects: str, root: int = 1) -> bytes:
    """Write a PDF of these objects, numbered from 1, with a sound cross-reference table."""
    data, offsets = b"%PDF-1.4\n", []
    for number, text in enumerate(objects, 1):
        offsets.append(len(data))
        data += f"{number} 0 obj\n{text}\nendobj\n".encode("latin-1")
    start = len(data)
    rows = "".join(f"{offset:010d} 00000 n \n" for offset in offsets)
    table = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{rows}"
    trailer = f"trailer<</Size {len(objects) + 1}/Root {root} 0 R>>\nstartxref\n{start}\n%%EOF\n"
    return data + (table + trailer).encode("latin-1")


def page_ring() -> bytes:
    return pdf("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[2 0 R]>>")


def no_pages() -> bytes:
    return pdf("<</Type/Catalog>>")


def header_only() -> bytes:
    return b"%PDF-1.7\n%%EOF\n"


def garbage() -> bytes:
    return b"%PDF-1.7\n" + bytes(range(256)) * 50


def inflating() -> bytes:
    content = zlib.compress(b"q Q " * 50_000_000, 9).decode("latin-1")
    stream = f"<</Length {len(content)}/Filter/FlateDecode>>\nstream\n{content}\nendstream"
    return pdf(
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Count 1/Kids[3 0 R]>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 500 500]/Contents 4 0 R>>",
        stream,
    )


def locked() -> bytes:
    """Lock a sound PDF with a password that must be typed to open it."""
    buffer = io.BytesIO()
    with pikepdf.new() as file:
        file.add_blank_page()
        file.save(buffer, encryption=pikepdf.Encryption(owner="o", user="u"))
    return buffer.getvalue()


def scanned() -> bytes:
    """Make a page that is one picture."""
    image = (
        "<</Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray"
    )
    return pdf(
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Count 1/Kids[3 0 R]>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 500 500]/Contents 4 0 R"
        "/Resources<</XObject<</I 5 0 R>>>>>>",
        "<</Length 30>>\nstream\nq 500 0 0 500 0 0 cm /I Do Q  \nendstream",
        f"{image}/ColorSpace/DeviceGray/Length 1>>\nstream\n@\nendstream",
    )
