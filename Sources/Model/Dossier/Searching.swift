extension String {
  /// Without the difference of capitals and accents, so that `е` finds `Ё` and `e` finds `É`.
  public var searchable: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return lowercased() }
    var plain = ""
    plain.unicodeScalars.reserveCapacity(unicodeScalars.count)
    for scalar in lowercased().unicodeScalars {
      // Combining marks are left out, letters that hold theirs lose it.
      if (0x300...0x36F).contains(scalar.value) { continue }
      plain.unicodeScalars.append(scalar.isASCII ? scalar : Self.plainLetters[scalar] ?? scalar)
    }
    return plain
  }

  private static let plainLetters: [Unicode.Scalar: Unicode.Scalar] = {
    // The canonical decompositions of the Latin and Cyrillic blocks (Unicode 14).
    let accented =
      "àáâãäåçèéêëìíîïñòóôõöùúûüýÿāăąćĉċčďēĕėęěĝğġģĥĩīĭįĵķĺļľńņňōŏőŕŗřśŝşšţťũūŭůűųŵŷźżž"
      + "йѐёѓїќѝўѷӂӑӓӗӛӝӟӣӥӧӫӭӯӱӳӵӹḁḃḅḇḉḋḍḏḑḓḕḗḙḛḝḟḡḣḥḧḩḫḭḯḱḳḵḷḹḻḽḿṁṃṅṇṉṋṍṏṑṓṕṗṙṛṝṟṡṣṥṧṩṫ"
      + "ṭṯṱṳṵṷṹṻṽṿẁẃẅẇẉẋẍẏẑẓẕẖẗẘẙẛạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"
    let plain =
      "aaaaaaceeeeiiiinooooouuuuyyaaaccccdeeeeegggghiiiijklllnnnooorrrssssttuuuuuuwyzzz"
      + "иеегікиуѵжааеәжзииоөэууучыabbbcdddddeeeeefghhhhhiikkkllllmmmnnnnoooopprrrrssssst"
      + "tttuuuuuvvwwwwwxxyzzzhtwyſaaaaaaaaaaaaeeeeeeeeiioooooooooooouuuuuuuyyyy"
    var letters: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (letter, base) in zip(accented.unicodeScalars, plain.unicodeScalars) {
      letters[letter] = base
    }
    return letters
  }()
}
