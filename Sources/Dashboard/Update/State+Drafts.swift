internal import Model

/// Texts that were begun and not entered, from one session to the next.
extension State {
  /// What was begun and not entered, the text being typed included, by a name that a later session
  /// understands.
  public var begunTexts: [String: [String]] {
    var state = self
    for prompt in [unsaved, waiting, prompt] {
      if let prompt { state.keepDraft(of: prompt) }
    }
    var texts = Dictionary(uniqueKeysWithValues: state.drafts.map { ($0.key.name, $0.value) })
    if !editorFolders.isEmpty { texts[Self.editorFoldersName] = editorFolders }
    return texts
  }

  /// The name under which folders that an editor left are kept among the texts.
  public static let editorFoldersName = "editor's folders"

  /// Keeps what was typed for the next time the same is asked, and says whether it did.
  @discardableResult
  mutating func keepDraft(of left: Prompt) -> Bool {
    guard let key = left.question.draftKey else { return false }
    let texts = left.fields.map(\.text)
    // A line that was not understood came back as it is, and is no less begun.
    let isNew = left.question is PaletteQuestion || texts != left.question.texts(in: self)
    let isWorthIt = !left.isEmpty && isNew
    drafts[key] = isWorthIt ? texts : nil
    return isWorthIt
  }

  /// Takes up what was begun in an earlier session, as far as it is about something that is here;
  /// says so, and goes to where the same key brings it back.
  mutating func takeUp(_ begun: [String: [String]]) {
    for (name, texts) in begun {
      guard let key = DraftKey(name: name), isHere(key), drafts[key] == nil else { continue }
      drafts[key] = texts
    }
    editorFolders = begun[Self.editorFoldersName] ?? []
    let left = drafts.keys.sorted()
    let folder = editorFolders.last.map { "what your editor could not finish is in \($0)" }
    let texts = left.first.map { first in
      left.count == 1
        ? "\(first.words) was begun; the same key brings it back"
        : "\(left.count) texts were begun; the same keys bring them back"
    }
    let words = [folder, texts].compactMap(\.self)
    guard !words.isEmpty else { return }
    message = Message(folder == nil ? .told : .failed, words.joined(separator: "; "))
    if let first = left.first { select(about: first) }
  }

  /// Whether a text that was begun is about something in this dossier.
  private func isHere(_ key: DraftKey) -> Bool {
    key.ids.allSatisfy { id in
      dossier.editable(id) != nil
        || EventID(id).map { dossier.journal.standing($0) != nil } ?? false
    }
  }

  /// Selects what a text that was begun is about.
  mutating func select(about key: DraftKey) {
    let ids = key.ids.filter { dossier.subject($0) != nil }
    if ids.count == 1 { select(ids[0]) } else { marks.formUnion(ids) }
  }
}
