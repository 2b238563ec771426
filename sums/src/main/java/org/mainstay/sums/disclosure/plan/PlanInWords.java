package org.mainstay.sums.disclosure.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mainstay.sums.disclosure.noise.NoiseLaw;

/// A release plan in plain words, as those who speak for the staff read it before they agree.
///
/// Every figure is worked out from the plan, so that the words cannot promise what it does not.
public final class PlanInWords {
  private static final double GUESS = 0.10;
  private static final int TWO_DEVIATIONS = 2;

  private final ReleasePlan plan;
  private final String hash;

  /// The words of a plan.
  public PlanInWords(ReleasePlan plan) {
    this(plan, plan.hash());
  }

  /// The words of a plan with what was frozen with it.
  ///
  /// @param hash over all of it, which every book carries
  public PlanInWords(ReleasePlan plan, String hash) {
    this.plan = plan;
    this.hash = hash;
  }

  /// One part of the words.
  ///
  /// @param title what it answers
  /// @param lines its sentences, each a paragraph or a point of its own
  public record Part(String title, List<String> lines) {
    public Part {
      lines = List.copyOf(lines);
    }
  }

  /// All parts, in the order in which they are read.
  public List<Part> parts() {
    return List.of(
        new Part("What is counted", counted()),
        new Part("What is published, and how often", published()),
        new Part("Who reads it", readers()),
        new Part("How far a number may be off", off()),
        new Part("What this promises to each person", promised()),
        new Part("What it cannot promise", notPromised()),
        new Part("How to check that nothing was changed", check()));
  }

  /// The whole as plain text.
  public String text() {
    var text = new StringBuilder();
    text.append("What will be published about the staff of ").append(plan.population());
    text.append(" in ").append(plan.year()).append('\n');
    for (Part part : parts()) {
      text.append('\n').append(part.title()).append('\n');
      part.lines().forEach(line -> text.append("- ").append(line).append('\n'));
    }
    return text.toString();
  }

  private static List<String> counted() {
    return List.of(
        "Each person who contacts the hub is counted once in the year, when they first do so.",
        "No names, no reasons, no words and no exact dates are published.",
        "This plan was made from the number of staff alone. Nobody's use of the hub was looked at.",
        "It is fixed before the year begins and does not change during the year.");
  }

  private List<String> published() {
    var lines = new ArrayList<String>();
    lines.add(count(plan.tables().size(), "table") + " will be published:");
    for (PlannedTable table : plan.tables()) {
      lines.add(table(table));
    }
    lines.add(
        "Every number in this list is published, even when it is 0. All else is worked out from"
            + " them.");
    return lines;
  }

  private static String table(PlannedTable table) {
    var labels = new ArrayList<String>();
    for (PlannedCell cell : table.cells()) {
      labels.add(cell.label() + (ofRoster(table, cell) ? " (" + staff(cell) + ")" : ""));
    }
    String often =
        switch (table.cadence()) {
          case ANNUAL -> "Once a year";
          case QUARTERLY -> "Four times a year";
        };
    return often + ", " + counts(table.measure()) + ": " + String.join("; ", labels) + ".";
  }

  /// Whether the roster says how many staff are in it: it does not know how support will end.
  private static boolean ofRoster(PlannedTable table, PlannedCell cell) {
    return cell.parent() < 0
        || table.cells().stream().anyMatch(c -> c.parent() >= 0 && c.staff() > 0);
  }

  private static String counts(Measure measure) {
    return switch (measure) {
      case FIRST_CONTACT -> "how many people contacted the hub for the first time";
      case OUTCOME -> "how support ended for those who finished it";
      case WAIT -> "how long people waited for a first conversation";
      case SUPPORT -> "how many times people were supported";
      case WORK -> "whether people who were off sick are back at work after support";
    };
  }

  private static String staff(PlannedCell cell) {
    String words = String.format(Locale.UK, "%,d staff", cell.staff());
    return cell.wide() ? words + ", rough" : words;
  }

  private List<String> readers() {
    return List.of(
        "The employer or employers of " + plan.population() + ", and those who pay for the hub.",
        "Every member of staff may read this plan, and who received which table when.",
        "The promise below holds even if everybody reads them.");
  }

  private List<String> off() {
    var lines = new ArrayList<String>();
    lines.add(
        "The computer adds or takes away a few people by chance before any number is published.");
    for (PlannedTable table : plan.tables()) {
      long margin = table.noise().law().margin95();
      lines.add(
          "Table '%s': 19 times in 20 a number is within %s of the truth."
              .formatted(table.code(), people(margin)));
      if (table.cadence() == Cadence.QUARTERLY) {
        lines.add(
            "Its four quarters added up are within about %s."
                .formatted(
                    people(
                        deviations(table.cadence().periods() * table.noise().law().variance()))));
      }
    }
    if (plan.tables().stream().anyMatch(t -> t.measure() == Measure.FIRST_CONTACT)) {
      lines.add(
          "The total of all staff for the year is within about %s.".formatted(people(ofTotal())));
    }
    lines.add("Numbers that add up several others may be off by more than each of them.");
    if (plan.tables().stream().anyMatch(t -> t.cells().stream().anyMatch(PlannedCell::wide))) {
      lines.add(
          "A number marked 'rough' may be off by more than a fifth, if one in ten of its staff come.");
    }
    return lines;
  }

  /// All tables count the same people, so that each helps to find their total: the surer, the more.
  private long ofTotal() {
    double weights = 0;
    for (PlannedTable table : plan.tables()) {
      if (table.measure() == Measure.FIRST_CONTACT) {
        NoiseLaw law = table.noise().law();
        long noised = table.cells().stream().filter(PlannedCell::noised).count();
        weights += 1 / (noised * table.cadence().periods() * law.variance());
      }
    }
    return deviations(1 / weights);
  }

  private static long deviations(double variance) {
    return (long) Math.ceil(TWO_DEVIATIONS * StrictMath.sqrt(variance));
  }

  private List<String> promised() {
    Guarantee guarantee = plan.guarantee();
    return List.of(
        "Whatever a reader already knows, these tables change the odds that you used the hub by"
            + String.format(Locale.UK, " at most a factor of %.1f.", guarantee.factor()),
        "A guess of 10%% that you used the hub can become at most about %s."
            .formatted(percent(guarantee.largestBelief(GUESS))),
        "A guess of 50%% can become at most about %s."
            .formatted(percent(guarantee.largestBelief(0.5))),
        "This holds for every person, whether they used the hub or not.",
        "For three people whose use goes together, a guess of 10%% can become about %s."
            .formatted(percent(guarantee.together(3).largestBelief(GUESS))),
        "The measure of it is epsilon: this plan spends %s for each person in the year."
            .formatted(plan.spent()),
        "Another book that counts the same staff adds to it. All books together may spend at most"
            + " %s in a year.".formatted(ReleasePlan.YEAR_CAP));
  }

  private static List<String> notPromised() {
    return List.of(
        "The tables do show facts about groups, such as that fewer men use the hub.",
        "They cannot protect anybody who is seen or who tells others.",
        "They do not change what the hub's own team knows.",
        "Someone who registers twice under two names is counted as two people.");
  }

  private List<String> check() {
    return List.of(
        "Every book carries this number, which changes when anything in the plan does: "
            + hash
            + ".");
  }

  private static String percent(double share) {
    return Math.round(100 * share) + "%";
  }

  private static String people(long many) {
    return many == 1 ? "1 person" : String.format(Locale.UK, "%,d people", many);
  }

  private static String count(int many, String what) {
    return many == 1 ? "1 " + what : many + " " + what + "s";
  }
}
