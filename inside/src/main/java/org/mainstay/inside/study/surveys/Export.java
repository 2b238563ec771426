package org.mainstay.inside.study.surveys;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.mainstay.inside.study.table.CsvText;
import org.mainstay.letterbox.survey.Answered;
import org.mainstay.letterbox.survey.Group;
import org.mainstay.letterbox.survey.Item;
import org.mainstay.letterbox.survey.Sheet;
import org.mainstay.sums.scales.Scale;

/// The closed waves as a file for `study`, one row for each answer, without any words.
///
/// A person of a pseudonymous survey has a number drawn for this one file. Groups that fewer than
/// ten rows of a wave share are blank. Rows stand in the order of those numbers, or of what they
/// say.
public final class Export {
  private static final int NAME_BYTES = 8;

  private final Sheet sheet;
  private final Map<Integer, WaveAnswers> waves;
  private final RandomGenerator chance;

  /// @param waves by their number
  public Export(Sheet sheet, Map<Integer, WaveAnswers> waves, RandomGenerator chance) {
    this.sheet = sheet;
    this.waves = new TreeMap<>(waves);
    this.chance = chance;
  }

  /// One row before it is written.
  private record Row(String person, int wave, List<String> groups, Answered answered) {}

  /// Whether people are known again.
  public boolean knowsPeople() {
    return waves.values().stream().anyMatch(WaveAnswers.Pseudonymous.class::isInstance);
  }

  /// The file.
  public byte[] csv() {
    var starts = new HashMap<String, Map<String, Integer>>();
    var rows = rows();
    rows.forEach(row -> starts(row, starts));
    var text = new CsvText(header());
    for (Row row : rows) {
      text.row(cells(row, starts.getOrDefault(row.person(), Map.of())));
    }
    return text.bytes();
  }

  private List<Row> rows() {
    var names = new HashMap<String, String>();
    var rows = new ArrayList<Row>();
    waves.forEach(
        (number, answers) -> {
          var people =
              switch (answers) {
                case WaveAnswers.Anonymous(var all) -> all.stream().map(_ -> "").toList();
                case WaveAnswers.Pseudonymous(var marked) ->
                    marked.stream()
                        .map(one -> names.computeIfAbsent(one.person(), _ -> name()))
                        .toList();
              };
          var all = answers.answers();
          var groups = Coarse.of(all.stream().map(this::groups).toList());
          for (int i = 0; i < all.size(); i++) {
            rows.add(new Row(people.get(i), number, groups.get(i), all.get(i)));
          }
        });
    rows.sort(
        Comparator.comparing(Row::person).thenComparingInt(Row::wave).thenComparing(Row::answered));
    return rows;
  }

  private List<String> groups(Answered answered) {
    return sheet.groups().stream()
        .map(
            group -> {
              Integer place = answered.groups().get(group.id());
              return place == null ? "" : group.answers().get(place - 1);
            })
        .toList();
  }

  // The first wave in which somebody says that they took part.
  private void starts(Row row, Map<String, Map<String, Integer>> starts) {
    for (Item item : tookPart()) {
      Integer answer = row.answered().items().get(item.id());
      if (!row.person().isEmpty() && answer != null && item.counts(answer)) {
        starts
            .computeIfAbsent(row.person(), _ -> new HashMap<>())
            .merge(item.id(), row.wave(), Math::min);
      }
    }
  }

  private List<Item> tookPart() {
    return sheet.items().stream().filter(Item::tookPart).toList();
  }

  private List<String> header() {
    var header = new ArrayList<String>();
    if (knowsPeople()) {
      header.add("person");
    }
    header.add("wave");
    sheet.groups().stream().map(Group::id).map(Export::column).forEach(header::add);
    for (Item item : sheet.items()) {
      header.add(column(item.id()));
      header.add(column(item.id()) + "_counted");
    }
    if (knowsPeople()) {
      tookPart().forEach(item -> header.add(column(item.id()) + "_start"));
    }
    for (String id : sheet.scales()) {
      Sheet.lines(Scale.named(id)).forEach(line -> header.add(column(line.id())));
      header.add(column(id) + "_total");
    }
    return header;
  }

  private List<String> cells(Row row, Map<String, Integer> starts) {
    var cells = new ArrayList<String>();
    if (knowsPeople()) {
      cells.add(row.person());
    }
    cells.add(row.wave() + "");
    cells.addAll(row.groups());
    for (Item item : sheet.items()) {
      Integer answer = row.answered().items().get(item.id());
      cells.add(answer == null ? "" : answer + "");
      cells.add(answer == null ? "" : item.counts(answer) ? "1" : "0");
    }
    if (knowsPeople()) {
      for (Item item : tookPart()) {
        cells.add(starts.containsKey(item.id()) ? starts.get(item.id()) + "" : "");
      }
    }
    for (String id : sheet.scales()) {
      var scale = Scale.named(id);
      for (Sheet.Line line : Sheet.lines(scale)) {
        Integer value = row.answered().items().get(line.id());
        cells.add(value == null ? "" : value + "");
      }
      cells.add(Said.total(scale, row.answered()).words());
    }
    return cells;
  }

  /// What a column of this id is called.
  static String column(String id) {
    return id.replace('-', '_');
  }

  private String name() {
    byte[] bytes = new byte[NAME_BYTES];
    chance.nextBytes(bytes);
    return "p" + HexFormat.of().formatHex(bytes);
  }

  /// A design that `study` can read beside the file, where somebody was asked if they took part.
  ///
  /// @param file the name of the file
  public String design(String file) {
    var outcomes = new ArrayList<String>();
    sheet.scales().forEach(id -> outcomes.add(column(id) + "_total"));
    sheet.items().stream()
        .filter(item -> !item.tookPart())
        .forEach(item -> outcomes.add(column(item.id())));
    var took = tookPart().stream().map(item -> column(item.id())).toList();
    var all = String.join(", ", outcomes);
    if (took.isEmpty() || outcomes.isEmpty()) {
      return "";
    }
    return knowsPeople() && waves.size() > 2
        ? """
          data: %s
          design: staggered
          person: person
          wave: wave
          start: [%s]
          outcomes: [%s]
          unequal: allow
          """
            .formatted(file, String.join("_start, ", took) + "_start", all)
        : """
          data: %s
          design: rows
          outcomes: [%s]
          treatments: [%s]
          fixed_effects: [%s]
          %srobust: [%s]
          """
            .formatted(
                file,
                all,
                String.join("_counted, ", took) + "_counted",
                knowsPeople() ? "person, wave" : "wave",
                knowsPeople() ? "cluster: person\n" : "",
                knowsPeople() ? "cr1" : "hc1");
  }
}
