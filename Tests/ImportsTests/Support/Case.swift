import Glibc

/// A file of the folder `Cases`, which `make.py` there has made.
func bytes(ofCase name: String) -> [UInt8] {
  let folder = #filePath.split(separator: "/").dropLast(2).map { "/" + $0 }.joined() + "/Cases/"
  guard let file = fopen(folder + name, "rb") else { return [] }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var room = [UInt8](repeating: 0, count: 1 << 16)
  while case let count = fread(&room, 1, room.count, file), count > 0 { bytes += room[..<count] }
  return bytes
}
