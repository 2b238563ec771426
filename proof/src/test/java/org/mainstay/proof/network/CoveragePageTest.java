package org.mainstay.proof.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mainstay.outside.network.coverage.PlaceFile;
import org.mainstay.outside.network.coverage.Places;
import org.mainstay.outside.office.OfficeRole;
import org.mainstay.proof.StandingHouse;

/// Who has a hub is worked out from the list and the covers; the hub lead says what the list does
/// not.
class CoveragePageTest {
  private static final StandingHouse HOUSE = StandingHouse.shared();

  private final Keeper lead = new Keeper(HOUSE, OfficeRole.HUB_LEAD);
  private final Keeper commissioner = new Keeper(HOUSE, OfficeRole.COMMISSIONER);

  private int brings(String text) {
    var read = PlaceFile.read(text.getBytes(StandardCharsets.UTF_8));
    assertThat(read).isInstanceOf(PlaceFile.Read.Whole.class);
    return HOUSE
        .house()
        .beans()
        .getBean(Places.class)
        .bring(
            new Places.Origin("Staff of the county", LocalDate.of(2026, 9, 30), "hash"),
            ((PlaceFile.Read.Whole) read).rows(),
            "test");
  }

  @Test
  void who_has_no_hub_and_who_loses_theirs_is_said_with_its_list_and_its_date() {
    var today = lead.today();
    String list =
        """
        employer_code,employer,site_code,site,staff,hub,hub_since,hub_until
        H1,Seven Herons,,,,Vale hub,%s,
        H1,Seven Herons,N,North,1234,,,
        K1,Kestrel Care,,,37,,,
        L1,Lapwing Trust,,,610,Vale hub,%s,%s
        """
            .formatted(today.minusYears(1), today.minusYears(1), today.plusMonths(2));
    assertThat(brings(list)).isEqualTo(2);
    assertThat(brings(list)).as("the same again changes no hub").isZero();

    var page = commissioner.get("/coverage");
    assertThat(page.words())
        .contains(
            "Source: Staff of the county, as of 30 September 2026. Numbers of staff are rounded to"
                + " 10.",
            "Seven Herons: North (about 1,230 staff)",
            "Kestrel Care (about 40 staff, a small firm) Never had one. None is planned.",
            "Together about 40 staff, of those whose number is known.",
            "Lapwing Trust (about 610 staff)",
            "The last day with a hub is")
        .doesNotContain("1234", "1,234");
    assertThat(page.page().select("main a[href*=/cover/]")).isEmpty();
    assertThat(page.page().select("main a[href=/open/academy/guide/small-firms]")).hasSize(1);

    says(today);
  }

  private void says(LocalDate today) {
    var hubs = lead.get("/coverage/cover/K1");
    assertThat(hubs.words()).contains("Kestrel Care", "None, as far as is known");
    var refused =
        lead.send("/coverage/cover/K1/new", Keeper.with(Map.of("hub", "Care hub"), "until", today));
    assertThat(refused.words()).contains("Type since when it is there");
    assertThat(refused.page().select("input[name=hub]").val()).isEqualTo("Care hub");
    lead.send(
        refused,
        "/office/network/coverage/cover/K1/new",
        Keeper.with(Map.of("until-day", "", "until-month", "", "until-year", ""), "since", today));
    assertThat(lead.get("/coverage").words()).contains("Everybody on the list has one");

    String cover = lead.get("/coverage/cover/K1").page().select("main li a").attr("href");
    lead.send(lead.visitor.get(cover), cover, Map.of("back", "yes"));
    assertThat(lead.get("/coverage").words()).contains("Kestrel Care").contains("Never had one");
    assertThat(lead.get("/coverage/cover/NOBODY").status()).isEqualTo(404);
    assertThat(commissioner.get("/coverage/cover/K1").status()).isEqualTo(404);
  }
}
