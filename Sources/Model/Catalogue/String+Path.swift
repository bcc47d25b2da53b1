extension String {
  /// The last step of a path, as people call a file or a folder; the whole where it has no more.
  public var lastStep: String { split(separator: "/").last.map(String.init) ?? self }
}
