package org.mainstay.exchange.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mainstay.exchange.words.Meaning;
import org.mainstay.inside.study.table.Table;

/// Which column of a roster holds what, in whatever order, and what it must not hold.
final class Headings {
  static final String EMPLOYER = "employer";
  static final String EMPLOYER_NAME = "employer_name";
  static final String DIRECTORATE = "directorate";
  static final String DIVISION = "division";
  static final String SEX = "sex";
  static final String AGE_BAND = "age_band";
  static final String ETHNIC_GROUP = "ethnic_group";
  static final String STAFF_GROUP = "staff_group";
  static final String HEADCOUNT = "headcount";

  static final List<String> NEEDED =
      List.of(
          EMPLOYER, EMPLOYER_NAME, DIRECTORATE, DIVISION, SEX, AGE_BAND, ETHNIC_GROUP, STAFF_GROUP);

  /// Names of columns that say who somebody is.
  private static final Set<String> IDENTIFYING =
      Set.of(
          "name",
          "full_name",
          "employee_name",
          "staff_name",
          "person_name",
          "first_name",
          "forename",
          "forenames",
          "given_name",
          "middle_name",
          "last_name",
          "family_name",
          "surname",
          "initials",
          "title",
          "known_as",
          "employee",
          "employee_number",
          "employee_no",
          "employee_id",
          "staff_number",
          "staff_no",
          "staff_id",
          "person_id",
          "person_number",
          "unique_id",
          "assignment",
          "assignment_number",
          "assignment_no",
          "position_number",
          "payroll_number",
          "payroll_no",
          "payroll",
          "ni_number",
          "ni_no",
          "ni",
          "nino",
          "national_insurance",
          "national_insurance_number",
          "nhs_number",
          "registration_number",
          "date_of_birth",
          "birth_date",
          "birthdate",
          "dob",
          "email",
          "e_mail",
          "email_address",
          "phone",
          "telephone",
          "mobile",
          "address",
          "postcode",
          "post_code",
          "username",
          "user_name");

  private final Map<String, Integer> places = new HashMap<>();
  private final List<String> ignored = new ArrayList<>();

  private Headings() {}

  /// Finds the columns; what is wrong with them is said to the findings.
  static Headings of(List<String> header, Findings findings) {
    var headings = new Headings();
    for (int place = 0; place < header.size(); place++) {
      headings.take(header.get(place), place, findings);
    }
    for (String needed : NEEDED) {
      if (!headings.places.containsKey(needed)) {
        findings.wrong(
            RosterFile.at(1, needed),
            "the column is not there; the columns are "
                + String.join(", ", NEEDED)
                + " and, where a row is more than one employee, "
                + HEADCOUNT);
      }
    }
    if (!headings.counts()) {
      headings.refuseIdentifying(findings);
    }
    return headings;
  }

  private void take(String name, int place, Findings findings) {
    String key = key(name);
    if (!NEEDED.contains(key) && !key.equals(HEADCOUNT)) {
      if (!name.isEmpty()) {
        ignored.add(name);
      }
    } else if (places.putIfAbsent(key, place) != null) {
      findings.wrong(RosterFile.at(1, key), "the column is there twice; keep one of them");
    }
  }

  /// `Staff Group` is `staff_group`.
  private static String key(String name) {
    return Meaning.letters(name).replace('-', '_');
  }

  private void refuseIdentifying(Findings findings) {
    for (String name : ignored) {
      if (IDENTIFYING.contains(key(name))) {
        findings.wrong(
            RosterFile.at(1, name),
            "it says who somebody is, which is not needed; leave the column out of the file");
      }
    }
  }

  /// Whether rows say how many they are; otherwise each is one employee.
  boolean counts() {
    return places.containsKey(HEADCOUNT);
  }

  /// The cell of this row, without blanks around it.
  String cell(Table.Row row, String column) {
    return row.cells().get(places.getOrDefault(column, 0)).strip();
  }

  /// A note on the columns that nobody asked for.
  List<String> notes() {
    return ignored.isEmpty()
        ? List.of()
        : List.of("Columns that were not needed and ignored: " + String.join(", ", ignored) + ".");
  }
}
