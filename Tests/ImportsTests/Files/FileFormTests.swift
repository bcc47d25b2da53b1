import Imports
import Testing

@Suite("What a file is")
struct FileFormTests {
  private func form(_ text: String, _ name: String = "file") -> FileForm {
    FileForm.seen(in: Array(text.utf8), named: name)
  }

  @Test("Office files are known by what is in them, whatever they are called")
  func office() {
    #expect(FileForm.seen(in: Packed.excel("<row/>"), named: "plan.csv") == .xlsx)
    #expect(FileForm.seen(in: Packed.spreadsheet(""), named: "plan.xlsx") == .ods)
    #expect(FileForm.seen(in: Packed(["word/document.xml": ""]).bytes, named: "a") == .docx)
    let text = Packed(["mimetype": "application/vnd.oasis.opendocument.text"])
    #expect(FileForm.seen(in: text.bytes, named: "a.zip") == .odt)
    #expect(form("%PDF-1.7\n%…", "a.docx") == .pdf)
  }

  @Test("A table and a text are told apart by their look, and by the name where that says nothing")
  func texts() {
    let prose = "GRECO recommends to adopt a code, to teach it, and to watch over it.\nIt does.\n"
    #expect(form("No.;Status;Due\ni;partly;2027\nii;not;\n", "a.txt") == .csv("UTF-8, semicolons"))
    #expect(form(prose, "a.txt") == .text)
    #expect(form(prose) == .text)
    #expect(form("one\ntwo\n", "a.csv") == .csv("UTF-8, one column"))
    #expect(form("<!DOCTYPE html><html><table>…") == .html)
    #expect(form("<h1>Report</h1>\n<p>Text</p>") == .html)
    #expect(form("<draft>\nA text.\n") == .text)
  }

  @Test("What comes from here is known")
  func ours() {
    let line = #"{"id":"01JFVV4BVET97PWCR3YKB2JDMB","at":"…","by":"M","on":"x","kind":"note"}"#
    #expect(form(line + "\n" + line + "\n") == .journal)
    #expect(form("{\n  \"format\": 1,\n  \"program\": \"greco\"\n}\n") == .export)
    let folder = Packed(["copy/dossier.json": "{}", "copy/journal.jsonl": ""])
    #expect(FileForm.seen(in: folder.bytes, named: "copy.zip") == .folder)
    #expect(form("{\"a\": 1}") == .other(.json))
  }

  @Test("What nothing can be read from is named")
  func others() {
    let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    func holding(_ name: String) -> [UInt8] { old + name.utf16.flatMap { [UInt8($0), 0] } }
    #expect(FileForm.seen(in: holding("Workbook"), named: "a.xlsx") == .other(.oldWorkbook))
    #expect(FileForm.seen(in: holding("WordDocument"), named: "a") == .other(.oldDocument))
    #expect(FileForm.seen(in: holding("EncryptedPackage"), named: "a.xlsx") == .locked)
    #expect(
      FileForm.seen(in: [0x89, 0x50, 0x4E, 0x47, 1, 0, 0], named: "a.csv") == .other(.picture)
    )
    #expect(FileForm.seen(in: [0x7F, 0x45, 0x4C, 0x46, 2], named: "a") == .other(.program))
    #expect(FileForm.seen(in: Packed(["a": "b"]).bytes, named: "a.zip") == .other(.archive))
    #expect(form("{\\rtf1 text}") == .other(.richText))
    #expect(form(" \n") == .empty)
    #expect(FileForm.seen(in: [1, 0, 0, 4, 5, 6, 0, 200], named: "a.csv") == .other(.unknown))
    for other in FileForm.Other.allCases { #expect(!other.advice.isEmpty) }
  }
}
