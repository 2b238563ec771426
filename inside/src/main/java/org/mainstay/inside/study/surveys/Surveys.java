package org.mainstay.inside.study.surveys;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mainstay.inside.team.FewPeople;
import org.mainstay.inside.team.words.TeamWords;
import org.mainstay.letterbox.survey.OpenSurveys;
import org.mainstay.letterbox.survey.Replies;
import org.mainstay.letterbox.survey.Reply;
import org.mainstay.letterbox.survey.Survey;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What becomes of a survey: its waves are closed and taken in all at once, and it ends.
public final class Surveys {
  private static final int NAME_BYTES = 8;

  private final Runs runs;
  private final Sheets sheets;
  private final SurveyKeys keys;
  private final Reach reach;
  private final Replies replies;
  private final OpenSurveys window;
  private final SecureRandom chance;

  /// @param replies the box, with what opens it
  /// @param seal the hub's own key
  public Surveys(
      JdbcClient inside, Replies replies, TeamWords seal, SecureRandom chance, Clock clock) {
    this.window = new OpenSurveys(inside);
    this.keys = new SurveyKeys(inside, seal, chance);
    this.runs = new Runs(inside, window, keys, chance, clock);
    this.sheets = new Sheets(inside, seal);
    this.reach = new Reach(inside, runs, replies);
    this.replies = replies;
    this.chance = chance;
  }

  /// Which there are.
  public Runs runs() {
    return runs;
  }

  /// Who answers, in tens.
  public Reach reach() {
    return reach;
  }

  /// What was chosen in a closed wave; empty if they were too few.
  public Optional<WaveAnswers> answers(Wave wave) {
    return sheets.answers(wave.id());
  }

  /// What was written in a closed wave, in the order of the alphabet.
  public List<String> words(Wave wave) {
    return sheets.words(wave.id());
  }

  /// Closes every wave whose last day is over.
  public void closeDue() {
    for (Run run : runs.all()) {
      for (Wave wave : runs.waves(run)) {
        if (wave.isOpen() && runs.today().isAfter(wave.closesOn())) {
          close(run, wave);
        }
      }
    }
  }

  /// Closes a wave: everything is taken out of the box at once, and kept as one sheet.
  ///
  /// Of fewer than ten nothing is kept, neither choices nor words.
  public void close(Run run, Wave wave) {
    takeIn(run, wave);
    if (wave.number() == run.waves()) {
      end(run);
    }
  }

  private void takeIn(Run run, Wave wave) {
    replies.lock();
    window.takeDown(wave.id());
    var taken = replies.takeOut(wave.id());
    WaveAnswers answers =
        switch (run.survey()) {
          case Survey.Anonymous(var sheet) -> WaveAnswers.Anonymous.of(sheet, taken);
          case Survey.Pseudonymous again ->
              WaveAnswers.Pseudonymous.of(again.sheet(), taken, keys.of(again, run.id()));
        };
    int people = answers.answers().size();
    if (FewPeople.isEnough(people)) {
      sheets.keep(wave.id(), answers);
      sheets.keep(
          wave.id(),
          taken.stream()
              .filter(Reply.Words.class::isInstance)
              .map(reply -> ((Reply.Words) reply).text())
              .toList());
    }
    runs.closed(wave, Reach.tens(people));
    reach.forget(wave);
  }

  /// Ends a survey: what is open is closed; its key is destroyed, and chance stands in place of
  /// every mark, the same in each wave.
  public void end(Run run) {
    runs.ended(run);
    runs.waves(run).stream().filter(Wave::isOpen).forEach(wave -> takeIn(run, wave));
    switch (run.survey()) {
      case Survey.Anonymous _ -> {}
      case Survey.Pseudonymous again -> {
        rename(run);
        keys.destroy(again, run.id());
      }
    }
  }

  private void rename(Run run) {
    Map<String, String> names = new HashMap<>();
    for (Wave wave : runs.waves(run)) {
      sheets
          .answers(wave.id())
          .ifPresent(
              answers -> {
                if (answers instanceof WaveAnswers.Pseudonymous known) {
                  sheets.keep(
                      wave.id(), known.renamed(mark -> names.computeIfAbsent(mark, _ -> name())));
                }
              });
    }
  }

  private String name() {
    byte[] bytes = new byte[NAME_BYTES];
    chance.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
