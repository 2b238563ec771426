package org.mainstay.sums.disclosure.frame;

/// What staff do, in the nine groups of the NHS Electronic Staff Record; whoever is in none of them
/// is not stated or other.
public enum StaffGroup {
  PROFESSIONAL_SCIENTIFIC("Additional Professional Scientific and Technical"),
  CLINICAL_SERVICES("Additional Clinical Services"),
  ADMINISTRATIVE("Administrative and Clerical"),
  ALLIED_HEALTH("Allied Health Professionals"),
  ESTATES("Estates and Ancillary"),
  HEALTHCARE_SCIENTISTS("Healthcare Scientists"),
  MEDICAL("Medical and Dental"),
  NURSING("Nursing and Midwifery Registered"),
  STUDENTS("Students");

  private final String title;

  StaffGroup(String title) {
    this.title = title;
  }

  /// Its name on rosters and in tables.
  public String title() {
    return title;
  }

  /// The word for it in plans and contributions.
  public String word() {
    return Word.ofStaffGroup(title);
  }
}
