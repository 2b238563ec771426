package org.mainstay.hatch.book;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mainstay.sums.disclosure.noise.Epsilon;
import org.mainstay.sums.disclosure.plan.Cadence;
import org.mainstay.sums.disclosure.plan.Measure;
import org.mainstay.sums.disclosure.plan.PlannedCell;
import org.mainstay.sums.disclosure.plan.PlannedTable;
import org.mainstay.sums.disclosure.plan.ReleasePlan;

/// Reads a plan back from the text that was hashed and agreed to.
final class PlanText {
  private static final Pattern HEAD =
      Pattern.compile("mainstay release plan 1\npopulation (.*)\nyear (-?\\d+)\n");
  private static final Pattern TABLE =
      Pattern.compile("table ([a-z0-9-]+) ([a-z-]+) (\\d+) (\\d+)(?:/(\\d+))?");
  private static final Pattern CELL =
      Pattern.compile(
          "cell (-?\\d+) (\\d+) (noised|sum) (wide|plain)"
              + " \"((?:[^\"\\\\]|\\\\.)*)\" \"((?:[^\"\\\\]|\\\\.)*)\" \"([^\"]*)\"");
  private static final Pattern BOOK =
      Pattern.compile("book (employer|pool|hub) \"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern PUBLISH = Pattern.compile("publish (\\S+) (\\S+)");
  private static final Pattern MARGIN = Pattern.compile("margin (\\S+ \\S+)((?: \\d+)*)");
  private static final String COVERS = "covers ";

  private final List<PlannedTable> tables = new ArrayList<>();
  private final List<PlannedCell> cells = new ArrayList<>();
  private final SortedSet<String> covers = new TreeSet<>();
  private final SortedMap<String, Instant> hours = new TreeMap<>();
  private final SortedMap<String, List<Long>> margins = new TreeMap<>();
  private String table = "";
  private Population.Kind kind = Population.Kind.EMPLOYER;
  private String name = "";

  private PlanText() {}

  /// The plan that this is the text of.
  ///
  /// @throws IllegalStateException if it is not what a plan's text looks like
  static BookPlan read(String document) {
    Matcher head = HEAD.matcher(document);
    if (!head.lookingAt()) {
      throw notAPlan();
    }
    var text = new PlanText();
    document.substring(head.end()).lines().forEach(text::take);
    text.endTable();
    var plan = new ReleasePlan(head.group(1), Integer.parseInt(head.group(2)), text.tables);
    var about = new Population(plan.population(), text.name, text.kind, text.covers);
    var read = new BookPlan(plan, about, text.hours, text.margins);
    if (!read.canonical().equals(document)) {
      throw notAPlan();
    }
    return read;
  }

  static IllegalStateException notAPlan() {
    return new IllegalStateException(
        "MAINSTAY-BOOK-010: a stored plan is not as it was agreed. Way out: restore it from backup");
  }

  private void take(String line) {
    switch (line.substring(0, line.indexOf(' ') + 1)) {
      case COVERS -> covers.add(line.substring(COVERS.length()));
      case "table " -> {
        endTable();
        table = line;
      }
      case "cell " -> takeCell(matched(CELL, line));
      case "book " -> takeBook(matched(BOOK, line));
      case "publish " -> {
        Matcher publish = matched(PUBLISH, line);
        hours.put(publish.group(1), Instant.parse(publish.group(2)));
      }
      case "margin " -> takeMargin(matched(MARGIN, line));
      default -> throw notAPlan();
    }
  }

  private void takeCell(Matcher cell) {
    cells.add(
        new PlannedCell(
            plain(cell.group(5)),
            plain(cell.group(6)),
            Integer.parseInt(cell.group(1)),
            Long.parseLong(cell.group(2)),
            cell.group(3).equals("noised"),
            cell.group(4).equals("wide"),
            cell.group(7)));
  }

  private void takeBook(Matcher book) {
    kind =
        Arrays.stream(Population.Kind.values())
            .filter(each -> each.code().equals(book.group(1)))
            .findAny()
            .orElseThrow(PlanText::notAPlan);
    name = plain(book.group(2));
  }

  private void takeMargin(Matcher margin) {
    margins.put(
        margin.group(1),
        Arrays.stream(margin.group(2).strip().split(" ", -1)).map(Long::valueOf).toList());
  }

  private void endTable() {
    if (table.isEmpty()) {
      return;
    }
    Matcher parts = matched(TABLE, table);
    String denominator = parts.group(5);
    tables.add(
        new PlannedTable(
            parts.group(1),
            measure(parts.group(2)),
            cadence(Integer.parseInt(parts.group(3))),
            cells,
            Epsilon.of(
                Long.parseLong(parts.group(4)),
                denominator == null ? 1 : Long.parseLong(denominator))));
    cells.clear();
  }

  private static Matcher matched(Pattern pattern, String line) {
    Matcher matcher = pattern.matcher(line);
    if (!matcher.matches()) {
      throw notAPlan();
    }
    return matcher;
  }

  private static Measure measure(String code) {
    return Arrays.stream(Measure.values())
        .filter(measure -> measure.code().equals(code))
        .findAny()
        .orElseThrow(PlanText::notAPlan);
  }

  private static Cadence cadence(int periods) {
    return Arrays.stream(Cadence.values())
        .filter(cadence -> cadence.periods() == periods)
        .findAny()
        .orElseThrow(PlanText::notAPlan);
  }

  private static String plain(String quoted) {
    var plain = new StringBuilder();
    for (int i = 0; i < quoted.length(); i++) {
      char c = quoted.charAt(i);
      if (c != '\\') {
        plain.append(c);
      } else {
        i++;
        plain.append(quoted.charAt(i) == 'n' ? '\n' : quoted.charAt(i));
      }
    }
    return plain.toString();
  }
}
