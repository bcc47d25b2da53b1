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

  /// The addresses and files that a cell names; that a file is not there is told.
  mutating func evidence(_ text: String, _ row: TableRow, _ column: Int) -> [SaidText] {
    let pieces = text.evidencePieces { files[$0.withSlashes] != nil }
      .filter { !WrittenNothing.isSaid(by: $0) && !WrittenNone.isSaid(by: $0) }
    return pieces.compactMap { piece in
      let there = files[piece.withSlashes]
      if there == nil, !piece.isAddress { remark("\(piece) is not there", row, column) }
      return try? SaidText(place: there ?? piece)
    }
  }
}

extension String {
  /// What may be the paths of files in a cell: its lines, and what stands between semicolons and commas.
  var possibleEvidence: [String] {
    lines.flatMap { line in
      [line] + [";", ","].flatMap { line.pieces(between: $0) }
    }.unique.map(\.withSlashes)
  }

  /// The proofs that a cell names, each on a line of its own, or with signs between where each of them is
  /// an address or a file that is there.
  fileprivate func evidencePieces(_ isThere: (String) -> Bool) -> [String] {
    lines.flatMap { line in
      if isThere(line) { return [line] }
      let parted = [";", ",", " "].map { line.pieces(between: $0) }
      return parted.first { $0.count > 1 && $0.allSatisfy { $0.isAddress || isThere($0) } } ?? [
        line
      ]
    }
  }

  private var lines: [String] {
    split(separator: "\n").map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  private func pieces(between sign: Character) -> [String] {
    split(separator: sign).map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  fileprivate var isAddress: Bool { contains("://") && !contains(" ") }

  /// A path as it is written here, where Windows writes it otherwise.
  fileprivate var withSlashes: String { isAddress ? self : replacing("\\", with: "/") }
}
