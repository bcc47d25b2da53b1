internal import Model

/// What columns are called in English, French, Russian, Kazakh and Ukrainian.
enum ColumnWords {
  /// What a heading means.
  enum Meaning: Hashable {
    /// A field.
    case field(TableField)
    /// One of several, which people have to say.
    case ambiguous
    /// A recommendation: its number where numbers stand below, else what it is called.
    case recommendation
  }

  /// What a heading means; nil where it is no word that is known.
  static func meaning(of heading: String) -> Meaning? { meanings[plain(heading)] }

  /// The field whose heading stands within a longer one: that of the due date in `Revised due date`.
  static func field(within heading: String) -> TableField? {
    let words = plain(heading).split(separator: " ")
    // Nothing that is longer is a heading.
    guard words.count <= 12 else { return nil }
    for length in (1...max(1, words.count)).reversed() where length <= words.count {
      for start in 0...(words.count - length) {
        let phrase = words[start..<(start + length)].joined(separator: " ")
        if case .field(let field)? = meanings[phrase] { return field }
      }
    }
    return nil
  }

  /// Whether a heading says that it is ours.
  static func isOurs(_ heading: String) -> Bool {
    plain(heading).split(separator: " ").contains { ours.contains(String($0)) }
  }

  private static let ours = Set(
    ["our", "national", "notre", "national", "наш", "наша", "национальный", "біздің", "улттык"]
      .map(\.searchable)
  )

  /// A heading without capitals, accents, signs and what stands in brackets.
  static func plain(_ heading: String) -> String {
    let open = heading.utf8.firstIndex(of: UInt8(ascii: "("))
    let heading = open.map { $0 > heading.startIndex ? String(heading[..<$0]) : heading } ?? heading
    return heading.plainWords(keeping: "\u{2116}#")
  }

  private static let meanings: [String: Meaning] = {
    var meanings: [String: Meaning] = [:]
    for (field, words) in words {
      for word in words { meanings[plain(word)] = .field(field) }
    }
    for word in ambiguous { meanings[plain(word)] = .ambiguous }
    for word in recommendation { meanings[plain(word)] = .recommendation }
    return meanings
  }()

  private static let ambiguous = [
    "description", "details", "content", "contents", "text", "contenu", "détails", "texte",
    "описание", "содержание", "текст", "сипаттама", "сипаттамасы", "мазмұны", "мәтіні", "опис",
    "зміст",
  ]

  private static let recommendation = [
    "recommendation", "recommendations", "greco recommendation", "greco recommendations",
    "recommandation", "recommandations", "recommandation du greco", "наименование рекомендации",
    "содержание рекомендации", "рекомендация", "рекомендации",
    "рекомендация греко", "рекомендации греко", "ұсыным", "ұсынымдар", "ұсыныс", "ұсыныстар",
    "греко ұсынымы", "рекомендація", "рекомендації", "рекомендація греко",
  ]

  private static let words: [(TableField, [String])] = [
    (
      .subject,
      [
        "no", "n°", "nr", "nº", "№", "id", "rec", "recs", "rec no", "rec nr", "rec id",
        "rec number",
        "number", "recommendation no", "recommendation nr", "recommendation number",
        "recommendation id", "no of recommendation", "number of recommendation", "numéro",
        "rec n°", "n° rec", "n° de recommandation", "n° de la recommandation",
        "numéro de la recommandation", "номер", "рек", "рек №", "№ рек", "№ рекомендации",
        "рекомендация №", "номер рекомендации", "нөмірі", "нөмір", "ұсыным №", "№ ұсыным",
        "пункт", "№ пункта", "ұсынымның нөмірі", "ұсыныс №", "№ рекомендації", "рекомендація №",
        "номер рекомендації",
      ]
    ),
    (.part, ["part", "sub recommendation", "partie", "volet", "часть", "бөлігі", "частина"]),
    (
      .title,
      [
        "title", "short title", "subject", "name", "titre", "intitulé", "objet", "название",
        "заголовок", "наименование", "атауы", "тақырыбы", "назва", "заголовок рекомендации",
        "recommendation title", "title of recommendation", "intitulé de la recommandation",
      ]
    ),
    (
      .text,
      [
        "recommendation text", "text of recommendation", "text of the recommendation", "full text",
        "texte de la recommandation", "текст рекомендации", "содержание рекомендации",
        "ұсынымның мәтіні", "текст рекомендації",
      ]
    ),
    (
      .status,
      [
        "status", "our status", "our assessment", "own assessment", "наша оценка", "самооценка",
        "state", "implementation", "implementation status",
        "status of implementation", "state of implementation", "state of play", "progress status",
        "current status", "statut", "état", "avancement", "état d'avancement",
        "état de mise en œuvre", "mise en œuvre", "notre statut", "статус", "наш статус",
        "состояние", "исполнение", "статус исполнения", "ход исполнения", "состояние исполнения",
        "отметка об исполнении", "отметка о выполнении", "статус выполнения", "мәртебе",
        "мәртебесі",
        "орындалуы", "орындалу мәртебесі", "орындалу барысы", "орындалу күйі", "күйі", "стан",
        "стан виконання", "статус виконання",
      ]
    ),
    (
      .note,
      [
        "note", "notes", "comment", "comments", "remark", "remarks", "observations", "commentaire",
        "commentaires", "remarque", "remarques", "observation", "примечание", "примечания",
        "комментарий", "комментарии", "замечания", "ескерту", "ескертпе", "ескертпелер",
        "түсініктеме", "пікір", "примітка", "примітки", "коментар", "коментарі",
      ]
    ),
    (
      .lead,
      [
        "lead", "lead institution", "ведущий орган", "головной исполнитель", "lead agency",
        "lead body", "lead authority", "responsible",
        "responsible institution", "responsible institutions", "responsible body",
        "responsible bodies", "responsible authority", "responsible authorities",
        "responsible agency", "responsible party", "responsible entity",
        "responsible for implementation",
        "in charge", "institution", "institutions", "owner", "who is responsible", "chef de file",
        "responsable", "responsables", "institution responsable", "institutions responsables",
        "autorité responsable", "autorités responsables", "organe responsable", "ответственный",
        "ответственные", "ответственный исполнитель", "ответственные исполнители",
        "ответственный орган", "ответственные органы", "ответственные за исполнение",
        "ответственный за исполнение", "ответственный государственный орган",
        "ответственные государственные органы", "исполнитель", "исполнители", "жауапты",
        "жауаптылар", "жауапты орындаушы", "жауапты орындаушылар", "жауапты орган",
        "жауапты органдар", "жауапты мемлекеттік орган", "жауапты мемлекеттік органдар",
        "орындаушы", "орындаушылар", "орындауға жауаптылар", "відповідальний", "відповідальні",
        "відповідальний виконавець", "відповідальні виконавці", "виконавець", "виконавці",
        "відповідальний орган", "відповідальні органи",
      ]
    ),
    (
      .with,
      [
        "others", "other institutions", "with", "partners", "partner institutions", "supporting",
        "support",
        "supporting institutions", "supporting bodies", "co responsible", "autres institutions",
        "partenaires", "institutions associées", "avec", "соисполнитель", "соисполнители",
        "другие органы", "другие исполнители", "бірлесіп орындаушылар", "тең орындаушылар",
        "басқа органдар", "співвиконавець", "співвиконавці",
      ]
    ),
    (
      .who,
      ["who", "who does it", "implementing institution", "implementing body", "implemented by"]
    ),
    (
      .due,
      [
        "due", "due date", "deadline", "national deadline", "national due date", "date due",
        "target date", "time limit", "by when", "timeline", "timeframe", "time frame",
        "deadline for implementation", "implementation deadline", "échéance", "délai",
        "date limite", "date d'échéance", "délai de mise en œuvre", "échéance nationale", "срок",
        "сроки", "срок исполнения", "сроки исполнения", "срок выполнения", "сроки выполнения",
        "срок реализации", "сроки реализации", "срок завершения", "дата исполнения",
        "мерзім", "мерзімі", "орындау мерзімі", "орындалу мерзімі", "орындау мерзімдері", "строк",
        "строки", "термін", "терміни", "строк виконання", "термін виконання",
      ]
    ),
    (
      .planned,
      [
        "planned", "planned for", "planned date", "planned completion", "planned end",
        "date prévue", "prévu pour", "плановая дата", "план", "планируемая дата",
        "жоспарланған күні", "планова дата",
      ]
    ),
    (
      .day,
      [
        "done on", "completed on", "completion date", "date of completion", "actual date",
        "date completed", "actual completion", "date de réalisation", "réalisé le", "achevé le",
        "фактическая дата", "дата завершения", "дата выполнения", "фактический срок",
        "нақты күні", "орындалған күні", "фактична дата", "дата виконання",
      ]
    ),
    (
      .measure,
      [
        "measure", "measures", "action", "actions", "activity", "activities", "action required",
        "planned action", "planned measure", "measures taken", "task", "tasks",
        "mesure", "mesures", "mesure prévue", "mesures prises", "activité", "activités", "tâche",
        "мероприятие", "мероприятия", "наименование мероприятия", "наименование мероприятий",
        "мера", "меры", "принимаемые меры", "действие", "действия", "задача", "задачи", "іс шара",
        "іс шаралар", "іс шараның атауы", "іс шаралар атауы", "шара", "шаралар", "захід", "заходи",
        "найменування заходу", "завдання",
      ]
    ),
    (
      .milestone,
      [
        "milestone", "milestones", "sub action", "step", "steps", "sub measure", "jalon", "jalons",
        "étape", "étapes", "этап",
        "этапы", "подмероприятие", "контрольная точка", "кезең", "кезеңдер", "етап", "етапи",
      ]
    ),
    (
      .state,
      ["state of the measure", "measure state", "status of the measure", "état de la mesure"]
    ),
    (
      .proof,
      [
        "proof", "expected proof", "form of completion", "forme d'achèvement", "preuve attendue",
        "форма завершения", "форма исполнения", "форма выполнения", "аяқталу нысаны",
        "аяқтау нысаны", "форма завершення", "форма виконання",
      ]
    ),
    (
      .evidence,
      [
        "evidence", "link", "links", "proof link", "supporting documents", "supporting document",
        "documents", "source", "sources", "preuve", "preuves", "lien", "liens",
        "pièces justificatives", "подтверждение", "подтверждения", "подтверждающие документы",
        "подтверждающий документ", "доказательства", "ссылка", "ссылки", "дәлел", "дәлелдер",
        "растайтын құжаттар", "сілтеме", "доказ", "докази", "підтвердження", "посилання",
      ]
    ),
    (
      .finding,
      [
        "greco", "greco status", "greco's status", "greco finding", "greco's finding", "finding",
        "findings", "greco assessment", "greco's assessment", "greco evaluation",
        "greco conclusion",
        "constat du greco", "évaluation du greco", "conclusion du greco", "оценка греко",
        "вывод греко", "заключение греко", "статус греко", "греко бағасы", "греко қорытындысы",
        "оцінка греко", "висновок греко",
      ]
    ),
    (
      .theme,
      [
        "theme", "themes", "topic", "area", "section", "thème", "domaine", "тема",
        "раздел", "направление", "сфера", "тақырып", "бөлім", "бағыт", "розділ", "напрям",
      ]
    ),
    (
      .skip,
      [
        "№ п/п", "п/п", "no п/п", "р/с", "р/с №", "№ р/с", "№ з/п", "з/п", "#", "s/n", "sn", "row",
        "row no", "ser no", "serial no", "n° d'ordre", "item no", "refused because", "refused",
      ]
    ),
  ]
}
