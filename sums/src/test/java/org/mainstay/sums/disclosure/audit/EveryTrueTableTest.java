package org.mainstay.sums.disclosure.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The bounds beside every table of true counts that there can be, on random small tables.
class EveryTrueTableTest {
  private static final int TABLES = 400;
  private static final int HIDDEN_MAX = 3;

  private final Random random = new Random(20261122);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 10, 11})
  void the_bounds_are_those_of_every_true_table(long base) {
    int bounded = 0;
    int contradictory = 0;
    for (int i = 0; i < TABLES; i++) {
      String cells = cells();
      String total = total(cells, base);
      List<String> expected = EveryTrueTable.audited(Tables.table(cells, total), base);

      List<String> found = Tables.audited(cells, total, base);

      boolean refused = found.stream().anyMatch(line -> line.startsWith("parts "));
      assertThat(refused ? List.of("contradictory") : found)
          .as("%s, total %s, base %d", cells, total, base)
          .isEqualTo(expected);
      bounded += expected.stream().anyMatch(line -> line.matches("\\w+ \\d+\\.\\.\\d+")) ? 1 : 0;
      contradictory += refused ? 1 : 0;
    }
    assertThat(bounded).as("tables that bound a cell").isGreaterThan(TABLES / 5);
    assertThat(contradictory).as("tables that cannot be").isBetween(1, TABLES / 2);
  }

  /// A publisher who rounds and hides: whoever was hidden lies between the bounds.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 5, 10})
  void the_truth_behind_a_published_table_is_never_outside_its_bounds(long base) {
    for (int i = 0; i < TABLES; i++) {
      long[] truth = random.longs(1 + random.nextInt(8), 0, 60).toArray();
      var published = publishedBy(truth, base);

      var audited = TableAudit.of(published, new Rounding(base));

      assertThat(audited).isInstanceOf(Audited.Possible.class);
      for (Audited.Finding finding : ((Audited.Possible) audited).findings()) {
        assertThat(finding).isInstanceOf(Audited.Finding.Between.class);
        var found = (Audited.Finding.Between) finding;
        assertThat(truth[found.cell().charAt(0) - 'a']).isBetween(found.least(), found.greatest());
      }
    }
  }

  /// One person more in the hidden cell and in the total: both bounds move with them.
  @Test
  void bounds_move_with_the_truth() {
    for (int i = 0; i < TABLES; i++) {
      long shown = random.nextLong(1000);
      long left = random.nextLong(1000);

      assertThat(Tables.audited(shown + " *", String.valueOf(shown + left), 1))
          .containsExactly("b " + left + ".." + left);
      assertThat(Tables.audited(shown + " *", String.valueOf(shown + left + 1), 1))
          .containsExactly("b " + (left + 1) + ".." + (left + 1));
    }
  }

  /// Hiding one cell more never tells more of those that were hidden before.
  @Test
  void hiding_one_cell_more_never_narrows_the_others() {
    for (int i = 0; i < TABLES; i++) {
      long[] truth = random.longs(4, 0, 30).toArray();
      long total = truth[0] + truth[1] + truth[2] + truth[3];
      String one = truth[0] + " " + truth[1] + " " + truth[2] + " *";
      String two = truth[0] + " " + truth[1] + " * *";

      var narrow = onlyOne(one, total);
      var wide = onlyOne(two, total);

      assertThat(wide.least()).isLessThanOrEqualTo(narrow.least());
      assertThat(wide.greatest()).isGreaterThanOrEqualTo(narrow.greatest());
    }
  }

  private static Audited.Finding.Between onlyOne(String cells, long total) {
    var audited = TableAudit.of(Tables.table(cells, String.valueOf(total)), new Rounding(5));
    return ((Audited.Possible) audited)
        .findings().stream()
            .map(Audited.Finding.Between.class::cast)
            .filter(found -> found.cell().equals("d"))
            .findFirst()
            .orElseThrow();
  }

  private String cells() {
    var cells = new StringJoiner(" ");
    int hidden = 0;
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      int kind = random.nextInt(10);
      if (kind < 4 && hidden < HIDDEN_MAX) {
        hidden++;
        cells.add(kind == 0 ? "?" : "*");
      } else {
        cells.add(String.valueOf(random.nextInt(6)));
      }
    }
    return cells.toString();
  }

  /// Mostly near what is shown, so that both possible and impossible tables come up.
  private String total(String cells, long base) {
    int kind = random.nextInt(10);
    if (kind == 0) {
      return "?";
    }
    if (kind == 1) {
      return "*";
    }
    long shown = 0;
    for (String cell : cells.split(" ", -1)) {
      shown += cell.matches("\\d+") ? Long.parseLong(cell) : random.nextInt(4);
    }
    long off = random.nextInt(4) == 0 ? random.nextLong(-3 * base, 3 * base + 1) : 0;
    return String.valueOf(Math.clamp(shown + off, 0L, 20L));
  }

  /// Rounds to the nearest multiple, halves up, and hides what is below 5.
  private static PublishedTable publishedBy(long[] truth, long base) {
    var cells = new StringJoiner(" ");
    long total = 0;
    for (long count : truth) {
      cells.add(count < 5 ? "*" : String.valueOf(rounded(count, base)));
      total += count;
    }
    return Tables.table(cells.toString(), String.valueOf(rounded(total, base)));
  }

  private static long rounded(long count, long base) {
    return (2 * count + base) / (2 * base) * base;
  }
}
