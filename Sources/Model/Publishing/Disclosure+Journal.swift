/// What of a journal may be public.
extension Disclosure {
  static let journal = [kind, event, links, others]

  private static let kind = Room(
    type: "EventKind",
    title: "What people entered",
    rows: [
      Row("status", "our status", .allowedIf("it is asked for: as it is, without its history")),
      Row("due", "a national due date", .withheld("it is the authorities' own")),
      Row("responsible", "who answers", .withheld("who works on it is internal")),
      Row("theme", "a move to another theme", .allowedIf(names)),
      Row("title", "a corrected title", .allowedIf(names)),
      Row("text", "a corrected text", .allowedIf(names)),
      Row("number", "a corrected number", .allowedIf(names)),
      Row("wording", "whose words a corrected text is", .allowedIf(names)),
      Row("note", "a note", .withheld("it is for those who work on it")),
      Row("measure", "a measure", .allowedIf("it is settled and not marked internal")),
      Row(
        "evidence",
        "evidence",
        .allowedIf(
          "it is a web address without a name to sign in with, is settled and not marked internal, "
            + "and so is its measure"
        )
      ),
      Row(
        "remark",
        "a corrected remark on a status and the like",
        .withheld("it is for those who work on it")
      ),
      Row("review", "that somebody looked", .withheld("it tells when somebody worked")),
      Row(
        "answer",
        "an answer to GRECO",
        .allowedIf("it is agreed and the authorities' report it went into is published")
      ),
      Row("finding", "a finding", .allowedIf("its report is published")),
      Row("report", "a report", .allowedIf("it is published")),
      Row("deadline", "a date that a report is due", .allowedIf("no unpublished report set it")),
      Row("institution", "an institution", .withheld("what is typed can be a person's name")),
      Row(
        "recommendation",
        "an added recommendation",
        .allowedIf("it names a published report or a public source")
      ),
    ]
  )

  private static let names = "it names the published report that says so"

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
    type: "optionalMembers",
    title: "What else stands beside an entry",
    rows: [
      Row("basis", "whether the source of a finding says so", .allowed),
      Row("from", "on whose word", .withheld("it can be a person's name")),
      Row("internal", "that it is internal", .withheld("what is internal does not leave")),
      Row("measure", "the measure it proves", .allowedIf("that is public")),
      Row("ref", "a letter's number", .withheld("letters are not public")),
      Row("report", "the report a finding or an answer is in", .allowedIf("it is published")),
      Row("retract", "that it was given up", .withheld("what was given up does not leave")),
      Row("source", "the source of a finding", .allowedIf("it is public")),
      Row("state", "how far it has come", .allowedIf("it is a word that this version knows")),
    ]
  )
}
