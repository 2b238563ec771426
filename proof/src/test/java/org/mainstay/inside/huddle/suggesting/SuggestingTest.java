package org.mainstay.inside.huddle.suggesting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.assessment.FirstNeeds.Need;
import org.mainstay.inside.huddle.AllocatePages;
import org.mainstay.inside.huddle.AllocateView;
import org.mainstay.inside.huddle.suggesting.Needed.AskedFor;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.team.Worker;
import org.mainstay.sums.allocation.Suggestion;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.springframework.util.LinkedMultiValueMap;

/// Who could support whom is suggested from what both said, and the team decides.
class SuggestingTest {
  private final TestInside house = new TestInside();

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void whoever_speaks_their_language_is_suggested_and_the_reason_is_said() {
    var robin = house.assessed(house.asks("Robin"));
    brings(
        house.sam,
        new Profile(
            Set.of(),
            Set.of("English", "Polish"),
            Profile.Gender.NOT_GIVEN,
            Profile.USUAL.ways(),
            Profile.USUAL.parts(),
            10));
    needs(robin, "Polish", AskedFor.NO_MATTER);

    var suggested = suggestedFor(robin);

    assertThat(suggested.worker()).contains(house.sam.id());
    assertThat(String.join(" ", suggested.suggestion().sentences()))
        .startsWith("Sam Carter could support them.")
        .contains("Polish");
  }

  @Test
  void whoever_asks_for_a_woman_alone_is_suggested_nobody_who_has_not_said_so() {
    var robin = house.assessed(house.asks("Robin"));
    needs(robin, "English", AskedFor.ONLY_WOMAN);
    assertThat(suggestedFor(robin).suggestion()).isInstanceOf(Suggestion.NobodySuits.class);

    brings(
        house.amina,
        new Profile(
            Set.of(Need.MONEY),
            Set.of("English"),
            Profile.Gender.WOMAN,
            Profile.USUAL.ways(),
            Profile.USUAL.parts(),
            10));

    assertThat(suggestedFor(robin).worker()).contains(house.amina.id());
  }

  @Test
  void whom_somebody_shut_out_is_never_suggested_and_does_not_see_that_they_wait() {
    var robin = house.assessed(asksShuttingOut(house.amina));
    house.assessed(house.asks("Kim"));

    brings(house.sam, places(0));
    assertThat(suggestedFor(robin).worker()).contains(house.lena.id());
    var seen = house.as(house.amina, () -> house.suggests.suggesting.all());
    assertThat(seen).extracting(one -> one.referral().id()).doesNotContain(robin.id()).hasSize(1);
  }

  @Test
  void with_one_place_left_it_goes_to_who_waits_longest() {
    var first = house.assessed(house.asks("Robin"));
    house.clock.passes(Duration.ofDays(2));
    var second = house.assessed(house.asks("Kim"));
    for (Worker full : List.of(house.sam, house.lena)) {
      brings(full, places(0));
    }
    brings(house.amina, places(1));

    assertThat(suggestedFor(first).worker()).contains(house.amina.id());
    assertThat(suggestedFor(second).suggestion()).isInstanceOf(Suggestion.NobodyFree.class);
  }

  @Test
  void the_page_shows_the_suggestion_and_the_report_counts_who_was_taken() {
    var robin = house.assessed(house.asks("Robin"));
    brings(house.lena, places(0));
    brings(house.sam, places(0));
    var pages =
        new AllocatePages(
            house.cases, house.allocations, house.suggests.suggesting, house.suggests.overrides);

    var view =
        (AllocateView)
            ((Page) house.as(house.lena, () -> pages.allocate(robin.id().value()))).main();
    assertThat(view.choosing().suggestion()).contains("Amina Khan could support them.");
    house.as(
        house.lena,
        () ->
            pages.decide(
                robin.id().value(),
                house.sam.id().toString(),
                "Robin knows Amina from work",
                house.fresh(robin).version() + ""));

    assertThat(house.as(house.lena, () -> house.suggests.overrides.report()))
        .isEqualTo(new Overrides.Report(1, 0, 1, 0));
    assertThat(house.as(house.lena, () -> house.suggests.overrides.of(robin.id())))
        .singleElement()
        .satisfies(
            kept -> {
              assertThat(kept.suggested()).contains(house.amina.id());
              assertThat(kept.chosen()).contains(house.sam.id());
            });
  }

  @Test
  void what_is_kept_with_a_decision_leaves_out_whoever_shut_somebody_of_the_team_out() {
    var hidden = house.assessed(asksShuttingOut(house.amina));
    house.clock.passes(Duration.ofDays(1));
    var robin = house.assessed(house.asks("Robin"));
    List.of(house.amina, house.lena).forEach(worker -> brings(worker, places(0)));
    brings(house.sam, places(1));

    assertThat(suggestedFor(hidden).worker()).contains(house.sam.id());
    assertThat(suggestedFor(robin).worker()).isEmpty();
    assertThat(house.as(house.sam, () -> house.suggests.suggesting.forAnybody(robin)))
        .isEqualTo(house.as(house.amina, () -> house.suggests.suggesting.of(robin)))
        .hasValueSatisfying(one -> assertThat(one.worker()).contains(house.sam.id()));
  }

  @Test
  void what_a_worker_brings_is_kept_and_what_is_missing_is_said() {
    var pages = new ProfilePages(house.suggests.profiles);
    var sent = new LinkedMultiValueMap<String, String>();
    sent.addAll("languages", List.of("Polish", "Klingon"));
    sent.add("places", "twelve");
    sent.add("ways", "VIDEO");

    var again = (Page) house.as(house.sam, () -> pages.keep(sent));
    assertThat(again.status()).isEqualTo(422);
    assertThat(((ProfileView) again.main()).places()).isEqualTo("twelve");
    sent.set("places", "12");
    sent.add("parts", "NIGHT");
    assertThat(house.as(house.sam, () -> pages.keep(sent))).isInstanceOf(GoTo.class);

    var kept = house.as(house.sam, () -> house.suggests.profiles.of(house.sam.id()));
    assertThat(kept)
        .isEqualTo(
            new Profile(
                Set.of(),
                Set.of("Polish"),
                Profile.Gender.NOT_GIVEN,
                EnumSet.of(MeetBy.VIDEO),
                EnumSet.of(Part.NIGHT),
                12));
  }

  @Test
  void what_somebody_needs_is_kept_on_their_case_without_a_ticked_box_it_is_asked_again() {
    var robin = house.assessed(house.asks("Robin"));
    var pages = new NeedPages(house.cases, house.suggests.needs);
    var sent = new LinkedMultiValueMap<String, String>();
    sent.add("language", "Welsh");
    sent.add("interpreter", "yes");
    sent.add("parts", "NIGHT");

    var again = (Page) house.as(house.sam, () -> pages.keep(robin.id().value(), sent));
    assertThat(again.status()).isEqualTo(422);
    sent.add("ways", "PHONE");
    assertThat(house.as(house.sam, () -> pages.keep(robin.id().value(), sent)))
        .isInstanceOf(GoTo.class);

    assertThat(house.as(house.sam, () -> house.suggests.needs.kept(robin.id())))
        .isEqualTo(
            Optional.of(
                new Needed(
                    Set.of(),
                    Set.of(),
                    "Welsh",
                    true,
                    AskedFor.NO_MATTER,
                    EnumSet.of(MeetBy.PHONE),
                    EnumSet.of(Part.NIGHT))));
  }

  private Suggesting.Suggested suggestedFor(Referral referral) {
    return house
        .as(house.sam, () -> house.suggests.suggesting.of(house.fresh(referral)))
        .orElseThrow();
  }

  private void brings(Worker worker, Profile profile) {
    house.as(
        worker,
        () -> {
          house.suggests.profiles.keep(profile);
          return "";
        });
  }

  private static Profile places(int places) {
    return new Profile(
        Set.of(),
        Set.of("English"),
        Profile.Gender.NOT_GIVEN,
        Profile.USUAL.ways(),
        Profile.USUAL.parts(),
        places);
  }

  private void needs(Referral referral, String language, AskedFor gender) {
    var usual = Needed.USUAL;
    house.as(
        house.sam,
        () -> {
          house.suggests.needs.keep(
              referral,
              new Needed(
                  usual.topics(),
                  usual.roles(),
                  language,
                  false,
                  gender,
                  usual.ways(),
                  usual.parts()));
          return "";
        });
  }

  private Referral asksShuttingOut(Worker... out) {
    var excluded = List.of(out).stream().map(worker -> worker.id().value()).toList();
    return house.asks("Robin", TestInside.wellEnough(), excluded);
  }
}
