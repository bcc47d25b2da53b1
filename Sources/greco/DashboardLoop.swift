/// Opens the dashboard and returns when the user has quit.
func runDashboard(_ options: GlobalOptions) throws {
  try printPlainView(options)
}
