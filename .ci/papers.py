"""Compares what LibreOffice and WeasyPrint make of the papers with what Rembuk wrote; ends with a sentence per fault."""

import collections
import concurrent.futures
import csv
import html
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree as tree

import docx

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
DIGITS = "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas".split()


class Fault(Exception):
    """What is wrong with a paper, in words."""


def expect(holds, words):
    if not holds:
        raise Fault(words)


def squeezed(words):
    # A hyphen at the end of a line and an en dash are one to whoever reads.
    return re.sub(r"\s+", "", words)


def terbilang(number):
    """A number in Indonesian words, by a rule of its own: the program's is what is judged."""
    if number < 12:
        return DIGITS[number]
    if number < 20:
        return f"{DIGITS[number - 10]} belas"
    for size, name in ((10**9, "miliar"), (10**6, "juta"), (1000, "ribu"), (100, "ratus"), (10, "puluh")):
        if number >= size:
            count, rest = divmod(number, size)
            head = f"se{name}" if count == 1 and size in (100, 1000) else f"{terbilang(count)} {name}"
            return head + (f" {terbilang(rest)}" if rest else "")


def rupiah(amount):
    return "Rp" + f"{amount:,}".replace(",", ".")


class Pages:
    """A PDF as its readers see it."""

    def __init__(self, path):
        expect(path.exists(), f"{path.name} was not made")
        said = subprocess.run(["pdftotext", "-bbox", path, "-"], capture_output=True, text=True, check=True).stdout
        self.texts, self.lines = [], []
        for page in re.split(r"(?=<page )", said)[1:]:
            width, height = (float(size) for size in re.match(r'<page width="(.*?)" height="(.*?)"', page).groups())
            words = re.findall(r'<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)</word>', page)
            lines = collections.defaultdict(list)
            for left, top, right, bottom, word in words:
                word = html.unescape(word)
                # Five millimetres at every edge are nobody's: printers cannot reach them.
                inside = min(float(left), float(top), width - float(right), height - float(bottom)) > 14
                expect(inside, f"page {len(self.texts) + 1}: {word!r} stands beyond the margin")
                lines[round(float(top))].append(word)
            self.texts.append(squeezed(html.unescape("".join(word[4] for word in words))))
            self.lines.append({squeezed("".join(line)) for line in lines.values()})
        expect(self.texts and any(self.texts), f"{path.name} is blank")

    @property
    def whole(self):
        return "".join(self.texts)


def paragraphs(document):
    """Every paragraph, in tables and text boxes too, with whether it is an entry of a list of contents."""
    for paragraph in document.element.body.iter(f"{WORD}p"):
        style = paragraph.find(f"{WORD}pPr/{WORD}pStyle")
        listed = style is not None and re.fullmatch("TOC[123]|TableofFigures", style.get(f"{WORD}val"))
        own = [piece for run in paragraph.iter(f"{WORD}r") if not run.findall(f".//{WORD}p") for piece in run.iter()]
        yield squeezed("".join(piece.text or "" for piece in own if piece.tag == f"{WORD}t")), bool(listed)


def entries(updated):
    """The lists of contents as LibreOffice set them: words and page."""
    for body in updated.iter(f"{TEXT}index-body"):
        for line in body.iter(f"{TEXT}p"):
            for tab in line.iter(f"{TEXT}tab"):
                tab.text = "\t"
            words = "".join(line.itertext())
            page = re.search(r"\t([ivxlc]+|\d+)$", words)
            expect(page or not words.strip(), f"no page number for {words!r} in a list of contents")
            if page:
                yield squeezed(words[: page.start()]), page.group(1)


def word_document(path, folder, updates):
    document = docx.Document(path)
    pages = Pages(path.with_suffix(".docx.pdf"))
    expect((updates / f"{path.stem}.fodt").exists(), "LibreOffice does not open it")
    root = tree.parse(updates / f"{path.stem}.fodt").getroot()
    # Notes and marks of LibreOffice's own aside, every paragraph says what it said: captions, references, totals.
    shown = squeezed("".join(root.itertext()))
    written = [words for words, listed in paragraphs(document) if listed]
    for words, listed in paragraphs(document):
        expect(listed or words in shown, f"LibreOffice, having updated the fields, has no longer {words[:90]!r}")
    updated = list(entries(root))
    expect(
        written == [words for words, _ in updated],
        f"LibreOffice lists otherwise: {[pair for pair in zip(written, updated) if pair[0] != pair[1][0]][:3]}"
        f" ({len(written)} entries against {len(updated)})")
    for words, label in updated:
        # A number that stands before its heading by itself is another column to pdftotext.
        words = re.sub(r"^(\d+|[A-Z])\.", "", words)
        where = [text for text, lines in zip(pages.texts, pages.lines) if label in lines]
        expect(any(words in text for text in where), f"{words[:60]!r} is not on page {label}, where its list leads")
    common(path, folder, pages)
    return len(pages.texts), len(updated)


def web_page(path, folder, _):
    pages = Pages(path.with_suffix(".html.pdf"))
    document = docx.Document(path.with_suffix(".docx"))
    for paragraph in document.paragraphs:
        if re.fullmatch(r"[Hh]eading [1-6]|[Cc]aption", paragraph.style.name):
            expect(squeezed(paragraph.text) in pages.whole, f"the print lacks {paragraph.text!r}")
    common(path, folder, pages)
    return len(pages.texts), 0


def common(path, folder, pages):
    """The totals of the budget, added up from the table's lines, and what a page can hold."""
    kind = re.fullmatch(r"((?:contoh|latihan)-[a-z]+-sosial)(?:-(proposal|rab|lpj|ringkasan))?", path.stem)
    if not kind:
        return
    with (folder / f"{kind.group(1)}-budget.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    # What stands below the total says where the money comes from.
    end = next(place for place, row in enumerate(rows) if row["Uraian"] in ("Jumlah", "Total"))
    lines = [row for row in rows[:end] if row["No"]]
    total = 0
    for row in lines:
        if not row["Volume"]:
            expect(not row["Jumlah"], f"the table has an amount for {row['Uraian']}, without a volume")
            continue
        amount = float(row["Volume"]) * float(row["Koefisien"] or 1) * float(row["Harga satuan"])
        expect(round(amount) == int(row["Jumlah"]), f"the table computes {row['Uraian']} otherwise")
        total += round(amount)
    spent = sum(int(row["Realisasi"] or 0) for row in lines)
    expect(total > 1_000_000, "the table has no budget")
    shown = pages.whole.lower()
    if kind.group(2) != "lpj":
        expect(rupiah(total).lower() in shown, f"the budget's total is {rupiah(total)}, which is not in it")
    if kind.group(2) != "ringkasan":
        words = squeezed(terbilang(spent if kind.group(2) == "lpj" else total))
        expect(words in shown, f"it does not say {words} in words")
    if kind.group(2) == "lpj":
        expect(rupiah(spent).lower() in shown, f"{rupiah(spent)} was spent, which is not in it")
    if kind.group(2) == "ringkasan":
        expect(len(pages.texts) == 1, f"the one-page summary has {len(pages.texts)} pages")


def judged(job):
    path, folder, updates = job
    try:
        reader = word_document if path.suffix == ".docx" else web_page
        return path.name, reader(path, folder, updates), None
    except Fault as fault:
        return path.name, None, str(fault)
    except Exception as error:  # A file that cannot even be read is a fault as well.
        return path.name, None, f"{type(error).__name__}: {error}"


def main():
    folder, updates = (pathlib.Path(name) for name in sys.argv[1:])
    paths = [*sorted(folder.glob("*.docx")), *sorted(folder.glob("*.html"))]
    with concurrent.futures.ProcessPoolExecutor() as pool:
        results = list(pool.map(judged, [(path, folder, updates) for path in paths]))
    pages = {name: told[0] for name, told, _ in results if told}
    for name, told, fault in results:
        if fault:
            print(f"{name}: {fault}")
        elif name.endswith(".docx"):
            print(f"{name}: {told[0]} pages, {told[1]} entries in lists; {pages.get(name[:-4] + 'html', '?')} as web page")
    failed = sum(1 for result in results if result[2])
    print(f"{len(results) - failed} papers as they should be, {failed} not" if paths else "no paper was written")
    sys.exit(1 if failed or not paths else 0)


if __name__ == "__main__":
    main()
