/// What columns are called that say who answers.
extension HeadingWords {
  /// The lead, the others, and whoever takes a measure.
  static let ofPeople: [(TableField, [String])] = [
    (
      .lead,
      [
        "lead", "lead institution", "ведущий орган", "головной исполнитель", "lead agency",
        "lead body", "lead authority", "responsible", "responsible institution",
        "responsible institutions", "responsible body", "responsible bodies",
        "responsible authority", "responsible authorities", "responsible agency",
        "responsible party", "responsible entity", "responsible for implementation", "in charge",
        "institution", "institutions", "owner", "who is responsible", "chef de file",
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
        "відповідальний орган", "відповідальні органи", "ответственное", "ответственная",
        "відповідальне", "competent", "focal",
        "implementing agency", "compétent", "compétente", "pilote", "уполномоченный орган",
        "головний виконавець", "головний", "бас орындаушы", "негізгі орындаушы", "відповідальна",
      ]
    ),
    (
      .with,
      [
        "others", "other institutions", "with", "partners", "partner institutions", "supporting",
        "support", "supporting institutions", "supporting bodies", "co responsible",
        "autres institutions", "partenaires", "institutions associées", "avec", "соисполнитель",
        "соисполнители", "другие органы", "другие исполнители", "бірлесіп орындаушылар",
        "тең орындаушылар", "басқа органдар", "співвиконавець", "співвиконавці", "involved",
        "co executors", "co executor", "қосалқы орындаушылар", "бірлескен орындаушылар",
        "інші органи", "інші виконавці", "інші", "другие", "partenaire", "associées",
      ]
    ),
    (
      .who,
      [
        "who", "who does it", "implementing institution", "implementing body", "implemented by",
        "implementing",
      ]
    ),
  ]
}
