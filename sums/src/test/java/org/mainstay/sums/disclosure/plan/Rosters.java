package org.mainstay.sums.disclosure.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.mainstay.sums.disclosure.frame.AgeBand;
import org.mainstay.sums.disclosure.frame.Crossing;
import org.mainstay.sums.disclosure.frame.Directorate;
import org.mainstay.sums.disclosure.frame.EthnicGroup;
import org.mainstay.sums.disclosure.frame.Frame;
import org.mainstay.sums.disclosure.frame.Sex;
import org.mainstay.sums.disclosure.frame.Unit;

/// Rosters for tests: the workforce of the release book's simulations (3.2), and any by chance.
public final class Rosters {
  public static final List<String> GROUPS =
      List.of(
          "Nursing and midwifery",
          "Medical and dental",
          "Clinical support",
          "Allied health",
          "Administrative",
          "Estates");

  private static final Map<Sex, Integer> SEX =
      Map.of(Sex.WOMEN, 75, Sex.MEN, 25, Sex.NOT_STATED, 0);
  private static final Map<AgeBand, Integer> AGE =
      Map.of(
          AgeBand.UNDER_25, 12,
          AgeBand.FROM_25_TO_34, 25,
          AgeBand.FROM_35_TO_44, 27,
          AgeBand.FROM_45_TO_54, 24,
          AgeBand.FROM_55, 12);
  private static final Map<EthnicGroup, Integer> ETHNIC =
      Map.of(
          EthnicGroup.WHITE, 58,
          EthnicGroup.MIXED, 4,
          EthnicGroup.ASIAN, 18,
          EthnicGroup.BLACK, 14,
          EthnicGroup.OTHER, 6);
  private static final int[] GROUP = {30, 12, 22, 14, 16, 6};
  private static final long ALL = 100_000_000;
  private static final long DIRECTORATE = 2_130;
  private static final int DIVISIONS = 8;

  private Rosters() {}

  /// A quarter men; ages, ethnic groups and staff groups as printed, all independent of each other;
  /// directorates of about 2,130 with eight divisions each. Rounded so that every sum is kept.
  public static Frame printed(long staff) {
    var crossings = new ArrayList<Crossing>();
    long seen = 0;
    for (Sex sex : Sex.values()) {
      for (EthnicGroup ethnic : EthnicGroup.values()) {
        for (AgeBand age : AgeBand.values()) {
          for (int group = 0; group < GROUP.length; group++) {
            long weight =
                (long) SEX.getOrDefault(sex, 0)
                    * ETHNIC.getOrDefault(ethnic, 0)
                    * AGE.getOrDefault(age, 0)
                    * GROUP[group];
            long many = upTo(seen + weight, staff) - upTo(seen, staff);
            seen += weight;
            crossings.add(new Crossing(sex, age, ethnic, GROUPS.get(group), many));
          }
        }
      }
    }
    return new Frame("employer-" + staff, directorates(staff), 0, crossings);
  }

  private static long upTo(long weight, long staff) {
    return Math.floorDiv(weight * staff + ALL / 2, ALL);
  }

  private static List<Directorate> directorates(long staff) {
    int many = (int) Math.max(1, (staff + DIRECTORATE / 2) / DIRECTORATE);
    var directorates = new ArrayList<Directorate>();
    for (int d = 0; d < many; d++) {
      long size = staff * (d + 1) / many - staff * d / many;
      var divisions = new ArrayList<Unit>();
      for (int v = 0; v < DIVISIONS; v++) {
        long part = size * (v + 1) / DIVISIONS - size * v / DIVISIONS;
        divisions.add(new Unit("Division %02d.%d".formatted(d + 1, v + 1), part));
      }
      directorates.add(Directorate.of("Directorate %02d".formatted(d + 1), divisions));
    }
    return directorates;
  }

  /// Any workforce: from one to 60,000, lopsided or even, with many directorates or few.
  ///
  /// @param seed spread out first, as neighbouring seeds begin almost alike
  public static Frame any(long seed) {
    var random = new Random(seed * 0x9E37_79B9_7F4A_7C15L);
    long most = (long) Math.exp(random.nextDouble(Math.log(60_000)));
    var crossings = new ArrayList<Crossing>();
    double rare = 1 + random.nextInt(4);
    int groups = 1 + random.nextInt(9);
    long staff = 0;
    Map<Sex, Double> men = shares(random, Sex.class, rare);
    Map<AgeBand, Double> ages = shares(random, AgeBand.class, rare);
    Map<EthnicGroup, Double> ethnic = shares(random, EthnicGroup.class, rare);
    double[] work = shares(random, groups, rare);
    for (Sex sex : Sex.values()) {
      for (EthnicGroup group : EthnicGroup.values()) {
        for (AgeBand age : AgeBand.values()) {
          for (int g = 0; g < groups; g++) {
            double share =
                men.getOrDefault(sex, 0.0)
                    * ethnic.getOrDefault(group, 0.0)
                    * ages.getOrDefault(age, 0.0)
                    * work[g];
            long many = (long) (most * share + random.nextDouble());
            staff += many;
            crossings.add(new Crossing(sex, age, group, groupName(g), many));
          }
        }
      }
    }
    long elsewhere = random.nextBoolean() ? 0 : (long) (staff * random.nextDouble() / 5);
    return new Frame("any", anywhere(random, staff - elsewhere), elsewhere, crossings);
  }

  private static String groupName(int group) {
    return group == 0 ? Unit.NOT_STATED : "Group " + (char) ('A' + 7 * group % 26);
  }

  private static List<Directorate> anywhere(Random random, long staff) {
    var directorates = new ArrayList<Directorate>();
    int many = 1 + random.nextInt(30);
    long[] sizes = split(random, staff, many);
    for (int d = 0; d < many; d++) {
      String name = "Directorate " + (char) ('A' + 11 * d % 26) + d;
      var divisions = new ArrayList<Unit>();
      if (random.nextInt(3) > 0) {
        long[] parts = split(random, sizes[d], 1 + random.nextInt(9));
        for (int v = 0; v < parts.length; v++) {
          divisions.add(new Unit("Division " + (char) ('A' + 5 * v % 26) + v, parts[v]));
        }
      }
      directorates.add(new Directorate(new Unit(name, sizes[d]), divisions));
    }
    return directorates;
  }

  private static <E extends Enum<E>> Map<E, Double> shares(
      Random random, Class<E> of, double rare) {
    var shares = new EnumMap<E, Double>(of);
    double[] drawn = shares(random, of.getEnumConstants().length, rare);
    int next = 0;
    for (E one : of.getEnumConstants()) {
      shares.put(one, drawn[next++]);
    }
    return shares;
  }

  private static double[] shares(Random random, int many, double rare) {
    double[] shares = new double[many];
    double sum = 0;
    for (int i = 0; i < many; i++) {
      shares[i] = Math.pow(random.nextDouble(), rare);
      sum += shares[i];
    }
    for (int i = 0; i < many; i++) {
      shares[i] /= sum;
    }
    return shares;
  }

  private static long[] split(Random random, long staff, int many) {
    double[] shares = shares(random, many, 1 + random.nextInt(3));
    long[] sizes = new long[many];
    long rest = staff;
    for (int i = 0; i < many - 1; i++) {
      sizes[i] = Math.min(rest, (long) (staff * shares[i]));
      rest -= sizes[i];
    }
    sizes[many - 1] = rest;
    return sizes;
  }

  /// A workforce of one sex for each count, all else not stated, in one directorate.
  public static Frame ofSexes(String population, long women, long men) {
    return new Frame(
        population,
        List.of(),
        women + men,
        List.of(
            new Crossing(
                Sex.WOMEN, AgeBand.NOT_STATED, EthnicGroup.NOT_STATED, Unit.NOT_STATED, women),
            new Crossing(
                Sex.MEN, AgeBand.NOT_STATED, EthnicGroup.NOT_STATED, Unit.NOT_STATED, men)));
  }

  public static Frame shuffled(Frame frame, Random random) {
    var directorates = new ArrayList<Directorate>();
    for (Directorate directorate : frame.directorates()) {
      var divisions = new ArrayList<>(directorate.divisions());
      Collections.shuffle(divisions, random);
      directorates.add(new Directorate(directorate.unit(), divisions));
    }
    Collections.shuffle(directorates, random);
    var crossings = new ArrayList<>(frame.crossings());
    Collections.shuffle(crossings, random);
    return new Frame(frame.population(), directorates, frame.elsewhere(), crossings);
  }
}
