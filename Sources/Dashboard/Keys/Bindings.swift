internal import Canvas

/// The one table of keys: input, footer, help and palette are made from it.
///
/// The order is that of the footer, which shows as many as it has room for. `[` and `O` are never
/// keys of their own: they follow Esc in what terminals send.
enum Bindings {
  static let scrolling: Set<Place> = Set([.panes] + ScreenKind.allCases.map(Place.screen))
  static let views = scrolling.subtracting([.screen(.help)])
  /// Where one dossier is looked at, and not several.
  static let inDossier = views.subtracting([.screen(.portfolio)])
  /// Where recommendations can be selected, and something said of them.
  static let telling = inDossier.subtracting([.screen(.imports)])
  static let typing: Set<Place> = [.text, .form, .lastField, .choosing, .find]
  static let everywhere = Set(Place.allCases)

  static let all: [Binding] =
    general + stepping + importing + looking + saying + entering + finding + settling + moving
    + choosing + text
    + leaving

  /// What each key asks for, place by place.
  static let byPlace: [Place: [Key: Command]] = {
    var tables: [Place: [Key: Command]] = [:]
    for binding in all {
      for place in binding.places {
        for key in binding.keys { tables[place, default: [:]][key] = binding.command }
      }
    }
    return tables
  }()

  private static let general: [Binding] = [
    Binding(
      .look(.help),
      ["?", .function(1)],
      in: views,
      .looking,
      "the marks and the keys of this place",
      hint: .init(word: "keys")
    ),
    Binding(
      .back,
      ["q"],
      in: scrolling,
      .leaving,
      "back; from the panes, or among the dossiers, quit",
      hint: .init(
        word: "back",
        elsewhere: [.panes: "quit", .screen(.portfolio): "quit"]
      )
    ),
    Binding(.back, ["?", .function(1)], in: [.screen(.help)], .leaving, "back"),
  ]
}
