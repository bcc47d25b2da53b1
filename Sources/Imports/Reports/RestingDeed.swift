internal import Entering
internal import Model

/// Something that is entered behind what it rests on, as a finding behind its report.
struct RestingDeed: Deed {
  /// What is entered before it, where that is not there yet.
  let ground: [any Deed]
  /// What is done, seeing the dossier with all of that.
  let make: @Sendable (Dossier) throws(Refusal) -> any Deed

  func drafts(in dossier: Dossier) throws(Refusal) -> [EventDraft] {
    let before = try RestingDeed.drafts(of: ground, in: dossier)
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
