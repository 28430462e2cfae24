"""Reads what .ci/dossier wrote with the libraries that other people's programs use; ends with a sentence per fault."""

import collections
import concurrent.futures
import csv
import pathlib
import re
import sys
import xml.etree.ElementTree as tree

import docx
import html5lib
import openpyxl
import openxml_audit

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
CENTIMETRE = 360_000


class Fault(Exception):
    """What is wrong with a file, in words."""


def expect(holds, words):
    if not holds:
        raise Fault(words)


def squeezed(text):
    return re.sub(r"\s+", "", text)


# What openxml-audit says of a workbook that the standard allows and every reader takes: strings within their cells, which
# Excel will gather when it saves, and no colour theme.
ALLOWED = re.compile("inline-string cell|relationships/theme' is missing")


def audited(path):
    result = openxml_audit.OpenXmlValidator(strict=True).validate(str(path))
    found = [error.description for error in result.errors]
    if path.suffix == ".xlsx":
        found = [words for words in found if not ALLOWED.search(words)]
    expect(not found, f"openxml-audit: {found[:5]}")


def word_document(path):
    audited(path)
    document = docx.Document(path)
    expect(document.core_properties.title, "has no title")
    expect(document.paragraphs, "has no paragraph")
    for section in document.sections:
        sides = sorted([section.page_width, section.page_height])
        expect([round(side / CENTIMETRE, 1) for side in sides] == [21.0, 29.7], "a section is not A4")
    for place, table in enumerate(document.element.iter(f"{WORD}tbl"), 1):
        columns = len(table.findall(f"{WORD}tblGrid/{WORD}gridCol"))
        for row in table.findall(f"{WORD}tr"):
            spans = [cell.find(f"{WORD}tcPr/{WORD}gridSpan") for cell in row.findall(f"{WORD}tc")]
            width = sum(1 if span is None else int(span.get(f"{WORD}val")) for span in spans)
            expect(width == columns, f"table {place} has a row of {width} cells over {columns} columns")


def workbook(path):
    audited(path)
    book = openpyxl.load_workbook(path)
    values = openpyxl.load_workbook(path, data_only=True)
    for sheet in book:
        expect(sheet.freeze_panes, f"{sheet.title}: nothing is frozen")
        expect(sheet.print_title_rows, f"{sheet.title}: titles are not repeated in print")
        head = next((row for row in sheet.iter_rows() if row[0].font.b and row[0].border.left.style), None)
        expect(head, f"{sheet.title}: has no head")
        for cell in head:
            if cell.value in ("NIK", "Telepon", "RT", "RW"):
                for row in range(cell.row + 1, sheet.max_row + 1):
                    below = sheet.cell(row, cell.column)
                    expect(below.number_format == "@", f"{sheet.title}!{below.coordinate}: is not formatted as text")
                    expect(isinstance(below.value, (str, type(None))), f"{sheet.title}!{below.coordinate}: is no text")
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "f":
                    value = values[sheet.title][cell.coordinate].value
                    expect(isinstance(value, (int, float)), f"{sheet.title}!{cell.coordinate}: a formula without value")


def plain(value):
    """A cell as the CSV writes it."""
    if value is None:
        return ""
    if hasattr(value, "strftime"):
        return value.strftime("%H:%M" if not hasattr(value, "year") else "%Y-%m-%d")
    if isinstance(value, float):
        return f"{round(value, 9):.9f}".rstrip("0").rstrip(".")
    return str(value)


def comma_separated(path):
    raw = path.read_bytes()
    expect(raw.startswith(b"\xef\xbb\xbf"), "has no byte order mark, so Excel misreads it")
    rows = list(csv.reader(raw.decode("utf-8-sig").splitlines(keepends=True), delimiter=";", strict=True))
    expect(len(rows) > 1, "has no row")
    expect({len(row) for row in rows} == {len(rows[0])}, "has rows of different lengths")
    for row in rows:
        for cell in row:
            expect(
                not re.match(r"[=+@\t\r]|-(?!\d+(\.\d+)?$)", cell), f"a spreadsheet would compute the cell {cell!r}")
    # The workbook of the same table says the same numbers, in the same order.
    book = openpyxl.load_workbook(path.with_suffix(".xlsx"), data_only=True)
    words = collections.Counter(squeezed(plain(cell.value)) for sheet in book for row in sheet for cell in row)
    for row in rows[1:]:
        for cell in row:
            if cell and not re.fullmatch(r"-?\d+\.\d+", cell):
                expect(words[squeezed(cell)], f"its workbook lacks {cell!r}")


def drawing(path):
    root = tree.parse(path).getroot()
    expect(root.tag == "{http://www.w3.org/2000/svg}svg", "is no SVG")
    # A4 in points, either way up.
    sides = sorted(float(root.get(side).removesuffix("pt")) for side in ("width", "height"))
    expect(sides[0] <= 595.3 and sides[1] <= 841.9, f"does not fit A4: {sides}")
    expect("".join(root.itertext()).strip(), "has no text")


def outline(path):
    root = tree.parse(path).getroot()
    expect(root.tag == {".opml": "opml", ".mm": "map"}[path.suffix], f"is no {path.suffix}")
    expect(sum(1 for item in root.iter() if item.get("text") or item.get("TEXT")) > 5, "has hardly an item")


def web_page(path):
    text = path.read_text(encoding="utf-8")
    page = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(text)
    expect(page.get("lang") == "id", "does not say its language")
    outside = re.findall(r"""(?:src|href|srcset)=["'](?!data:|#|https?://(?!.*\.css))[^"']*|@import|url\((?!data:|#)""", text)
    expect(not outside, f"needs another file: {outside[:3]}")
    levels = [int(item.tag[1]) for item in page.iter() if re.fullmatch("h[1-6]", str(item.tag))]
    steps = [pair for pair in zip([0] + levels, levels) if pair[1] > pair[0] + 1]
    expect(not steps, f"its headings skip a level: {steps[:3]}")
    ids = [item.get("id") for item in page.iter() if item.get("id")]
    expect(len(ids) == len(set(ids)), "an id stands twice")
    for link in page.iter("a"):
        target = link.get("href", "")
        expect(not target.startswith("#") or target[1:] in ids, f"a link leads to {target}, which is not there")
    for picture in page.iter("img"):
        expect(picture.get("alt"), "a picture has no words for who does not see it")
    for cell in page.iter("th"):
        expect(cell.get("scope") or cell.get("headers"), "a head of a table does not say what it heads")


def headings(path):
    """The headings of a Word document, for the web page of the same paper to have as well."""
    document = docx.Document(path)
    return [
        squeezed(paragraph.text)
        for paragraph in document.paragraphs
        if re.fullmatch(r"[Hh]eading [1-6]", paragraph.style.name) and paragraph.text.strip()
    ]


def forms(path):
    """Whether the web page and the Markdown of a Word document have its headings."""
    page = html5lib.parse(path.with_suffix(".html").read_text(encoding="utf-8"), namespaceHTMLElements=False)
    shown = squeezed("".join(page.itertext()))
    markdown = squeezed(path.with_suffix(".md").read_text(encoding="utf-8").replace("\\", ""))
    for heading in headings(path):
        expect(heading in shown, f"the web page lacks the heading {heading}")
        expect(heading in markdown, f"the Markdown lacks the heading {heading}")


READERS = {
    ".docx": [word_document, forms],
    ".xlsx": [workbook],
    ".csv": [comma_separated],
    ".svg": [drawing],
    ".opml": [outline],
    ".mm": [outline],
    ".html": [web_page],
}


def faults(path):
    """What the readers say against a file."""
    found = []
    for reader in READERS[path.suffix]:
        try:
            reader(path)
        except Fault as fault:
            found.append(f"{path.name}: {fault}")
        except Exception as error:  # What a library throws at a file that it cannot open is the fault looked for.
            found.append(f"{path.name}: {reader.__name__} fails with {type(error).__name__}: {error}")
    return found


def main():
    paths = sorted(path for path in pathlib.Path(sys.argv[1]).iterdir() if path.suffix in READERS)
    with concurrent.futures.ProcessPoolExecutor() as pool:
        found = [fault for some in pool.map(faults, paths, chunksize=2) for fault in some]
    counts = collections.Counter(path.suffix for path in paths)
    for suffix in READERS:
        if not counts[suffix]:
            found.append(f"no {suffix} was written")
    print(", ".join(f"{count} {suffix}" for suffix, count in sorted(counts.items())), "read")
    for fault in found:
        print(fault)
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
