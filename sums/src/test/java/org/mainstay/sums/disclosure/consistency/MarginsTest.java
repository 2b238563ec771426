package org.mainstay.sums.disclosure.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.sums.disclosure.noise.Chance;
import org.mainstay.sums.disclosure.noise.DiscreteLaplace;
import org.mainstay.sums.disclosure.noise.Epsilon;

/// Margins beside the table of the release book (5.8), which was simulated apart from this code.
class MarginsTest {
  @ParameterizedTest
  @CsvSource({
    "2, 1,1, 4, 3",
    "2, 4,5, 5, 4",
    "2 3, 1,1, 6, 5 5",
    "2 3, 4,5, 8, 6 6",
    "4 3 6, 1,1, 10, 8 8 8",
    "4 5 6 2, 1,1, 11, 10 11 11 10",
    "4 5 6 2, 4,5, 13, 13 13 14 12"
  })
  void margins_are_those_of_the_published_plans(
      String sizes, long p, long r, long total, String byTable) {
    int[] cells = Arrays.stream(sizes.split(" ", -1)).mapToInt(Integer::parseInt).toArray();
    DiscreteLaplace noise = DiscreteLaplace.of(Epsilon.of(p, r).over(cells.length), 1);
    List<CellTree> tables =
        Arrays.stream(cells).mapToObj(size -> CellTree.flat(size, noise)).toList();

    Margins margins = Margins.of(tables, Margins.DRAWS, new Chance(new Random(1)::nextBytes));

    assertThat(margins.total()).isEqualTo(total);
    // Cells of one table have one law; the published figure is that of the table.
    String found =
        margins.cells().stream()
            .map(table -> Long.toString(table.get(table.size() / 2)))
            .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(byTable);
    margins.cells().forEach(table -> assertThat(table.getFirst()).isEqualTo(total));
  }

  /// Here 13 is reached by 95.0 % of the draws: another draw of them may say 14.
  @Test
  void margins_of_a_large_plan_are_the_published_ones_to_the_last_step() {
    DiscreteLaplace noise = new DiscreteLaplace(1, 5);
    List<CellTree> tables =
        IntStream.of(4, 5, 5, 6, 23).mapToObj(size -> CellTree.flat(size, noise)).toList();
    Margins margins = Margins.of(tables, 40_000, new Chance(new Random(2)::nextBytes));
    long[] published = {13, 13, 13, 14, 15};
    assertThat(margins.total()).isBetween(15L, 16L);
    for (int i = 0; i < published.length; i++) {
      List<Long> cells = margins.cells().get(i);
      assertThat(cells.subList(1, cells.size()))
          .allSatisfy(margin -> assertThat(margin).isBetween(12L, 16L));
      assertThat(cells.get(1)).isCloseTo(published[i], within(1L));
    }
  }

  @Test
  void one_table_of_one_cell_has_the_margin_of_its_noise_and_the_law() {
    for (long t : new long[] {1, 2, 3, 5}) {
      var noise = new DiscreteLaplace(1, t);
      Margins margins =
          Margins.of(
              List.of(CellTree.total(noise)), Margins.DRAWS, new Chance(new Random(t)::nextBytes));
      assertThat(margins.total()).isEqualTo(noise.law().margin95());
    }
  }

  @Test
  void the_same_chance_gives_the_same_margins() {
    List<CellTree> tables = List.of(CellTree.flat(3, new DiscreteLaplace(1, 3)));
    Margins one = Margins.of(tables, 2000, new Chance(new Random(8)::nextBytes));
    Margins two = Margins.of(tables, 2000, new Chance(new Random(8)::nextBytes));
    assertThat(one).isEqualTo(two);
  }
}
