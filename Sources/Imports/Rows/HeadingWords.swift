/// What columns are called in English, French, Russian, Kazakh and Ukrainian.
enum HeadingWords {
  /// The headings of each field.
  static let all = ofSubjects + ofStatements + ofPeople + ofMeasures + [(.skip, numbering)]

  /// Those that can be one of several fields, which people have to say.
  static let ambiguous = [
    "description", "details", "content", "contents", "text", "contenu", "détails", "texte",
    "описание", "содержание", "текст", "сипаттама", "сипаттамасы", "мазмұны", "мәтіні", "опис",
    "зміст",
  ]

  /// Those of a column with recommendations: their numbers, or what they are called.
  static let recommendation = [
    "recommendation", "recommendations", "recommandation", "recommandations", "рекомендация",
    "рекомендации", "ұсыным", "ұсынымы", "ұсынымдар", "ұсынымдары", "ұсыныс", "ұсынысы",
    "ұсыныстар", "рекомендація", "рекомендації", "наименование рекомендации",
    "содержание рекомендации", "зміст рекомендації",
  ]

  /// Words for recommendations within a longer heading.
  static let recommendationWords =
    recommendation.filter { !$0.contains(" ") } + [
      "rec", "recs", "рек", "рекомендаций", "рекомендацій", "ұсынымның", "ұсынымының",
    ]

  /// Words for the number of something.
  static let numberWords = [
    "no", "n°", "nr", "nº", "№", "n", "#", "number", "numéro", "num", "номер", "нөмірі", "нөмір",
    "id", "ref", "reference", "réf", "référence", "реттік", "пункт",
  ]

  /// Words for a measure within a longer heading.
  static let measureWords = [
    "measure", "measures", "action", "actions", "mesure", "mesures", "мероприятия", "мероприятий",
    "мероприятие", "меры", "заходу", "заходів", "іс", "шара", "шараның", "шаралардың",
  ]

  /// Words that a heading means the same without.
  static let neutral = [
    "the", "of", "for", "to", "on", "de", "du", "des", "la", "le", "les", "en", "d", "l", "par",
    "по", "за", "о", "об", "для", "на", "про", "щодо", "із", "з", "бойынша", "туралы", "жөніндегі",
    "ның", "нің", "дің", "national", "nationale", "национальный", "национальная", "ұлттық",
    "національний", "current", "general", "générales", "общие", "загальні", "жалпы",
    "implementation", "mise", "œuvre", "исполнения",
    "исполнению", "исполнение", "выполнения", "выполнению", "выполнение", "реализации",
    "реализацию", "виконання", "реалізації", "реалізацію", "впровадження", "орындау", "орындалу",
    "іске", "асыру", "асыруға", "орындауға",
  ]

  /// Words for an institution, which say nothing beside who is meant: `Responsible ministry`.
  static let institutionWords = [
    "institution", "institutions", "authority", "authorities", "ministry", "ministries", "body",
    "bodies", "agency", "agencies", "entity", "organ", "organisme", "organe", "organes",
    "autorité", "autorités", "ministère", "ministères", "орган", "органы", "ведомство",
    "ведомства", "министерство", "министерства", "госорган", "госорганы", "государственные",
    "государственный", "установа", "установи", "органи", "міністерство", "мекеме", "мекемелер",
    "министрлік", "мемлекеттік", "органдар",
  ]

  /// What numbers rows, and what this program wrote behind them.
  private static let numbering = [
    "№ п/п", "п/п", "no п/п", "р/с", "р/с №", "№ р/с", "№ з/п", "з/п", "#", "s/n", "sn", "row",
    "row no", "ser no", "serial no", "n° d'ordre", "item no", "refused because", "refused",
  ]
}
