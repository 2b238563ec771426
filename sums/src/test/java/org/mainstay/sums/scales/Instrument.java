package org.mainstay.sums.scales;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// One questionnaire as its authors published it, written down a second time: how it is answered,
/// scored and named. Totals are fractions of whole numbers, so nothing is rounded on the way.
///
/// Sources: Kroenke 2001 and 2003 (PHQ), Spitzer 2006 and Kroenke 2007 (GAD), Mundt 2002 (WSAS),
/// Kessler 2003 and Prochaska 2012 (K6), Barkham 2013 (CORE-10), Stewart-Brown 2009 with the table
/// of the University of Warwick and Ng Fat 2017 (SWEMWBS).
///
/// @param bands from the lowest: its first whole point, or its first half point times two, with its
///   name
/// @param cut the published cut, 0 for none
/// @param missing how many items may be missing
/// @param safety the item that flags, 0 for none
record Instrument(
    String id,
    Range range,
    Set<Integer> reversed,
    List<Step> bands,
    int cut,
    int missing,
    int safety) {
  /// How many items there are, and the least and greatest answer.
  record Range(int items, int low, int high) {}

  /// Where a band begins: at `halves` half points, or above them.
  record Step(int halves, boolean above, String name) {}

  /// What a form comes to: `above / below` points, or nothing where `below` is 0.
  record Total(long above, long below) {
    boolean known() {
      return below > 0;
    }

    /// As points × 2 ≥ halves, or > halves.
    boolean reaches(int halves, boolean beyond) {
      long difference = 2 * above - halves * below;
      return beyond ? difference > 0 : difference >= 0;
    }
  }

  private static final int[] METRIC_HUNDREDTHS = {
    700, 951, 1125, 1240, 1333, 1408, 1475, 1532, 1584, 1636, 1688, 1743, 1798, 1859, 1925, 1998,
    2073, 2154, 2235, 2321, 2411, 2503, 2602, 2703, 2813, 2931, 3070, 3255, 3500
  };

  static List<Instrument> all() {
    return List.of(PHQ9, GAD7, short2("phq2"), short2("gad2"), WSAS, K6, CORE10, SWEMWBS);
  }

  private static final Instrument PHQ9 =
      new Instrument(
          "phq9",
          new Range(9, 0, 3),
          Set.of(),
          bands("0 minimal", "5 mild", "10 moderate", "15 moderately severe", "20 severe"),
          10,
          2,
          9);

  private static final Instrument GAD7 =
      new Instrument(
          "gad7",
          new Range(7, 0, 3),
          Set.of(),
          bands("0 minimal", "5 mild", "10 moderate", "15 severe"),
          8,
          0,
          0);

  private static final Instrument WSAS =
      new Instrument(
          "wsas",
          new Range(5, 0, 8),
          Set.of(),
          bands(
              "0 sub-clinical",
              "10 significant functional impairment",
              ">20 moderately severe or worse"),
          0,
          1,
          0);

  private static final Instrument K6 =
      new Instrument(
          "k6",
          new Range(6, 0, 4),
          Set.of(),
          bands(
              "0 below moderate psychological distress",
              "5 moderate psychological distress",
              "13 serious psychological distress"),
          13,
          0,
          0);

  private static final Instrument CORE10 =
      new Instrument(
          "core10",
          new Range(10, 0, 4),
          Set.of(2, 3),
          bands(
              "0 healthy", "6 low", "11 mild", "15 moderate", "20 moderately severe", "25 severe"),
          11,
          1,
          6);

  private static final Instrument SWEMWBS =
      new Instrument(
          "swemwbs",
          new Range(7, 1, 5),
          Set.of(),
          bands(
              "0 low mental wellbeing",
              "19.5 medium mental wellbeing",
              "27.5 high mental wellbeing"),
          0,
          0,
          0);

  /// The first two items of a longer one.
  private static Instrument short2(String id) {
    return new Instrument(id, new Range(2, 0, 3), Set.of(), List.of(), 3, 0, 0);
  }

  private static List<Step> bands(String... words) {
    List<Step> bands = new ArrayList<>();
    for (String word : words) {
      int space = word.indexOf(' ');
      String from = word.substring(0, space).replace(">", "");
      bands.add(
          new Step(
              (int) (2 * Double.parseDouble(from)),
              word.startsWith(">"),
              word.substring(space + 1)));
    }
    return bands;
  }

  /// What answers come to; a negative number stands for none.
  Total total(int... answers) {
    long sum = 0;
    int given = 0;
    for (int i = 0; i < answers.length; i++) {
      if (answers[i] >= 0) {
        given++;
        boolean turned = reversed.contains(i + 1);
        sum += turned ? range.low() + range.high() - answers[i] : answers[i];
      }
    }
    int gone = range.items() - given;
    if (given == 0 || gone > missing) {
      return new Total(0, 0);
    }
    if (id.equals("swemwbs")) {
      return new Total(METRIC_HUNDREDTHS[(int) sum - 7], 100);
    }
    if (id.equals("phq9") && gone > 0) {
      // rounded to a whole number, a half upwards
      return new Total((2 * sum * range.items() + given) / (2L * given), 1);
    }
    long above = gone > 0 ? sum * range.items() : sum;
    long below = gone > 0 ? given : 1;
    long common = BigInteger.valueOf(above).gcd(BigInteger.valueOf(below)).longValue();
    return new Total(above / common, below / common);
  }

  /// The name of the band that a total lies in.
  String band(Total total) {
    String name = "";
    for (Step band : bands) {
      name = total.known() && total.reaches(band.halves(), band.above()) ? band.name() : name;
    }
    return name;
  }

  Flag caseness(Total total) {
    return cut == 0 || !total.known() ? Flag.UNKNOWN : Flag.of(total.reaches(2 * cut, false));
  }

  /// Whether the item about safety is answered above 0.
  boolean flags(int... answers) {
    return safety > 0 && answers[safety - 1] > 0;
  }

  @Override
  public String toString() {
    return id;
  }
}
