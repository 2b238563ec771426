package org.mainstay.inside.support.codes;

/// What an appointment is for.
///
/// 10 is in the Talking Therapies data set 2.1 though the published list of the dictionary lacks
/// it.
public enum AppointmentType implements NhsCode {
  ASSESSMENT("01", "Assessment"),
  TREATMENT("02", "Treatment"),
  ASSESSMENT_AND_TREATMENT("03", "Assessment and treatment"),
  REVIEW("04", "Review only"),
  REVIEW_AND_TREATMENT("05", "Review and treatment"),
  FOLLOW_UP("06", "Follow-up after the end of treatment"),
  OTHER("07", "Other"),
  NOT_RECORDED("08", "Not recorded"),
  EMPLOYMENT_SUPPORT("10", "Employment support");

  private final Entry entry;

  AppointmentType(String code, String words) {
    this.entry = new Entry(code, words);
  }

  @Override
  public Entry entry() {
    return entry;
  }

  /// Whether it counts as treatment, if the person was seen; a follow-up never does.
  public boolean isTreatment() {
    return this == TREATMENT || this == ASSESSMENT_AND_TREATMENT || this == REVIEW_AND_TREATMENT;
  }

  /// Whether it is a first conversation about what the person needs.
  public boolean isAssessment() {
    return this == ASSESSMENT || this == ASSESSMENT_AND_TREATMENT;
  }
}
