package org.mainstay.inside.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mainstay.inside.study.table.Cell;
import org.mainstay.inside.study.table.Columns;
import org.mainstay.inside.study.table.CsvText;
import org.mainstay.inside.study.table.Figures;
import org.mainstay.inside.study.table.OutFolder;
import org.mainstay.inside.study.table.Refusal;
import org.mainstay.inside.study.table.Stopped;
import org.mainstay.inside.study.table.Table;
import org.mainstay.inside.study.table.Worked;
import org.mainstay.sums.statistics.rates.Representation;

/// Who comes and who does not, against the workforce: `./mainstay equity`.
public final class EquityFile {
  private static final List<String> COUNTS = List.of("referrals", "staff");

  /// Ways in which files say that a group is not known; `not stated` also with more after it.
  private static final Set<String> NOT_STATED =
      Set.of("", "not stated", "not known", "unknown", "prefer not to say", "not recorded");

  private static final double STAFF_MAX = 1e9;

  private final String version;

  /// @param version of Mainstay, printed in the report
  public EquityFile(String version) {
    this.version = version;
  }

  /// Reads, compares and writes; a refused input writes nothing.
  ///
  /// @param in one or more columns of groups, then `referrals,staff`
  /// @param out the folder for the results, made if absent
  public Worked run(Path in, Path out) {
    try {
      var folder =
          OutFolder.at(out, in, List.of("equity.csv", "equity.svg", "report.html", "report.txt"));
      var read = read(in);
      var notes = new ArrayList<String>();
      Representation.Shares shares = shares(read);
      if (shares.referredNotStated() + shares.staffNotStated() > 0) {
        notes.add(
            "%d referrals and %d staff have no group stated; they are listed and left out of all shares."
                .formatted(shares.referredNotStated(), shares.staffNotStated()));
      }
      Map<String, byte[]> files =
          new LinkedHashMap<>(new EquityReport(read.groups(), shares, version).files(notes));
      files.put("equity.csv", csv(read.groups(), shares));
      return new Worked.Done(notes, folder.write(files));
    } catch (Stopped stopped) {
      return stopped.worked();
    }
  }

  /// What a file holds.
  ///
  /// @param groups the names of the columns of groups
  /// @param rows where each cell came from, for messages
  private record Read(List<String> groups, List<Representation.Cell> cells, List<Table.Row> rows) {}

  private static Read read(Path in) {
    try (Table table = Table.open(in)) {
      var columns = Columns.find(table.header(), COUNTS, "");
      List<String> groups =
          table.header().stream()
              .filter(name -> !name.isEmpty() && !COUNTS.contains(name))
              .toList();
      if (groups.isEmpty()) {
        throw new Stopped(
            Refusal.COLUMN_MISSING,
            "row 1: there is no column of groups beside referrals and staff",
            "Add a column that says who they are, such as sex.");
      }
      var read = new Read(groups, new ArrayList<>(), new ArrayList<>());
      List<Integer> places = groups.stream().map(table.header()::indexOf).toList();
      table.forEach(
          row -> {
            List<String> names = places.stream().map(place -> row.cells().get(place)).toList();
            read.cells().add(cell(row, columns, names));
            read.rows().add(row);
          });
      if (read.cells().isEmpty()) {
        throw new Stopped(
            Refusal.FILE_EMPTY, "there is no row under the header", "Add the groups.");
      }
      return read;
    }
  }

  private static Representation.Cell cell(Table.Row row, Columns columns, List<String> names) {
    return new Representation.Cell(
        names,
        whole(row, columns, "referrals"),
        whole(row, columns, "staff"),
        names.stream().noneMatch(EquityFile::notStated));
  }

  private static boolean notStated(String name) {
    String words = name.strip().toLowerCase(Locale.UK);
    return NOT_STATED.contains(words) || words.startsWith("not stated");
  }

  private static long whole(Table.Row row, Columns columns, String key) {
    String raw = columns.cell(row, key);
    double value = Figures.count(row, key, raw);
    if (value != Math.rint(value) || value > STAFF_MAX) {
      throw new Stopped(
          Refusal.NUMBER_NEEDED,
          row.at(key) + " holds " + Cell.shown(raw),
          "Write a whole number of people.");
    }
    return (long) value;
  }

  private static Representation.Shares shares(Read read) {
    return switch (Representation.of(read.cells(), Representation.Staff.KNOWN)) {
      case Representation.Shares shares -> shares;
      case Representation.Refused(var row, var column, var why) ->
          throw new Stopped(
              column.equals("groups") ? Refusal.KEY_TWICE : Refusal.SCORE_NOT_POSSIBLE,
              read.rows().get(row).at(column) + ": " + why,
              "Correct it, or add the rows up.");
    };
  }

  private static byte[] csv(List<String> groups, Representation.Shares shares) {
    List<String> columns = new ArrayList<>(groups);
    columns.addAll(
        List.of(
            "referrals",
            "staff",
            "ratio",
            "lower95",
            "upper95",
            "missing",
            "per_1000_staff",
            "per_1000_lower95",
            "per_1000_upper95"));
    var text = new CsvText(columns);
    for (Representation.Line line : shares.lines()) {
      List<String> cells = new ArrayList<>(line.cell().groups());
      cells.addAll(
          List.of(
              String.valueOf(line.cell().referred()),
              String.valueOf(line.cell().staff()),
              Figures.words(line.ratio()),
              Figures.words(line.p95().lower()),
              Figures.words(line.p95().upper()),
              Figures.words(line.missing()),
              Figures.words(line.perThousand()),
              Figures.words(line.perThousand95().lower()),
              Figures.words(line.perThousand95().upper())));
      text.row(cells);
    }
    return text.bytes();
  }
}
