internal import Model

/// Words to find, the panes, the dossiers or the help following as they are typed.
struct FindQuestion: Question {
  var place: Place { .find }
  func title(in state: State) -> String { "Find" }
  func texts(in state: State) -> [String] { [state.wordsToFind] }
  func submit(_ prompt: Prompt, in state: inout State) -> Reply { .done() }
}
