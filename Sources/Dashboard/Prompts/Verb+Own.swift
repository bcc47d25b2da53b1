internal import Entering
internal import Model

/// The words of the dashboard itself.
extension Verb {
  static let own: [Verb] = [
    Verb(
      "as-of",
      "DAY|today",
      "everything as it stood on a day",
      day: .end,
      completions: { typed, state in
        let days = state.asOfDays.filter { typed.isEmpty || $0.words.hasPrefix(typed) }
        return [Completion(words: "today")].filter { $0.words.hasPrefix(typed) } + days
      },
      run: { typed, state in
        let typed = TypedDay(typed.trimmed, for: .end, from: state.today, in: state)
        guard let day = typed.day?.day else { return .refused(typed.lack) }
        return day == state.today ? .done(state.returnToToday()) : state.look(asOf: day)
      }
    ),
    Verb(
      "changes",
      "DAY|REPORT|look",
      "what changed since a day or a report, or what is new since you looked",
      day: .beginning,
      completions: { typed, state in
        FuzzyMatch.best(state.dossier.reports.reversed(), for: typed) {
          "\($0.id) \($0.kind.words)"
        }
        .map { Completion(words: $0.id, detail: "\($0.kind.words), \($0.adopted.words)") }
      },
      run: { typed, state in
        if typed.trimmed.lowercased() == "look" {
          guard let news = NewsScreen(in: state) else {
            return .refused("nothing came in since you looked")
          }
          state.open(news)
          return .done(state.seeNews())
        }
        do throws(DayRefusal) {
          let since = try state.dayReader().since(typed, in: state.dossier)
          guard state.dossier.hasBegun(since) else {
            return .refused("nothing can have changed since then: it is still to come")
          }
          state.open(ChangesScreen(state.dossier, since: since))
          return .done()
        } catch {
          return .refused(error.words(from: state.dossier.day, or: "report"))
        }
      }
    ),
    Verb(
      "go",
      "ID",
      "to a recommendation",
      completions: { typed, state in subjects(typed, state) },
      run: { typed, state in
        guard let subject = state.dossier.subject(typed.trimmed) else {
          return .refused("no recommendation has this id or number")
        }
        let id = subject.recommendation.id
        // What others stand in the place of is in no pane; its page tells where it went.
        if state.dossier.isReplaced(id) { state.open(DetailScreen(id)) } else { state.show(id) }
        return .done()
      }
    ),
    Verb(
      "find",
      "WORDS",
      "shows only what has these words",
      isOfDossier: false,
      run: { typed, state in
        state.wordsToFind = typed.trimmed
        return .done()
      }
    ),
    Verb(
      "palette",
      Palette.all.map(\.name).joined(separator: "|"),
      "other colours, kept for the next time",
      isOfDossier: false,
      completions: { typed, _ in
        FuzzyMatch.best(Palette.all.map(\.name), for: typed) { $0 }.map {
          let ground = $0.contains("light") ? "light" : $0 == "mono" ? "any" : "dark"
          return Completion(
            words: $0,
            detail: "for \(ground == "any" ? "any" : "a \(ground)") background"
          )
        }
      },
      run: { typed, state in
        guard let palette = Palette.named(typed.trimmed) else {
          return .refused("there is no such palette")
        }
        state.settings.palette = palette
        return .done([.keep(.palette(palette.name))])
      }
    ),
    Verb(
      "language",
      "LANGUAGE",
      "the language of texts, kept for the next time",
      isOfDossier: false,
      completions: { typed, state in
        state.textLanguages.filter { $0.hasPrefix(typed) }.map { Completion(words: $0) }
      },
      run: { typed, state in
        let language = typed.trimmed.lowercased()
        guard state.textLanguages.contains(language) else {
          let known = state.textLanguages.joined(separator: ", ")
          return .refused(known.isEmpty ? "texts here are in one language" : "there are: \(known)")
        }
        let others = state.settings.languages.filter { $0 != language }
        state.settings.languages = [language] + others
        return .done([.keep(.language(language))])
      }
    ),
    .syncWhen,
    Verb(
      "name",
      "NAME",
      "what you sign with, kept for the next time",
      isOfDossier: false,
      run: { typed, state in
        let name = typed.trimmed
        guard !name.isEmpty else { return .refused("a name is needed") }
        state.userName = name
        state.message = Message(.told, "you sign as \(name)")
        return .done([.keep(.name(name))])
      }
    ),
    Verb(
      "institution",
      "NAME|none",
      "yours, which comes first, kept for the next time",
      completions: { typed, state in
        let known = Array(state.dossier.catalogue.institutions)
        let found = FuzzyMatch.best(known, for: typed, by: \.foundBy).map { institution in
          let short = institution.short.map { state.text($0) } ?? ""
          return Completion(words: state.text(institution.name), detail: short)
        }
        return found + [Completion(words: "none")].filter { $0.words.hasPrefix(typed) }
      },
      run: { typed, state in
        if WrittenNone.isSaid(by: typed) { return .done(state.setOwn(nil)) }
        guard let own = state.dossier.institution(called: typed.trimmed) else {
          return .refused("no institution here is called so; :add ID --name NAME adds one")
        }
        return .done(state.setOwn(own))
      }
    ),
  ]
}

extension State {
  /// Days worth looking back to: those after which the dossier stood otherwise.
  fileprivate var asOfDays: [Verb.Completion] {
    let present = present ?? dossier
    return present.catalogue.reports.reversed().map { report in
      Verb.Completion(words: report.adopted.latest.description, detail: report.kind.words)
    }
  }

  /// The languages that texts of the dossier are in.
  fileprivate var textLanguages: [String] {
    let texts =
      dossier.recommendations.flatMap { [$0.title, $0.text] }
      + dossier.catalogue.themes.map(\.title)
    let languages = texts.flatMap { $0.texts.map(\.language) }.filter { !$0.isEmpty }
    return Set(languages).sorted()
  }
}
