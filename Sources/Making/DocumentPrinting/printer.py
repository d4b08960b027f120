"""Makes tagged PDFs of HTML documents with WeasyPrint, as long as there is something to read.

Everything travels in frames: four bytes of length, big-endian, then that many bytes. In come an order (JSON:
{"assets": [{"path", "type"}], "documents": [{"address", "maximum"}]}), the assets and the documents. Out goes the
version, then for each document an answer of three lines (how many pages, the first text that did not fit, the first
address that was refused) and the PDF.
"""

import json
import logging
import os
import struct
import sys

import weasyprint
from weasyprint.formatting_structure.boxes import TextBox
from weasyprint.urls import URLFetcher, URLFetcherResponse

HOST = "https://bedside.invalid"
# What a library prints must not get between the frames.
OUTPUT = os.fdopen(os.dup(1), "wb")
os.dup2(2, 1)


def receive():
    (length,) = struct.unpack(">I", sys.stdin.buffer.read(4))
    return sys.stdin.buffer.read(length)


def send(payload):
    OUTPUT.write(struct.pack(">I", len(payload)) + payload)
    OUTPUT.flush()


class Assets(URLFetcher):
    """Knows only what was sent; whatever else a document asks for is refused and reported."""

    def __init__(self, assets):
        super().__init__()
        self.assets = assets
        self.refused = []

    def fetch(self, url, headers=None):
        path = url.removeprefix(HOST).split("?")[0].split("#")[0]
        if not url.startswith(HOST) or path not in self.assets:
            self.refused.append(url.removeprefix(HOST))
            raise ValueError(f"refused: {url}")
        media_type, content = self.assets[path]
        return URLFetcherResponse(url, content, {"Content-Type": media_type})


def first_text(page):
    """Of the block with which a page begins."""
    for box in page._page_box.children[0].descendants():
        if isinstance(box, TextBox) and box.text.strip() and box.element is not None:
            return " ".join("".join(box.element.itertext()).split())[:80]
    return ""


def print_document(address, maximum, html, fetcher):
    fetcher.refused = []
    document = weasyprint.HTML(
        string=html.decode(), base_url=HOST + address, url_fetcher=fetcher
    ).render()
    pages = len(document.pages)
    overflow = first_text(document.pages[maximum]) if pages > maximum else ""
    refused = fetcher.refused[0] if fetcher.refused else ""
    answer = f"{pages}\n{overflow}\n{refused}"
    return answer.encode(), document.write_pdf(pdf_variant="pdf/ua-1")


def main():
    logging.getLogger("weasyprint").setLevel(logging.CRITICAL)
    logging.getLogger("fontTools").setLevel(logging.CRITICAL)
    send(weasyprint.__version__.encode())
    order = json.loads(receive())
    fetcher = Assets(
        {asset["path"]: (asset["type"], receive()) for asset in order["assets"]}
    )
    for document in order["documents"]:
        answer, pdf = print_document(
            document["address"], document["maximum"], receive(), fetcher
        )
        send(answer)
        send(pdf)


main()
