package org.mainstay.exchange.roster;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mainstay.exchange.words.AgeWords;
import org.mainstay.exchange.words.EthnicWords;
import org.mainstay.exchange.words.SexWords;
import org.mainstay.exchange.words.StaffGroupWords;
import org.mainstay.exchange.words.UnitNames;
import org.mainstay.hatch.roster.Roster;
import org.mainstay.inside.study.table.Stopped;
import org.mainstay.inside.study.table.Table;
import org.mainstay.sums.disclosure.frame.AgeBand;
import org.mainstay.sums.disclosure.frame.Crossing;
import org.mainstay.sums.disclosure.frame.EthnicGroup;
import org.mainstay.sums.disclosure.frame.Frame;
import org.mainstay.sums.disclosure.frame.Sex;
import org.mainstay.sums.disclosure.frame.Unit;

/// Reads the headcount of employers as the NHS Electronic Staff Record gives it: taken whole, or
/// refused with rows and columns and the way out.
public final class RosterFile {
  private static final Pattern WHOLE = Pattern.compile("\\d{1,12}(\\.0+)?");

  private final int year;
  private final Findings findings = new Findings();
  private final Map<String, Headcount> employers = new LinkedHashMap<>();
  private final Map<String, Long> rows = new HashMap<>();

  private RosterFile(int year) {
    this.year = year;
  }

  /// What reading a file gave.
  public sealed interface Read {
    /// The rosters of the file, one for each employer.
    ///
    /// @param notes sentences for whoever brings it: what was ignored, or counts as not stated
    record Whole(List<Roster> rosters, List<String> notes) implements Read {
      public Whole {
        rosters = List.copyOf(rosters);
        notes = List.copyOf(notes);
      }
    }

    /// Nothing of it may be used.
    ///
    /// @param message code, what is wrong, row and column, and the way out
    record Refused(String message) implements Read {}
  }

  /// Reads a file.
  ///
  /// @param year the contract year that it is meant for
  public static Read read(Path file, int year) {
    var reading = new RosterFile(year);
    try (Table table = Table.open(file)) {
      return reading.read(table);
    } catch (Stopped stopped) {
      return new Read.Refused(String.valueOf(stopped.getMessage()));
    }
  }

  private Read read(Table table) {
    var headings = Headings.of(table.header(), findings);
    if (findings.anythingWrong()) {
      return new Read.Refused(findings.message());
    }
    table.forEach(row -> take(row, headings));
    String words = "write it as the columns' help shows, or leave it blank";
    for (String column : List.of(Headings.SEX, Headings.AGE_BAND, Headings.ETHNIC_GROUP)) {
      findings.refuseStrangeColumn(column, words);
    }
    var rosters = new ArrayList<Roster>();
    if (!findings.anythingWrong()) {
      employers.values().forEach(employer -> employer.finish(year, findings, rosters));
    }
    if (employers.isEmpty()) {
      findings.wrong("row 2", "there is no row below the header; give one for each group of staff");
    }
    if (findings.anythingWrong()) {
      return new Read.Refused(findings.message());
    }
    var notes = new ArrayList<>(headings.notes());
    notes.addAll(findings.notes());
    return new Read.Whole(rosters, notes);
  }

  private void take(Table.Row row, Headings headings) {
    Optional<Headcount> employer = employer(row, headings);
    Optional<Long> staff = staff(row, headings);
    if (headings.counts() && isTwice(row, headings)) {
      return;
    }
    if (employer.isEmpty() || staff.isEmpty()) {
      return;
    }
    employer.get().named(headings.cell(row, Headings.EMPLOYER_NAME), row.number(), findings);
    employer
        .get()
        .placed(
            UnitNames.read(headings.cell(row, Headings.DIRECTORATE)),
            UnitNames.read(headings.cell(row, Headings.DIVISION)),
            row.number(),
            staff.get(),
            findings);
    employer.get().described(who(row, headings, staff.get()), staff.get());
  }

  private Optional<Headcount> employer(Table.Row row, Headings headings) {
    String code = headings.cell(row, Headings.EMPLOYER);
    try {
      Frame.checkPopulation(code);
    } catch (IllegalArgumentException _) {
      findings.wrong(
          at(row.number(), Headings.EMPLOYER),
          "'%s' is no code of an employer; give its code of one line".formatted(code.strip()));
      return Optional.empty();
    }
    return Optional.of(
        employers.computeIfAbsent(code, first -> new Headcount(first, row.number())));
  }

  private Optional<Long> staff(Table.Row row, Headings headings) {
    if (!headings.counts()) {
      return Optional.of(1L);
    }
    String cell = headings.cell(row, Headings.HEADCOUNT);
    if (WHOLE.matcher(cell).matches()) {
      long staff = Long.parseLong(cell.replaceFirst("\\..*", ""));
      if (staff <= Unit.STAFF_MAX) {
        return Optional.of(staff);
      }
    }
    findings.wrong(
        at(row.number(), Headings.HEADCOUNT),
        "'%s' is no headcount; it is a whole number from 0 to %d".formatted(cell, Unit.STAFF_MAX));
    return Optional.empty();
  }

  /// The same group of staff counted twice would be as wrong as one left out.
  private boolean isTwice(Table.Row row, Headings headings) {
    var key = new StringBuilder();
    for (String column : Headings.NEEDED) {
      if (!column.equals(Headings.EMPLOYER_NAME)) {
        key.append(headings.cell(row, column).toLowerCase(Locale.ROOT)).append('\n');
      }
    }
    Long before = rows.putIfAbsent(key.toString(), row.number());
    if (before != null) {
      findings.wrong(
          "row %d (the header is row 1)".formatted(row.number()),
          "it names the same group of staff as row %d; add them up or leave one out"
              .formatted(before));
    }
    return before != null;
  }

  private Crossing who(Table.Row row, Headings headings, long staff) {
    return new Crossing(
        findings.meant(
            SexWords.read(headings.cell(row, Headings.SEX)),
            place(row, headings, Headings.SEX),
            staff,
            Sex.NOT_STATED),
        findings.meant(
            AgeWords.read(headings.cell(row, Headings.AGE_BAND)),
            place(row, headings, Headings.AGE_BAND),
            staff,
            AgeBand.NOT_STATED),
        findings.meant(
            EthnicWords.read(headings.cell(row, Headings.ETHNIC_GROUP)),
            place(row, headings, Headings.ETHNIC_GROUP),
            staff,
            EthnicGroup.NOT_STATED),
        findings.meant(
            StaffGroupWords.read(headings.cell(row, Headings.STAFF_GROUP)),
            place(row, headings, Headings.STAFF_GROUP),
            staff,
            Unit.NOT_STATED),
        0);
  }

  private static Findings.Place place(Table.Row row, Headings headings, String column) {
    return new Findings.Place(row.number(), column, headings.cell(row, column));
  }

  /// Where a cell is, for a message.
  static String at(long row, String column) {
    return "row %d (the header is row 1), column %s".formatted(row, column);
  }
}
