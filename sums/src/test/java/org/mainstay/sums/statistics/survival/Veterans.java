package org.mainstay.sums.statistics.survival;

import java.util.Arrays;

/// 137 veterans with lung cancer by cell type; Kalbfleisch and Prentice 1980, R's `veteran`.
final class Veterans {
  /// One person a line: days, whether the event came, group.
  private static final String ROWS =
      """
      72 1 0
      411 1 0
      228 1 0
      126 1 0
      118 1 0
      10 1 0
      82 1 0
      110 1 0
      314 1 0
      100 0 0
      42 1 0
      8 1 0
      144 1 0
      25 0 0
      11 1 0
      30 1 1
      384 1 1
      4 1 1
      54 1 1
      13 1 1
      123 0 1
      97 0 1
      153 1 1
      59 1 1
      117 1 1
      16 1 1
      151 1 1
      22 1 1
      56 1 1
      21 1 1
      18 1 1
      139 1 1
      20 1 1
      31 1 1
      52 1 1
      287 1 1
      18 1 1
      51 1 1
      122 1 1
      27 1 1
      54 1 1
      7 1 1
      63 1 1
      392 1 1
      10 1 1
      8 1 2
      92 1 2
      35 1 2
      117 1 2
      132 1 2
      12 1 2
      162 1 2
      3 1 2
      95 1 2
      177 1 3
      162 1 3
      216 1 3
      553 1 3
      278 1 3
      12 1 3
      260 1 3
      200 1 3
      156 1 3
      182 0 3
      143 1 3
      105 1 3
      103 1 3
      250 1 3
      100 1 3
      999 1 0
      112 1 0
      87 0 0
      231 0 0
      242 1 0
      991 1 0
      111 1 0
      1 1 0
      587 1 0
      389 1 0
      33 1 0
      25 1 0
      357 1 0
      467 1 0
      201 1 0
      1 1 0
      30 1 0
      44 1 0
      283 1 0
      15 1 0
      25 1 1
      103 0 1
      21 1 1
      13 1 1
      87 1 1
      2 1 1
      20 1 1
      7 1 1
      24 1 1
      99 1 1
      8 1 1
      99 1 1
      61 1 1
      25 1 1
      95 1 1
      80 1 1
      51 1 1
      29 1 1
      24 1 2
      18 1 2
      83 0 2
      31 1 2
      51 1 2
      90 1 2
      52 1 2
      73 1 2
      8 1 2
      36 1 2
      48 1 2
      7 1 2
      140 1 2
      186 1 2
      84 1 2
      19 1 2
      45 1 2
      80 1 2
      52 1 3
      164 1 3
      19 1 3
      53 1 3
      15 1 3
      43 1 3
      340 1 3
      133 1 3
      111 1 3
      231 1 3
      378 1 3
      49 1 3
      """;

  private Veterans() {}

  static Waits waits() {
    int[][] rows =
        ROWS.lines()
            .map(line -> Arrays.stream(line.split(" ", -1)).mapToInt(Integer::parseInt).toArray())
            .toArray(int[][]::new);
    return Waits.read(rows);
  }
}
