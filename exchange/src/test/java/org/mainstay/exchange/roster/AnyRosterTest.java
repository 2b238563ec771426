package org.mainstay.exchange.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.hatch.roster.Roster;
import org.mainstay.sums.disclosure.frame.AgeBand;
import org.mainstay.sums.disclosure.frame.EthnicGroup;
import org.mainstay.sums.disclosure.frame.Sex;

/// Whatever stands in a file, nobody is lost, counted twice or counted in another place.
class AnyRosterTest {
  private static final int FILES = 400;
  private static final List<String> COLUMNS =
      List.of(
          "employer",
          "employer_name",
          "directorate",
          "division",
          "sex",
          "age_band",
          "ethnic_group",
          "staff_group",
          "headcount");
  private static final List<String> SEXES = List.of("Female", "M", "", "Androgyne", "male");
  private static final List<String> AGES =
      List.of("<=20 Years", "21-25", "29", "41-45", "55-64", ">=71 Years", "20-29", "");
  private static final List<String> GROUPS =
      List.of("A", "GA", "R", "Black or Black British", "S", "Z", "Martian", "99");
  private static final List<String> WORK =
      List.of("Nursing and Midwifery Registered", "A&C", "Wizards", "", "Students");

  /// One row that is always known, so that no column is strange throughout.
  private static final Map<String, String> KNOWN =
      Map.of(
          "employer", "E1",
          "employer_name", "Vale",
          "sex", "F",
          "age_band", "30",
          "ethnic_group", "A",
          "staff_group", "Medical",
          "headcount", "1");

  @TempDir private Path folder = Path.of("");

  @Test
  void the_sums_of_a_file_are_the_sums_of_its_frames() throws IOException {
    for (int seed = 0; seed < FILES; seed++) {
      var random = new Random(seed);
      var expected = new LinkedHashMap<String, Long>();
      Path file = file(random, expected);

      List<Roster> rosters = rosters(file);

      var found = new LinkedHashMap<String, Long>();
      rosters.forEach(roster -> sums(roster, found));
      expected.forEach(
          (what, staff) -> assertThat(found.getOrDefault(what, 0L)).as(what).isEqualTo(staff));
      assertThat(found.values().stream().mapToLong(Long::longValue).sum())
          .as("seed %d", seed)
          .isEqualTo(expected.values().stream().mapToLong(Long::longValue).sum());
    }
  }

  /// Rows in any order, with the sums worked out as they are written.
  private Path file(Random random, Map<String, Long> expected) throws IOException {
    boolean counted = random.nextBoolean();
    var order = new ArrayList<>(counted ? COLUMNS : COLUMNS.subList(0, 8));
    Collections.shuffle(order, random);
    var seen = new LinkedHashMap<String, String>();
    int rows = 1 + random.nextInt(60);
    for (int n = 0; n < rows; n++) {
      Map<String, String> row = row(random, counted);
      String key = String.join("|", row.values().stream().limit(8).toList());
      if (counted && seen.containsKey(key)) {
        continue;
      }
      seen.put(
          counted ? key : key + n,
          String.join(",", order.stream().map(column -> row.getOrDefault(column, "")).toList()));
      add(row, expected);
    }
    var lines = new ArrayList<>(seen.values());
    Collections.shuffle(lines, random);
    lines.add(
        String.join(",", order.stream().map(column -> KNOWN.getOrDefault(column, "")).toList()));
    add(KNOWN, expected);
    Path file = folder.resolve("roster.csv");
    String ends = random.nextBoolean() ? "\r\n" : "\n";
    Files.writeString(
        file,
        (random.nextBoolean() ? "\uFEFF" : "")
            + String.join(",", order)
            + ends
            + String.join(ends, lines)
            + ends);
    return file;
  }

  private static Map<String, String> row(Random random, boolean counted) {
    var row = new LinkedHashMap<String, String>();
    int employer = 1 + random.nextInt(3);
    int directorate = random.nextInt(3);
    row.put("employer", "E" + employer);
    row.put("employer_name", "Vale");
    row.put("directorate", directorate == 0 ? "" : "Directorate " + directorate);
    row.put("division", directorate == 0 ? "" : one(random, List.of("", "North", "South")));
    row.put("sex", one(random, SEXES));
    row.put("age_band", one(random, AGES));
    row.put("ethnic_group", one(random, GROUPS));
    row.put("staff_group", one(random, WORK));
    row.put("headcount", counted ? Integer.toString(1 + random.nextInt(500)) : "1");
    return row;
  }

  private static String one(Random random, List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  private static void add(Map<String, String> row, Map<String, Long> sums) {
    long staff = Long.parseLong(row.getOrDefault("headcount", "1"));
    String employer = row.getOrDefault("employer", "");
    String directorate = row.getOrDefault("directorate", "");
    String division = row.getOrDefault("division", "");
    sums.merge(employer + " in " + directorate, staff, Long::sum);
    if (!division.isEmpty()) {
      sums.merge(employer + " in " + directorate + " in " + division, staff, Long::sum);
    }
    Sex sex =
        switch (row.getOrDefault("sex", "")) {
          case "Female", "F" -> Sex.WOMEN;
          case "M", "male" -> Sex.MEN;
          case String _ -> Sex.NOT_STATED;
        };
    AgeBand age =
        switch (row.getOrDefault("age_band", "")) {
          case "<=20 Years", "21-25" -> AgeBand.UNDER_25;
          case "29", "30" -> AgeBand.FROM_25_TO_34;
          case "41-45" -> AgeBand.FROM_35_TO_44;
          case "55-64", ">=71 Years" -> AgeBand.FROM_55;
          case String _ -> AgeBand.NOT_STATED;
        };
    EthnicGroup ethnic =
        switch (row.getOrDefault("ethnic_group", "")) {
          case "A" -> EthnicGroup.WHITE;
          case "GA" -> EthnicGroup.MIXED;
          case "R" -> EthnicGroup.ASIAN;
          case "Black or Black British" -> EthnicGroup.BLACK;
          case "S" -> EthnicGroup.OTHER;
          case String _ -> EthnicGroup.NOT_STATED;
        };
    sums.merge(employer + " " + sex + " " + age + " " + ethnic, staff, Long::sum);
  }

  private static void sums(Roster roster, Map<String, Long> sums) {
    String employer = roster.employer();
    sums.merge(employer + " in ", roster.frame().elsewhere(), Long::sum);
    roster
        .frame()
        .directorates()
        .forEach(
            directorate -> {
              String place = employer + " in " + directorate.unit().name();
              sums.merge(place, directorate.unit().staff(), Long::sum);
              directorate.divisions().stream()
                  .filter(division -> !division.name().equals(Headcount.NO_DIVISION))
                  .forEach(
                      division ->
                          sums.merge(
                              place + " in " + division.name(), division.staff(), Long::sum));
            });
    roster
        .frame()
        .crossings()
        .forEach(
            one ->
                sums.merge(
                    employer + " " + one.sex() + " " + one.age() + " " + one.ethnic(),
                    one.staff(),
                    Long::sum));
  }

  private static List<Roster> rosters(Path file) {
    return switch (RosterFile.read(file, 2027)) {
      case RosterFile.Read.Whole(var rosters, _) -> rosters;
      case RosterFile.Read.Refused(var message) -> throw new AssertionError(message);
    };
  }
}
