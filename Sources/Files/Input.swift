/// Everything that comes in on standard input, up to its end.
public func readStandardInput() throws(FileFailure) -> [UInt8] {
  try Folder(path: "/dev").read("stdin") ?? []
}
