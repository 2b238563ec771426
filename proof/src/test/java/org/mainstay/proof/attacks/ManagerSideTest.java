package org.mainstay.proof.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mainstay.outside.office.Office;
import org.mainstay.proof.AskingPerson;
import org.mainstay.proof.StandingHouse;
import org.mainstay.proof.Visitor;
import org.mainstay.proof.Visitor.Visit;
import org.mainstay.proof.journeys.DemoHouse;

/// Whoever leads people learns nothing when one of them comes: no byte, size, count or time of any
/// page that they can read moves.
class ManagerSideTest {
  private static final List<String> BEGIN = List.of("/open", Office.HOME, "/nothing-here");

  /// Two HR leads, the commissioner and the hub lead.
  private static final int HOLDERS = 4;

  /// Less than this nobody tells apart on a wire; a query over people costs more.
  private static final double MILLISECONDS_MAX = 8;

  /// The demonstration has books that were released, promises and everybody's office.
  @Test
  void no_byte_or_size_outside_moves_for_anybody_of_the_office_when_somebody_comes()
      throws Exception {
    somebody().everyJobOnce();
    assertThat(holders()).hasSize(HOLDERS);
    for (Seat holder : holders()) {
      var eyes = inTheOffice(holder.value());
      var before = eyes.everything(BEGIN);
      assertThat(before).as(holder.name()).hasSizeGreaterThan(40);
      assertThat(ManagersEyes.different(before, eyes.everything(BEGIN)))
          .as("read twice, with nobody coming")
          .isEmpty();

      somebodyComes(holder.value());

      assertThat(ManagersEyes.different(before, eyes.everything(BEGIN)))
          .as("%s, when somebody comes", holder.name())
          .isEmpty();
    }
  }

  @Test
  void what_a_manager_began_at_the_front_stays_as_it_was() throws Exception {
    var eyes = new ManagersEyes(DemoHouse.baseUrl());
    String invitation = invites(eyes.visitor());
    String code = asksForAdvice(eyes.visitor());
    var before = read(eyes.visitor(), invitation, code);
    assertThat(before).anyMatch(page -> page.contains("You are invited"));

    somebodyComes("advised");

    assertThat(read(eyes.visitor(), invitation, code)).isEqualTo(before);
  }

  @Test
  void no_page_outside_takes_longer_when_somebody_comes() throws Exception {
    var eyes = inTheOffice(holders().getFirst().value());
    List<String> paths = kinds(eyes.everything(BEGIN));
    eyes.shortest(paths);
    var before = eyes.shortest(paths);

    somebodyComes("timed");

    assertThat(slower(before, eyes.shortest(paths))).isEmpty();
  }

  @Test
  void a_page_that_was_planted_is_found_by_its_size_and_one_by_its_time() throws Exception {
    try (var house =
        StandingHouse.ofItsOwn(
            "managers", List.of(PlantedForManagers.class), PlantedForManagers.ROUTES)) {
      var paths = List.of("/open", PlantedForManagers.SIZE, PlantedForManagers.TIME);
      var eyes = new ManagersEyes(house.baseUrl());
      eyes.shortest(paths);
      var bytes = eyes.everything(paths);
      var times = eyes.shortest(paths);

      new SomebodyComes(house.house(), "RXX", "The mill").comes("planted");

      assertThat(ManagersEyes.different(bytes, eyes.everything(paths)))
          .containsExactly("GET " + PlantedForManagers.SIZE);
      assertThat(slower(times, eyes.shortest(paths))).containsExactly(PlantedForManagers.TIME);
    }
  }

  private record Seat(String name, String value) {}

  private static List<Seat> holders() {
    return new Visitor(DemoHouse.baseUrl())
        .get("/demo").page().select("form[action=/demo/office]").stream()
            .map(
                form ->
                    new Seat(
                        form.select("button").text(),
                        form.expectFirst("[name=holder]").attr("value")))
            .toList();
  }

  private static ManagersEyes inTheOffice(String holder) {
    var eyes = new ManagersEyes(DemoHouse.baseUrl());
    Visit demo = eyes.visitor().get("/demo");
    var form =
        demo.page().select("form[action=/demo/office]").stream()
            .filter(one -> one.expectFirst("[name=holder]").attr("value").equals(holder))
            .findFirst()
            .orElseThrow();
    Visit home = eyes.visitor().submit(demo, form, Map.of("holder", List.of(holder)));
    assertThat(home.path()).isEqualTo(Office.HOME);
    return eyes;
  }

  private static void somebodyComes(String who) throws Exception {
    somebody().comes(who);
  }

  private static SomebodyComes somebody() {
    return new SomebodyComes(DemoHouse.house(), "VALE3", "Wendover Vale Ambulance");
  }

  private static String invites(Visitor manager) {
    Visit form = manager.get("/invite");
    Visit made =
        manager.submit(form, Map.of("by", List.of("EMPLOYER"), "words", List.of("Please come.")));
    return made.page().select(".mainstay-code[translate=no]").text();
  }

  private static String asksForAdvice(Visitor manager) {
    Visit check =
        manager.submit(
            manager.get("/managers"), Map.of("question", List.of("One of my team is low.")));
    return AskingPerson.code(manager.submit(check, check.form("/p/check"), Map.of()));
  }

  /// The invitation, the page of one's own advice, and what a code of nobody's answers.
  private static List<String> read(Visitor manager, String invitation, String code) {
    var pages = new ArrayList<String>();
    for (String typed : List.of(invitation, code, "one two three four five six seven")) {
      for (String door : List.of("/i", "/r")) {
        Visit at = manager.submit(manager.get(door), Map.of("code", List.of(typed)));
        at.page().select("input[type=hidden]").remove();
        pages.add(at.status() + " " + at.path() + " " + at.page().outerHtml());
      }
    }
    return pages;
  }

  /// One address of each kind of page.
  private static List<String> kinds(SortedMap<String, String> all) {
    return all.keySet().stream()
        .map(asked -> asked.substring(asked.indexOf(' ') + 1))
        .filter(path -> !path.matches(".*\\.(csv|ods|txt|pdf)"))
        .collect(
            Collectors.toMap(
                path -> path.replaceAll("[0-9a-f-]{20,}|[A-Z]+[0-9]|20[0-9]{2}|[0-9]+", "*"),
                path -> path,
                (one, other) -> one))
        .values()
        .stream()
        .sorted()
        .toList();
  }

  private static List<String> slower(
      SortedMap<String, Double> before, SortedMap<String, Double> after) {
    return before.keySet().stream()
        .flatMap(
            path ->
                after.getOrDefault(path, 0.0) - before.getOrDefault(path, 0.0) > MILLISECONDS_MAX
                    ? Stream.of(path)
                    : Stream.empty())
        .toList();
  }
}
