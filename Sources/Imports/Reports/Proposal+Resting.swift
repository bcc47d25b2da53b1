/// What is entered together.
extension Proposal {
  /// What cannot be entered without one of ``proposed``, as the findings of a report without that: by its
  /// place, theirs.
  public func resting(on place: Int) -> [Int] {
    proposed.indices.filter { basis(of: $0).contains(place) }
  }

  /// What of ``proposed`` is entered before one of them in any case, by their places.
  public func basis(of place: Int) -> Set<Int> {
    (proposed[place].deed as? RestingDeed)?.ground.places ?? []
  }
}
