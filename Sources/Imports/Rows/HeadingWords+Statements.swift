/// What columns are called that say how things stand, and by when they are due.
extension HeadingWords {
  /// Our status, the due date and remarks.
  static let ofStatements: [(TableField, [String])] = [
    (
      .status,
      [
        "status", "our status", "our assessment", "own assessment", "наша оценка", "самооценка",
        "state", "implementation", "implementation status", "status of implementation",
        "state of implementation", "state of play", "progress status", "current status", "statut",
        "état", "avancement", "état d'avancement", "état de mise en œuvre", "mise en œuvre",
        "notre statut", "статус", "наш статус", "состояние", "исполнение", "статус исполнения",
        "ход исполнения", "состояние исполнения", "отметка об исполнении", "отметка о выполнении",
        "статус выполнения", "мәртебе", "мәртебесі", "орындалуы", "орындалу мәртебесі",
        "орындалу барысы", "орындалу күйі", "күйі", "стан", "стан виконання", "статус виконання",
        "self assessment", "national assessment", "notre évaluation", "évaluation nationale",
        "auto évaluation", "autoévaluation", "внутренняя оценка", "біздің мәртебе",
        "біздің бағамыз", "наша оцінка", "самооцінка", "level of implementation",
        "degree of implementation", "niveau de mise en œuvre", "degré de mise en œuvre",
        "степень выполнения", "степень исполнения", "степень реализации", "уровень выполнения",
        "уровень исполнения", "ступінь виконання", "рівень виконання", "орындалу деңгейі",
        "орындалу дәрежесі", "орындалу жағдайы", "ход", "хід", "хід виконання", "жағдайы",
        "состояние дел", "статус қазіргі", "ағымдағы мәртебе", "поточний стан", "поточний статус",
        "текущий статус", "орындалғаны туралы белгі", "відмітка про виконання", "отметка",
      ]
    ),
    (
      .due,
      [
        "due", "due date", "deadline", "national deadline", "national due date", "date due",
        "target date", "time limit", "by when", "timeline", "timeframe", "time frame",
        "deadline for implementation", "implementation deadline", "échéance", "délai",
        "date limite", "date d'échéance", "délai de mise en œuvre", "échéance nationale", "срок",
        "сроки", "срок исполнения", "сроки исполнения", "срок выполнения", "сроки выполнения",
        "срок реализации", "сроки реализации", "срок завершения", "дата исполнения", "мерзім",
        "мерзімі", "орындау мерзімі", "орындалу мерзімі", "орындау мерзімдері", "строк", "строки",
        "термін", "терміни", "строк виконання", "термін виконання", "completion deadline",
        "date butoir", "calendrier", "дедлайн", "кінцевий термін", "кінцевий строк",
        "аяқталу мерзімі", "іске асыру мерзімі", "period", "период", "période", "період",
      ]
    ),
    (
      .note,
      [
        "note", "notes", "comment", "comments", "remark", "remarks", "observations", "commentaire",
        "commentaires", "remarque", "remarques", "observation", "примечание", "примечания",
        "комментарий", "комментарии", "замечания", "ескерту", "ескертпе", "ескертпелер",
        "түсініктеме", "пікір", "примітка", "примітки", "коментар", "коментарі",
        "additional comments", "пояснения", "пояснение", "дополнительные комментарии", "пояснення",
        "қосымша ескертпелер",
      ]
    ),
  ]
}
