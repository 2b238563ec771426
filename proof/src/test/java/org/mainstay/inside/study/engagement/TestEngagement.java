package org.mainstay.inside.study.engagement;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.mainstay.hatch.quotation.Quotations;
import org.mainstay.hatch.quotation.Quote;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.TestKeys;
import org.mainstay.inside.team.words.TeamWords;
import org.mainstay.letterbox.heard.Heard;
import org.mainstay.letterbox.heard.HeardBoard;
import org.mainstay.letterbox.heard.Slip;
import org.mainstay.letterbox.heard.TakenBack;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A hub that listens, with the front's own rights on one side and the inside's on the other.
final class TestEngagement implements AutoCloseable {
  static final String TITLE = "Coming from a night shift";
  static final String HOURS = "We sleep while you are open.";
  static final String SAID = "I wrote to you at three, and was glad that I could.";

  final TestInside house = new TestInside();
  final JdbcClient front = JdbcClient.create(house.database.front());
  final HeardBoard board = new HeardBoard(front);
  final TakenBack box = new TakenBack(front);
  final Engagement engagement =
      new Engagement(
          house.inside, new TeamWords(TestKeys.aead(house.kek)), new SecureRandom(), house.clock);
  final UUID id = UUID.randomUUID();
  final List<Slip> slips = new ArrayList<>();

  TestEngagement() {
    amina(
        () -> {
          engagement
              .projects()
              .begin(
                  id,
                  new Project.Asks(TITLE, "What would make it easier?", "Staff who work nights"),
                  engagement.projects().today());
          return true;
        });
  }

  /// Does this as the peer worker who holds the talks.
  <T> T amina(Supplier<T> work) {
    return house.as(house.amina, work);
  }

  /// Does this as somebody else of the team.
  <T> T sam(Supplier<T> work) {
    return house.as(house.sam, work);
  }

  Project project() {
    return amina(() -> engagement.projects().find(id).orElseThrow());
  }

  Talk holds(Talk.Kind kind) {
    var talk = UUID.randomUUID();
    return amina(
        () -> {
          engagement.projects().hold(talk, project(), kind, engagement.projects().today());
          return engagement.projects().talks(project()).stream()
              .filter(one -> one.id().equals(talk))
              .findFirst()
              .orElseThrow();
        });
  }

  /// So many speak in one group, and agree to be quoted everywhere for a year.
  List<Voice> speak(int people, String staffGroup) {
    var talk = holds(Talk.Kind.FOCUS_GROUP);
    for (int number = 0; number < people; number++) {
      slips.add(speaks(talk, staffGroup, true, true).orElseThrow());
    }
    return voices();
  }

  Optional<Slip> speaks(Talk talk, String staffGroup, boolean onPage, boolean inReports) {
    return amina(
        () -> {
          var today = engagement.projects().today();
          return engagement
              .voices()
              .add(
                  UUID.randomUUID(),
                  talk,
                  staffGroup,
                  new Voice.Consent(today, today.plusYears(1), onPage, inReports));
        });
  }

  List<Voice> voices() {
    return amina(() -> engagement.voices().of(project()));
  }

  /// The first so many spoke of it.
  Theme hears(String words, int people) {
    var theme = UUID.randomUUID();
    var who = new HashSet<UUID>();
    voices().stream().limit(people).forEach(voice -> who.add(voice.id()));
    return amina(
        () -> {
          engagement.themes().add(theme, project(), new Themes.Written("Hours", words, who));
          return theme(theme);
        });
  }

  Theme theme(UUID id) {
    return amina(
        () ->
            engagement.themes().of(project()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow());
  }

  /// The first one said this.
  Quoted writes(Theme theme, Voice voice, String words) {
    var quote = UUID.randomUUID();
    return amina(
        () -> {
          engagement.quotes().write(quote, theme, voice, words, Showing.SOMEBODY);
          return engagement.quotes().find(project(), quote).orElseThrow();
        });
  }

  /// Everything is there that may be shown, looked at by a second, and shown.
  Theme shows() {
    var voices = speak(12, "");
    var theme = hears(HOURS, 3);
    var quote = writes(theme, voices.getFirst(), SAID);
    sam(() -> engagement.check(project(), quote));
    sam(() -> engagement.show(project()));
    return theme;
  }

  /// The house looks into the box.
  void clears() {
    sam(
        () -> {
          engagement.clear();
          return true;
        });
  }

  Optional<Heard> shown() {
    return board.find(id);
  }

  /// What reports may quote today.
  List<Quote> inReports() {
    return new Quotations(JdbcClient.create(house.database.outside()))
        .on(engagement.projects().today());
  }

  @Override
  public void close() {
    house.close();
  }
}
