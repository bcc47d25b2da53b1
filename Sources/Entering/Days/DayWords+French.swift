extension DayWords {
  static let french = DayWords(
    language: "fr",
    endings: ["s", "e", "es"],
    months: Names.list(
      "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
    ),
    weekdays: Names.list("lundi mardi mercredi jeudi vendredi samedi dimanche"),
    units: [
      .day: "j|jour", .week: "s|semaine", .month: "m|mois", .quarter: "t|trimestre",
      .halfYear: "s|semestre", .year: "a|an|année",
    ],
    near: [
      0: "aujourd hui", 1: "demain", -1: "hier", 2: "après demain", -2: "avant hier",
    ],
    turns: [1: "prochain", -1: "dernier|dernière|passé", 0: "ce|cet|cette"],
    ordinals: Names.list("premier|première deuxième|second troisième quatrième"),
    ordinalEndings: "er|re|e|ème|nd|nde",
    ahead: "dans",
    ago: "il|y|a",
    end: "fin",
    fillers: "le|la|l|du|de|d|des|au|en|avant|jusqu|ici",
    goingOn: "continu|continue|continuellement|permanent|permanente|permanence|cours"
  )
}
