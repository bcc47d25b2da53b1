/// What columns are called that say which recommendation a row is about.
extension HeadingWords {
  /// Which recommendation it is, what it says and what GRECO found.
  static let ofSubjects: [(TableField, [String])] = [
    (
      .subject,
      [
        "no", "n°", "nr", "nº", "№", "id", "rec", "recs", "rec no", "rec nr", "rec id",
        "rec number", "number", "recommendation no", "recommendation nr", "recommendation number",
        "recommendation id", "no of recommendation", "number of recommendation", "numéro",
        "rec n°", "n° rec", "n° de recommandation", "n° de la recommandation",
        "numéro de la recommandation", "номер", "рек", "рек №", "№ рек", "№ рекомендации",
        "рекомендация №", "номер рекомендации", "нөмірі", "нөмір", "ұсыным №", "№ ұсыным", "пункт",
        "№ пункта", "ұсынымның нөмірі", "ұсыныс №", "№ рекомендації", "рекомендація №",
        "номер рекомендації", "реттік нөмірі",
      ]
    ),
    (
      .part,
      [
        "part", "sub recommendation", "partie", "volet", "часть", "бөлігі", "частина",
      ]
    ),
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
      .theme,
      [
        "theme", "themes", "topic", "area", "section", "thème", "domaine", "тема", "раздел",
        "направление", "сфера", "тақырып", "бөлім", "бағыт", "розділ", "напрям",
      ]
    ),
    (
      .finding,
      [
        "greco", "greco status", "greco's status", "greco finding", "greco's finding", "finding",
        "findings", "greco assessment", "greco's assessment", "greco evaluation",
        "greco conclusion", "constat du greco", "évaluation du greco", "conclusion du greco",
        "оценка греко", "вывод греко", "заключение греко", "статус греко", "греко бағасы",
        "греко қорытындысы", "оцінка греко", "висновок греко",
      ]
    ),
  ]
}
