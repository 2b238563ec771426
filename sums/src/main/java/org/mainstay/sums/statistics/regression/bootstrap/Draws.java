package org.mainstay.sums.statistics.regression.bootstrap;

import java.util.Arrays;
import java.util.SplittableRandom;

/// One number for each cluster and draw, shared by all regressions of a study.
///
/// With few clusters all sign vectors are listed instead of drawn, so that the p-value is exact.
public final class Draws {
  /// The most sign vectors that are listed rather than drawn.
  public static final int LISTED_MAX = 8192;

  /// The most draws anybody may ask for.
  public static final int DRAWS_MAX = 1_000_000;

  private static final double[] WEBB = {
    -Math.sqrt(1.5), -1, -Math.sqrt(0.5), Math.sqrt(0.5), 1, Math.sqrt(1.5)
  };

  private final int[] codes;
  private final double[][] byCluster;
  private final boolean listed;
  private final int count;

  /// What a draw may be.
  public enum Kind {
    /// Plus or minus one.
    RADEMACHER,
    /// Plus or minus the roots of a half, one and one and a half (Webb), for fewer than 12
    /// clusters.
    WEBB
  }

  private Draws(int[] codes, int count, boolean listed) {
    this.codes = codes;
    this.count = count;
    this.listed = listed;
    this.byCluster = new double[codes.length][count];
  }

  /// Draws for clusters with these codes.
  ///
  /// Signs are listed when `2^clusters` is at most 8,192; otherwise `wanted` vectors are drawn.
  ///
  /// @param codes of the clusters, ascending
  /// @param wanted how many draws, when not listed
  /// @param seed the same seed gives the same draws
  public static Draws of(int[] codes, int wanted, long seed, Kind kind) {
    if (wanted < 1 || wanted > DRAWS_MAX) {
      throw new IllegalArgumentException("draws must be 1.." + DRAWS_MAX + ", got " + wanted);
    }
    int[] own = codes.clone();
    boolean few = codes.length < Integer.SIZE - 1 && 1 << codes.length <= LISTED_MAX;
    return kind == Kind.RADEMACHER && few ? listed(own) : drawn(own, wanted, seed, kind);
  }

  private static Draws listed(int[] codes) {
    var draws = new Draws(codes, 1 << codes.length, true);
    for (int g = 0; g < codes.length; g++) {
      for (int b = 0; b < draws.count; b++) {
        draws.byCluster[g][b] = (b >> g & 1) == 0 ? 1 : -1;
      }
    }
    return draws;
  }

  private static Draws drawn(int[] codes, int wanted, long seed, Kind kind) {
    var draws = new Draws(codes, wanted, false);
    var random = new SplittableRandom(seed);
    for (int b = 0; b < wanted; b++) {
      for (int g = 0; g < codes.length; g++) {
        draws.byCluster[g][b] =
            switch (kind) {
              case RADEMACHER -> random.nextBoolean() ? 1 : -1;
              case WEBB -> WEBB[random.nextInt(WEBB.length)];
            };
      }
    }
    return draws;
  }

  /// How many draws there are.
  public int count() {
    return count;
  }

  /// True when all sign vectors are listed, the two constant ones among them.
  public boolean listed() {
    return listed;
  }

  /// The draws of one cluster.
  ///
  /// @throws IllegalArgumentException if no draws were made for it
  double[] of(int code) {
    int at = Arrays.binarySearch(codes, code);
    if (at < 0) {
      throw new IllegalArgumentException("no draws were made for cluster " + code);
    }
    return byCluster[at];
  }

  /// The p-value when `reached` draws lie at least as far out as what was seen.
  public double p(int reached) {
    return listed ? (double) reached / count : (1.0 + reached) / (count + 1.0);
  }
}
