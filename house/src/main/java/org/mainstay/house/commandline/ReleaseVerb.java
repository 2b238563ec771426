package org.mainstay.house.commandline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mainstay.hatch.book.BookPlan;
import org.mainstay.hatch.book.DueReleases.Outcome;
import org.mainstay.hatch.book.Proposals.Book;
import org.mainstay.hatch.book.Proposals.Proposed;
import org.mainstay.hatch.noticeboard.PinnedPlan;
import org.mainstay.hatch.noticeboard.PinnedRelease;
import org.mainstay.house.commandline.book.AgreementText;
import org.mainstay.house.commandline.book.ReleaseText;
import org.mainstay.house.wiring.HatchRooms;
import org.mainstay.inside.study.table.Stopped;
import org.mainstay.sums.disclosure.plan.Focus;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The release book: what will be published, what is due now, and what was published.
@Command(
    name = "release",
    description = "The release book: plans, releases, and what they say.",
    subcommands = {ReleaseVerb.Plan.class, ReleaseVerb.Make.class, ReleaseVerb.Show.class})
final class ReleaseVerb implements Verb {
  @Override
  public Integer call() {
    System.err.println(
        "MAINSTAY-COMMANDLINE-008: release wants another word. Way out: ./mainstay release --help");
    return Main.WRONG_USE;
  }

  /// What a contract year will publish.
  @Command(
      name = "plan",
      description = "Makes the plan of a contract year from the roster, and proposes it.",
      footer = {
        "",
        "Prints the plan in plain words with its hash. Nothing is published before the",
        "hub lead and a staff representative have agreed to it, which they do before",
        "the year begins."
      })
  static final class Plan implements Verb {
    @Mixin private Settings settings = new Settings();

    @ArgGroup(multiplicity = "1")
    private Whose whose = new Whose();

    @Option(
        names = "--year",
        paramLabel = "Y",
        description = "the contract year, named after its April (default: the next)")
    private Optional<Integer> year = Optional.empty();

    @Option(
        names = "--focus",
        paramLabel = "WORD",
        description = "who-comes (default), or how-it-goes for an employer of 3,000 staff or more")
    private Optional<String> focus = Optional.empty();

    /// Whose book: one of them.
    static final class Whose {
      @Option(names = "--population", paramLabel = "CODE", description = "an employer's own book")
      private Optional<String> employer = Optional.empty();

      @Option(
          names = "--pool",
          paramLabel = "CODE=NAME:A,B,C",
          description = "a book that several small employers share")
      private Optional<String> pool = Optional.empty();

      @Option(names = "--hub", description = "the hub's own book, of all its employers")
      private boolean hub;
    }

    @Override
    public Integer call() {
      try (var door = HatchDoor.open(settings)) {
        Book book = book(door.hub());
        Settings.progress("Working out how far each number may be off");
        Proposed proposed = door.rooms().proposals().propose(book, year.orElseGet(door::nextYear));
        return switch (proposed) {
          case Proposed.Refused(var code, var words) -> {
            System.err.println(code + ": " + words);
            yield Main.REFUSED;
          }
          case Proposed.Written(BookPlan plan) -> {
            System.out.println(plan.words());
            System.out.println("Hash: " + plan.hash());
            System.out.println(
                "Proposed. It stands when the hub lead and a staff representative have agreed.");
            yield Main.DONE;
          }
        };
      }
    }

    private Book book(String hub) {
      if (whose.hub) {
        return new Book.OfHub(hub);
      }
      return whose
          .pool
          .map(Plan::pool)
          .orElseGet(() -> new Book.OfEmployer(whose.employer.orElse(""), focus()));
    }

    private static Book pool(String words) {
      int equals = words.indexOf('=');
      int colon = words.lastIndexOf(':');
      if (equals < 1 || colon < equals + 2 || colon == words.length() - 1) {
        throw new Refused(
            "MAINSTAY-COMMANDLINE-009: --pool is not understood. Way out: write"
                + " --pool CODE=NAME:A,B,C with the codes of the employers");
      }
      return new Book.OfPool(
          words.substring(0, equals).strip(),
          words.substring(equals + 1, colon).strip(),
          Arrays.stream(words.substring(colon + 1).split(",", -1)).map(String::strip).toList());
    }

    private Focus focus() {
      String word = focus.orElse(Focus.WHO_COMES.word());
      return Stream.of(Focus.WHO_COMES, Focus.HOW_IT_GOES)
          .filter(one -> one.word().equals(word))
          .findFirst()
          .orElseThrow(
              () ->
                  new Refused(
                      "MAINSTAY-COMMANDLINE-010: there is no such focus. Way out: --focus who-comes or"
                          + " --focus how-it-goes"));
    }
  }

  /// What is due now.
  @Command(
      name = "make",
      description = "Makes every release whose hour has come, as the house does by itself.",
      footer = {"", "Ends with 1 if one that was due could not be made."})
  static final class Make implements Verb {
    @Mixin private Settings settings = new Settings();

    @Override
    public Integer call() {
      try (var door = HatchDoor.open(settings)) {
        List<Outcome> outcomes = door.rooms().due().make();
        outcomes.forEach(Make::say);
        if (outcomes.isEmpty()) {
          System.out.println("Nothing is due.");
        }
        door.rooms()
            .due()
            .next()
            .ifPresent(
                next ->
                    System.out.println(
                        "Next: %s, %s, at %s"
                            .formatted(
                                next.population(), next.period(), next.publishedAt().toInstant())));
        new AgreementText(
                door.rooms().pinnedPlans(),
                door.rooms().pinnedReleases(),
                door.rooms().plans(),
                door.rooms().agreements())
            .lacking()
            .forEach(line -> System.out.println("Agreement: " + line));
        boolean all = outcomes.stream().allMatch(Outcome.Made.class::isInstance);
        return all ? Main.DONE : Main.REFUSED;
      }
    }

    private static void say(Outcome outcome) {
      switch (outcome) {
        case Outcome.Made(var due, var release) ->
            System.out.println(
                "Released: %s, %s, %s".formatted(due.population(), due.period(), release.hash()));
        case Outcome.Refused(var due, var code, var words) ->
            System.err.println(
                "%s: %s, %s: %s".formatted(code, due.population(), due.period(), words));
        case Outcome.Failed(var due, var kind) ->
            System.err.println(
                "%s: %s, %s: it broke (%s), and nothing was spent or shown that is not stored. Way out: run it again"
                    .formatted(Outcome.Failed.CODE, due.population(), due.period(), kind));
      }
    }
  }

  /// What was published.
  @Command(
      name = "show",
      description = "Shows stored releases with their margins, and checks their signatures.",
      footer = {
        "",
        "With --out it writes release.csv and report.html. Ends with 1 if there is",
        "nothing to show, or if something is not what the hub signed."
      })
  static final class Show implements Verb {
    @Mixin private Settings settings = new Settings();

    @Option(names = "--hash", paramLabel = "HASH", description = "of a plan or of a release")
    private Optional<String> hash = Optional.empty();

    @Option(names = "--population", paramLabel = "CODE", description = "whose book (default: all)")
    private Optional<String> population = Optional.empty();

    @Option(names = "--year", paramLabel = "Y", description = "of which year (default: all)")
    private Optional<Integer> year = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR", description = "for the results as files")
    private Optional<Path> out = Optional.empty();

    @Override
    public Integer call() {
      try (var door = HatchDoor.open(settings)) {
        var text = new ReleaseText(found(door.rooms()), door.key(), Main.VERSION);
        if (out.isPresent()) {
          text.write(out.get()).forEach(file -> System.out.println("Wrote " + file));
        } else {
          text.lines().forEach(System.out::println);
        }
        return text.genuine() ? Main.DONE : Main.REFUSED;
      } catch (Stopped stopped) {
        throw new Refused(String.valueOf(stopped.getMessage()));
      }
    }

    private List<PinnedRelease> found(HatchRooms rooms) {
      var found = new ArrayList<PinnedRelease>();
      for (PinnedPlan plan : rooms.pinnedPlans().all()) {
        if (population.filter(code -> !code.equals(plan.population())).isEmpty()
            && year.filter(of -> of != plan.year()).isEmpty()) {
          plan.hours().stream()
              .flatMap(hour -> rooms.pinnedReleases().find(plan.hash(), hour.period()).stream())
              .filter(this::isAsked)
              .forEach(found::add);
        }
      }
      if (found.isEmpty()) {
        throw new Refused(
            "MAINSTAY-COMMANDLINE-011: no such release is stored. Way out: ./mainstay release show"
                + " alone shows all; ./mainstay release make makes what is due");
      }
      return found;
    }

    private boolean isAsked(PinnedRelease release) {
      return hash.isEmpty()
          || hash.get().equals(release.hash())
          || hash.get().equals(release.release().heading().planHash());
    }
  }
}
