import Entering
import Model

extension Dossier {
  /// Since when something is asked for: a day, reckoned from another, or a report.
  func findSince(_ name: String, from today: Day) throws(Failure) -> Since {
    do throws(DayRefusal) {
      let since = try DayReader.ofUser(from: today).since(name, in: self)
      if hasBegun(since) { return since }
    } catch {
      let known = catalogue.reports.map(\.id).joined(separator: ", ")
      let why = error.words(from: today, or: "report")
      throw Failure("\u{201C}\(name)\u{201D} \(why). There are: \(known).", .usage)
    }
    let words =
      "Nothing can have changed since \(name): that is after \(day), the day it is told of."
    throw Failure(words, .usage)
  }
}
