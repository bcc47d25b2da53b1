extension Dossier {
  /// A dossier of its own that holds nothing but what may be public on this one's day.
  ///
  /// It is made anew of what ``Disclosure`` allows; nothing is taken over whole, so whatever is made
  /// of it is public. Reports that were not published by the day are not in it, nor anything that
  /// is known only from them.
  ///
  /// - Parameter withOurStatus: Whether our status is told, as it is now; without it nothing is
  ///   said.
  /// - Returns: The public dossier, seen from the same day.
  public func published(withOurStatus: Bool = false) -> Dossier {
    let publication = Publication(of: self)
    let catalogue = publication.publicCatalogue()
    let journal = PublicJournal(of: self, over: catalogue, withOurStatus: withOurStatus)
    var published = Dossier(catalogue, journal.journal, day: day, isPast: isPast, local: local)
    published.extent = withOurStatus ? .publishedWithOurStatus : .published
    return published
  }
}
