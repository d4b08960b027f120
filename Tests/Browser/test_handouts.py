"""Every sheet of the sample site as PDF, before programs that others wrote."""

import re
import subprocess
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pikepdf
import pytest
import zxingcpp
from built_site import ROOT, BuiltSite
from chromium import chromium
from chromium import run as run_in_browser
from PIL import Image
from server import served

VENV = ROOT / ".venv/bin"
BASE_URL = "https://alder.example/"


@dataclass(frozen=True)
class Sheet:
    pdf: Path
    site: BuiltSite

    @property
    def is_large(self) -> bool:
        return self.pdf.stem.endswith("-large-print")

    @property
    def clinic(self) -> str:
        return self.pdf.parent.parent.name

    @property
    def handout(self) -> str:
        return self.pdf.stem.split(f"-{self.clinic}")[0]

    @property
    def sides(self) -> int:
        """How many pages it may have in standard print."""
        front = (ROOT / f"Content/en/handouts/{self.handout}.md").read_text()
        return int(dict(re.findall(r"^(sides): (\d)$", front, re.MULTILINE)).get("sides", 1))

    @property
    def address(self) -> str:
        """Of the web page that the PDF is made from."""
        name = self.pdf.stem.removesuffix("-large-print").removesuffix(f"-{self.clinic}")
        return f"/locations/{self.clinic}/handouts/{name}/" + ("large-print/" if self.is_large else "")

    @cached_property
    def html(self) -> str:
        return self.site.file(self.address).read_text()

    @cached_property
    def text(self) -> str:
        return run("pdftotext", "-raw", self.pdf, "-")


def run(*command) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


@pytest.fixture(scope="session")
def sheets() -> list[Sheet]:
    site = BuiltSite(ROOT / ".build/judges/sheets", "/", BASE_URL)
    site.folder.mkdir(parents=True, exist_ok=True)
    command = [ROOT / ".build/release/bedside", "build", "--quiet", "--content", ROOT / "Content"]
    command += ["--output", site.folder, "--as-of", "2026-12-01", "--skip", "search"]
    subprocess.run(command, check=True, cwd=ROOT)
    return [Sheet(pdf, site) for pdf in sorted(site.folder.rglob("*.pdf"))]


def test_every_handout_of_every_clinic_is_there_in_both_sizes(sheets):
    handouts = list((ROOT / "Content/en/handouts").glob("*.md"))
    clinics = [file for file in (ROOT / "Content/en/locations").glob("*.md") if file.stem != "index"]
    assert len(sheets) == len(handouts) * len(clinics) * 2 > 0


def test_outloud_finds_no_error(sheets):
    command = [VENV / "outloud", "--fail-on", "error", *(sheet.pdf for sheet in sheets)]
    result = subprocess.run(command, capture_output=True, text=True)
    assert result.returncode == 0, result.stdout


def test_pdfua_finds_no_error(sheets):
    command = [VENV / "pdfua", "check", *(sheet.pdf for sheet in sheets)]
    result = subprocess.run(command, capture_output=True, text=True)
    assert result.returncode == 0, result.stdout


def test_each_sheet_is_letter_paper_of_the_right_number_of_pages(sheets):
    for sheet in sheets:
        with pikepdf.open(sheet.pdf) as pdf:
            boxes = {tuple(map(float, page.mediabox)) for page in pdf.pages}
            assert boxes == {(0, 0, 612, 792)}, sheet.pdf
            most = sheet.sides * (2 if sheet.is_large else 1)
            assert 1 <= len(pdf.pages) <= most, sheet.pdf


def test_each_document_says_its_title_and_language_and_is_tagged(sheets):
    for sheet in sheets:
        with pikepdf.open(sheet.pdf) as pdf:
            title = re.search("<title>(.*?)</title>", sheet.html).group(1)
            assert str(pdf.docinfo["/Title"]) == title.replace("&#39;", "'")
            assert str(pdf.Root.Lang) == "en"
            assert bool(pdf.Root.MarkInfo.Marked)


def test_every_font_is_embedded_and_is_the_sheets_own(sheets):
    for sheet in sheets:
        rows = run("pdffonts", sheet.pdf).splitlines()[2:]
        assert rows
        for row in rows:
            assert "Atkinson" in row.split()[0], f"{sheet.pdf}: {row}"
            embedded, subset = row.split()[-5:-3]
            assert (embedded, subset) == ("yes", "yes"), f"{sheet.pdf}: {row}"


def test_no_text_is_smaller_than_it_may_be(sheets):
    for sheet in sheets:
        smallest = 18 if sheet.is_large else 12
        fonts = run("pdftohtml", "-xml", "-stdout", "-i", "-fontfullname", "-zoom", "1", sheet.pdf)
        sizes = [int(size) for size in re.findall(r'<fontspec[^>]* size="(-?\d+)"', fonts)]
        assert sizes and min(sizes) >= smallest, f"{sheet.pdf}: {sizes}"


def test_the_code_leads_to_the_page_that_is_printed_beside_it(sheets, tmp_path):
    for sheet in sheets:
        run("pdftoppm", "-r", "150", "-gray", sheet.pdf, tmp_path / sheet.pdf.stem)
        pages = sorted(tmp_path.glob(f"{sheet.pdf.stem}-*.pgm"))
        codes = [code.text for page in pages for code in zxingcpp.read_barcodes(Image.open(page))]
        assert len(codes) == 1, sheet.pdf
        assert codes[0].startswith(BASE_URL)
        assert sheet.site.file(codes[0].removeprefix(BASE_URL.rstrip("/"))).exists()
        assert codes[0].removeprefix("https://") in "".join(sheet.text.split())
        for page in pages:
            page.unlink()


def test_the_words_that_matter_reach_the_paper(sheets):
    for sheet in sheets:
        words = " ".join(sheet.text.split())
        data = (ROOT / f"Content/en/locations/{sheet.clinic}.md").read_text()
        phone = re.search(r"^phone: !placeholder (\S+)", data, re.MULTILINE).group(1)
        front = (ROOT / f"Content/en/handouts/{sheet.handout}.md").read_text()
        key = dict(re.findall(r'^([a-z-]+): "?([^"\n]*)"?$', front, re.MULTILINE))
        for expected in [phone, f"{key['id']}-en v{key['version']}", "Sample reviewer, PT"]:
            assert expected in words, f"{sheet.pdf}: {expected}"
        assert "Last review 27 November 2026, next 27 November 2027" in words
        assert "Large print or other formats: 613-555-0100" in words


def test_the_emergency_box_is_whole_and_in_the_upper_half(sheets):
    for sheet in sheets:
        places = run("pdftotext", "-bbox", "-f", "1", "-l", "1", sheet.pdf, "-")
        words = re.findall(r'yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">([^<]*)<', places)
        text = [word for _, _, word in words]
        start, end = text.index("911"), text.index("muscles.")
        # In large print, the emergency box takes up most of the first page.
        limit = 792 * (0.75 if sheet.is_large else 0.5)
        assert float(words[start][0]) < 240 and float(words[end][1]) < limit, sheet.pdf


def test_chromium_prints_as_many_pages(sheets):
    async def pages() -> dict[Path, int]:
        counts = {}
        async with chromium() as browser:
            with served(sheets[0].site) as origin:
                page = await browser.new_page()
                for sheet in sheets:
                    await page.goto(origin + sheet.address)
                    printed = await page.pdf(format="Letter", prefer_css_page_size=True)
                    counts[sheet.pdf] = printed.count(b"/Type /Page\n")
        return counts

    def of(sheet: Sheet) -> int:
        with pikepdf.open(sheet.pdf) as pdf:
            return len(pdf.pages)

    assert run_in_browser(pages()) == {sheet.pdf: of(sheet) for sheet in sheets}


def test_the_first_side_has_every_box(sheets):
    """Of a sheet in standard print; in large print the boxes come first as well, over two pages."""
    for sheet in sheets:
        last = 2 if sheet.is_large else 1
        words = " ".join(run("pdftotext", "-raw", "-l", str(last), sheet.pdf, "-").split())
        boxes = re.findall(r'<section class="box box-[a-z-]+">\s*<h2>.*?<span>(.*?)</span>', sheet.html, re.DOTALL)
        assert len(boxes) >= 4, sheet.pdf
        for box in boxes:
            heading = re.sub("<[^>]+>", "", box).split(":")[0]
            assert heading in words, f"{sheet.pdf}: {heading}"
