internal import Entering
internal import Model

/// What is entered of a row.
extension TableReading {
  /// Proposes an entry, or tells that it is there.
  mutating func propose(
    _ what: String,
    _ value: String,
    on id: String,
    at place: Place,
    _ change: Proposed.Change,
    by deed: any Deed
  ) {
    guard change == .unchanged || refusal(of: deed, what, value, at: place) == nil else { return }
    proposal.proposed.append(
      Proposed(what, value, on: id, at: place, change, by: marked(deed))
    )
  }

  /// Proposes something new that says itself what it is.
  mutating func propose(on id: String, at place: Place, by deed: any WordedDeed) {
    if isInternal { return propose(deed.what, deed.words, on: id, at: place, .new, by: deed) }
    do throws(Refusal) {
      _ = try deed.drafts(in: dossier)
      proposal.proposed.append(Proposed(on: id, at: place, .new, by: deed))
    } catch {
      proposal.refused.append(
        Refused(deed.what, deed.words, at: place, because: error.words(on: .shell).why)
      )
    }
  }

  /// Proposes what a recommendation has one of; two rows that say different things are both refused.
  mutating func propose(
    once what: String,
    _ value: String,
    on id: String,
    at place: Place,
    from before: String?,
    with details: [String?] = [],
    by deed: any Deed
  ) {
    let shown = ([value] + details.compactMap(\.self)).joined(separator: ", ")
    let said = Said(subject: id, what: what)
    if let other = self.said[said] {
      guard other.value != value else { return }
      let why = "another row says something else: \(other.place.words)"
      proposal.refused.append(Refused(what, value, at: place, because: why))
      if let index = other.index {
        let first = proposal.proposed[index]
        proposal.proposed[index].change = .unchanged
        self.said[said]?.index = nil
        proposal.refused.append(
          Refused(
            what,
            first.value,
            at: first.place,
            because: "another row says something else: \(place.words)"
          )
        )
      }
      return
    }
    do throws(Refusal) {
      let drafts = try deed.drafts(in: dossier)
      let change: Proposed.Change =
        drafts.isEmpty ? .unchanged : before.map { .changed(from: $0) } ?? .new
      self.said[said] = (place, value, drafts.isEmpty ? nil : proposal.proposed.count)
      proposal.proposed.append(Proposed(what, shown, on: id, at: place, change, by: deed))
    } catch {
      self.said[said] = (place, value, nil)
      proposal.refused.append(
        Refused(what, value, at: place, because: error.words(on: .shell).why)
      )
    }
  }

  /// A deed, done internally where the file is.
  func marked(_ deed: any Deed) -> any Deed { isInternal ? InternalDeed(deed) : deed }

  /// Tells why a deed cannot be done, where it cannot.
  mutating func refusal(
    of deed: any Deed,
    _ what: String,
    _ value: String,
    at place: Place
  ) -> Refusal? {
    do throws(Refusal) {
      _ = try deed.drafts(in: dossier)
      return nil
    } catch {
      proposal.refused.append(
        Refused(what, value, at: place, because: error.words(on: .shell).why)
      )
      return error
    }
  }
}
