package org.mainstay.proof.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainstay.house.signin.outside.OfficeSignIn;
import org.mainstay.inside.counting.campaigns.WeekCampaignPages;
import org.mainstay.inside.counting.campaigns.WeeklyCounts;
import org.mainstay.inside.team.Role;
import org.mainstay.outside.office.Holder;
import org.mainstay.outside.office.Office;
import org.mainstay.outside.office.OfficeRole;
import org.mainstay.proof.StandingHouse;

/// Where no employer brought its roster, the pages of campaigns say so and what to do, and are
/// silent once somebody is counted.
class NoRosterTest {
  @Test
  void a_list_with_nothing_to_choose_says_why_and_what_to_do() {
    try (var house = StandingHouse.ofItsOwn("no-roster", List.of(), "")) {
      var lead = house.signedIn(house.joins("Amina Khan", Role.LEAD));
      assertThat(lead.get(WeekCampaignPages.PATH).words())
          .contains("No employer can be chosen yet", "./mainstay import roster --in FILE");

      var hr = house.inTheOffice(house.keepsFor("N1", "Calder Trust"));
      assertThat(hr.get(Office.of("N1", "/campaign/new")).words())
          .contains("no released book of yours tells of a group", "Send the hub your roster");
      var hub =
          house.inTheOffice(
              house
                  .house()
                  .beans()
                  .getBean(OfficeSignIn.class)
                  .add(
                      UUID.randomUUID(),
                      "hub-lead",
                      OfficeRole.HUB_LEAD,
                      new Holder.Keeps.OfTheHub())
                  .orElseThrow());
      assertThat(hub.get(Office.HOME + "/campaign/new").words())
          .contains("no released book of the hub tells of a group");

      house
          .house()
          .beans()
          .getBean(WeeklyCounts.class)
          .add(Instant.parse("2026-05-04T09:00:00Z"), "N1", Set.of());
      assertThat(lead.get(WeekCampaignPages.PATH).words())
          .doesNotContain("No employer can be chosen yet");
    }
  }
}
