package org.mainstay.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.mainstay.front.survey.Sending;
import org.mainstay.inside.study.surveys.Run;
import org.mainstay.inside.study.surveys.Surveys;
import org.mainstay.inside.study.surveys.pages.Offered;
import org.mainstay.inside.trail.Acting;
import org.mainstay.letterbox.survey.Answered;
import org.mainstay.letterbox.survey.OpenSurveys;
import org.mainstay.letterbox.survey.Replies;
import org.mainstay.letterbox.survey.SelfCode;
import org.mainstay.letterbox.survey.Sheet;
import org.mainstay.letterbox.survey.Survey;
import org.mainstay.sums.scales.Scale;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// What staff of the invented locality were asked: a survey that is over, and one that is open.
final class Surveyed {
  private static final long SEED = 24;
  private static final int ANSWERED_BEFORE = 187;
  private static final int ANSWERED_SO_FAR = 64;
  private static final Duration BEGUN_BEFORE = Duration.ofDays(45);
  private static final Duration BEGUN_SO_FAR = Duration.ofDays(9);
  private static final int DAYS = 21;

  /// How many of five say yes to each barrier, in tenths: time and privacy stand in the way most.
  private static final List<Integer> BARRIERS = List.of(4, 6, 3, 4, 3, 5);

  private static final List<String> WORDS =
      List.of(
          "An hour in my working time, agreed with the rota.",
          "If my manager said in a meeting that it is fine to go.",
          "I thought it was only for nurses.",
          "A number that I can text at night.",
          "To know who reads it.",
          "Please not in the same building as occupational health.");

  private final ApplicationContext beans;
  private final DemoClock clock;
  private final Instant now;
  private final Surveys surveys;
  private final RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);

  Surveyed(ApplicationContext beans, DemoClock clock, Instant now) {
    this.beans = beans;
    this.clock = clock;
    this.now = now;
    this.surveys = beans.getBean(Surveys.class);
  }

  /// Asks them, unless they were asked before.
  void askOnce() {
    if (!Acting.as(Acting.HOUSE, surveys.runs()::all).isEmpty()) {
      return;
    }
    var over = begun("barriers", now.minus(BEGUN_BEFORE));
    for (int n = 0; n < ANSWERED_BEFORE; n++) {
      send(over, barriers(over.sheet()), n < WORDS.size() ? WORDS.get(n) : "", "");
    }
    clock.standAt(now.minus(BEGUN_BEFORE).plus(Duration.ofDays(DAYS + 1)));
    inside(surveys::closeDue);
    var open = begun("wellbeing", now.minus(BEGUN_SO_FAR));
    for (int n = 0; n < ANSWERED_SO_FAR; n++) {
      send(open, wellbeing(open.sheet()), "", "somebody in the story " + n);
    }
    clock.standAt(now);
    inside(
        () -> {
          surveys.reach().count();
          beans.getBean(Replies.class).mix();
        });
  }

  private Run begun(String id, Instant at) {
    clock.standAt(at);
    var survey = named(id);
    var closes = at.atZone(WorkingDays.LONDON).toLocalDate().plusDays(DAYS);
    return Acting.as(
        Locality.TEAM.getFirst().id(),
        () ->
            beans
                .getBean("insideOnce", TransactionOperations.class)
                .execute(_ -> surveys.runs().start(survey, closes).orElseThrow()));
  }

  private Survey named(String id) {
    return beans.getBean(Offered.class).surveys().stream()
        .filter(survey -> survey.sheet().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private void send(Run run, Map<String, Integer> chosen, String words, String code) {
    var today = clock.instant().atZone(WorkingDays.LONDON).toLocalDate();
    var open =
        new OpenSurveys(beans.getBean("inside", JdbcClient.class))
            .find(run.link(), today)
            .orElseThrow();
    beans
        .getBean(Sending.class)
        .send(
            open,
            new Sending.Slots(UUID.randomUUID(), UUID.randomUUID()),
            new Sending.Filled(
                Answered.on(run.sheet(), chosen),
                words,
                code.isEmpty() ? Optional.empty() : SelfCode.read(code)));
  }

  private Map<String, Integer> barriers(Sheet sheet) {
    var chosen = groups(sheet);
    for (int i = 0; i < BARRIERS.size(); i++) {
      boolean isYes = chance.nextInt(10) < BARRIERS.get(i);
      chosen.put(sheet.items().get(i).id(), isYes ? 4 + chance.nextInt(2) : 1 + chance.nextInt(3));
    }
    chosen.put("would-come", 1 + chance.nextInt(3));
    return chosen;
  }

  private Map<String, Integer> wellbeing(Sheet sheet) {
    var chosen = groups(sheet);
    sheet.items().forEach(item -> chosen.put(item.id(), 1 + chance.nextInt(item.answers().size())));
    Sheet.lines(Scale.named("k6")).forEach(line -> chosen.put(line.id(), chance.nextInt(4)));
    return chosen;
  }

  // Staff groups as they are in a trust: many nurses, few in some; some would rather not say.
  private Map<String, Integer> groups(Sheet sheet) {
    var chosen = new HashMap<String, Integer>();
    sheet
        .groups()
        .forEach(
            group -> {
              int many = group.answers().size();
              int place = Math.min(1 + chance.nextInt(many), 1 + chance.nextInt(many));
              if (chance.nextInt(12) > 0) {
                chosen.put(group.id(), place);
              }
            });
    return chosen;
  }

  private void inside(Runnable work) {
    Acting.as(
        Acting.HOUSE,
        () ->
            beans
                .getBean("insideOnce", TransactionOperations.class)
                .executeWithoutResult(_ -> work.run()));
  }
}
