package org.mainstay.proof.sentinels;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;
import org.mainstay.proof.Visitor.Visit;

/// A lead who begins surveys, and staff who fill them in and say as much as can be said.
final class StaffAsked {
  private static final int PAGES_MAX = 20;
  private static final int DAYS = 10;

  /// From the sixth on the last choice would be taken everywhere: not to say.
  private static final int ROUNDS = 5;

  /// Of fewer nothing would be kept.
  private static final int PEOPLE = 11;

  private final Typist lead;
  private final Supplier<Typist> staff;
  private final WatchedHouse house;

  /// @param staff somebody with a browser of their own, each time
  StaffAsked(Typist lead, Supplier<Typist> staff, WatchedHouse house) {
    this.lead = lead;
    this.staff = staff;
    this.house = house;
  }

  /// Two surveys are begun, filled in, closed and read.
  void areAsked() {
    for (String survey : List.of("barriers", "wellbeing")) {
      var run = begins(survey);
      for (int person = 0; person < PEOPLE; person++) {
        fillsIn(staff.get(), run.link(), person % ROUNDS);
      }
      house.later(Duration.ofDays(DAYS + 1));
      reads(run.path());
    }
  }

  private record Begun(String path, String link) {}

  private Begun begins(String survey) {
    Visit at = lead.reads("/team/surveys");
    lead.nonsense(at, form(at));
    Visit again = lead.reads("/team/surveys");
    Visit run = lead.earnest(again, form(again), 0, closes(Map.of("survey", survey)));
    lead.reads(run.path() + "/code");
    return new Begun(
        run.path(),
        run.page().select("main .nhsuk-inset-text").text().replaceFirst(".*(/s/\\w+).*", "$1"));
  }

  private Map<String, String> closes(Map<String, String> more) {
    var day = LocalDate.ofInstant(house.now(), ZoneOffset.UTC).plusDays(DAYS);
    var given = new HashMap<>(more);
    given.put("closes-day", day.getDayOfMonth() + "");
    given.put("closes-month", day.getMonthValue() + "");
    given.put("closes-year", day.getYear() + "");
    return given;
  }

  private static void fillsIn(Typist person, String link, int round) {
    person.reads(link + "/kept");
    Visit at = person.reads(link);
    at = person.earnest(at, form(at), round, Map.of());
    for (int pages = 0; pages < PAGES_MAX && !at.path().endsWith("/done"); pages++) {
      if (!at.path().endsWith("/check")) {
        person.nonsense(at, form(at));
        at = person.reads(at.path());
      }
      at = person.earnest(at, form(at), round, Map.of());
    }
    if (!at.path().endsWith("/done")) {
      throw new AssertionError("nothing was sent: " + at.words());
    }
  }

  private void reads(String run) {
    Visit at = lead.reads(run);
    List.of("/waves/1", "/answers", "/design").forEach(page -> lead.reads(run + page));
    var next = at.page().select("main form[action=" + run + "/wave]");
    if (!next.isEmpty()) {
      lead.nonsense(at, Objects.requireNonNull(next.first()));
      Visit again = lead.reads(run);
      var form = again.page().select("main form[action=" + run + "/wave]").first();
      lead.earnest(again, Objects.requireNonNull(form), 0, closes(Map.of()));
    }
  }

  private static Element form(Visit at) {
    return Objects.requireNonNull(at.page().selectFirst("main form[method=post]"), at.path());
  }
}
