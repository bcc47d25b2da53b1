public import Model

extension Refusal {
  /// It cannot be so.
  public enum Impossible: Hashable, Sendable {
    /// What only GRECO can find is no status of ours.
    case onlyFound(Status)
    /// There is no step beyond a status, or below it.
    case step(StepDeed.Direction, from: Status?)
    /// The same of a measure.
    case measureStep(StepDeed.Direction, from: MeasureState?)
    /// A day is still to come.
    case stillToCome(PartialDay, EventKind)
    /// It is the whole recommendation's, and a part has none of its own.
    case ofPart(EventKind)
    /// A report is published before it is adopted.
    case publishedBefore(PartialDay, adopted: PartialDay)
    /// A report counts more recommendations than were issued.
    case tooMany(Int, issued: Int)
    /// Others stand in its place.
    case replaced(String, by: [String])
    /// Each would stand in the place of the other.
    case circle(String, String)
    /// What several have that are replaced cannot be handed on as one.
    case differentFindings([String], in: String)
    /// Nothing is due any more, as it is said where that is told.
    case procedureClosed(String)
    /// Not GRECO is to close its procedure.
    case endedByAuthorities
    /// Something has that id.
    case taken(String, by: String)
    /// An id is one of GRECO's numbers.
    case numberAsID(String)
    /// An event is no entry, and has no text beside it.
    case noEntry
    /// A finding is not amended.
    case amendedFinding
    /// Only what a recommendation says is from a paragraph of a source.
    case notFromSource(String)
    /// That somebody looked has no text.
    case textOfReview
    /// What was replaced before hands on nothing any more.
    case handedOnLate
    /// A name cannot be another name of itself.
    case sameName(String)
    /// Somebody built upon it.
    case builtUpon(by: Event, on: Day)
  }
}

extension Refusal.Impossible {
  var part: DeedPart? {
    switch self {
    case .onlyFound: .status
    case .stillToCome: .day
    case .publishedBefore, .endedByAuthorities, .tooMany, .notFromSource, .circle,
      .differentFindings, .sameName:
      .value
    case .ofPart, .replaced, .taken, .numberAsID: .subject
    case .step, .measureStep, .noEntry, .amendedFinding, .textOfReview, .handedOnLate, .builtUpon,
      .procedureClosed:
      nil
    }
  }

  func words(on surface: Surface) -> String {
    let isShell = surface == .shell
    switch self {
    case .onlyFound(let status):
      return "\(status.rawValue.quoted) is for GRECO's findings only; "
        + "write not, partly, dealt, impl, or none"
    case .step(let direction, let status):
      let beyond = direction == .up ? "beyond" : "below"
      return "\(status?.words ?? "nothing said"): there is no step \(beyond)"
    case .measureStep(let direction, let state):
      let beyond = direction == .up ? "beyond" : "below"
      return "\(state?.words ?? "nothing said"): there is no step \(beyond)"
    case .stillToCome(let day, let kind):
      let isMeasure = kind == .measure
      let how = isMeasure && isShell ? ", with --state planned" : ""
      return "\(day.words) is to come: "
        + (isMeasure ? "that can only be planned" : "that is not true yet") + how
    case .ofPart(let kind):
      return "a part has no \(kind.ofWhole) of its own: that is the whole recommendation's"
    case .publishedBefore(let published, let adopted):
      return "a report is published after it is adopted: \(published) is before \(adopted)"
    case .tooMany(let total, let issued):
      return "the totals come to \(total); GRECO issued \(issued) recommendations"
    case .replaced(let name, let others):
      return
        "\(name): \(others.listed) \(others.count == 1 ? "stands" : "stand") in its place; enter it there"
    case .circle(let one, let other):
      return one == other
        ? "\(one) cannot stand in its own place"
        : "\(other) stands in the place of \(one) itself, or of what does"
    case .differentFindings(let names, let report):
      return "GRECO found different things of \(names.listed) in \(report): "
        + "enter what holds with \(isShell ? "greco finding" : "F")"
    case .procedureClosed(let words): return "nothing is due any more: \(words)"
    case .endedByAuthorities: return "only a report of GRECO\u{2019}s closes the procedure"
    case .taken(let id, let noun):
      return
        "\(id.quoted) is taken by \(noun.withArticle); \(isShell ? "greco " : ":")edit \(id) corrects it"
    case .numberAsID(let id):
      return "\(id.quoted) is a number of GRECO's; an ID is a word. --number says it"
    case .noEntry:
      return "that event is no note, measure or other entry, and no text was given with it; "
        + "\(isShell ? "greco undo" : "u") takes it back"
    case .amendedFinding:
      return "another finding is entered with \(isShell ? "greco finding" : "F"); "
        + "retract takes it back"
    case .notFromSource(let noun):
      return "what is said of \(noun.withArticle) is not from a paragraph of a source; "
        + "its field source, where it has one, says where it is from"
    case .handedOnLate:
      return "things are handed on when they are replaced; these are replaced already"
    case .textOfReview:
      return "that somebody looked has no text; \(isShell ? "retract" : "C") takes it back"
    case .sameName(let name): return "\(name) is that name already"
    case .builtUpon(let event, let day):
      let first = isShell ? "greco undo \(event.id) has to come first" : "that has to go first"
      return "\(event.by) built upon it on \(day.words); \(first)"
    }
  }
}

extension EventKind {
  /// What only a whole recommendation has.
  fileprivate var ofWhole: String { self == .responsible ? "lead" : question }
}
