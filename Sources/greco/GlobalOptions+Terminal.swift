import Files

extension GlobalOptions {
  /// The width that lines are cut to: that of the terminal they are printed to; nil in a pipe, and with
  /// `--plain`, where nothing is left out.
  var terminalWidth: Int? { plain ? nil : Files.terminalWidth(1) }
}
