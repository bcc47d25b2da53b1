/// What the process ends with, as `sysexits.h` has it; 0 is done.
enum ExitStatus: Int32 {
  /// Nothing was found where that is an answer, or not all that is needed.
  case nothingFound = 1
  /// It was not asked for as it has to be.
  case usage = 64
  /// The catalogue is not sound.
  case badData = 65
  /// There is no such dossier, file or ID.
  case noSuch = 66
  /// A file cannot be created.
  case cannotCreate = 73
  /// Somebody else was at it; trying again helps.
  case tryAgain = 75
  /// It is not permitted: read-only, past, or built upon.
  case notPermitted = 77
}

extension ExitStatus {
  /// Every status that the process can end with, in words.
  static let meanings: [(status: Int32, words: String)] = [
    (0, "Done."),
    (
      nothingFound.rawValue,
      "Nothing is due (deadlines --within), or has a date (export ics), or the report cannot be sent "
        + "yet (report --final)."
    ),
    (usage.rawValue, "It was not asked for as it has to be."),
    (
      badData.rawValue,
      "The dossier's catalogue is not sound, or was changed here and by others in the same place (sync)."
    ),
    (noSuch.rawValue, "There is no such dossier, file or ID."),
    (69, "A program that is needed is not installed."),
    (cannotCreate.rawValue, "A file cannot be created."),
    (74, "A file could not be written; nothing has changed."),
    (
      tryAgain.rawValue,
      "The dossier is busy, or who shares it cannot be reached; trying again helps."
    ),
    (notPermitted.rawValue, "Not permitted: read-only, past, or built upon."),
  ]
}
