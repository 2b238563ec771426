package org.mainstay.inside.study.surveys.pages;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.mainstay.inside.study.desk.StudyPages;
import org.mainstay.inside.study.desk.Uploads;
import org.mainstay.inside.study.surveys.Export;
import org.mainstay.inside.study.surveys.Run;
import org.mainstay.inside.study.surveys.Said;
import org.mainstay.inside.study.surveys.Surveys;
import org.mainstay.inside.study.surveys.Wave;
import org.mainstay.inside.study.surveys.WaveAnswers;
import org.mainstay.inside.team.words.TeamForm;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.ui.Answer;
import org.mainstay.ui.Download;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// What was said in closed waves: sentences and margins, words, and a file for a study.
@InsidePages
public class WavePages {
  private static final String ONE = SurveysPages.SURVEYS + "/{run}";
  private static final String FILE = "answers.csv";

  private final Surveys surveys;
  private final ReachWords reach;
  private final Uploads uploads;
  private final SecureRandom chance;

  public WavePages(Surveys surveys, ReachWords reach, Uploads uploads, SecureRandom chance) {
    this.surveys = surveys;
    this.reach = reach;
    this.uploads = uploads;
    this.chance = chance;
  }

  @GetMapping(ONE + "/waves/{number}")
  public Answer read(@PathVariable UUID run, @PathVariable int number) {
    return surveys
        .runs()
        .find(run)
        .flatMap(
            one ->
                surveys.runs().waves(one).stream()
                    .filter(wave -> wave.number() == number)
                    .findFirst()
                    .flatMap(
                        wave -> surveys.answers(wave).map(answers -> page(one, wave, answers))))
        .orElseGet(NotHere::new);
  }

  private Answer page(Run run, Wave wave, WaveAnswers answers) {
    return new Page(
            SurveysPages.TITLE,
            new WaveView(
                "%s, wave %d".formatted(run.sheet().title(), wave.number()),
                RunPages.path(run),
                answers.answers().size(),
                Said.of(run.sheet(), answers.answers(), before(run, wave)),
                reach.of(run, wave, answers),
                run.sheet().words(),
                surveys.words(wave)))
        .withoutExit();
  }

  /// The other closed waves of surveys of this name, the latest first.
  private List<Said.Before> before(Run run, Wave wave) {
    var before = new ArrayList<Said.Before>();
    for (Run other : surveys.runs().all()) {
      if (other.sheet().id().equals(run.sheet().id())) {
        for (Wave one : surveys.runs().waves(other).reversed()) {
          if (!one.id().equals(wave.id()) && !one.opensOn().isAfter(wave.opensOn())) {
            surveys
                .answers(one)
                .ifPresent(
                    kept ->
                        before.add(
                            new Said.Before(
                                one.closedOn().map(TeamForm::on).orElse(""),
                                other.sheet(),
                                kept.answers())));
          }
        }
      }
    }
    return before;
  }

  /// The answers of all closed waves.
  @GetMapping(ONE + "/answers")
  public Answer answers(@PathVariable UUID run) {
    return exported(run, export -> new Download(FILE, "text/csv", export.csv()));
  }

  /// A design that fits them.
  @GetMapping(ONE + "/design")
  public Answer design(@PathVariable UUID run) {
    return exported(
        run,
        export ->
            new Download(
                "design.yaml",
                "application/yaml",
                export.design(FILE).getBytes(StandardCharsets.UTF_8)));
  }

  /// Puts the answers on the desk of whoever acts.
  @PostMapping(ONE + "/study")
  public Answer study(@PathVariable UUID run) {
    return exported(
        run,
        export -> {
          uploads.bring(FILE, export.csv());
          return new GoTo(StudyPages.DESK);
        });
  }

  private Answer exported(UUID id, Function<Export, Answer> then) {
    return surveys.runs().find(id).map(run -> then.apply(export(run))).orElseGet(NotHere::new);
  }

  private Export export(Run run) {
    var waves = new TreeMap<Integer, WaveAnswers>();
    surveys
        .runs()
        .waves(run)
        .forEach(
            wave -> surveys.answers(wave).ifPresent(answers -> waves.put(wave.number(), answers)));
    return new Export(run.sheet(), waves, chance);
  }
}
