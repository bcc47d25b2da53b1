internal import Canvas
internal import Model

/// What there is to say of a recommendation behind its marks.
extension OverviewMatrix {
  /// What there is to say, the most important first, each as fully as there is room.
  func words(_ id: String, _ course: Course) -> [Line.Run] {
    let remarks = remarks(on: id, course)
    var line = Line([])
    for (place, remark) in remarks.enumerated() {
      let rest = remarks[(place + 1)...].filter(\.isNeeded).reduce(0) { $0 + $1.least + 2 }
      let room = columns.words - line.columns - 2
      let fitting =
        remark.forms.first { $0.columns <= room - rest } ?? remark.forms.last { $0.columns <= room }
      if let fitting { line = line.adding("  ", .text).adding(fitting, remark.role) }
    }
    return line.runs
  }

  /// Something to say, in forms that get shorter.
  private struct Remark {
    var forms: [String]
    var role = Role.quiet
    /// Whether what comes before it has to leave room for it.
    var isNeeded = true

    var least: Int { forms.last?.columns ?? 0 }
  }

  private func remarks(on id: String, _ course: Course) -> [Remark] {
    let (dossier, contested) = (state.dossier, state.symbols.contested)
    var remarks: [Remark] = []
    if state.staying.contains(id) { remarks.append(Remark(forms: ["no longer matches"])) }
    if dossier.isContested(id) {
      let forms = ["\(contested) two entries", "\(contested) two", "\(contested)"]
      remarks.append(Remark(forms: forms, role: .alarm))
    }
    if dossier.isTrue(.weAreAhead, of: id) {
      remarks.append(Remark(forms: ["ahead of GRECO", "ahead"], role: .text))
    }
    if dossier.isTrue(.grecoIsAhead, of: id) {
      remarks.append(Remark(forms: ["behind GRECO", "behind"], role: .text))
    }
    if dossier.isBeforeFinding(id) {
      remarks.append(Remark(forms: ["before GRECO's finding", "before"], role: .text))
    }
    return remarks + change(course) + lastEntry(id)
  }

  /// What became of GRECO's finding, where that is not how one wishes it.
  private func change(_ course: Course) -> [Remark] {
    guard let change = course.lastChange, change.passage != .forward,
      let words = change.passage.words, let report = state.dossier.catalogue.report(change.report)
    else { return [] }
    let forms = ["\(words), \(report.kind.words)", "\(words), \(report.kind.shortWords)", words]
    let role: Role = change.passage == .back ? .poor : .quiet
    return [Remark(forms: forms, role: role, isNeeded: false)]
  }

  /// What was entered last on what is outstanding.
  private func lastEntry(_ id: String) -> [Remark] {
    let dossier = state.dossier
    guard dossier.isOutstanding(id), let last = dossier.lastWork(on: id), let kind = last.knownKind
    else { return [] }
    let day = dossier.day(of: last)
    let long = "last entry \(day.words): \(kind.question), \(dossier.origin(of: last).by)"
    let forms = [long, "\(kind.question), \(day.words)", "last entry \(day.words)"]
    return [Remark(forms: forms, isNeeded: false)]
  }
}
