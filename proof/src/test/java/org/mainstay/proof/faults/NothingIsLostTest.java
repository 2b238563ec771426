package org.mainstay.proof.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.mainstay.proof.TestHouse;
import org.mainstay.proof.Visitor.Visit;

/// At each page of each journey of a person, whatever goes wrong there, nothing typed is lost.
class NothingIsLostTest {
  private final List<String> lost = new ArrayList<>();
  private final Map<Fault, Integer> tried = new LinkedHashMap<>();

  @Test
  void what_was_typed_outlives_kills_lost_sessions_back_and_a_lost_network() {
    var folder = TestHouse.directory("kept");
    int port = KillTest.freePort();
    var house = HouseProcess.start(folder, port);
    try {
      List<Place> places = new ArrayList<>(new PublicPlaces(house.baseUrl()).all());
      places.addAll(new OwnPlaces(house.baseUrl(), new OwnMailboxes(folder)).all());
      for (Place place : places) {
        for (Fault fault : place.faults()) {
          if (fault != Fault.KILLED) {
            counts(place, fault, () -> outlives(place, place.opens().get(), fault));
          }
        }
      }
      Map<Place, Typing> before = new LinkedHashMap<>();
      places.forEach(place -> before.put(place, place.opens().get()));
      house.kill();
      before.values().forEach(NothingIsLostTest::hearsNothing);
      house = HouseProcess.start(folder, port);
      before.forEach(
          (place, typing) -> counts(place, Fault.KILLED, () -> typing.isKept(typing.presses())));
      tells(places.size());
    } finally {
      house.kill();
    }
    assertThat(lost).isEmpty();
    assertThat(folder.resolve("house.log"))
        .content(StandardCharsets.UTF_8)
        .doesNotContainIgnoringCase("sentinel")
        .doesNotContain("01632");
    TestHouse.delete(folder);
  }

  @Test
  void a_word_that_is_gone_or_a_choice_that_is_not_made_any_more_counts_as_lost() {
    var page =
        new Visit(
            200,
            "/p/1",
            Jsoup.parse(
                "<textarea name=words>mine</textarea><input type=radio name=safe value=YES>"));

    assertThat(Typing.holds(page, Map.of("words", List.of("mine")))).isTrue();
    assertThat(Typing.holds(page, Map.of("words", List.of("mine and more")))).isFalse();
    assertThat(Typing.holds(page, Map.of("safe", List.of("YES")))).isFalse();
    assertThat(Typing.holds(page, Map.of("name", List.of("mine")))).isFalse();
  }

  private void tells(int pages) {
    int all = tried.values().stream().mapToInt(Integer::intValue).sum();
    System.out.printf(
        "%d pages, %d times something went wrong: %d kept, %d lost %s%n",
        pages, all, all - lost.size(), lost.size(), lost);
    tried.forEach((fault, times) -> System.out.printf("  %s: %d%n", fault.words(), times));
  }

  /// Whether it is kept.
  private interface Try {
    boolean isKept();
  }

  private void counts(Place place, Fault fault, Try what) {
    tried.merge(fault, 1, Integer::sum);
    try {
      if (!what.isKept()) {
        lost.add(place.name() + ": " + fault.words());
      }
    } catch (AssertionError | RuntimeException e) {
      lost.add(place.name() + ": " + fault.words() + ": " + e);
    }
  }

  private static boolean outlives(Place place, Typing typing, Fault fault) {
    return switch (fault) {
      case KILLED -> throw new IllegalArgumentException("all at once");
      case BACK -> typing.isKept(typing.presses());
      case NETWORK_LOST -> {
        typing.pressesIntoTheDark();
        yield typing.isKept(typing.presses());
      }
      case SESSION_LOST -> {
        typing.visitor().forgets(place.cookie());
        var answer = typing.presses();
        yield typing.code().isEmpty()
            ? typing.isKept(answer)
            : typing.standsOn(answer) && goesOnWithTheCode(typing, answer);
      }
    };
  }

  /// The page that asks for the code has everything on it; with the code it goes on from there.
  private static boolean goesOnWithTheCode(Typing typing, Visit answer) {
    var code = Map.of("code", List.of(typing.code().orElseThrow()));
    var back = typing.visitor().submit(answer, answer.form("/r"), code);
    return typing.standsOn(back)
        && typing.isKept(
            typing.visitor().submit(back, back.form(typing.form().attr("action")), Map.of()));
  }

  private static void hearsNothing(Typing typing) {
    try {
      typing.presses();
      throw new AssertionError("a killed house answers");
    } catch (UncheckedIOException expected) {
      assertThat(expected).isNotNull();
    }
  }
}
