internal import Glibc

/// Everything that comes in on standard input, up to its end.
public func readStandardInput() throws(FileFailure) -> [UInt8] {
  let path = "/dev/stdin"
  do {
    return try Descriptor(path, O_RDONLY, .real).everything()
  } catch {
    throw .reading(path, error)
  }
}
