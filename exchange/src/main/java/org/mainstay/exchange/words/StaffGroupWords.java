package org.mainstay.exchange.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mainstay.sums.disclosure.frame.StaffGroup;

/// How staff records write a staff group: in full, as the records cut it short, or by its initials.
public final class StaffGroupWords {
  private static final Map<String, StaffGroup> WORDS = words();

  private StaffGroupWords() {}

  private static Map<String, StaffGroup> words() {
    var words = new HashMap<String, StaffGroup>();
    for (StaffGroup group : StaffGroup.values()) {
      words.put(Meaning.letters(group.title()), group);
      shorter(group).forEach(word -> words.put(Meaning.letters(word), group));
    }
    return Map.copyOf(words);
  }

  private static List<String> shorter(StaffGroup group) {
    return switch (group) {
      case PROFESSIONAL_SCIENTIFIC ->
          List.of(
              "Add Prof Scientific and Technic",
              "Add Prof Scientific and Technical",
              "Additional Professional, Scientific and Technic",
              "Add Prof Sci and Tech",
              "Professional Scientific and Technical",
              "Prof Scientific and Technical",
              "APST",
              "ST&T");
      case CLINICAL_SERVICES ->
          List.of(
              "Additional Clinical Service", "Add Clinical Services", "Clinical Support", "ACS");
      case ADMINISTRATIVE ->
          List.of(
              "Administrative & Clerical",
              "Admin and Clerical",
              "Administration and Clerical",
              "A&C");
      case ALLIED_HEALTH ->
          List.of("Allied Health Professional", "Allied Health Profs", "AHP", "AHPs");
      case ESTATES -> List.of("Estates", "Estates & Facilities", "E&A");
      case HEALTHCARE_SCIENTISTS ->
          List.of("Healthcare Scientist", "Health Care Scientists", "HCS");
      case MEDICAL -> List.of("Medical", "Medical & Dental", "M&D");
      case NURSING ->
          List.of(
              "Nursing and Midwifery",
              "Nursing & Midwifery (Registered)",
              "Registered Nursing and Midwifery",
              "Nursing",
              "N&M",
              "NMR");
      case STUDENTS -> List.of("Student");
    };
  }

  /// What this cell says: a group by its title.
  public static Meaning<String> read(String cell) {
    StaffGroup group = WORDS.get(Meaning.letters(cell));
    if (group != null) {
      return new Meaning.Known<>(group.title());
    }
    return Meaning.isUnstated(cell) ? new Meaning.Unstated<>() : new Meaning.Unknown<>();
  }
}
