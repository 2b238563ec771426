package org.mainstay.exchange.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mainstay.exchange.words.Meaning;
import org.mainstay.hatch.roster.Roster;
import org.mainstay.sums.disclosure.frame.Crossing;
import org.mainstay.sums.disclosure.frame.Directorate;
import org.mainstay.sums.disclosure.frame.Frame;
import org.mainstay.sums.disclosure.frame.Unit;

/// One employer's staff while its rows are counted.
final class Headcount {
  /// Staff of a directorate that has divisions, who are in none of them.
  static final String NO_DIVISION = "Without a division";

  private final String employer;
  private final long firstRow;
  private final Named names = new Named();
  private final Map<String, Named> divisionNames = new HashMap<>();
  private final Map<String, Map<String, Long>> units = new TreeMap<>();
  private final Map<Crossing, Long> crossings = new LinkedHashMap<>();
  private final Map<String, Place> divisionsAt = new HashMap<>();
  private String name = "";
  private long nameRow;
  private long elsewhere;

  /// Units by their letters, with the row in which each was spelt first.
  private static final class Named {
    private final Map<String, Spelt> spelt = new HashMap<>();

    Spelt first(String name, long row) {
      return spelt.computeIfAbsent(Meaning.letters(name), letters -> new Spelt(name, row));
    }
  }

  private record Spelt(String name, long row) {}

  private record Place(String directorate, long row) {}

  /// @param firstRow where the employer is first named
  Headcount(String employer, long firstRow) {
    this.employer = employer;
    this.firstRow = firstRow;
  }

  /// Takes the employer's name; two are one too many.
  void named(String said, long row, Findings findings) {
    if (said.isEmpty()) {
      return;
    }
    if (name.isEmpty()) {
      name = said;
      nameRow = row;
    } else if (!name.equals(said)) {
      findings.wrong(
          RosterFile.at(row, Headings.EMPLOYER_NAME),
          "employer %s is '%s' here and '%s' in row %d; one code has one name"
              .formatted(employer, said, name, nameRow));
    }
  }

  /// Counts staff where they are.
  ///
  /// @param directorate blank for none
  /// @param division blank for none
  void placed(String directorate, String division, long row, long staff, Findings findings) {
    if (directorate.isEmpty()) {
      if (!division.isEmpty()) {
        findings.wrong(
            RosterFile.at(row, Headings.DIRECTORATE),
            "division '%s' is in no directorate; name the one it is in".formatted(division));
      }
      elsewhere += staff;
      return;
    }
    Named divisions = divisionNames.computeIfAbsent(directorate, d -> new Named());
    if (!isName(directorate, row, Headings.DIRECTORATE, findings)
        || isAlike(names.first(directorate, row), directorate, row, Headings.DIRECTORATE, findings)
        || (!division.isEmpty() && !isName(division, row, Headings.DIVISION, findings))
        || (!division.isEmpty()
            && isAlike(
                divisions.first(division, row), division, row, Headings.DIVISION, findings))) {
      return;
    }
    inTwo(directorate, division, row, findings);
    units.computeIfAbsent(directorate, d -> new TreeMap<>()).merge(division, staff, Long::sum);
  }

  private static boolean isName(String unit, long row, String column, Findings findings) {
    try {
      return new Unit(unit, 0).staff() == 0;
    } catch (IllegalArgumentException notAName) {
      findings.wrong(RosterFile.at(row, column), String.valueOf(notAName.getMessage()));
      return false;
    }
  }

  private static boolean isAlike(
      Spelt first, String unit, long row, String column, Findings findings) {
    if (first.name().equals(unit)) {
      return false;
    }
    findings.wrong(
        RosterFile.at(row, column),
        "'%s' is '%s' in row %d; spell one unit in one way, or give two units names that differ by"
                .formatted(unit, first.name(), first.row())
            + " more than signs and capitals");
    return true;
  }

  private void inTwo(String directorate, String division, long row, Findings findings) {
    if (division.isEmpty()) {
      return;
    }
    Place first =
        divisionsAt.computeIfAbsent(Meaning.letters(division), d -> new Place(directorate, row));
    if (!first.directorate().equals(directorate)
        && !units.getOrDefault(directorate, Map.of()).containsKey(division)) {
      findings.odd(
          RosterFile.at(row, Headings.DIVISION),
          "'%s' is in '%s' here and in '%s' in row %d: they count as two divisions"
              .formatted(division, directorate, first.directorate(), first.row()));
    }
  }

  /// Counts staff by who they are.
  ///
  /// @param who with nobody in it
  void described(Crossing who, long staff) {
    crossings.merge(who, staff, Long::sum);
  }

  /// The roster, if nothing is wrong with it.
  void finish(int year, Findings findings, List<Roster> rosters) {
    if (name.isEmpty()) {
      findings.wrong(
          RosterFile.at(firstRow, Headings.EMPLOYER_NAME),
          "employer " + employer + " has no name in any row; give it one");
      return;
    }
    try {
      rosters.add(new Roster(name, year, frame()));
    } catch (IllegalArgumentException fault) {
      findings.wrong(
          RosterFile.at(firstRow, Headings.EMPLOYER), String.valueOf(fault.getMessage()));
    }
  }

  private Frame frame() {
    var directorates = new ArrayList<Directorate>();
    units.forEach((unit, parts) -> directorates.add(directorate(unit, parts)));
    var all = new ArrayList<Crossing>();
    crossings.forEach(
        (who, staff) ->
            all.add(new Crossing(who.sex(), who.age(), who.ethnic(), who.staffGroup(), staff)));
    return new Frame(employer, directorates, elsewhere, all);
  }

  private static Directorate directorate(String unit, Map<String, Long> parts) {
    if (parts.size() == 1 && parts.containsKey("")) {
      return Directorate.of(unit, parts.getOrDefault("", 0L));
    }
    var divisions = new ArrayList<Unit>();
    parts.forEach(
        (division, staff) ->
            divisions.add(new Unit(division.isEmpty() ? NO_DIVISION : division, staff)));
    return Directorate.of(unit, divisions);
  }
}
