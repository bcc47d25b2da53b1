import Imports
import Testing

/// Reports of an invented member, as plain texts.
enum InventedReports {
  /// A report read from a text.
  static func read(_ text: String) throws -> OfficialReport? {
    try OfficialReport(DocumentText(plain: Array(text.utf8)))
  }

  /// The compliance report with one thing said otherwise.
  static func compliance(_ words: String, saying other: String) throws -> OfficialReport {
    try #require(try read(compliance.saying(other, insteadOf: words)))
  }

  /// An evaluation report with three recommendations in two groups.
  static let evaluation = """
    Adoption: 8 December 2021
    Publication: 4 March 2022
    Public
    GrecoEval5Rep(2021)9

    FIFTH EVALUATION ROUND

    EVALUATION REPORT

    KINGDOM OF RURITANIA

    Adopted by GRECO at its 89th Plenary Meeting
    (Strasbourg, 29 November - 8 December 2021)

    I. INTRODUCTION

    1. The authorities of the Kingdom of Ruritania were helpful.

    II. ANALYSIS

    2. Guards are chosen by lot. GRECO recommends that guards be chosen on merit.

    3. GRECO recommends (i) that gifts be declared; and (ii) that a register of them be public.

    4. Rotation is unknown. GRECO recommends introducing it.

    III. RECOMMENDATIONS AND FOLLOW-UP

    5. In view of the findings, GRECO addresses the following three recommendations to the Kingdom of
    Ruritania:

    Regarding the court

    i. that guards be chosen on merit (paragraph 2);

    ii. (i) that gifts be declared; and (ii) that a register of them be public (paragraph 3);

    Regarding the police

    iii. introducing it (paragraph 4).

    6. GRECO invites the authorities to submit a report on the measures taken by 31 December 2022. A letter was
    received by 5 May 2021.
    """

  /// A compliance report on three recommendations.
  static let compliance = """
    Adoption: 24 March 2023

    GrecoRC5(2023)4

    FIFTH EVALUATION ROUND

    COMPLIANCE REPORT

    KINGDOM OF RURITANIA

    I. INTRODUCTION

    1. This report assesses what the authorities of the Kingdom of Ruritania did.

    II. ANALYSIS

    2. GRECO addressed three recommendations to the Kingdom of Ruritania in its Evaluation Report.

    Recommendation i.

    3. GRECO recommended that guards be chosen on merit.

    4. GRECO had concluded earlier that recommendation i has not been implemented, and cannot conclude
    that it has been implemented satisfactorily in law. The authorities hold that recommendation i has been
    dealt with in a satisfactory manner.

    5. GRECO concludes that recommendation i has been implemented satisfactorily.

    Recommendations ii and iii.

    6. GRECO recommended (i) that gifts be declared; and (ii) that a register of them be public.

    7. GRECO recommended introducing rotation.

    8. In conclusion, the first part of recommendation ii has been dealt with in a satisfactory manner and part
    (ii) of recommendation ii has not been implemented.

    9. GRECO therefore concludes that recommendation ii has been partly implemented, and recommendation
    iii has not been implemented.

    III. CONCLUSIONS

    10. In view of the foregoing, GRECO concludes that the Kingdom of Ruritania has implemented
    satisfactorily or dealt with in a satisfactory manner one of the three recommendations. Of the remaining
    recommendations, one has been partly implemented and one has not been implemented.

    11. More specifically, recommendation i has been implemented satisfactorily, recommendation ii has been
    partly implemented and recommendation iii has not been implemented.

    12. GRECO concludes that the level of compliance is no longer “globally unsatisfactory”.

    13. GRECO asks the Head of the delegation to provide a report at the latest by 31 March 2024.
    """
}

extension String {
  /// With one thing said otherwise, which has to stand there.
  func saying(_ other: String, insteadOf words: String) -> String {
    var text = self
    guard let range = text.firstRange(of: words) else { return "\(words) does not stand there" }
    text.replaceSubrange(range, with: other)
    return text
  }
}
