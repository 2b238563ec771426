package org.mainstay.proof.attacks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/// Attack B of the release book (3.4): six tables of the year so far, each month, read by somebody
/// who knows of everybody else whether and when they came, and in which month the target might
/// have. The score is the logarithm of how much likelier the tables are if the target came.
final class YearToDate {
  private static final double IMPOSSIBLE = -1e6;

  private final Staff staff;
  private final Random chance;

  YearToDate(Staff staff, long seed) {
    this.staff = staff;
    this.chance = new Random(seed);
  }

  /// What a scheme shows of people, and how likely it is to.
  ///
  /// @param shows for those in a cell
  /// @param likely that a count is shown as another
  record Scheme(Function<List<Staff.Member>, Long> shows, Law likely) {}

  /// How likely it is that a count is shown as another.
  @FunctionalInterface
  interface Law {
    double share(long count, long shown);
  }

  static Scheme exact() {
    return new Scheme(people -> (long) people.size(), (count, shown) -> count == shown ? 1 : 0);
  }

  static Scheme cellKeys() {
    return new Scheme(
        CellKeyMechanism::shown, (count, shown) -> Perturbation.of(count).share(shown - count));
  }

  /// How well the attack does, over many targets with keys of their own each.
  double advantage(Scheme scheme, int targets) {
    var came = new double[targets];
    var others = new double[targets];
    for (int i = 0; i < targets; i++) {
      came[i] = score(scheme, true);
      others[i] = score(scheme, false);
    }
    return Advantage.of(came, others);
  }

  private double score(Scheme scheme, boolean present) {
    var about = staff.members().get(chance.nextInt(staff.members().size()));
    int month = 1 + chance.nextInt(Staff.MONTHS);
    var target = new Staff.Member(about.number(), about.traits(), month, chance.nextInt(1 << 16));
    double score = 0;
    // −1 is the table of all.
    for (int trait = -1; trait < Staff.TRAITS; trait++) {
      List<Staff.Member> cell = others(target, trait);
      List<Long> shown = shown(scheme, cell, present ? List.of(target) : List.of());
      score += likely(scheme, cell, shown, month) - likely(scheme, cell, shown, Staff.MONTHS + 1);
    }
    return score;
  }

  /// Everybody else in the target's cell who came, with keys that nobody has seen before.
  private List<Staff.Member> others(Staff.Member target, int trait) {
    return staff.members().stream()
        .filter(m -> m.came() && m.number() != target.number())
        .filter(m -> trait < 0 || m.traits().get(trait).equals(target.traits().get(trait)))
        .map(m -> new Staff.Member(m.number(), m.traits(), m.month(), chance.nextInt(1 << 16)))
        .toList();
  }

  private static List<Long> shown(
      Scheme scheme, List<Staff.Member> cell, List<Staff.Member> target) {
    var all = new ArrayList<>(cell);
    all.addAll(target);
    var shown = new ArrayList<Long>();
    for (int month = 1; month <= Staff.MONTHS; month++) {
      int last = month;
      shown.add(scheme.shows.apply(all.stream().filter(m -> m.cameBy(last)).toList()));
    }
    return shown;
  }

  /// How likely these months are if the target came in one; beyond the last, if not at all. The
  /// same people are always shown alike.
  private static double likely(Scheme scheme, List<Staff.Member> cell, List<Long> shown, int came) {
    double sum = 0;
    long before = 0;
    for (int month = 1; month <= Staff.MONTHS; month++) {
      int last = month;
      long count = cell.stream().filter(m -> m.cameBy(last)).count() + (month >= came ? 1 : 0);
      boolean same = month > 1 && count == before;
      long now = shown.get(month - 1);
      double share = same ? (now == shown.get(month - 2) ? 1 : 0) : scheme.likely.share(count, now);
      sum += share > 0 ? Math.log(share) : IMPOSSIBLE;
      before = count;
    }
    return sum;
  }
}
