package org.mainstay.sums.statistics.panel;

/// How often the levels of the small factors stand together, less what the groups taken out already
/// say: the indicators' own sums of products.
///
/// For a group of mass `m` with `n[f]` in level `f`: `#{rows with both} − n[f]·n[f′]/m`. A factor
/// that does not change inside a group adds exactly nothing, so people who never move are passed
/// over.
final class Counts {
  private final Layout layout;
  private final int levels;
  private final double[] matrix;
  private final long[] moved;
  private final double[] here;
  private final int[][] found;
  private final int[] distinct;
  private final boolean[] changes;
  private final Patterns[] patterns;

  Counts(Layout layout) {
    int factors = layout.small().size();
    this.layout = layout;
    this.levels = layout.smallLevels();
    this.matrix = new double[levels * levels];
    this.moved = new long[factors];
    this.here = new double[levels];
    this.found = new int[factors][];
    this.distinct = new int[factors];
    this.changes = new boolean[factors];
    this.patterns = new Patterns[factors];
    for (int f = 0; f < factors; f++) {
      found[f] = new int[layout.small().get(f).count()];
      patterns[f] = new Patterns(layout.offset(f));
    }
  }

  /// Every row, with nothing taken out. With two factors or more a level's own count is the sum of
  /// its counts together with another factor's levels, and is not kept apart.
  void addRows(Strip strip) {
    if (found.length == 1) {
      together(strip, strip.level[0], strip.level[0], 0, strip.length);
    }
    for (int f = 0; f < found.length; f++) {
      for (int other = f + 1; other < found.length; other++) {
        together(strip, strip.level[f], strip.level[other], 0, strip.length);
      }
    }
  }

  private void together(Strip strip, int[] one, int[] other, int from, int to) {
    if (strip.weighted()) {
      for (int i = from; i < to; i++) {
        matrix[one[i] * levels + other[i]] += strip.weight[i];
      }
      return;
    }
    for (int i = from; i < to; i++) {
      matrix[one[i] * levels + other[i]] += 1;
    }
  }

  /// Group by group.
  void addGroups(Strip strip) {
    for (int g = 0; g < strip.groups; g++) {
      addGroup(strip, strip.bounds[g], strip.bounds[g + 1], strip.mass[g]);
    }
  }

  private void addGroup(Strip strip, int from, int to, double mass) {
    int changing = 0;
    for (int f = 0; f < found.length; f++) {
      changes[f] = changes(strip.level[f], from, to);
      changing += changes[f] ? 1 : 0;
    }
    for (int f = 0; f < found.length; f++) {
      if (!changes[f]) {
        continue;
      }
      moved[f]++;
      boolean known = asPattern(strip, f, from, to);
      if (known && changing == 1) {
        return;
      }
      count(strip, f, from, to);
      if (!known) {
        own(f, mass);
      }
      for (int other = 0; other < f; other++) {
        if (changes[other]) {
          together(strip, strip.level[other], strip.level[f], from, to);
          apart(other, f, mass);
        }
      }
    }
    for (int f = 0; f < found.length; f++) {
      for (int k = 0; changes[f] && k < distinct[f]; k++) {
        here[found[f][k]] = 0;
      }
    }
  }

  private boolean asPattern(Strip strip, int f, int from, int to) {
    return !strip.weighted()
        && found[f].length <= Patterns.LEVELS_MAX
        && patterns[f].take(strip.level[f], from, to);
  }

  private static boolean changes(int[] level, int from, int to) {
    int first = level[from];
    for (int i = from + 1; i < to; i++) {
      if (level[i] != first) {
        return true;
      }
    }
    return false;
  }

  private void count(Strip strip, int f, int from, int to) {
    int[] level = strip.level[f];
    int[] into = found[f];
    int many = 0;
    for (int i = from; i < to; i++) {
      int l = level[i];
      if (here[l] == 0) {
        into[many++] = l;
      }
      here[l] += strip.weighted() ? strip.weight[i] : 1;
    }
    distinct[f] = many;
  }

  private void own(int f, double mass) {
    int[] found = this.found[f];
    for (int a = 0; a < distinct[f]; a++) {
      int row = found[a] * levels;
      double count = here[found[a]];
      double times = count / mass;
      for (int b = 0; b < a; b++) {
        matrix[row + found[b]] -= times * here[found[b]];
      }
      matrix[row + found[a]] += count - times * count;
    }
  }

  private void apart(int one, int other, double mass) {
    for (int a = 0; a < distinct[one]; a++) {
      int level = found[one][a];
      double times = here[level] / mass;
      for (int b = 0; b < distinct[other]; b++) {
        matrix[level * levels + found[other][b]] -= times * here[found[other][b]];
      }
    }
  }

  void add(Counts other) {
    other.takePatterns();
    for (int i = 0; i < matrix.length; i++) {
      matrix[i] += other.matrix[i];
    }
    for (int f = 0; f < moved.length; f++) {
      moved[f] += other.moved[f];
    }
  }

  private void takePatterns() {
    for (int f = 0; f < patterns.length; f++) {
      patterns[f].addTo(matrix, levels);
      patterns[f] = new Patterns(layout.offset(f));
    }
  }

  /// The whole matrix: each pair was counted in one triangle or the other.
  double[] symmetric() {
    takePatterns();
    double[] whole = new double[matrix.length];
    for (int a = 0; a < levels; a++) {
      whole[a * levels + a] = matrix[a * levels + a];
      for (int b = 0; b < a; b++) {
        double both = matrix[a * levels + b] + matrix[b * levels + a];
        whole[a * levels + b] = both;
        whole[b * levels + a] = both;
      }
    }
    if (!layout.rows().grouped() && found.length > 1) {
      ownCounts(whole);
    }
    return whole;
  }

  private void ownCounts(double[] whole) {
    for (int f = 0; f < found.length; f++) {
      int other = f == 0 ? 1 : 0;
      for (int a = layout.offset(f); a < layout.offset(f) + found[f].length; a++) {
        for (int k = 0; k < found[other].length; k++) {
          whole[a * levels + a] += whole[a * levels + layout.offset(other) + k];
        }
      }
    }
  }

  /// How many groups were seen in more than one level of a small factor.
  long moved(int f) {
    return moved[f];
  }
}
