extension SituationReports {
  /// The report of the sample dossier.
  static let whole = """
    TODO
    """
}
