package org.mainstay.letterbox.letter;

import java.util.Arrays;
import java.util.Optional;

/// The staff groups of the NHS staff record, in the words in which people are asked for theirs.
///
/// What people answer is kept as they gave it; the official name is looked up when it is counted.
public enum StaffGroup {
  NURSING("Nursing and Midwifery Registered", "Nurse, midwife or health visitor"),
  MEDICAL("Medical and Dental", "Doctor or dentist"),
  ALLIED_HEALTH(
      "Allied Health Professionals",
      "Allied health professional, such as a paramedic or physiotherapist"),
  HEALTHCARE_SCIENCE("Healthcare Scientists", "Healthcare scientist"),
  SCIENTIFIC_AND_TECHNIC(
      "Additional Professional Scientific and Technical",
      "Other scientific or technical work, such as pharmacist, psychologist or social worker"),
  CLINICAL_SUPPORT(
      "Additional Clinical Services", "Support to clinical staff, such as a healthcare assistant"),
  ADMINISTRATION("Administrative and Clerical", "Office, management or reception"),
  ESTATES("Estates and Ancillary", "Building, cleaning, catering or portering"),
  STUDENTS("Students", "Student or trainee");

  private final String official;
  private final String words;

  StaffGroup(String official, String words) {
    this.official = official;
    this.words = words;
  }

  /// The group's name on the staff record.
  public String official() {
    return official;
  }

  /// How a person says it.
  public String words() {
    return words;
  }

  /// The group that somebody chose, if what they chose is one.
  public static Optional<StaffGroup> chosen(String words) {
    return Arrays.stream(values()).filter(group -> group.words.equals(words)).findFirst();
  }
}
