package org.mainstay.outside.network.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.outside.network.coverage.Coverage.Standing;

/// Who has a hub on a day, who has none, and who loses theirs soon.
class CoverageTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate SOON = TODAY.plusMonths(6);
  private static final Place WHOLE = place("", "");
  private static final Place NORTH = place("N", "North");
  private static final Place SOUTH = place("S", "South");

  private static Place place(String code, String site) {
    return new Place("E", "Vale", code, site, OptionalInt.of(100));
  }

  private static Cover cover(String site, String hub, LocalDate since, @Nullable LocalDate until) {
    return new Cover(UUID.randomUUID(), 1, "E", site, new Cover.Term(hub, since, until), false);
  }

  private static Standing standing(Place place, Cover... covers) {
    return new Coverage(List.of(covers), TODAY, SOON).of(List.of(place)).getFirst().standing();
  }

  @Test
  void whoever_has_one_today_and_keeps_it_is_covered() {
    var cover = cover("", "Vale hub", TODAY, null);

    assertThat(standing(WHOLE, cover)).isEqualTo(new Standing.Covered(cover.term()));
    assertThat(standing(NORTH, cover)).isEqualTo(new Standing.Covered(cover.term()));
    var long_ = cover("", "Vale hub", TODAY, SOON);
    assertThat(standing(WHOLE, long_)).isEqualTo(new Standing.Covered(long_.term()));
  }

  @Test
  void the_last_day_still_counts_and_the_next_does_not() {
    var ends = cover("", "Vale hub", TODAY.minusYears(1), TODAY);
    var ended = cover("", "Vale hub", TODAY.minusYears(1), TODAY.minusDays(1));

    assertThat(standing(WHOLE, ends)).isEqualTo(new Standing.Ending(ends.term(), TODAY));
    assertThat(standing(WHOLE, ended))
        .isEqualTo(new Standing.Without(Optional.of(ended.term()), Optional.empty()));
  }

  @Test
  void whoever_goes_on_with_another_hub_loses_none_but_a_gap_is_named() {
    var old = cover("", "Old", TODAY.minusYears(1), TODAY.plusDays(30));
    var next = cover("", "New", TODAY.plusDays(31), null);
    var late = cover("", "New", TODAY.plusDays(32), null);

    assertThat(standing(WHOLE, old, next)).isEqualTo(new Standing.Covered(old.term()));
    assertThat(standing(WHOLE, old, late))
        .isEqualTo(new Standing.Ending(old.term(), TODAY.plusDays(30)));
  }

  @Test
  void whoever_has_none_is_told_what_was_and_what_comes() {
    var old = cover("", "Old", TODAY.minusYears(2), TODAY.minusYears(1));
    var next = cover("", "New", TODAY.plusDays(1), null);

    assertThat(standing(WHOLE)).isEqualTo(new Standing.Without(Optional.empty(), Optional.empty()));
    assertThat(standing(WHOLE, old, next))
        .isEqualTo(new Standing.Without(Optional.of(old.term()), Optional.of(next.term())));
  }

  @Test
  void a_site_has_its_own_hub_before_that_of_its_employer() {
    var all = cover("", "Vale hub", TODAY.minusYears(1), null);
    var own = cover("N", "North hub", TODAY.minusYears(3), null);

    assertThat(standing(NORTH, all, own)).isEqualTo(new Standing.Covered(own.term()));
    assertThat(standing(SOUTH, all, own)).isEqualTo(new Standing.Covered(all.term()));
    assertThat(standing(SOUTH, own)).isInstanceOf(Standing.Without.class);
  }

  @Test
  void an_employer_with_sites_is_shown_by_its_sites() {
    assertThat(new Coverage(List.of(), TODAY, SOON).of(List.of(WHOLE, SOUTH, NORTH)))
        .extracting(line -> line.place().name())
        .containsExactly("Vale: North", "Vale: South");
  }

  @Test
  void what_was_taken_back_and_what_is_for_others_does_not_count() {
    var back = new Cover(UUID.randomUUID(), 2, "E", "", cover("", "Hub", TODAY, null).term(), true);
    var other =
        new Cover(UUID.randomUUID(), 1, "F", "", cover("", "Hub", TODAY, null).term(), false);

    assertThat(standing(WHOLE, back, other)).isInstanceOf(Standing.Without.class);
  }

  @ParameterizedTest
  @CsvSource({
    "0, fewer than 10 staff",
    "4, fewer than 10 staff",
    "5, about 10 staff",
    "14, about 10 staff",
    "15, about 20 staff",
    "12344, 'about 12,340 staff'"
  })
  void staff_are_never_shown_to_the_one(int staff, String words) {
    assertThat(new Rounding(10).words(OptionalInt.of(staff))).isEqualTo(words);
    assertThat(new Rounding(10).words(OptionalInt.empty())).isEqualTo("number of staff not known");
  }
}
