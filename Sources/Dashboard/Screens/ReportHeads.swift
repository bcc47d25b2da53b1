internal import Canvas
internal import Model

/// What stands over columns of reports: the year of each, and the month where two are of one year.
struct ReportHeads {
  private let heads: [String: String]

  init(_ reports: [Report], isLong: Bool) {
    let years = Dictionary(grouping: reports, by: \.adopted.year)
    heads = Dictionary(
      uniqueKeysWithValues: reports.map { report in
        let year = String(report.adopted.year)
        let short = String(year.suffix(2))
        let isAlone = years[report.adopted.year]?.count == 1
        let month = report.adopted.monthWords.prefix(3)
        return (report.id, isAlone ? isLong ? year : short : month + short)
      }
    )
  }

  /// The columns that the widest takes.
  var columns: Int { heads.values.reduce(0) { max($0, $1.columns) } }

  /// That of a report.
  subscript(report: Report) -> String { heads[report.id] ?? "" }
}
