/// What columns are called that are of measures.
extension HeadingWords {
  /// Measures, their steps, states, days and proofs.
  static let ofMeasures: [(TableField, [String])] = [
    (
      .measure,
      [
        "measure", "measures", "action", "actions", "activity", "activities", "action required",
        "planned action", "planned measure", "measures taken", "task", "tasks", "mesure",
        "mesures", "mesure prévue", "mesures prises", "activité", "activités", "tâche",
        "мероприятие", "мероприятия", "наименование мероприятия", "наименование мероприятий",
        "мера", "меры", "принимаемые меры", "действие", "действия", "задача", "задачи", "іс шара",
        "іс шаралар", "іс шараның атауы", "іс шаралар атауы", "шара", "шаралар", "захід", "заходи",
        "найменування заходу", "завдання", "measures planned", "planned measures",
        "planned actions", "measures envisaged", "envisaged measures", "mesures prévues",
        "mesure envisagée", "mesures envisagées", "actions prévues", "планируемые меры",
        "предпринимаемые меры", "запланированные меры", "планируемые мероприятия", "зміст заходу",
        "заплановані заходи", "жоспарланған шаралар", "жоспарланған іс шаралар",
      ]
    ),
    (
      .milestone,
      [
        "milestone", "milestones", "sub action", "step", "steps", "sub measure", "jalon", "jalons",
        "étape", "étapes", "этап", "этапы", "подмероприятие", "контрольная точка", "кезең",
        "кезеңдер", "етап", "етапи", "кезеңі", "крок", "кроки", "шаг", "шаги", "қадам",
      ]
    ),
    (
      .state,
      [
        "state of the measure", "measure state", "status of the measure", "état de la mesure",
      ]
    ),
    (
      .planned,
      [
        "planned", "planned for", "planned date", "planned completion", "planned end",
        "date prévue", "prévu pour", "плановая дата", "план", "планируемая дата",
        "жоспарланған күні", "планова дата", "planned completion date", "target completion date",
        "date cible", "плановый срок", "плановая дата завершения", "жоспарланған мерзім",
        "жоспарлы мерзім", "плановий термін", "плановий строк",
      ]
    ),
    (
      .day,
      [
        "done on", "completed on", "completion date", "date of completion", "actual date",
        "date completed", "actual completion", "date de réalisation", "réalisé le", "achevé le",
        "фактическая дата", "дата завершения", "дата выполнения", "фактический срок", "нақты күні",
        "орындалған күні", "фактична дата", "дата виконання", "date réelle",
        "дата фактического исполнения", "дата фактического выполнения", "фактичний термін",
      ]
    ),
    (
      .proof,
      [
        "proof", "expected proof", "form of completion", "forme d'achèvement", "preuve attendue",
        "форма завершения", "форма исполнения", "форма выполнения", "аяқталу нысаны",
        "аяқтау нысаны", "форма завершення", "форма виконання", "indicator", "indicators",
        "performance indicator", "performance indicators", "means of verification", "deliverable",
        "deliverables", "indicateur", "indicateurs", "livrable", "livrables",
        "moyens de vérification", "индикатор", "индикаторы", "показатель", "показатели",
        "көрсеткіш", "көрсеткіштер", "індикатор", "індикатори", "показник", "показники",
        "індикатор виконання",
      ]
    ),
    (
      .evidence,
      [
        "evidence", "link", "links", "proof link", "supporting documents", "supporting document",
        "documents", "source", "sources", "preuve", "preuves", "lien", "liens",
        "pièces justificatives", "подтверждение", "подтверждения", "подтверждающие документы",
        "подтверждающий документ", "доказательства", "ссылка", "ссылки", "дәлел", "дәлелдер",
        "растайтын құжаттар", "сілтеме", "доказ", "докази", "підтвердження", "посилання", "annex",
        "annexes", "attachment", "attachments", "pièces jointes", "annexe", "justificatifs",
        "приложение", "приложения", "қосымша", "қосымшалар", "додаток", "додатки",
        "підтвердні документи", "підтверджуючі документи", "підтверджувальні документи",
      ]
    ),
  ]
}
