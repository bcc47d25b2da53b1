/// What of a journal may be public.
extension Disclosure {
  static let journal = [kind, event, links, others]

  private static let kind = Room(
    type: "EventKind",
    title: "What people entered",
    rows: EventKind.allCases.map {
      Row($0.rawValue, $0.meaning.publicWords, $0.meaning.disclosure)
    }
  )

  private static let event = Room(
    type: "Event",
    title: "An entry that may be public",
    rows: [
      Row("id", "its ID", .withheld("it tells when somebody worked; another stands in its place")),
      Row(
        "at",
        "when it was entered",
        .withheld("the day on which it became true, or else was entered, is enough")
      ),
      Row("by", "who entered it", .withheld("it is a person's name")),
      Row("on", "what it is about", .allowedIf("that is public")),
      Row("kind", "what it is", .allowed),
      Row("knownKind", "the same, if this version knows it", .allowed),
      Row("value", "what it says now", .allowed),
      Row("was", "what it said before", .withheld("only the last text is public")),
      Row("after", "what it took the place of", .withheld("its history is internal")),
      Row("links", "the entries it hangs together with", .withheld("its history is internal")),
      Row("note", "the remark", .withheld("it is for those who work on it")),
      Row("day", "the day on which it became true", .allowed),
      Row("others", "what else stands beside it", .allowedIf("it is allowed below")),
    ]
  )

  private static let links = Room(
    type: "Links",
    title: "What an entry hangs together with",
    rows: [
      Row("of", "the entry it corrects", .withheld("its history is internal")),
      Row("batch", "what was done with it", .withheld("it tells how somebody worked")),
    ]
  )

  private static let others = Room(
    type: "EventMember",
    title: "What else stands beside an entry",
    rows: EventMember.allCases.map(\.row)
  )
}
