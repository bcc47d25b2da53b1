import Files
import Testing

/// Python's own readers, which know nothing of greco: what they read has to be what `list --json`
/// says.
enum IndependentReader {
  /// What is wrong with the exports in a folder: `x.json`, `x.csv`, `x-excel.csv`, `x.svg`,
  /// `x.ics`, `x.xlsx`.
  static func faults(in folder: String) throws -> String {
    let output = try Program.run(["/usr/bin/python3", "-c", script, folder])
    return String(decoding: output.messages, as: UTF8.self) + (output.status == 0 ? "" : "failed")
  }

  /// What the schema has against a document.
  static func schemaFaults(of document: String) throws -> String {
    let output = try Program.run(["/usr/bin/python3", "-c", schemaScript, schema, document])
    return String(decoding: output.bytes + output.messages, as: UTF8.self)
  }

  private static let schema =
    #filePath.split(separator: "/").dropLast(4).reduce("") { $0 + "/" + $1 }
    + "/Documentation/export.schema.json"

  private static let schemaScript = """
    import json, sys
    from jsonschema import Draft7Validator
    schema, document = (json.load(open(name, encoding="utf-8")) for name in sys.argv[1:])
    Draft7Validator.check_schema(schema)
    for fault in Draft7Validator(schema).iter_errors(document):
        print("/".join(map(str, fault.absolute_path)), fault.message[:200])
    """

  private static let script = #"""
    import csv, datetime, io, json, re, sys, zipfile
    import xml.etree.ElementTree as ET

    def read(name):
        return open(sys.argv[1] + "/" + name, "rb").read()

    def shown(text):
        text = text if isinstance(text, str) else text.get("en", next(iter(text.values())))
        pictures = lambda found: chr(0x2400 + ord(found[0]))
        text = re.sub("[\0-\x08\x0b\x0c\x0e-\x1f]", pictures, text).replace("\x7f", "\u2421")
        obeyed = "[\x80-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufff9-\ufffb\U000e0000-\U000e007f]"
        return re.sub(obeyed, "\ufffd", text)

    state = json.loads(read("x.json"))
    listed = json.loads(read("list.json"))
    found = [one for theme in state["themes"] for one in theme["recommendations"]]
    assert found == listed and state["asOf"]
    marks = state["notice"]

    def undefused(cell):
        return re.sub(r"\A'(?='*[=+\-@\t\r])", "", cell)

    csv.field_size_limit(1 << 30)
    for name, encoding, comma in ("x.csv", "utf-8", ","), ("x-excel.csv", "utf-8-sig", ";"):
        text = io.StringIO(read(name).decode(encoding), newline="")
        records = list(csv.DictReader(text, strict=True, delimiter=comma))
        assert [record["id"] for record in records] == [one["id"] for one in found], name
        for record, one in zip(records, found):
            assert None not in record and None not in record.values(), record
            for name in "title", "text":
                assert undefused(record[name]) == shown(one[name]), (name, record[name])
            assert undefused(record["about"]) == shown(one.get("note", ""))
            assert record["our_status"] == (one["status"] or "")
            assert record["days"] == ("" if one["days"] is None else str(one["days"]))
            for note in one["notes"]:
                assert shown(note["text"]) in record["notes"]
            assert record["notice"].split("\n") == marks
            for name, cell in record.items():
                assert name == "days" or not re.match(r"[=+\-@\t\r]", cell), cell

    picture = ET.fromstring(read("x.svg"))
    space = "{http://www.w3.org/2000/svg}"
    assert picture.tag == space + "svg" and picture.get("role") == "img"
    assert picture.find(space + "title").text
    words = picture.find(space + "desc").text
    assert all(mark in words for mark in marks)
    allowed = {"svg", "title", "desc", "rect", "text", "g", "circle", "path"}
    assert {part.tag.replace(space, "") for part in picture.iter()} <= allowed

    calendar = read("x.ics")
    lines = calendar.split(b"\r\n")
    assert lines.pop() == b"" and all(len(line) <= 75 for line in lines)
    assert not re.search(rb"[\0-\x08\x0b\x0c\x0e-\x1f\x7f]|\r(?!\n)|(?<!\r)\n", calendar)
    [line.decode() for line in lines]
    lines = calendar.decode().replace("\r\n ", "").split("\r\n")
    summaries = [line[8:] for line in lines if line.startswith("SUMMARY:")]
    unescape = lambda text: re.sub(r"\\(.)", lambda m: "\n" if m[1] == "n" else m[1], text)
    summaries = [unescape(summary) for summary in summaries]
    for one in found:
        if one.get("due"):
            title = shown(one["title"]).replace("\r\n", "\n").replace("\r", "\n")
            assert any(summary.removesuffix(" (two entries stand)").endswith(title) for summary in summaries), title
    assert lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT") == len(summaries)
    assert all(re.match(r"[A-Z-]+[:;]", line) for line in lines if line)

    book = zipfile.ZipFile(sys.argv[1] + "/x.xlsx")
    assert book.testzip() is None
    main = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
    names = [one.get("name") for one in ET.fromstring(book.read("xl/workbook.xml")).iter(main + "sheet")]
    coded = lambda found: chr(int(found[1], 16))

    def value(cell):
        if cell.get("t") == "inlineStr":
            return re.sub("_x([0-9A-Fa-f]{4})_", coded, cell.find(f"{main}is/{main}t").text or "")
        number = int(cell.find(main + "v").text)
        return (datetime.date(1899, 12, 30) + datetime.timedelta(number)).isoformat()

    sheets = {}
    for place, name in enumerate(names, 1):
        part = book.read(f"xl/worksheets/sheet{place}.xml")
        assert b"<f>" not in part and b"<f " not in part
        rows = []
        for row in ET.fromstring(part).iter(main + "row"):
            rows.append({re.match("[A-Z]+", cell.get("r"))[0]: value(cell) for cell in row})
        head, *rows = rows
        sheets[name] = [{head[at]: text for at, text in row.items()} for row in rows]
    asCells = lambda text: re.sub("[\ufffe\uffff]", "\ufffd", shown(text).replace("\r\n", "\n").replace("\r", "\n"))
    assert [row["ID"] for row in sheets["Recommendations"]] == [one["id"] for one in found]
    for row, one in zip(sheets["Recommendations"], found):
        assert row["Recommendation"] == asCells(one["title"]), row
        assert row["Text"] == asCells(one["text"])[:32767], row
        assert row.get("Due") == one.get("due"), row
    entered = [(one["id"], note) for one in found for note in one["notes"]]
    assert [row["Note"] for row in sheets["Notes"]] == [asCells(note["text"]) for _, note in entered]
    assert [row["ID"] for row in sheets["Notes"]] == [note["id"] for _, note in entered]
    assert [row["Words"] for row in sheets["About"] if row["What"] == "Notice"] == marks
    """#
}
