package org.mainstay.sums.disclosure.consistency;

import java.util.stream.IntStream;

/// Numbers without negatives and fractions that still add up, family by family from the sum of all
/// downwards, by the largest remainder; of equal remainders the earlier cell of the plan.
final class WholeNumbers {
  private WholeNumbers() {}

  /// @param held numbers whose parts add up
  static long[] of(CellTree tree, double[] held) {
    long[] whole = new long[held.length];
    whole[0] = Math.max(0, Math.round(held[0]));
    for (int n = 0; n < held.length; n++) {
      share(tree.children(n), held, whole[n], whole);
    }
    return whole;
  }

  private static void share(int[] parts, double[] held, long target, long[] whole) {
    if (parts.length == 0 || target == 0) {
      return;
    }
    double sum = 0;
    for (int part : parts) {
      sum += Math.max(0, held[part]);
    }
    double[] rest = new double[parts.length];
    long missing = target;
    for (int i = 0; i < parts.length; i++) {
      double wanted = Math.max(0, held[parts[i]]) * target / sum;
      whole[parts[i]] = (long) Math.floor(wanted);
      rest[i] = wanted - whole[parts[i]];
      missing -= whole[parts[i]];
    }
    IntStream.range(0, parts.length)
        .boxed()
        .sorted((a, b) -> Double.compare(rest[b], rest[a]))
        .limit(missing)
        .forEach(i -> whole[parts[i]]++);
  }
}
