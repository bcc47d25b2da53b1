import Entering
import Model

/// What a name means in a dossier, by the way to find that there.
typealias Naming = (String, (String) throws(Refusal) -> String) throws(Refusal) -> String

/// Names that are looked for in several dossiers, of which some may not know them.
struct NamesInSeveral {
  /// Why a name is not known, and in which dossiers.
  private var unknown: [String: (why: Refusal, dossiers: [String])] = [:]
  private var known: Set<String> = []
  /// The names in the order in which they were looked for.
  private var names: [String] = []

  /// What a name means in a dossier; itself, which nothing there is called, where it is not known.
  ///
  /// - Throws: Where it can mean several things.
  mutating func meaning(
    of name: String,
    in dossier: Dossier,
    _ find: (String) throws(Refusal) -> String
  ) throws(Refusal) -> String {
    if !names.contains(name) { names.append(name) }
    do throws(Refusal) {
      let meaning = try find(name)
      known.insert(name)
      return meaning
    } catch {
      guard case .missing = error else { throw error }
      unknown[name, default: (error, [])].dossiers.append(dossier.catalogue.id)
      return name
    }
  }

  /// Refuses a name that none of them knows.
  func refuseWhatNoneKnows() throws(Refusal) {
    for name in names where !known.contains(name) {
      if let why = unknown[name]?.why { throw why }
    }
  }

  /// Which dossiers do not know a name, of so many, a line for each name.
  func remarks(of count: Int) -> [String] {
    names.compactMap { name in
      unknown[name].map {
        "\u{201C}\(name)\u{201D} is not known in \(Self.words($0.dossiers, of: count))."
      }
    }
  }

  /// Dossiers by their ids, the first of them where they are many.
  static func words(_ dossiers: [String], of count: Int) -> String {
    let first = dossiers.prefix(3).joined(separator: ", ")
    let more = dossiers.count > 3 ? " and \(dossiers.count - 3) more" : ""
    return "\(dossiers.count) of \(count) dossiers: \(first)\(more)"
  }
}

/// What comes of each of several dossiers, without those of which it cannot be told, which is said.
///
/// - Parameters:
///   - all: The dossiers.
///   - id: What a dossier is called.
///   - tell: What comes of one.
/// - Returns: What comes of those of which it can be told, in order.
/// - Throws: Why it cannot be told of the first, where it can of none.
func eachThatKnows<One, Told>(
  _ all: [One],
  _ id: (One) -> String,
  _ tell: (One) throws(Failure) -> Told
) throws(Failure) -> [Told] {
  var told: [Told] = []
  var failed: [(why: Failure, id: String)] = []
  for one in all {
    do throws(Failure) {
      told.append(try tell(one))
    } catch {
      failed.append((error, id(one)))
    }
  }
  guard let first = failed.first else { return told }
  if told.isEmpty { throw first.why }
  say("Nothing is told of \(NamesInSeveral.words(failed.map(\.id), of: all.count)).")
  say(first.why.message)
  return told
}
