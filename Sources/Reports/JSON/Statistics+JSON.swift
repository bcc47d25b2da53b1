public import Model

extension Dossier {
  /// The counts as in `stats --json`.
  ///
  /// `findings` are those of the last report that has any, over all issued, `confidential`, whether
  /// that report is not published, and `conflict`, whether two entries to it stand; `themes` counts
  /// what GRECO found satisfactory; `deadline` is the one to watch, or null. Of a dossier that is made up, `invented` comes first
  /// and is true.
  public var statisticsJSON: JSON {
    let statistics = Statistics(self)
    let counts: JSON = [
      "member": catalogue.member.json,
      "asOf": .string(day.description),
      "issued": statistics.issued.map { .number($0) } ?? .null,
      "described": .number(statistics.described),
      "status": Self.status(statistics),
      "findings": findings(statistics),
      "themes": themesJSON,
      "deadline": deadline.map(json) ?? .null,
    ]
    guard catalogue.isInvented, case .object(let members) = counts else { return counts }
    return .object([JSON.Member("invented", true)] + members)
  }

  private static func status(_ statistics: Statistics) -> JSON {
    let said = Status.scale.map { status in
      JSON.Member(status.rawValue, .number(statistics.said[status] ?? 0))
    }
    return .object(said + [JSON.Member("none", .number(statistics.unsaid))])
  }

  private func findings(_ statistics: Statistics) -> JSON {
    let counts = Status.allCases.map { status in
      JSON.Member(status.rawValue, .number(statistics.findings[status] ?? 0))
    }
    let isConfidential = statistics.report?.isConfidential(on: day) ?? false
    return .object(
      [JSON.Member("report", .optional(statistics.report?.id))] + counts
        + [
          JSON.Member("confidential", .bool(isConfidential)),
          JSON.Member("conflict", .bool(isContested(statistics.report))),
        ]
    )
  }

  private func isContested(_ report: Report?) -> Bool {
    report.map { isContested(.report, on: $0.id) } ?? false
  }

  private var themesJSON: JSON {
    .object(
      catalogue.themes.map { theme in
        let satisfactory = theme.recommendations.count { !isOutstanding($0.id) }
        return JSON.Member(
          theme.id,
          [
            "described": .number(theme.recommendations.count),
            "satisfactory": .number(satisfactory),
          ]
        )
      }
    )
  }

  private func json(_ window: DeadlineWindow) -> JSON {
    let deadline = window.deadline
    return [
      "id": .string(deadline.id),
      "title": deadline.title.json,
      "due": .string(deadline.due.description),
      "from": .optional(deadline.from?.description),
      "basis": .string(deadline.basis.rawValue),
      "days": .number(window.days),
      "elapsed": window.elapsed.map { .number(Self.decimals($0)) } ?? .null,
      "state": .string(window.state.rawValue),
      "conflict": .bool(isContested(.deadline, on: deadline.id)),
    ]
  }

  /// A number from 0 to 1 with at most four decimals.
  private static func decimals(_ value: Double) -> String {
    let whole = Int((value * 10_000).rounded())
    guard whole % 10_000 != 0 else { return String(whole / 10_000) }
    var digits = String(10_000 + whole).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return "0." + digits
  }
}
