internal import Entering
internal import Model

/// Where the proofs are that a row names.
extension TableReading {
  mutating func readEvidence(
    _ text: String,
    _ row: TableRow,
    _ column: Int,
    on ids: [String]
  ) {
    for said in evidence(text, row, column) {
      for id in ids {
        let isThere = isProven(id, by: said)
        propose(
          "evidence",
          said.text,
          on: id,
          at: place(row, column),
          isThere ? .unchanged : .new,
          by: EvidenceDeed(said, on: alone(id), of: nil)
        )
      }
    }
  }

  /// Whether a proof is there, in the dossier or further up, under its own path or that of its table.
  private mutating func isProven(_ id: String, by proof: SaidText) -> Bool {
    if proven[id] == nil { proven[id] = Set(dossier.evidence(of: id).map(\.now.text)) }
    let spellings = [proof.text] + files.filter { $0.value == proof.text }.map(\.key)
    let isThere = spellings.contains { proven[id]?.contains($0) == true }
    proven[id]?.insert(proof.text)
    return isThere
  }

  /// The addresses and files that a cell names, each on a line of its own; that a file is not there is
  /// told.
  mutating func evidence(_ text: String, _ row: TableRow, _ column: Int) -> [SaidText] {
    let lines = text.split(separator: "\n").map { String($0).trimmed }
      .filter { !$0.isEmpty && !WrittenNothing.isSaid(by: $0) && !WrittenNone.isSaid(by: $0) }
    return lines.compactMap { line in
      if files[line] == nil, !line.contains("://") { remark("\(line) is not there", row, column) }
      return try? SaidText(place: files[line] ?? line)
    }
  }
}
