internal import Model

/// Names of GRECO's members, of which each has one in English and one in French.
enum MemberName {
  /// Whether two names are one member's.
  ///
  /// Members of GRECO are known by both names. Others are one where their names differ no more than the ends of
  /// English and French ones do: Poldevia is Poldévie.
  static func isSame(_ one: String, _ other: String) -> Bool {
    let (one, other) = (plain(one), plain(other))
    if one == other { return true }
    let rows = (places[one], places[other])
    if rows.0 != nil || rows.1 != nil { return rows.0 == rows.1 }
    let stems = (stem(one), stem(other))
    return stems.0 == stems.1 && stems.0.count > 3
  }

  /// In small letters without accents, articles and hyphens.
  private static func plain(_ name: String) -> String {
    let words = name.searchable.split { !$0.isLetter }
    return words.drop { articles.contains($0) }.joined(separator: " ")
  }

  private static let articles: Set<Substring> = ["the", "la", "le", "les", "l"]

  /// A name without what it ends with in one of the two languages.
  private static func stem(_ name: String) -> String {
    for ending in ["ia", "ie", "ya", "ye", "ea", "ee", "a", "e", "y"] where name.hasSuffix(ending) {
      return String(name.dropLast(ending.count))
    }
    return name
  }

  private static let places: [String: Int] = {
    var places: [String: Int] = [:]
    for (index, names) in members.enumerated() {
      for name in names { places[plain(name)] = index }
    }
    return places
  }()

  /// The members, those that left among them, as the Council of Europe names them.
  private static let members: [[String]] = [
    ["Albania", "Albanie"], ["Andorra", "Andorre"], ["Armenia", "Arménie"],
    ["Austria", "Autriche"],
    ["Azerbaijan", "Azerbaïdjan"], ["Belarus", "Bélarus"], ["Belgium", "Belgique"],
    ["Bosnia and Herzegovina", "Bosnie-Herzégovine"], ["Bulgaria", "Bulgarie"],
    ["Croatia", "Croatie"], ["Cyprus", "Chypre"],
    ["Czech Republic", "Czechia", "République tchèque", "Tchéquie"], ["Denmark", "Danemark"],
    ["Estonia", "Estonie"], ["Finland", "Finlande"], ["France"], ["Georgia", "Géorgie"],
    ["Germany", "Allemagne"], ["Greece", "Grèce"], ["Hungary", "Hongrie"], ["Iceland", "Islande"],
    ["Ireland", "Irlande"], ["Italy", "Italie"], ["Kazakhstan", "Republic of Kazakhstan"],
    ["Latvia", "Lettonie"], ["Liechtenstein"], ["Lithuania", "Lituanie"],
    ["Luxembourg"], ["Malta", "Malte"], ["Monaco"],
    ["Montenegro", "Monténégro"], ["Netherlands", "Pays-Bas", "Kingdom of the Netherlands"],
    [
      "North Macedonia", "Macédoine du Nord", "the former Yugoslav Republic of Macedonia",
      "l’ex-République yougoslave de Macédoine",
    ], ["Norway", "Norvège"], ["Poland", "Pologne"], ["Portugal"],
    ["Republic of Moldova", "République de Moldova", "Moldova"], ["Romania", "Roumanie"],
    ["Russian Federation", "Fédération de Russie", "Russia", "Russie"],
    ["San Marino", "Saint-Marin"], ["Serbia", "Serbie"],
    ["Slovak Republic", "République slovaque", "Slovakia", "Slovaquie"], ["Slovenia", "Slovénie"],
    ["Spain", "Espagne"], ["Sweden", "Suède"], ["Switzerland", "Suisse"],
    ["Türkiye", "Turkey", "Turquie"], ["Ukraine"], ["United Kingdom", "Royaume-Uni"],
    ["United States of America", "United States", "États-Unis d’Amérique", "États-Unis"],
  ]
}
