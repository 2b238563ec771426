package org.mainstay.letterbox.letter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mainstay.sums.disclosure.frame.StaffGroup;

/// The staff groups in the words in which people are asked for theirs.
///
/// What people answer is kept as they gave it; the group is looked up when it is counted.
public final class StaffGroupAnswers {
  private static final Map<String, StaffGroup> GROUPS = groups();

  private StaffGroupAnswers() {}

  private static Map<String, StaffGroup> groups() {
    var groups = new LinkedHashMap<String, StaffGroup>();
    groups.put("Nurse, midwife or health visitor", StaffGroup.NURSING);
    groups.put("Doctor or dentist", StaffGroup.MEDICAL);
    groups.put(
        "Allied health professional, such as a paramedic or physiotherapist",
        StaffGroup.ALLIED_HEALTH);
    groups.put("Healthcare scientist", StaffGroup.HEALTHCARE_SCIENTISTS);
    groups.put(
        "Other scientific or technical work, such as pharmacist, psychologist or social worker",
        StaffGroup.PROFESSIONAL_SCIENTIFIC);
    groups.put(
        "Support to clinical staff, such as a healthcare assistant", StaffGroup.CLINICAL_SERVICES);
    groups.put("Office, management or reception", StaffGroup.ADMINISTRATIVE);
    groups.put("Building, cleaning, catering or portering", StaffGroup.ESTATES);
    groups.put("Student or trainee", StaffGroup.STUDENTS);
    return groups;
  }

  /// All of them, in the order in which they are asked.
  public static List<String> all() {
    return List.copyOf(GROUPS.keySet());
  }

  /// The group that somebody chose, if what they chose is one.
  public static Optional<StaffGroup> group(String answer) {
    return Optional.ofNullable(GROUPS.get(answer));
  }
}
