/// A deed on recommendations that can as well be done to another one.
protocol MovableDeed: Deed {
  /// What it is done to, by their ids.
  var ids: [String] { get set }
}

extension Deed {
  /// The same on another recommendation or part, by its id; nil of what is done to nothing else.
  public func moved(to id: String) -> (any Deed)? {
    if let deed = self as? InternalDeed { return deed.deed.moved(to: id).map { InternalDeed($0) } }
    guard var deed = self as? any MovableDeed else { return nil }
    deed.ids = [id]
    return deed
  }
}

extension StatusDeed: MovableDeed {}
extension DueDeed: MovableDeed {}
extension NoteDeed: MovableDeed {}
extension MeasureDeed: MovableDeed {}
extension ProvenMeasureDeed: MovableDeed {}
extension EvidenceDeed: MovableDeed {}
extension ResponsibleDeed: MovableDeed {}
extension FindingDeed: MovableDeed {}
extension AnswerDeed: MovableDeed {}
