public import Entering
public import Model

/// A file as it was read, of which a proposal is made as often as an answer changes it.
public struct ImportedFile: Sendable {
  /// What a file can be read as.
  public enum Content: Sendable {
    /// Tables.
    case table(Workbook)
    /// A report of GRECO's.
    case report(OfficialReport)
    /// What others did in a copy of the dossier.
    case journal(OtherJournal)
  }

  /// What people choose where a file is not what it is taken for.
  public enum Kind: String, CaseIterable, Sendable {
    /// Tables.
    case table
    /// A report of GRECO's.
    case report
    /// Another journal of the dossier.
    case journal
  }

  /// The file's name, without the way to it.
  public var name: String
  /// What it was seen to be, for people: `an Excel workbook`.
  public var form: String
  /// What is in it.
  public var content: Content
  /// Where the files are that its cells name, by what stands there: those that are there.
  public var files: [String: String] = [:]
  /// The tables that the dossier itself is exported as, where it is such an export; it is compared with
  /// them then.
  public var exported: Exported?

  /// A file as it was read.
  public init(_ name: String, _ form: String, _ content: Content) {
    (self.name, self.form, self.content) = (name, form, content)
  }

  /// Texts of its cells that may be the paths of files, which whoever can look there looks for.
  public var possiblePaths: [String] {
    guard case .table(let workbook) = content else { return [] }
    var paths: Set<String> = []
    for sheet in workbook.sheets {
      for row in sheet.rows {
        for cell in row.cells where cell.text.utf8.count < 1000 && cell.text.hasSignOfPath {
          for piece in cell.text.possibleEvidence where piece[...].isPossiblePath {
            paths.insert(piece)
          }
        }
      }
    }
    return paths.sorted()
  }
}

extension Proposal {
  /// What a file would enter.
  ///
  /// - Parameters:
  ///   - file: The file, as it was read.
  ///   - dossier: Where it would be entered.
  ///   - answers: What was answered so far, in this sitting.
  ///   - days: What reads days.
  ///   - name: What the user signs with; nil where nothing tells it.
  ///   - now: The clock's time.
  /// - Throws: Why nothing of it is entered.
  public init(
    _ file: ImportedFile,
    in dossier: Dossier,
    _ answers: Answers,
    days: DayReader,
    signingAs name: String?,
    now: Timestamp
  ) throws(ImportRefusal) {
    let answers = answers.remembering(dossier.readings)
    switch file.content {
    case .table(let workbook):
      do throws(Unreadable) {
        let compared = try file.exported.flatMap { (exported) throws(Unreadable) in
          try Proposal(
            workbook,
            comparedWith: exported,
            in: dossier,
            answers,
            days: days,
            files: file.files
          )
        }
        if let compared {
          self = compared
        } else {
          try self.init(workbook, in: dossier, answers, days: days, files: file.files)
        }
      } catch {
        throw .unreadable(error)
      }
    case .report(let report): self.init(report, in: dossier, answers, days: days)
    case .journal(let journal):
      do throws(JournalRefusal) {
        try self.init(
          joining: journal,
          to: dossier,
          signingAs: name,
          now: now,
          answers: answers
        )
        return
      } catch {
        throw .journal(error)
      }
    }
    reading.insert(file.form, at: 0)
  }
}

extension String {
  /// Whether there is anything in it that a path has: most cells of a long table are seen not to at a glance.
  fileprivate var hasSignOfPath: Bool {
    utf8.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") }
  }
}

extension Substring {
  /// Whether it can be the path of a file: no address, and with a folder or an ending.
  fileprivate var isPossiblePath: Bool {
    if contains("://") { return false }
    let name = split(separator: "/").last ?? self
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return contains("/") }
    let ending = name[name.index(after: dot)...]
    return (1...5).contains(ending.utf8.count) && ending.allSatisfy { $0.isLetter || $0.isNumber }
  }
}
