"""Files that somebody else made, spoilt, and read as `greco import` reads them."""

import io
import json
import re
import zipfile

import files
import mutate

HEADING = ["No.", "Recommendation", "Measure", "Status", "Due", "Lead", "Note"]
ROWS = [
    ["i", "Risk analysis", "Publish the method", "partly implemented", "2026-10-31", "Ministry of Justice", "a, \"b\"\nc"],
    ["II.ii", "Supervision", "Разработать кодекс", "выполняется", "IV квартал 2026 г.", "МВД", "=1+1"],
    ["7.", "", "", "Completed 11/13/2025", "31.12.2026", "", "60.10"],
    ["xiv", "Training", "Élaborer un code", "en cours", "постоянно", "Agency; Court", "&nbsp;<br>"],
]
ODD_NUMBERS = ["0", "-1", "1", "60", "44520.5", "1048577", "99999999", "9223372036854775807", "1e999", "NaN", "x", ""]
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def escaped(text):
    return text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")


def csv(random):
    separator = random.choice(",;\t|")
    cells = [[cell if not re.search('[",;\t|\n]', cell) else '"%s"' % cell.replace('"', '""') for cell in row] for row in [HEADING] + ROWS]
    text = random.choice(["", "Plan of 2026\n\n", "sep=%s\n" % separator]) + random.choice(["\n", "\r\n", "\r"]).join(map(separator.join, cells))
    return text.encode(random.choice(["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "cp1251", "cp1252"]), "replace")


def packed(parts):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts:
            archive.writestr(name, data)
    return out.getvalue()


def xlsx_parts():
    relation = '<Relationship Id="%s" Type="' + OFFICE + '/%s" Target="%s"/>'
    texts = [cell for row in [HEADING] + ROWS for cell in row]
    rows = "".join(
        '<row r="%d">%s<c s="1"><v>44520</v></c><c><f>A1</f></c><c t="inlineStr"><is><t>x</t></is></c></row>'
        % (number + 3, "".join('<c r="%s%d" t="s"><v>%d</v></c>' % ("ABCDEFG"[place], number + 3, number * 7 + place) for place in range(7)))
        for number in range(5)
    )
    return [
        ("_rels/.rels", "<R>%s</R>" % (relation % ("a", "officeDocument", "xl/workbook.xml"))),
        ("xl/workbook.xml", '<workbook><workbookPr date1904="0"/><sheets><sheet name="Plan" r:id="r1" xmlns:r="r"/>'
         '<sheet name="Lists" state="hidden" r:id="r1" xmlns:r="r"/></sheets></workbook>'),
        ("xl/_rels/workbook.xml.rels", "<R>%s%s%s</R>" % (
            relation % ("r1", "worksheet", "worksheets/sheet1.xml"), relation % ("r2", "sharedStrings", "sharedStrings.xml"),
            relation % ("r3", "styles", "styles.xml"))),
        ("xl/sharedStrings.xml", "<sst>%s</sst>" % "".join("<si><t>%s</t></si>" % escaped(text) for text in texts)),
        ("xl/styles.xml", '<s><numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></s>'),
        ("xl/worksheets/sheet1.xml", '<worksheet><sheetData>%s</sheetData><mergeCells><mergeCell ref="A4:A6"/></mergeCells></worksheet>' % rows),
    ]


def ods_parts():
    def cell(text):
        return '<table:table-cell office:value-type="string"><text:p>%s</text:p></table:table-cell>' % escaped(text)

    rows = "".join("<table:table-row>%s</table:table-row>" % "".join(map(cell, row)) for row in [HEADING] + ROWS)
    last = (
        '<table:table-row table:number-rows-repeated="3"><table:covered-table-cell/><table:table-cell table:number-columns-repeated="2" '
        'office:value-type="float" office:value="60.1"/><table:table-cell office:value-type="date" office:date-value="2026-10-31"/></table:table-row>'
    )
    names = "office table text style".split()
    content = '<office:document-content %s><office:body><office:spreadsheet><table:table table:name="Plan">%s%s</table:table></office:spreadsheet></office:body></office:document-content>' % (
        " ".join('xmlns:%s="%s"' % (name, name) for name in names), rows, last)
    return [("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", content)]


def report(random):
    return """Adopted: 25 March 2022 | GrecoRC1(2022)9
FIRST AND SECOND EVALUATION ROUND
COMPLIANCE REPORT SYLDAVIA
1. The report assesses 3 recommendations.
Recommendation i.
2. GRECO recommended to (i) adopt a code; (ii) train
officials (paragraph 12).
3. GRECO concludes that recommendation i has been partly implemented.
Recommendation ii.
4. GRECO concludes that recommendation ii has been implemented satisfactorily.
5. In view of the foregoing, of 3 recommendations 1 was implemented, 1 partly, and one not.
""".encode(random.choice(["utf-8", "cp1252", "utf-16"]))


def words(text):
    """A text as pandoc's words and blanks."""
    pieces = [[{"t": "Str", "c": word}, {"t": "Space"}] for word in text.split()]
    return [piece for pair in pieces for piece in pair][:-1]


def taken_apart(random):
    """What pandoc makes of a document: its JSON, of a report and a table."""
    def cell(text):
        return [["", [], []], {"t": "AlignDefault"}, 1, 1, [{"t": "Plain", "c": words(text)}]]

    def row(cells):
        return [["", [], []], [cell(text) for text in cells]]

    lines = report(random).decode("utf-8", "replace").splitlines()
    blocks = [{"t": "Para", "c": words(line)} for line in lines]
    blocks[1] = {"t": "Header", "c": [1, ["", [], []], words("COMPLIANCE REPORT")]}
    numbering = [1, {"t": "LowerRoman"}, {"t": "Period"}]
    blocks.append({"t": "OrderedList", "c": [numbering, [[{"t": "Para", "c": words("adopt a code")}], [{"t": "Plain", "c": []}]]]})
    columns = [[{"t": "AlignDefault"}, {"t": "ColWidthDefault"}] for _ in HEADING]
    body = [["", [], []], 0, [], [row(cells) for cells in ROWS]]
    blocks.append({"t": "Table", "c": [["", [], []], [None, []], columns, [["", [], []], [row(HEADING)]], [body], [["", [], []], []]]})
    return json.dumps({"pandoc-api-version": [1, 22, 2, 1], "meta": {}, "blocks": blocks}).encode()


def stand_in(case, name, says):
    """A program of others that says so whatever it is given."""
    (case.path / (name + ".out")).write_bytes(says)
    program = case.path / "bin" / name
    program.write_text("#!/bin/sh\nexec /bin/cat %s/%s.out\n" % (case.path.resolve(), name))
    program.chmod(0o755)


def marks(random, text):
    """XML with elements doubled, moved or gone, and numbers that are others."""
    for _ in range(random.choice([1, 1, 2, 5])):
        pieces = re.findall(r"<[^>]*>|[^<]+", text)
        if not pieces:
            break
        place, kind = random.randrange(len(pieces)), random.randrange(5)
        if kind == 0:
            del pieces[place]
        elif kind == 1:
            pieces[place:place] = [random.choice(pieces)] * random.choice([1, 3, 2000])
        elif kind == 2:
            pieces[place] = re.sub(r"\d+", lambda _: random.choice(ODD_NUMBERS), pieces[place])
        elif kind == 3:
            pieces[place] = re.sub(r'"[^"]*"', lambda _: '"%s"' % escaped(random.choice(mutate.TEXTS)).replace("\0", ""), pieces[place], count=1)
        else:
            numbers = [at for at, piece in enumerate(pieces) if re.search(r"\d", piece)] or [place]
            at = random.choice(numbers)
            pieces[at] = re.sub(r"\d+", lambda _: random.choice(ODD_NUMBERS), pieces[at], count=1)
        text = "".join(pieces)
    return text


def archive(random, parts):
    """An archive with a part spoilt, or spoilt as a whole."""
    if random.random() < 0.3:
        return mutate.octets(random, packed(parts))
    at = random.randrange(len(parts))
    name, text = parts[at]
    spoilt = marks(random, text).encode() if random.random() < 0.7 and "<" in text else mutate.octets(random, text.encode())
    parts[at] = (name, spoilt)
    if random.random() < 0.1:
        del parts[random.randrange(len(parts))]
    return packed(parts)


def made(random, case, subjects):
    """A spoilt file's name and bytes."""
    kind = random.randrange(9)
    if kind < 2:
        return "plan.csv", mutate.octets(random, csv(random))
    if kind < 4:
        return "plan.xlsx", archive(random, xlsx_parts())
    if kind == 4:
        return "plan.ods", archive(random, ods_parts())
    if kind == 5:
        return "report.txt", mutate.octets(random, report(random))
    if kind == 6:
        stand_in(case, "pandoc", mutate.file(random, taken_apart(random)))
        return random.choice([("plan.html", b"<html><body>"), ("plan.docx", packed([("word/document.xml", "")]))])
    if kind == 7:
        stand_in(case, "pdftotext", mutate.octets(random, report(random).decode("utf-8", "replace").encode()))
        return "report.pdf", b"%PDF-1.7"
    journal = (case.dossier / "journal.jsonl").read_bytes()
    return "journal.jsonl", mutate.journal(random, journal, subjects)


def play(target, random, greco, case, subjects, limit):
    """One case: a spoilt file, looked at, then taken."""
    name, data = made(random, case, subjects)
    # What is in a file does not depend on its name.
    name = random.choice([name, name, "file", "-plan" + name[name.rfind("."):]])
    (case.path / name).write_bytes(data)
    for line in ["import --dry-run -- " + name, "import --yes --by F -- " + name, "check"]:
        wrong = files.look(greco, case, line, 20 * limit, limit)
        if wrong:
            return line, wrong
    return None
