internal import Model

extension DayWords {
  static let english = DayWords(
    language: "en",
    endings: ["s"],
    months: Day.longMonths.map { Names($0) },
    weekdays: Day.longWeekdays.map { Names($0) },
    units: [
      .day: "d|day", .week: "w|week", .month: "m|month", .quarter: "q|quarter",
      .halfYear: "h|half|semester|halfyear", .year: "y|yr|year",
    ],
    near: [0: "today", 1: "tomorrow", -1: "yesterday"],
    turns: [1: "next|coming", -1: "last|past|previous", 0: "this|current"],
    ordinals: Names.list("first second third fourth"),
    ordinalEndings: "st|nd|rd|th",
    ahead: "in",
    ago: "ago",
    end: "end",
    fillers: "the|of|on|at|a|an|by|until",
    goingOn: "ongoing|continuous|continuously|continuing|constant|constantly|permanent|permanently"
  )
}
