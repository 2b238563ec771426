package org.mainstay.proof.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainstay.house.signin.outside.OfficeSignIn;
import org.mainstay.outside.casemaking.CaseAddresses;
import org.mainstay.outside.office.Holder;
import org.mainstay.outside.office.OfficeRole;
import org.mainstay.proof.StandingHouse;
import org.mainstay.proof.Visitor;
import org.mainstay.proof.Visitor.Visit;

/// What the hub lead types of the hub's money is kept, refused with a reason, and never lost.
class OfficeCaseTest {
  private static final StandingHouse HOUSE = StandingHouse.shared();

  private final Visitor lead = signedIn(OfficeRole.HUB_LEAD);

  private static Visitor signedIn(OfficeRole role) {
    return HOUSE.inTheOffice(
        HOUSE
            .house()
            .beans()
            .getBean(OfficeSignIn.class)
            .add(UUID.randomUUID(), "c" + UUID.randomUUID(), role, new Holder.Keeps.OfTheHub())
            .orElseThrow());
  }

  private Visit sends(Visitor by, Visit on, String to, Map<String, String> typed) {
    var values = new HashMap<String, List<String>>();
    typed.forEach((field, value) -> values.put(field, List.of(value)));
    return by.submit(on, on.form(to), values);
  }

  private Visit sends(String page, Map<String, String> typed) {
    return sends(lead, lead.get(page), page, typed);
  }

  private static Map<String, String> stream(String name, String amount) {
    return new HashMap<>(
        Map.of(
            "name", name,
            "starts-day", "1",
            "starts-month", "4",
            "starts-year", "2026",
            "ends-day", "31",
            "ends-month", "3",
            "ends-year", "2028",
            "funder-1", "ICB",
            "amount-1", amount));
  }

  private static final String NEW = CaseAddresses.STREAM + "/new";

  private String pathOf(String name) {
    return lead
        .get(CaseAddresses.MONEY)
        .page()
        .select("a[href^=" + CaseAddresses.STREAM + "/]")
        .stream()
        .filter(link -> link.text().contains(name))
        .findFirst()
        .orElseThrow()
        .attr("href");
  }

  @Test
  void pooled_money_says_which_part_each_funder_pays() {
    var typed = stream("Pool A", "75,000");
    typed.put("funder-2", "Council");
    typed.put("amount-2", "£25000");

    assertThat(sends(NEW, typed).words())
        .contains("Pool A", "£100,000", "ICB: £75,000, 75 in 100", "Council: £25,000, 25 in 100");
  }

  @Test
  void what_cannot_be_kept_comes_back_as_it_was_typed() {
    var typed = stream("Pool B", "lots");
    typed.put("ends-year", "2020");
    typed.put("funder-2", "icb");
    typed.put("amount-2", "5");

    var refused = sends(NEW, typed);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.words())
        .contains("Type whole pounds", "This funder stands here twice", "not before the first day");
    assertThat(refused.page().select("[name=amount-1]").val()).isEqualTo("lots");
    assertThat(refused.page().select("[name=ends-year]").val()).isEqualTo("2020");
    assertThat(lead.get(CaseAddresses.MONEY).words()).doesNotContain("Pool B");
  }

  @Test
  void money_that_is_sent_twice_stands_there_once() {
    var form = lead.get(NEW);
    sends(lead, form, NEW, stream("Pool C", "10"));
    sends(lead, form, NEW, stream("Pool C", "10"));

    assertThat(lead.get(CaseAddresses.MONEY).page().select("h3"))
        .filteredOn(heading -> heading.text().equals("Pool C"))
        .hasSize(1);
  }

  @Test
  void two_who_change_money_at_once_do_not_overwrite_each_other() {
    sends(NEW, stream("Pool D", "10"));
    var path = pathOf("Pool D");
    var other = signedIn(OfficeRole.HUB_LEAD);
    var mine = lead.get(path);
    var theirs = other.get(path);

    sends(other, theirs, path, Map.of("name", "Pool D of theirs"));
    var refused = sends(lead, mine, path, Map.of("name", "Pool D of mine"));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.words()).contains("Somebody changed this meanwhile");
    assertThat(lead.get(CaseAddresses.MONEY).words())
        .contains("Pool D of theirs")
        .doesNotContain("Pool D of mine");
  }

  @Test
  void a_range_that_is_none_is_refused_and_a_cost_makes_the_money_last() {
    var typed =
        new HashMap<>(
            Map.of(
                "best", "480,000",
                "low", "490,000",
                "high", "510,000",
                "hand", "20,000",
                "on-day", "1",
                "on-month", "4",
                "on-year", "2026",
                "source", "Ledger, month 7"));
    assertThat(sends(CaseAddresses.COST, typed).words())
        .contains("The least is more than what it costs");

    typed.put("low", "460,000");
    assertThat(sends(CaseAddresses.COST, typed).words())
        .contains("£480,000 a year, between £460,000 and £510,000", "Ledger, month 7", "until");
  }

  @Test
  void a_commissioner_reads_the_money_and_cannot_type_it() {
    var commissioner = signedIn(OfficeRole.COMMISSIONER);

    assertThat(commissioner.get(CaseAddresses.MONEY).words()).doesNotContain("Add money");
    assertThat(commissioner.get(NEW).status()).isEqualTo(404);
    assertThat(commissioner.get(CaseAddresses.COST).status()).isEqualTo(404);
    assertThat(commissioner.get(CaseAddresses.OTHERS).page().select("main textarea")).isEmpty();
  }

  @Test
  void a_table_of_other_hubs_is_kept_whole_or_comes_back_with_its_line() {
    String head = "hub,measure,value,source,published_on\n";
    var refused = sends(CaseAddresses.OTHERS, Map.of("table", head + "Ness,Cost,£5,Report,soon"));
    assertThat(refused.words()).contains("Line 2: published_on is no day");
    assertThat(refused.page().select("textarea").text()).contains("Ness,Cost");

    assertThat(
            sends(
                    CaseAddresses.OTHERS,
                    Map.of("table", head + "Ness,Cost,£5,Annual report,2026-01-02"))
                .words())
        .contains("Ness", "Cost: £5", "Annual report, 2 January 2026");
  }

  @Test
  void a_pack_that_nobody_made_is_not_there() {
    String nobody = CaseAddresses.PACKS + "/" + UUID.randomUUID();

    assertThat(lead.get(nobody).status()).isEqualTo(404);
    assertThat(lead.get(nobody + "/pack/pdf").status()).isEqualTo(404);
    assertThat(lead.get(CaseAddresses.PACKS + "/no-number").status()).isEqualTo(404);
  }
}
