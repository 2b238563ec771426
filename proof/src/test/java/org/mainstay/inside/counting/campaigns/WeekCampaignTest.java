package org.mainstay.inside.counting.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mainstay.inside.team.Role;
import org.mainstay.proof.StandingHouse;
import org.mainstay.proof.Visitor;
import org.mainstay.proof.Visitor.Visit;

/// What came with a campaign by the hub's own weeks: found where it was planted, not claimed where
/// it was not, and for the lead and the analyst alone.
class WeekCampaignTest {
  private static final StandingHouse HOUSE = StandingHouse.shared();
  private static final int BEFORE = 52;
  private static final int SINCE = 20;

  private final String employer = "W" + UUID.randomUUID().toString().substring(0, 8);
  private final LocalDate began =
      WeeklyCounts.monday(LocalDate.ofInstant(HOUSE.clock().instant(), ZoneId.of("Europe/London")))
          .minusWeeks(SINCE);

  private static Visitor somebody(Role role) {
    return HOUSE.signedIn(HOUSE.joins("Amina Khan", role));
  }

  /// Five men and ten others a week or so; from the campaign on twice as many men, if at all.
  private void lived(boolean effect) {
    var counts = HOUSE.house().beans().getBean(WeeklyCounts.class);
    var chance = new Random(7);
    for (int week = -BEFORE; week < SINCE; week++) {
      int men = (effect && week >= 0 ? 10 : 5) + chance.nextInt(3) - 1;
      int others = 10 + chance.nextInt(5) - 2;
      for (int n = 0; n < men + others; n++) {
        counts.add(
            began.plusWeeks(week).atTime(12, 0).atZone(ZoneId.of("Europe/London")).toInstant(),
            employer,
            Set.of(n < men ? "sex:men" : "sex:women"));
      }
    }
  }

  private Visit asks(Visitor who, String group, LocalDate begins, LocalDate ends) {
    var typed = new HashMap<String, List<String>>();
    typed.put("employer", List.of(employer));
    typed.put("group", List.of(group));
    day(typed, "begins", begins);
    day(typed, "ends", ends);
    var form = who.get(WeekCampaignPages.PATH);
    return who.submit(form, form.form(WeekCampaignPages.PATH), typed);
  }

  private static void day(Map<String, List<String>> typed, String name, LocalDate day) {
    typed.put(name + "-day", List.of(day.getDayOfMonth() + ""));
    typed.put(name + "-month", List.of(day.getMonthValue() + ""));
    typed.put(name + "-year", List.of(Integer.toString(day.getYear())));
  }

  @Test
  void a_doubling_of_men_is_found_beside_all_other_staff() {
    lived(true);

    var words = asks(somebody(Role.LEAD), "sex:men", began, began.plusMonths(2)).words();

    assertThat(words)
        .contains("More of this group came since the campaign began", "“Sex: men”")
        .contains("all other staff", "What we do not know");
  }

  @Test
  void where_nothing_changed_nothing_is_claimed() {
    lived(false);

    assertThat(asks(somebody(Role.ANALYST), "sex:men", began, began.plusMonths(2)).words())
        .contains("No clear difference since the campaign began")
        .contains("This does not show that it did nothing");
  }

  @Test
  void two_weeks_since_are_too_few() {
    lived(true);

    assertThat(
            asks(somebody(Role.LEAD), "sex:men", began.plusWeeks(SINCE - 2), began.plusWeeks(SINCE))
                .words())
        .contains("Too few weeks to say yet", "2 weeks since");
  }

  @Test
  void a_refused_form_comes_back_as_it_was_typed() {
    var refused = asks(somebody(Role.LEAD), "all", began.plusDays(3), began);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.words()).contains("Type its last day, not one before its first");
    assertThat(refused.page().select("input[name=begins-year]").val())
        .isEqualTo(Integer.toString(began.getYear()));
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"LEAD", "ANALYST"},
      mode = EnumSource.Mode.EXCLUDE)
  void nobody_else_of_the_team_reads_it(Role role) {
    assertThat(somebody(role).get(WeekCampaignPages.PATH).status()).isEqualTo(404);
  }
}
