package org.mainstay.inside.study.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.team.Role;
import org.mainstay.proof.StandingHouse;
import org.mainstay.proof.Visitor.Visit;

/// Each design is chosen in plain words, with many columns as with few, and can be stopped.
class DesignsAtTheDeskTest {
  private static final StandingHouse HOUSE = StandingHouse.shared();

  private final Analyst noor = Analyst.at(HOUSE, Role.ANALYST);

  private static String twice() {
    var csv = new StringBuilder("person,wave,took_part,wellbeing,team\n");
    for (int person = 0; person < 120; person++) {
      int takes = person / 30 % 2;
      csv.append("%d,1,0,%d,%d%n".formatted(person, 20 + person % 7, person % 30));
      csv.append(
          "%d,2,%d,%d,%d%n"
              .formatted(person, takes, 21 + person % 7 + 2 * takes + person / 7 % 3, person % 30));
    }
    return csv.toString();
  }

  private Visit compared(String rows, String csv) {
    var ladder = noor.wants(noor.brings("in.csv", csv), About.DIFFERENCE);
    return noor.says(ladder, Map.of("lot", "no", "rows", rows));
  }

  @Test
  void whether_people_changed_between_two_waves() {
    var parts = compared("own", twice());
    var result =
        noor.watches(noor.says(parts, Map.of("took_part", "programme", "wellbeing", "outcome")));

    assertThat(noor.reads(result, "design.yaml")).contains("two_wave");
    assertThat(result.words()).contains("Regression to the mean");
  }

  @Test
  void whether_those_who_took_part_in_between_changed_more_than_their_colleagues() {
    var parts = compared("twice", twice());
    var result =
        noor.watches(
            noor.says(
                parts,
                Map.of(
                    "took_part", "programme",
                    "wellbeing", "outcome",
                    "compared", "change",
                    "unequal", "refuse")));

    assertThat(parts.page().select("legend").eachText())
        .contains("Did it change? Compared with whom?", "What if somebody lacks a row?");
    assertThat(noor.reads(result, "design.yaml"))
        .contains(
            "design: \"change\"", "person: \"person\"", "wave: \"wave\"", "cluster: \"team\"");
    assertThat(result.words())
        .contains("With took_part, wellbeing changed to be")
        .contains("Where they began", "Who is in the figures");
    assertThat(noor.reads(result, "placebo.csv")).contains("wellbeing before,took_part,");
  }

  @Test
  void whether_they_fare_better_than_colleagues_who_scored_alike_before() {
    var parts = compared("twice", twice() + "777,1,0,24,3\n");
    var said =
        Map.of(
            "took_part", "programme",
            "wellbeing", "outcome",
            "compared", "ancova",
            "before", "1",
            "after", "2");
    var refused = noor.watches(noor.says(parts, with(said, "unequal", "refuse")));
    var result = noor.watches(noor.says(parts, with(said, "unequal", "allow")));

    assertThat(refused.words()).contains("MAINSTAY-STUDY-023", "1 has no row in the wave after");
    assertThat(noor.reads(result, "design.yaml")).contains("ancova", "before: \"1\"");
    assertThat(result.words()).contains("Among people who scored alike before");
  }

  private static Map<String, String> with(Map<String, String> said, String key, String value) {
    var all = new HashMap<>(said);
    all.put(key, value);
    return all;
  }

  @Test
  void what_changed_after_people_began_at_different_times() {
    var csv = new StringBuilder("person,wave,began,wellbeing,team\n");
    for (int person = 0; person < 160; person++) {
      int began = 2 + person % 4;
      for (int wave = 1; wave <= 4; wave++) {
        csv.append(
            "%d,%d,%s,%d,%d%n"
                .formatted(
                    person,
                    wave,
                    began == 5 ? "" : "" + began,
                    20 + person % 7 + (wave * 5 + person) % 3 + (wave >= began ? 2 : 0),
                    person % 50));
      }
    }
    var parts = compared("starts", csv.toString());
    var result =
        noor.watches(
            noor.says(
                parts, Map.of("began", "start", "wellbeing", "outcome", "unequal", "refuse")));

    assertThat(noor.reads(result, "design.yaml")).contains("staggered");
    assertThat(result.words())
        .contains("What changed after the start?", "Before the start", "Wave by wave");
    assertThat(noor.reads(result, "by-wave.csv")).contains("lag");
  }

  @Test
  void whether_a_series_changed_when_a_campaign_began() {
    var csv = new StringBuilder("month,calls\n");
    for (int i = 0; i < 24; i++) {
      csv.append(
          "20%d-%02d,%d%n".formatted(23 + i / 12, 1 + i % 12, 50 + i + i % 3 + (i < 12 ? 0 : 9)));
    }
    var form = noor.wants(noor.brings("in.csv", csv.toString()), About.CAMPAIGN);
    var unsaid = noor.says(form, Map.of("calls", "outcome"));
    var result = noor.watches(noor.says(form, Map.of("calls", "outcome", "campaign", "2024-01")));

    assertThat(unsaid.words()).contains("Answer: When did the campaign begin?");
    assertThat(result.words())
        .contains("Did it change when the campaign began?", "A campaign that never was")
        .contains("nobody can tell it from anything else that happened then");
    assertThat(noor.reads(result, "how-to-repeat.txt")).contains("./mainstay study --design");
  }

  private static String ninety() {
    var csv = new StringBuilder("team,wellbeing");
    for (int t = 1; t <= 90; t++) {
      csv.append(",t%02d".formatted(t));
    }
    for (int i = 0; i < 300; i++) {
      csv.append("\n%d,%d".formatted(i % 60, 18 + i * 7 % 11));
      for (int t = 1; t <= 90; t++) {
        csv.append(',').append((i * (t + 3) + i / 60) % 7 < 3 ? 1 : 0);
      }
    }
    return csv.append('\n').toString();
  }

  @Test
  void ninety_programmes_are_named_in_one_line_and_not_in_ninety_lists() {
    var parts = compared("once", ninety());
    var wrong = noor.says(parts, Map.of("t01 to t9", "programme", "wellbeing", "outcome"));
    var twice =
        noor.says(parts, Map.of("t01 to t90, wellbeing", "programme", "wellbeing", "outcome"));
    var result =
        noor.watches(noor.says(parts, Map.of("t01 to t90", "programme", "wellbeing", "outcome")));

    assertThat(parts.page().select("select")).hasSizeLessThan(3);
    assertThat(parts.page().select("main input:not([type=hidden])")).isEmpty();
    assertThat(parts.page().select("textarea")).hasSize(4);
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.words()).contains("There is no column called t01 to t9");
    assertThat(twice.words()).contains("wellbeing is chosen already for: Outcome");
    assertThat(noor.reads(result, "estimates.csv").lines()).hasSize(91);
    var change = result.page().select("a[href*=from]").getFirst().attr("href");
    assertThat(noor.visitor().get(change).page().select("textarea").eachText())
        .contains("t01 to t90", "wellbeing");
  }

  @Test
  void what_takes_long_can_be_stopped_and_asked_anew() {
    var csv = new StringBuilder("wellbeing,mood");
    for (int t = 0; t < 60; t++) {
      csv.append(t < 40 ? ",t" + t : ",x" + t);
    }
    for (int i = 0; i < 20_000; i++) {
      csv.append("\n%d,%d".formatted(18 + i * 7 % 11, i % 9));
      for (int t = 0; t < 60; t++) {
        csv.append(',').append(i * (t + 3) / 7 % (t < 40 ? 2 : 5));
      }
    }
    var parts = compared("once", csv.append('\n').toString());
    var running =
        noor.says(
            parts,
            Map.of("t0 to t39", "programme", "wellbeing,mood", "outcome", "x40 to x59", "equal"));
    var stopped = noor.visitor().submit(running, running.form(running.path() + "/stop"), Map.of());

    assertThat(running.page().select("progress")).hasSize(1);
    assertThat(stopped.words())
        .contains(
            "This was stopped before it was ready", "You stopped it, or Mainstay was stopped");
    assertThat(stopped.page().select("progress")).isEmpty();
    var next =
        noor.wants(noor.brings("in.csv", "unit,numerator,denominator\na,81,263\n"), About.HOW_SURE);
    var result = noor.watches(noor.says(next, Map.of("kind", "proportion")));
    assertThat(noor.reads(result, "intervals.csv")).contains("0.2552885");
    assertThat(noor.visitor().get(stopped.path()).words()).contains("This was stopped");
  }
}
