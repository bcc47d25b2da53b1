/// What a colour is for: views name roles, and a palette says how they look.
public enum Role: Int, CaseIterable, Hashable, Sendable {
  /// What is read.
  case text
  /// What is read first: headings and titles.
  case strong
  /// What may be overlooked: labels, sources, history.
  case quiet
  /// Rules and dots between things; never text.
  case faint
  /// Keys, the focused pane, the days to a deadline.
  case accent
  /// Nothing left to do.
  case good
  /// Under way.
  case partly
  /// Not begun.
  case poor
  /// Late or contradictory, and nothing else.
  case alarm
}
