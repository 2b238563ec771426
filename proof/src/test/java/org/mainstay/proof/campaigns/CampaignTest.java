package org.mainstay.proof.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.house.database.Role;
import org.mainstay.outside.office.Holder;
import org.mainstay.outside.office.Office;
import org.mainstay.outside.office.OfficeRole;
import org.mainstay.proof.Visitor;
import org.mainstay.proof.Visitor.Visit;

/// A campaign with a planted effect is found with a covering interval, by the released books alone;
/// one without is not claimed. And nobody fits a campaign to the numbers unseen.
class CampaignTest {
  private static final LocalDate BEGAN = LocalDate.of(CampaignWorld.LAST, 4, 1);
  private static final Pattern RANGE =
      Pattern.compile("between ([0-9]+) % and ([0-9]+) % more\\. The best guess");
  private static CampaignWorld world;

  @BeforeAll
  static void live() {
    world = new CampaignWorld();
  }

  @AfterAll
  static void end() {
    world.close();
  }

  private static Visitor hrLead(String employer) {
    return world.signedIn(
        OfficeRole.HR_LEAD, new Holder.Keeps.OfEmployer(employer, employer + " Hospitals"));
  }

  private static String path(String employer) {
    return Office.of(employer, "/campaign");
  }

  private static Map<String, List<String>> typed(
      String name, String group, LocalDate begins, LocalDate ends) {
    var typed = new HashMap<String, List<String>>();
    typed.put("name", List.of(name));
    typed.put("what", List.of("Posters in staff rooms and a talk at each site."));
    typed.put("group", List.of(group));
    day(typed, "begins", begins);
    day(typed, "ends", ends);
    return typed;
  }

  private static void day(Map<String, List<String>> typed, String name, LocalDate day) {
    typed.put(name + "-day", List.of(day.getDayOfMonth() + ""));
    typed.put(name + "-month", List.of(day.getMonthValue() + ""));
    typed.put(name + "-year", List.of(Integer.toString(day.getYear())));
  }

  private static Visit adds(Visitor who, String path, Map<String, List<String>> typed) {
    var form = who.get(path + "/new");
    return who.submit(form, form.form(path + "/new"), typed);
  }

  private static Visit ran(String employer, String group) {
    return adds(
        hrLead(employer),
        path(employer),
        typed("You can talk, mate", group, BEGAN, BEGAN.plusMonths(3)));
  }

  @Test
  void a_planted_effect_is_found_with_a_range_that_covers_it() {
    var words = ran(CampaignWorld.PLANTED, "sex:men").words();

    assertThat(words).contains("More of this group came since the campaign began", "“Men”");
    var range = RANGE.matcher(words);
    assertThat(range.find()).as(words).isTrue();
    double planted = (CampaignWorld.EFFECT - 1) * 100;
    assertThat(Double.parseDouble(range.group(1))).isLessThan(planted);
    assertThat(Double.parseDouble(range.group(2))).isGreaterThan(planted);
    assertThat(words)
        .contains("What we do not know", "Whether it was the campaign")
        .doesNotContain("because of", "impact", "effect of", "worked.");
  }

  @ParameterizedTest
  @CsvSource({
    "NO1, sex:men",
    "NO1, sex:women",
    "NO1, ethnic:white",
    "NO1, all",
    "PL1, ethnic:white"
  })
  void where_nothing_was_planted_nothing_is_claimed(String employer, String group) {
    assertThat(ran(employer, group).words())
        .contains("No clear difference since the campaign began")
        .contains("This does not show that it did nothing")
        .contains("4 times in 5");
  }

  @Test
  void before_three_quarters_have_passed_the_page_says_so() {
    var who = hrLead(CampaignWorld.PLANTED);
    var late = LocalDate.of(CampaignWorld.LAST, 10, 1);

    var words =
        adds(who, path(CampaignWorld.PLANTED), typed("Late", "sex:men", late, late.plusMonths(1)))
            .words();

    assertThat(words)
        .contains("Too few quarters to say yet", "10 quarters before it and 2 quarters since");
  }

  @Test
  void a_group_of_which_nothing_is_released_by_the_quarter_stands_year_by_year() {
    assertThat(ran(CampaignWorld.PLANTED, "staff-group:nursing").words())
        .contains("Too few years to say yet");
  }

  @Test
  void a_refused_form_comes_back_as_it_was_typed() {
    var refused =
        adds(
            hrLead(CampaignWorld.PLANTED),
            path(CampaignWorld.PLANTED),
            typed("Kept words", "sex:men", BEGAN, BEGAN.minusDays(1)));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.page().select("input[name=name]").val()).isEqualTo("Kept words");
    assertThat(refused.words()).contains("Type its last day, not one before its first");
  }

  @Test
  void a_group_that_is_no_group_is_refused() {
    assertThat(
            adds(
                    hrLead(CampaignWorld.PLANTED),
                    path(CampaignWorld.PLANTED),
                    typed("Nobody's", "all", BEGAN, BEGAN))
                .status())
        .isEqualTo(200);
    var who = hrLead(CampaignWorld.PLANTED);
    var form = who.get(path(CampaignWorld.PLANTED) + "/new");
    assertThat(form.page().select("option[value=sex:men]")).hasSize(1);
    assertThat(form.page().select("option[value*=not-stated]")).isEmpty();
  }

  @Test
  void who_changes_group_or_days_late_is_told_so_and_nothing_is_overwritten() throws SQLException {
    var who = hrLead(CampaignWorld.PLANTED);
    var before =
        adds(
            who,
            path(CampaignWorld.PLANTED),
            typed("Fitted", "sex:women", LocalDate.of(2032, 1, 1), LocalDate.of(2032, 2, 1)));
    assertThat(before.words()).contains("before it began.");
    String change = before.path() + "/change";
    var one = who.get(change);
    var other = who.get(change);

    var after =
        who.submit(one, one.form(change), typed("Fitted", "sex:men", BEGAN, BEGAN.plusMonths(3)));
    var late = who.submit(other, other.form(change), typed("Mine", "all", BEGAN, BEGAN));

    assertThat(after.words()).contains("after it began. Who wrote them down may have seen numbers");
    assertThat(late.status()).isEqualTo(422);
    assertThat(late.words()).contains("Somebody changed this meanwhile");
    assertThat(versions("Fitted")).isEqualTo(2);
  }

  private static int versions(String name) throws SQLException {
    try (var outside = world.house().database().dataSource(Role.OUTSIDE).getConnection();
        var statement = outside.createStatement();
        var row =
            statement.executeQuery(
                "select count(*) from outside_campaign.campaign where name = '" + name + "'")) {
      row.next();
      return row.getInt(1);
    }
  }

  @Test
  void a_poster_has_a_code_of_its_own_that_says_nothing() {
    var who = hrLead(CampaignWorld.NOTHING);
    var page =
        adds(who, path(CampaignWorld.NOTHING), typed("Posters", "all", BEGAN, BEGAN.plusMonths(1)));

    var first = who.submit(page, page.form(page.path()), Map.of("place", List.of("Staff room")));
    var second = who.submit(first, first.form(page.path()), Map.of("place", List.of("Canteen")));
    var empty = who.submit(second, second.form(page.path()), Map.of("place", List.of(" ")));

    var codes = second.page().select("main dt").eachText();
    assertThat(codes).hasSize(2).doesNotHaveDuplicates();
    assertThat(codes).allSatisfy(code -> assertThat(code).matches("[B-DF-HJKMNP-RTV-XZ2-9]{5}"));
    assertThat(empty.status()).isEqualTo(422);
  }

  @Test
  void nobody_reads_or_changes_a_campaign_of_another_employer() {
    var theirs = ran(CampaignWorld.PLANTED, "sex:men").path();
    var other = hrLead(CampaignWorld.NOTHING);
    String moved = theirs.replace(CampaignWorld.PLANTED, CampaignWorld.NOTHING);

    assertThat(other.get(theirs).status()).isEqualTo(404);
    assertThat(other.get(moved).status()).isEqualTo(404);
    assertThat(other.get(Office.HOME + "/campaign").status()).isEqualTo(404);
  }

  @Test
  void the_hub_lead_keeps_the_hubs_own_and_no_employers() {
    var lead = world.signedIn(OfficeRole.HUB_LEAD, new Holder.Keeps.OfTheHub());
    String hub = Office.HOME + "/campaign";

    var page = adds(lead, hub, typed("For all", "all", BEGAN, BEGAN.plusMonths(3)));

    assertThat(page.words()).contains("The hub", "No released number tells of this group");
    assertThat(lead.get(hub).words()).contains("For all").doesNotContain("You can talk, mate");
    assertThat(lead.get(path(CampaignWorld.PLANTED)).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "OUTSIDE|update outside_campaign.campaign set group_code = 'all'",
        "OUTSIDE|delete from outside_campaign.campaign",
        "OUTSIDE|delete from outside_campaign.poster",
        "OUTSIDE|select 1 from inside_counting.contributed",
        "INSIDE|select 1 from outside_campaign.campaign",
        "FRONT|select 1 from outside_campaign.poster",
        "HATCH|select 1 from outside_campaign.campaign"
      })
  void the_database_itself_refuses(String side, String statement) throws SQLException {
    try (var connection = world.hatch().database.dataSource(Role.valueOf(side)).getConnection();
        var sql = connection.createStatement()) {
      assertThatThrownBy(() -> sql.execute(statement))
          .isInstanceOfSatisfying(
              SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
    }
  }
}
