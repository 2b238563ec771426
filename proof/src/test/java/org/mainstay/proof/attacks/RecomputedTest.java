package org.mainstay.proof.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.proof.open.OpenWorld;

/// Every ratio, part of 100 and range in a table's file follows from the signed numbers, digit by
/// digit.
class RecomputedTest {
  private static final OpenReader READER = new OpenReader(OpenWorld.shared().baseUrl());

  @Test
  void every_digit_of_every_table_of_every_release_is_recomputed_from_the_signed_text() {
    List<String> releases = releases();
    int rows = 0;
    for (String release : releases) {
      String signed = READER.get(release + "signed.txt").text();
      for (ReleasedNumbers table : ReleasedNumbers.read(signed)) {
        var file = READER.get(release + table.code() + ".csv");
        assertThat(file.status()).as(release + table.code()).isEqualTo(200);
        List<List<String>> shown = shown(file.text());
        assertThat(shown).as(release + table.code()).isEqualTo(table.rows());
        rows += shown.size();
      }
    }
    assertThat(releases).hasSizeGreaterThan(20);
    assertThat(rows).isGreaterThan(200);
  }

  @Test
  void a_digit_that_was_planted_is_found() {
    String release = releases().getLast();
    String signed = READER.get(release + "signed.txt").text();
    ReleasedNumbers table = ReleasedNumbers.read(signed).getFirst();
    String planted =
        READER.get(release + table.code() + ".csv").text().replaceFirst("(\\d)\n", "$17\n");

    assertThat(shown(planted)).isNotEqualTo(table.rows());
  }

  private static List<String> releases() {
    return READER.everything().keySet().stream()
        .filter(path -> path.endsWith("/signed.txt"))
        .map(path -> path.substring(0, path.length() - "signed.txt".length()))
        .toList();
  }

  /// The last seven columns: none of them ever holds a comma.
  private static List<List<String>> shown(String csv) {
    return csv.lines()
        .skip(1)
        .map(line -> List.of(line.split(",", -1)))
        .map(row -> row.subList(row.size() - 7, row.size()))
        .toList();
  }
}
