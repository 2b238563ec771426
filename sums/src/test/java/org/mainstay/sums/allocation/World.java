package org.mainstay.sums.allocation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Teams and people who wait, by chance from a seed.
final class World {
  static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private static final List<String> ROLES = List.of("clinician", "peer worker", "support worker");
  private static final List<String> SKILLS =
      List.of("bereavement", "debt", "housing", "night shifts", "sleep", "trauma");
  private static final List<String> LANGUAGES = List.of("English", "Polish", "Urdu", "Welsh");
  private static final List<String> GENDERS = List.of("a man", "a woman");
  private static final List<Meeting.Way> WAYS =
      List.of(
          new Meeting.Way.Video(),
          new Meeting.Way.Phone(),
          new Meeting.Way.Room("Northgate"),
          new Meeting.Way.Room("Southfield"));

  private final SplittableRandom random;
  private final int workers;
  private final int placesMax;

  World(long seed, int workers, int placesMax) {
    random = new SplittableRandom(seed);
    this.workers = workers;
    this.placesMax = placesMax;
  }

  /// A day on which so many people wait for so many workers.
  static Today today(long seed, int people, int workers, int placesMax) {
    var world = new World(seed, workers, placesMax);
    return new Today(
        DAY,
        IntStream.range(0, people).mapToObj(i -> world.waiting(i, DAY, 120)).toList(),
        world.team());
  }

  List<Worker> team() {
    return IntStream.range(0, workers).mapToObj(this::worker).toList();
  }

  private Worker worker(int number) {
    var languages = new HashSet<>(Set.of("English"));
    languages.addAll(some(LANGUAGES, 0.15));
    var gender =
        random.nextInt(8) == 0
            ? new Worker.Gender.NotGiven()
            : new Worker.Gender.Given(one(GENDERS));
    int all = 1 + random.nextInt(placesMax);
    return new Worker(
        new Worker.Id("w%03d".formatted(number)),
        "Worker" + number,
        new Worker.Brings(one(ROLES), Set.copyOf(some(SKILLS, 0.5)), languages, gender),
        new Meeting(atLeastOne(WAYS, 0.5), hours(0.3)),
        new Worker.Places(random.nextInt(all + 1), all));
  }

  Waiting waiting(int number, LocalDate day, int daysMax) {
    return new Waiting(
        new Waiting.Id("p%04d".formatted(number)),
        day.minusDays(random.nextInt(daysMax + 1)),
        new Waiting.Needs(
            Set.copyOf(random.nextInt(3) == 0 ? atLeastOne(ROLES, 0.5) : List.of()),
            Set.copyOf(some(SKILLS, 0.1)),
            Set.copyOf(some(SKILLS, 0.3))),
        new Talk(
            random.nextInt(6) == 0 ? atLeastOne(LANGUAGES, 0.3) : List.of("English"),
            random.nextInt(10) == 0,
            asked()),
        new Meeting(atLeastOne(WAYS, 0.4), hours(0.15)),
        new Waiting.Ties(
            Set.copyOf(known(0.08)),
            Set.copyOf(known(0.05)),
            random.nextInt(8) == 0
                ? new Waiting.NextStep.Agreed(day.plusDays(2))
                : new Waiting.NextStep.NotAgreed()));
  }

  private Talk.AskedGender asked() {
    return switch (random.nextInt(6)) {
      case 0 -> new Talk.AskedGender.Must(one(GENDERS));
      case 1, 2 -> new Talk.AskedGender.Preferred(one(GENDERS));
      default -> new Talk.AskedGender.NoMatter();
    };
  }

  private List<Worker.Id> known(double share) {
    return some(
        IntStream.range(0, workers).mapToObj(i -> new Worker.Id("w%03d".formatted(i))).toList(),
        share);
  }

  private Set<Meeting.Hour> hours(double share) {
    var all =
        Stream.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.SATURDAY)
            .flatMap(day -> IntStream.range(8, 14).mapToObj(hour -> new Meeting.Hour(day, hour)))
            .toList();
    return Set.copyOf(some(all, share));
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private <T> List<T> some(List<T> of, double share) {
    var some = new ArrayList<T>();
    for (T each : of) {
      if (random.nextDouble() < share) {
        some.add(each);
      }
    }
    return some;
  }

  private <T> List<T> atLeastOne(List<T> of, double share) {
    var some = some(of, share);
    if (some.isEmpty()) {
      some.add(one(of));
    }
    return some;
  }
}
