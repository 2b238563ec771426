package org.mainstay.proof.attacks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// An invented employer's roster with who came and when, as the release book simulates it (3.2).
final class Staff {
  /// Division, sex, age band, ethnic group, staff group.
  static final int TRAITS = 5;

  static final int MONTHS = 12;

  private static final int DIVISION = 270;
  private static final double[][] SHARES = {
    {.75, .25}, {.12, .25, .27, .24, .12}, {.58, .18, .14, .04, .06}, {.30, .12, .22, .14, .16, .06}
  };
  private static final double UPTAKE = 0.115;
  private static final double MEN = 0.55;
  private static final int KEYS = 65_536;

  private final List<Member> members = new ArrayList<>();

  /// One of the staff.
  ///
  /// @param month of first contact, 1 to 12; 0 for whoever did not come
  /// @param key a record key, as cell-key perturbation gives one
  record Member(int number, List<Integer> traits, int month, int key) {
    boolean came() {
      return month > 0;
    }

    boolean cameBy(int last) {
      return came() && month <= last;
    }
  }

  Staff(int size, long seed) {
    var chance = new Random(seed);
    for (int number = 0; number < size; number++) {
      List<Integer> traits =
          List.of(
              chance.nextInt(Math.max(1, size / DIVISION)),
              one(chance, SHARES[0]),
              one(chance, SHARES[1]),
              one(chance, SHARES[2]),
              one(chance, SHARES[3]));
      boolean came = chance.nextDouble() < UPTAKE * (traits.get(1) == 1 ? MEN : 1);
      members.add(
          new Member(number, traits, came ? 1 + chance.nextInt(MONTHS) : 0, chance.nextInt(KEYS)));
    }
  }

  List<Member> members() {
    return members;
  }

  /// Those whom the roster alone tells from everybody else.
  List<Member> alone() {
    Map<List<Integer>, Integer> twins = new HashMap<>();
    members.forEach(member -> twins.merge(member.traits(), 1, Integer::sum));
    return members.stream().filter(member -> twins.getOrDefault(member.traits(), 0) == 1).toList();
  }

  private static int one(Random chance, double[] shares) {
    double at = chance.nextDouble();
    for (int i = 0; i < shares.length; i++) {
      at -= shares[i];
      if (at < 0) {
        return i;
      }
    }
    return shares.length - 1;
  }
}
