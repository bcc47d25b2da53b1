internal import Entering

extension Prompt {
  /// What a field says that may be left empty; nil where it is.
  func said(_ field: Int) throws(Refusal) -> SaidText? {
    let text = text(field)
    return text.isEmpty ? nil : try SaidText(text, of: question.labels[field].lowercased())
  }
}
