package org.mainstay.sums.statistics.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mainstay.sums.statistics.campaign.CampaignEffect.Counted;
import org.mainstay.sums.statistics.campaign.CampaignEffect.Estimated;
import org.mainstay.sums.statistics.campaign.EffectWords.About;

/// The sentences that a result allows, and the words that none may have.
class EffectWordsTest {
  private static final About MEN = new About("Men", "quarter", "all other staff");
  private static final About ALONE = new About("Everybody", "week", "");

  private static Estimated found(double low, double ratio, double high) {
    return new Estimated(new Counted(8, 4), ratio, low, high, 1, 0, 1.4);
  }

  private static String all(EffectWords words) {
    return words.title() + " " + words.known() + " " + words.notKnown();
  }

  @Test
  void a_range_above_one_claims_more_and_says_what_is_not_known() {
    var words = EffectWords.of(MEN, found(1.2, 1.5, 1.9));

    assertThat(words.isClaimed()).isTrue();
    assertThat(words.title()).isEqualTo("More of this group came since the campaign began");
    assertThat(all(words))
        .contains("between 20 % and 90 % more", "best guess is 50 % more", "only 8 quarters")
        .contains("Whether it was the campaign");
  }

  @Test
  void a_range_below_one_claims_fewer() {
    assertThat(all(EffectWords.of(ALONE, found(0.4, 0.5, 0.75))))
        .contains("Fewer people came", "between 25 % and 60 % fewer", "a season");
  }

  @Test
  void a_range_that_holds_one_claims_nothing() {
    var words = EffectWords.of(MEN, found(0.9, 1.2, 1.6));

    assertThat(words.isClaimed()).isFalse();
    assertThat(all(words))
        .contains("No clear difference", "from 10 % fewer to 60 % more", "a rise of 40 %")
        .contains("This does not show that it did nothing");
  }

  @Test
  void no_result_says_that_a_campaign_worked_or_failed() {
    for (var about : new About[] {MEN, ALONE}) {
      for (double middle : new double[] {0.5, 1, 2}) {
        assertThat(all(EffectWords.of(about, found(middle * 0.9, middle, middle * 1.1))))
            .doesNotContainIgnoringCase("because of")
            .doesNotContainIgnoringCase("impact")
            .doesNotContainIgnoringCase("worked")
            .doesNotContainIgnoringCase("has no effect");
      }
    }
  }

  @Test
  void without_enough_to_look_at_it_says_what_is_missing() {
    assertThat(all(EffectWords.of(MEN, new CampaignEffect.TooFew(new Counted(1, 2)))))
        .contains("Too few quarters", "1 quarter before it and 2 quarters since");
    assertThat(all(EffectWords.of(MEN, new CampaignEffect.NobodyCame(new Counted(3, 3)))))
        .contains("nobody since");
    assertThat(all(EffectWords.tooSmall(MEN))).contains("too small to say");
    assertThat(all(EffectWords.notReleased(MEN))).contains("have no number of “Men”");
  }
}
