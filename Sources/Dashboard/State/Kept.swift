/// A large value that is kept once, by however many it is held, and copied only where one of them changes it.
///
/// Every piece of the screen holds the whole state while it draws: without this each of them would copy
/// thousands of bytes, and bring the code for it.
struct Kept<Value: Sendable>: Sendable {
  /// Only ever changed by the one that holds it alone.
  private final class Place: @unchecked Sendable {
    var value: Value
    init(_ value: Value) { self.value = value }
  }

  private var place: Place

  init(_ value: Value) { place = Place(value) }

  /// The value.
  var value: Value {
    _read { yield place.value }
    _modify {
      if !isKnownUniquelyReferenced(&place) { place = Place(place.value) }
      yield &place.value
    }
  }
}
