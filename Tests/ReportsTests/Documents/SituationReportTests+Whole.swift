extension SituationReports {
  /// The report of the sample dossier.
  static let whole = #"""
    # Utopia: Progress report

    **CONFIDENTIAL** The Compliance Report, adopted June 2025, is not published: the findings, wording and dates are confidential.

    This is neither GRECO’s nor the Council of Europe’s.

    - **Member:** Utopia
    - **Evaluation round:** Fifth
    - **Report:** Progress report
    - **Due:** 31 December 2026, inferred: no source names this day.
    - **Recommendations of:** Evaluation Report, adopted 10 January 2024
    - **GRECO’s last report:** Compliance Report, adopted June 2025, not published
    - **As of:** 25 January 2026
    - **Prepared by:** Ministry of Justice
    - **State:** Draft, put together by greco from what the authorities entered

    ## Summary

    This report is on 2 of the 3 recommendations that the dossier describes: those that GRECO has not found satisfactory. GRECO issued 5 in all.

    3 subjects are described here; GRECO issued 5 recommendations, of which a subject may stand for more than one, or for a part of one. GRECO’s official text is here of 1; of 2 there is a summary. Of 2 the official number is not known here. Whether the 1 outstanding is partly or not implemented is not known here.

    **The outstanding recommendations at a glance**

    | No\. | Recommendation | GRECO’s last finding | What we report | Our own assessment | Answer |
    | ------- | ---------------------- | --------------- | ------------------------------ | --------------- | ---------- |
    | iv | Judges | outstanding (inferred) | Done\. All. **One of two entries.** i: First\. **One of two entries.** i: 1st\. | implemented satisfactorily | two entries |
    | — | Іс жүргізушілер␛\[2J� | no finding yet | *No answer yet.* | nothing said | none yet |

    ## Recommendation by recommendation

    ### iv\. Judges

    #### The recommendation

    > Do it.\
    > Well\.
    >
    > GRECO’s wording. Source: GRECO: A page, 2025.

    - **Part i:** First\.

    #### GRECO’s last finding

    **Outstanding**, inferred: no source says so in as many words; Compliance Report, adopted June 2025, not published.

    #### The authorities’ answer

    Done\.\
    All\.

    **Part i. One of two entries, of 21 January 2026. Draft.** First\.

    **Part i. One of two entries, of 21 January 2026. Draft.** 1st\.

    #### Measures since the Compliance Report

    **Each measure, how far it has come, and its evidence**

    | Measure | State | Day | Evidence |
    | -------------------------------------- | -------------- | ---------------- | -------------------------------- |
    | a law | in force | 15 January 2026 | [https://example.org/law](<https://example.org/law>) |
    | Part i: courses | planned | entered 22 January 2026 | *none yet* |

    ### Іс жүргізушілер␛\[2J�

    #### The recommendation

    T

    *Summary, not GRECO’s wording.*

    #### GRECO’s last finding

    No finding yet.

    #### The authorities’ answer

    *No answer yet.*

    #### Measures since the Compliance Report

    None in the dossier.

    ## What is missing

    To be settled before the report is sent. This section is for the authors; the report that is sent is without it: greco report \-\-final.

    ### No answer yet

    - Іс жүргізушілер␛\[2J�

    ### Two entries, of which one has to be chosen

    - iv\. Judges (answer of part i)

    ### Official text not in the dossier

    - Іс жүргізушілер␛\[2J� (only a summary)

    ### Measures without evidence

    - iv\. Judges (courses)

    ### Our own assessment, not said

    - Іс жүргізушілер␛\[2J�

    """#
}
