/// A sheet of an exported workbook that has an entry a row, by its name.
enum EntrySheet: String, CaseIterable {
  case measures = "Measures"
  case evidence = "Evidence"
  case references = "References"
  case notes = "Notes"
  case answers = "Answers"
}
