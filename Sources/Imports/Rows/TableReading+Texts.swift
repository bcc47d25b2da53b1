internal import Entering
internal import Model

/// What a recommendation is called and says, where somebody said that a column has that.
extension TableReading {
  mutating func readText(
    _ field: TableField,
    _ text: String,
    _ row: TableRow,
    _ column: Int,
    on ids: [String]
  ) {
    let wanted: Editable.Field = field == .title ? .title : .text
    for id in ids {
      guard let thing = dossier.editable(id), thing.fields.contains(wanted) else {
        refuse(row, column, because: "a part has no \(wanted.rawValue) of its own")
        continue
      }
      do throws(Refusal) {
        let deed = try EditDeed(wanted, of: thing, to: text, readBy: days, in: dossier)
        let subject = dossier.subject(id)
        if wanted == .text, subject?.recommendation.wording != .summary,
          try !deed.drafts(in: dossier).isEmpty
        {
          refuse(
            row,
            column,
            because: "GRECO\u{2019}s own words stand there, which edit changes and no table"
          )
          continue
        }
        let there = wanted == .title ? subject?.recommendation.title : subject?.text
        propose(
          once: wanted.rawValue,
          text,
          on: id,
          at: place(row, column),
          from: there?.text(),
          by: deed
        )
      } catch {
        refuse(row, column, error)
      }
    }
  }
}
