internal import Entering
internal import Model

/// What has to be entered before something that rests on it.
struct Ground: Sendable {
  var deeds: [any Deed] = []
  /// Where these deeds stand in the proposal, to be left out with what rests on them.
  var places: Set<Int> = []

  static func + (one: Ground, other: Ground) -> Ground {
    Ground(deeds: one.deeds + other.deeds, places: one.places.union(other.places))
  }
}

/// Something that is entered behind what it rests on, as a finding behind its report.
struct RestingDeed: Deed {
  /// What is entered before it, where that is not there yet.
  let ground: Ground
  /// What is done, seeing the dossier with all of that.
  let make: @Sendable (Dossier) throws(Refusal) -> any Deed

  func drafts(in dossier: Dossier) throws(Refusal) -> [EventDraft] {
    let before = try RestingDeed.drafts(of: ground.deeds, in: dossier)
    let ahead = dossier.entering(before)
    let own = try make(ahead).drafts(in: ahead)
    return own.isEmpty ? [] : before + own
  }

  /// The drafts of deeds of which each sees what those before it enter.
  static func drafts(of deeds: [any Deed], in dossier: Dossier) throws(Refusal) -> [EventDraft] {
    var drafts: [EventDraft] = []
    var ahead = dossier
    for deed in deeds {
      let new = try deed.drafts(in: ahead)
      ahead = ahead.entering(new)
      drafts += new
    }
    return drafts
  }
}
