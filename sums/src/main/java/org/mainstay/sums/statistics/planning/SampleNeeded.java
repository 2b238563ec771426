package org.mainstay.sums.statistics.planning;

import org.mainstay.sums.statistics.tail.Tails;

/// How many people a test needs to find an effect 4 times in 5, at two-sided 5 %.
///
/// Two groups of the same size: `n = 2 (z₀.₉₇₅ + z₀.₈)² / d² + z₀.₉₇₅² / 4` each (Guenther 1981, Am
/// Stat 35:243: the second part stands for Student's t). One group before and after: `n = 2 (1 − r)
/// (z₀.₉₇₅ + z₀.₈)² / d² + z₀.₉₇₅² / 2`. Where people come in clusters, such as wards or
/// organisations, the number is multiplied by `1 + (m − 1) ρ` (Donner and Klar 2000), and in the
/// end divided by the share that answers again.
///
/// @param each how many must begin in each group
/// @param groups 1 or 2
/// @param clusters of the given size in each group
public record SampleNeeded(long each, int groups, long clusters) {
  private static final double POWER = 0.8;

  /// What it rests on.
  ///
  /// @param smallest the smallest effect worth having, in standard deviations, above 0
  /// @param clusterSize people in a cluster, 1 or more; 1 for people one by one
  /// @param icc the intra-cluster correlation, 0 to 1
  /// @param answering the share that answers to the end, above 0 up to 1
  public record Basis(double smallest, double clusterSize, double icc, double answering) {
    public Basis {
      if (!(smallest > 0 && smallest <= 3 && clusterSize >= 1 && clusterSize <= 100_000)
          || !(icc >= 0 && icc <= 1 && answering > 0 && answering <= 1)) {
        throw new IllegalArgumentException(
            "an effect above 0 up to 3, clusters of 1 or more, a correlation of 0..1 and a share"
                + " above 0, got "
                + smallest
                + ", "
                + clusterSize
                + ", "
                + icc
                + ", "
                + answering);
      }
    }

    /// By how many times clusters make the sample larger.
    public double inflation() {
      return 1 + (clusterSize - 1) * icc;
    }
  }

  /// Two groups beside each other.
  public static SampleNeeded ofTwoGroups(Basis basis) {
    return of(2 * square() / squared(basis) + Tails.Z95 * Tails.Z95 / 4, 2, basis);
  }

  /// One group before and after.
  ///
  /// @param again how the score before and the score after hang together, −1 to 1
  public static SampleNeeded ofOneGroup(Basis basis, double again) {
    if (!(again >= -1 && again < 1)) {
      throw new IllegalArgumentException("a correlation is from -1 to below 1, got " + again);
    }
    double n = 2 * (1 - again) * square() / squared(basis) + Tails.Z95 * Tails.Z95 / 2;
    return of(n, 1, basis);
  }

  private static double square() {
    double z = Tails.Z95 + Tails.normalQuantile(POWER);
    return z * z;
  }

  private static double squared(Basis basis) {
    return basis.smallest() * basis.smallest();
  }

  private static SampleNeeded of(double n, int groups, Basis basis) {
    long each = (long) Math.ceil(n * basis.inflation() / basis.answering() - 1e-9);
    return new SampleNeeded(each, groups, (long) Math.ceil(each / basis.clusterSize()));
  }

  /// How many must begin in all groups together.
  public long all() {
    return each * groups;
  }
}
