package org.mainstay.demo.listening;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.mainstay.inside.study.engagement.Change;
import org.mainstay.inside.study.engagement.Changes;
import org.mainstay.inside.study.engagement.Engagement;
import org.mainstay.inside.study.engagement.Project;
import org.mainstay.inside.study.engagement.Showing;
import org.mainstay.inside.study.engagement.Talk;
import org.mainstay.inside.study.engagement.Theme;
import org.mainstay.inside.study.engagement.Themes;
import org.mainstay.inside.study.engagement.Voice;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.trail.Acting;
import org.mainstay.letterbox.letter.StaffGroupAnswers;
import org.springframework.transaction.support.TransactionOperations;

/// What the hub of the invented locality heard from staff who work nights, and what it changed.
public final class Listened {
  private static final UUID PROJECT = id("project");
  private static final int GROUPS = 2;
  private static final int IN_A_GROUP = 6;
  private static final int ALONE = 2;
  private static final int BEGUN_DAYS_AGO = 90;

  private final Engagement engagement;
  private final TransactionOperations inside;
  private final Worker writes;
  private final Worker leads;

  /// @param writes who holds the talks and writes down what was said
  /// @param leads who looks at it as the second of two, and shows it
  public Listened(
      Engagement engagement, TransactionOperations inside, Worker writes, Worker leads) {
    this.engagement = engagement;
    this.inside = inside;
    this.writes = writes;
    this.leads = leads;
  }

  private record Heard(String name, String words, List<Integer> who, String quote) {}

  private static final List<Heard> HEARD =
      List.of(
          new Heard(
              "Our hours",
              "Whoever works nights sleeps while we are open. They would have to stay awake to"
                  + " call us.",
              List.of(1, 2, 3, 5, 8, 9, 13),
              "You are open when I am asleep. I wrote to you at night and was glad that I could."),
          new Heard(
              "Who gets to know",
              "People fear that somebody at work hears of it, most of all where everybody knows"
                  + " everybody.",
              List.of(2, 4, 6, 7, 10, 14),
              "I walked past your door three times before I went in."),
          new Heard(
              "A place to lie down",
              "There is no quiet place for the break in the night.",
              List.of(3, 5, 11, 12),
              ""),
          new Heard(
              "The bus",
              "The first bus in the morning leaves before the shift ends.",
              List.of(6, 9),
              ""));

  /// Lets it listen, unless it did before.
  public void listenOnce() {
    if (as(writes, () -> !engagement.projects().all().isEmpty())) {
      return;
    }
    as(
        writes,
        () -> {
          asks();
          talks();
          writes();
          return true;
        });
    as(
        leads,
        () -> {
          var project = project();
          engagement.quotes().of(project).forEach(quote -> engagement.check(project, quote));
          engagement.show(project);
          return true;
        });
  }

  private void asks() {
    engagement
        .projects()
        .begin(
            PROJECT,
            new Project.Asks(
                "Coming to us from a night shift",
                "What would make it easier for you to come to us?",
                "Staff who work nights"),
            engagement.projects().today().minusDays(BEGUN_DAYS_AGO));
  }

  private void talks() {
    var project = project();
    var today = engagement.projects().today();
    for (int number = 0; number < GROUPS + ALONE; number++) {
      boolean isGroup = number < GROUPS;
      var on = today.minusDays(80 - 9L * number);
      var talk = id("talk" + number);
      engagement
          .projects()
          .hold(talk, project, isGroup ? Talk.Kind.FOCUS_GROUP : Talk.Kind.INTERVIEW, on);
      speak(project, talk, on, isGroup ? IN_A_GROUP : 1);
    }
  }

  // The fourth of all did not want to be quoted, and every fifth said nothing of their work.
  private void speak(Project project, UUID talk, LocalDate on, int people) {
    var open =
        engagement.projects().talks(project).stream()
            .filter(one -> one.id().equals(talk))
            .findFirst()
            .orElseThrow();
    int before = engagement.voices().of(project).size();
    for (int number = before + 1; number <= before + people; number++) {
      var group = number % 5 == 0 ? "" : StaffGroupAnswers.all().get(number % 3 == 0 ? 7 : 0);
      boolean isToQuote = number != 4;
      engagement
          .voices()
          .add(
              id("voice" + number),
              open,
              group,
              new Voice.Consent(on, on.plusYears(1), isToQuote, isToQuote && number % 2 == 0));
    }
  }

  private void writes() {
    var project = project();
    var voices = engagement.voices().of(project);
    for (Heard heard : HEARD) {
      var theme = id("theme" + heard.name());
      engagement
          .themes()
          .add(theme, project, new Themes.Written(heard.name(), heard.words(), ids(voices, heard)));
      if (!heard.quote().isEmpty()) {
        engagement
            .quotes()
            .write(
                id("quote" + heard.name()),
                theme(project, theme),
                voices.get(heard.who().getFirst() - 1),
                heard.quote(),
                Showing.SOMEBODY);
      }
    }
    changes(project);
  }

  private void changes(Project project) {
    var today = engagement.projects().today();
    changes(
        project,
        "Our hours",
        "On two days a week we are here until ten at night, and from six in the morning.",
        new Changes.Standing(Change.State.DONE, today.minusDays(20), ""));
    changes(
        project,
        "Who gets to know",
        "We moved into the old library, where many people go for many reasons.",
        new Changes.Standing(Change.State.PLANNED, today.plusDays(60), ""));
    changes(
        project,
        "A place to lie down",
        "A room for the break at night, in each hospital.",
        new Changes.Standing(
            Change.State.CANNOT,
            today.minusDays(10),
            "The rooms belong to the employers. We told them what you said, and keep asking."));
  }

  private void changes(Project project, String theme, String words, Changes.Standing standing) {
    engagement
        .changes()
        .add(id("change" + theme), theme(project, id("theme" + theme)), words, standing);
  }

  private Theme theme(Project project, UUID id) {
    return engagement.themes().of(project).stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Set<UUID> ids(List<Voice> voices, Heard heard) {
    return heard.who().stream()
        .filter(number -> number <= voices.size())
        .map(number -> voices.get(number - 1).id())
        .collect(Collectors.toSet());
  }

  private Project project() {
    return engagement.projects().find(PROJECT).orElseThrow();
  }

  private static UUID id(String name) {
    return UUID.nameUUIDFromBytes(("listened/" + name).getBytes(UTF_8));
  }

  private boolean as(Worker worker, BooleanSupplier work) {
    return Acting.as(
        worker.id(), () -> Boolean.TRUE.equals(inside.execute(_ -> work.getAsBoolean())));
  }
}
