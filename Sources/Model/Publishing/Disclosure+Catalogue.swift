/// What of a catalogue may be public.
extension Disclosure {
  static let catalogue = [dossierFile, source, institution, report, deadline] + recommendations

  private static let dossierFile = Room(
    type: "Catalogue",
    title: "The dossier",
    rows: [
      Row("id", "its ID", .allowed),
      Row("member", "the member", .allowed),
      Row("isInvented", "that it is made up", .allowed),
      Row("round", "the evaluation round", .allowed),
      Row("symbol", "the Evaluation Report's number", ifEvaluated),
      Row("issued", "how many recommendations were issued", ifEvaluated),
      Row("note", "what a reader has to know of it", .allowed),
      Row("themes", "its themes", .allowedIf("a recommendation in them is public")),
      Row("reports", "its reports", .allowedIf("they are published")),
      Row("deadlines", "when reports are due", .allowedIf("no unpublished report set them")),
      Row("institutions", "its institutions", .allowedIf("they came with the dossier")),
      Row("sources", "its sources", .allowedIf("they are public")),
    ]
  )

  private static let ifEvaluated = allowedIf("no Evaluation Report is still unpublished")

  private static let source = Room(
    type: "Source",
    title: "A source",
    rows: [
      Row("key", "its key", .allowed),
      Row("title", "its title", .allowed),
      Row("publisher", "who published it", .allowed),
      Row("published", "when", .allowed),
      Row("url", "its address", .allowedIf("it is a web address without a name to sign in with")),
      Row("note", "what a reader has to know of it", .allowedIf("it came with the dossier")),
    ]
  )

  private static let institution = Room(
    type: "Institution",
    title: "An institution",
    rows: [
      Row("id", "its ID", .allowed),
      Row(
        "name",
        "its name",
        .allowedIf("it came with the dossier: what is typed can be a person's")
      ),
      Row("short", "its short name", .allowedIf("it came with the dossier")),
    ]
  )

  private static let report = Room(
    type: "Report",
    title: "A published report",
    rows: [
      Row("id", "its ID", .allowed),
      Row("kind", "what kind of report it is", .allowed),
      Row("symbol", "its number", .allowed),
      Row("adopted", "when it was adopted", .allowed),
      Row("published", "when it was published", .allowed),
      Row("totals", "how many recommendations have each finding", .allowed),
      Row("judgement", "GRECO's judgement", .allowed),
      Row("ends", "that it closed the procedure", .allowed),
      Row("source", "its source", .allowed),
      Row("note", "what a reader has to know of it", .allowedIf("it came with the dossier")),
    ]
  )

  private static let deadline = Room(
    type: "Deadline",
    title: "A date that a report is due",
    rows: [
      Row("id", "its ID", .allowed),
      Row("title", "what is due", .allowed),
      Row("due", "when", .allowed),
      Row("from", "since when", .allowed),
      Row("basis", "whether a source names it", .allowed),
      Row("source", "the source", .allowed),
      Row("closedBy", "the report it was met by", .allowedIf("that report is published")),
      Row("met", "when the authorities delivered", .allowedIf("it came with the dossier")),
      Row("note", "what a reader has to know of it", .allowedIf("it came with the dossier")),
    ]
  )

  private static let recommendations = [
    Room(
      type: "Theme",
      title: "A theme",
      rows: [
        Row("id", "its ID", .allowed),
        Row("title", "its title", .allowed),
        Row("about", "what belongs to it", .allowed),
        Row(
          "recommendations",
          "its recommendations",
          .allowedIf("not only unpublished reports tell of them")
        ),
      ]
    ),
    Room(
      type: "Recommendation",
      title: "A recommendation",
      rows: [
        Row("id", "its ID", .allowed),
        Row("number", "GRECO's number", .allowed),
        Row("title", "its title", .allowed),
        Row("text", "its text", .allowed),
        Row("wording", "whose words the text is", .allowed),
        Row(
          "note",
          "what a reader has to know of the text",
          .allowedIf("it came with the dossier")
        ),
        Row("sources", "its sources", .allowedIf("they are public")),
        Row("parts", "its parts", .allowed),
        Row("findings", "GRECO's findings", .allowedIf("they are in a published report")),
        Row("responsible", "who answers for it", .withheld("who works on it is internal")),
        Row("due", "its national due date", .withheld("it is the authorities' own")),
        Row(
          "replaces",
          "what it takes the place of",
          .allowedIf("that is public, and it came with the dossier or a published report says so")
        ),
        Row("written", "fields not known to this version", .withheld("nobody knows what they say")),
        Row("rewritten", "which fields were corrected", .withheld("it tells what was worked on")),
      ]
    ),
    Room(
      type: "Part",
      title: "A part of a recommendation",
      rows: [
        Row("id", "its number", .allowed),
        Row("text", "its text", .allowed),
        Row("sources", "its sources", .allowedIf("they are public")),
      ]
    ),
    Room(
      type: "Finding",
      title: "A finding in a published report",
      rows: [
        Row("report", "the report", .allowed),
        Row("status", "what GRECO found", .allowed),
        Row("part", "the part it is about", .allowed),
        Row("basis", "whether the source says so", .allowed),
        Row("source", "the source", .allowedIf("it is public")),
      ]
    ),
    Room(
      type: "Citation",
      title: "What a text is from",
      rows: [
        Row("source", "the source", .allowedIf("it is public")),
        Row("paragraph", "the paragraph in it", .allowedIf("the source is public")),
      ]
    ),
  ]
}
