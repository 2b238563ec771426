package org.mainstay.sums.statistics.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mainstay.sums.statistics.campaign.CampaignEffect.Counted;
import org.mainstay.sums.statistics.campaign.CampaignEffect.Estimated;
import org.mainstay.sums.statistics.campaign.CampaignEffect.NobodyCame;
import org.mainstay.sums.statistics.campaign.CampaignEffect.TooFew;

/// What may be said of a campaign, and what not: nowhere that it worked or did not.
///
/// @param title what was found, in at most ten words
/// @param known what the numbers say
/// @param notKnown what they do not say
/// @param isClaimed whether a change is claimed
public record EffectWords(
    String title, List<String> known, List<String> notKnown, boolean isClaimed) {
  /// What a group is called that is everybody.
  public static final String EVERYBODY = "Everybody";

  private static final int HUNDRED = 100;
  private static final String UNKNOWN = "Whether more came since the campaign began.";

  public EffectWords {
    known = List.copyOf(known);
    notKnown = List.copyOf(notKnown);
  }

  /// What the words are about.
  ///
  /// @param group as a reader is shown
  /// @param each what a period is: "quarter" or "week"
  /// @param others who stands beside it, such as "all other staff"; blank if nobody does
  public record About(String group, String each, String others) {
    boolean isCompared() {
      return !others.isEmpty();
    }

    /// Those who came, in a sentence.
    String people() {
      return group.equals(EVERYBODY) ? "people" : "people of “" + group + "”";
    }

    /// As a title says it.
    String who() {
      return group.equals(EVERYBODY) ? "people" : "of this group";
    }
  }

  /// Of numbers that are mostly the noise of the release.
  public static EffectWords tooSmall(About about) {
    return new EffectWords(
        "The numbers are too small to say",
        List.of(
            "At least one released number of “%s” is too small to say. A change cannot be told from the chance that was added to it."
                .formatted(about.group())),
        List.of(UNKNOWN),
        false);
  }

  /// Of a group of which no released table tells.
  public static EffectWords notReleased(About about) {
    return new EffectWords(
        "No released number tells of this group",
        List.of("The released books have no number of “%s” yet.".formatted(about.group())),
        List.of(UNKNOWN),
        false);
  }

  /// Of what was estimated, or could not be.
  public static EffectWords of(About about, CampaignEffect effect) {
    return switch (effect) {
      case TooFew(Counted counted) -> tooFew(about, counted);
      case NobodyCame _ -> nobody(about);
      case Estimated found -> found.isClear() ? clear(about, found) : notClear(about, found);
    };
  }

  private static EffectWords nobody(About about) {
    return new EffectWords(
        "Nobody came before, or nobody since",
        List.of(
            "In all %ss before it or in all since, the number of “%s” is 0. There is nothing to compare with."
                .formatted(about.each(), about.group())),
        List.of(UNKNOWN),
        false);
  }

  private static EffectWords tooFew(About about, Counted counted) {
    return new EffectWords(
        "Too few %ss to say yet".formatted(about.each()),
        List.of(
            "There are %s before it and %s since. At least %d of each are needed."
                .formatted(
                    several(counted.before(), about.each()),
                    several(counted.after(), about.each()),
                    CampaignEffect.LEAST)),
        List.of(UNKNOWN),
        false);
  }

  private static EffectWords clear(About about, Estimated found) {
    boolean more = found.ratio() > 1;
    var known = new ArrayList<String>();
    known.add(
        "Since the campaign began, %s %s came than %s would let one expect: between %s and %s %s. The best guess is %s %s."
            .formatted(
                more ? "more" : "fewer",
                about.people(),
                expected(about),
                percent(more ? found.low() : found.high()),
                percent(more ? found.high() : found.low()),
                more ? "more" : "fewer",
                percent(found.ratio()),
                more ? "more" : "fewer"));
    known.addAll(warned(about, found));
    return new EffectWords(
        "%s %s came since the campaign began".formatted(more ? "More" : "Fewer", about.who()),
        known,
        rivals(about),
        true);
  }

  private static EffectWords notClear(About about, Estimated found) {
    var known = new ArrayList<String>();
    known.add(
        "No clear difference: beside what %s would let one expect, the data fit anything from %s to %s."
            .formatted(expected(about), side(found.low()), side(found.high())));
    known.add(
        "A series like this one would find a rise of %s or more 4 times in 5. Smaller ones it mostly misses."
            .formatted(percent(found.smallest())));
    known.addAll(warned(about, found));
    var notKnown = new ArrayList<String>();
    notKnown.add("Whether the campaign made a difference. This does not show that it did nothing.");
    notKnown.addAll(rivals(about));
    return new EffectWords("No clear difference since the campaign began", known, notKnown, false);
  }

  private static List<String> warned(About about, Estimated found) {
    Counted counted = found.counted();
    return counted.isFew()
        ? List.of(
            "Read this with care: there are only %s before it and %s since. %d of each are better."
                .formatted(
                    several(counted.before(), about.each()),
                    several(counted.after(), about.each()),
                    CampaignEffect.FEW))
        : List.of();
  }

  private static List<String> rivals(About about) {
    return about.isCompared()
        ? List.of(
            "Whether it was the campaign. Something else that reached them alone at the same time would look the same.",
            "What the campaign did for others. If it reached %s too, it did more than this says."
                .formatted(about.others()))
        : List.of(
            "Whether it was the campaign. Nobody stands beside this series, so that a season, or whatever else happened then, would look the same.");
  }

  private static String expected(About about) {
    return about.isCompared() ? "their own past and " + about.others() : "their own past";
  }

  private static String several(int number, String each) {
    return number + " " + each + (number == 1 ? "" : "s");
  }

  /// "12 % fewer" or "40 % more".
  private static String side(double ratio) {
    return percent(ratio) + (ratio < 1 ? " fewer" : " more");
  }

  /// How far from no change, in whole per cent.
  private static String percent(double ratio) {
    return String.format(Locale.UK, "%,d %%", Math.round(Math.abs(ratio - 1) * HUNDRED));
  }
}
