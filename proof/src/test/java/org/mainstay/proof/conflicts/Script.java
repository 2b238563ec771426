package org.mainstay.proof.conflicts;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.letterbox.letter.Letter;
import org.mainstay.letterbox.letter.OwnPage;

/// What happens in a world, made from a seed: who asks, what the team does, and when.
///
/// One person shuts one colleague out: when they ask, or late, after that colleague held the case,
/// read it and wrote in it. What concerns that person is marked, and left out in the other world.
final class Script {
  /// How the ids of workers begin.
  static final String WORKERS = "00000000-0000-0000-";

  /// From there on many answers are asked for before anything is kept.
  private static final String MEASURES = "/team/case/{id}/measures";

  private static final Instant BEGIN = Instant.parse("2026-11-02T09:00:00Z");
  private static final int PEOPLE = 3;
  private static final int DAYS = 14;

  private final Random chance;
  private final long seed;
  private final List<Worker> team;
  private final Worker shutOut;
  private final int hidden;
  private final boolean isLate;
  private final List<Step> steps = new ArrayList<>();
  private int letters;
  private Duration later = Duration.ZERO;

  /// One thing that happens.
  ///
  /// @param isHidden whether it concerns the person who shut somebody out
  /// @param afterIt whether the colleague looks round afterwards
  record Step(boolean isHidden, boolean afterIt, Instant at, Consumer<World> work) {}

  Script(long seed) {
    this.seed = seed;
    this.chance = new Random(seed);
    this.isLate = seed % 2 == 1;
    this.hidden = chance.nextInt(PEOPLE);
    this.shutOut = worker(1, "Vera Stone", role());
    this.team =
        List.of(
            shutOut,
            worker(2, "Lena Frost", Role.LEAD),
            worker(3, "Sam Carter", Role.CLINICIAN),
            worker(4, "Amina Khan", Role.PEER_WORKER),
            worker(5, "Joy Bell", Role.EMPLOYMENT_ADVISER));
    writes();
  }

  List<Step> steps() {
    return List.copyOf(steps);
  }

  Worker shutOut() {
    return shutOut;
  }

  int hidden() {
    return hidden;
  }

  /// The people whom the colleague may see.
  List<Integer> others() {
    return IntStream.range(0, PEOPLE).filter(person -> person != hidden).boxed().toList();
  }

  /// A worker of the team who may see everything.
  Worker lead() {
    return team.get(1);
  }

  /// Most pages are a lead's.
  private Role role() {
    return List.of(Role.LEAD, Role.CLINICIAN, Role.PEER_WORKER, Role.LEAD, Role.EMPLOYMENT_ADVISER)
        .get((int) (seed % 5));
  }

  private static Worker worker(int number, String name, Role role) {
    return new Worker(
        new WorkerId(new UUID(0, number)), name, role, "Wendover Vale Trust", "talking");
  }

  private void writes() {
    step(false, false, this::begins);
    List<Deque<Runnable>> lives =
        IntStream.range(0, PEOPLE)
            .mapToObj(this::life)
            .collect(ArrayList::new, List::add, List::addAll);
    while (lives.stream().anyMatch(life -> !life.isEmpty())) {
      var life = lives.get(chance.nextInt(PEOPLE));
      if (!life.isEmpty()) {
        life.poll().run();
      }
    }
    // Whatever was opened to the colleague in an emergency is shut again by now.
    later = Duration.ofHours(3);
    holdsAHuddle();
    closesTheDay(team.get(chance.nextInt(3)));
    closesTheDay(shutOut);
    step(false, false, World::doesItsJobs);
    // This one goes on: what it decides can still be taken back.
    beginsAHuddle("end-of-day");
    IntStream.range(0, PEOPLE).forEach(this::isTalkedAbout);
  }

  private void begins(World world) {
    team.forEach(world::joins);
    var first = LocalDate.parse("2026-11-02");
    // The colleague is first on duty: whatever comes would come to them.
    world.asHouse(
        () ->
            IntStream.range(0, DAYS)
                .forEach(
                    day ->
                        world
                            .beans()
                            .getBean(Team.class)
                            .putOnDuty(first.plusDays(day), 1, shutOut.id())));
    team.subList(0, 3).forEach(world::signsIn);
    var lead = world.hand(lead());
    lead.fills("/team/groups/set-up", new Random(seed), Map.of("where", "online", "seats", "9"));
    world
        .database()
        .column("select gathering_id from inside_groups.gathering")
        .forEach(id -> lead.post("/team/groups/" + id + "/publish", Map.of()));
  }

  /// What one person and the team do together, in its order.
  private Deque<Runnable> life(int person) {
    boolean isHidden = person == hidden;
    Deque<Runnable> life = new ArrayDeque<>();
    life.add(() -> posts(person, new Asking(shutOut, chance).request(person, isHidden && !isLate)));
    int before = 6 + chance.nextInt(6);
    for (int i = 0; i < before; i++) {
      life.add(() -> somethingHappens(person, !isHidden || isLate));
    }
    if (isHidden && isLate) {
      life.add(() -> isHeldByTheColleague(person));
      life.add(() -> posts(person, new OwnPage.Exclusion(List.of(shutOut.id().value()), "")));
    }
    for (int i = 0; i < 6; i++) {
      life.add(() -> somethingHappens(person, !isHidden));
    }
    return life;
  }

  private void isHeldByTheColleague(int person) {
    long drawn = chance.nextLong();
    var colleague = Map.of("to", shutOut.id().toString(), "worker", shutOut.id().toString());
    step(
        true,
        false,
        world -> {
          var random = new Random(drawn);
          for (String one : world.cases(person)) {
            world.hand(lead()).fills("/team/case/" + one + "/allocate", random, colleague);
            var hand = world.hand(shutOut);
            hand.get("/team/case/" + one);
            hand.fills("/team/case/" + one + "/notes", random, Map.of());
            hand.fills("/team/case/" + one + "/contacts", random, colleague);
          }
        });
  }

  private void somethingHappens(int person, boolean mayBeTheColleague) {
    int what = chance.nextInt(8);
    if (what == 0) {
      posts(person, new Letter.Message("Could we talk earlier? " + chance.nextInt(100)));
    } else if (what == 1) {
      posts(person, chance.nextBoolean() ? new OwnPage.CopyAsked() : new OwnPage.EraseAsked());
    } else if (what == 2) {
      comesToTheGroup(person);
    } else {
      fillsSomething(
          person, team.get(mayBeTheColleague ? chance.nextInt(3) : 1 + chance.nextInt(2)));
    }
  }

  private void comesToTheGroup(int person) {
    int letter = letters++;
    step(
        person == hidden,
        false,
        world ->
            world
                .database()
                .column("select gathering_id from inside_groups.gathering")
                .forEach(id -> world.posts(person, letter, new OwnPage.GroupBooking(id, true))));
  }

  /// A worker fills in one of the pages of a case, whichever the table of routes has.
  private void fillsSomething(int person, Worker by) {
    long drawn = chance.nextLong();
    step(
        person == hidden,
        false,
        world -> {
          var random = new Random(drawn);
          var pages = Everywhere.ofACase(world.routes());
          String page = random.nextInt(6) == 0 ? MEASURES : pages.get(random.nextInt(pages.size()));
          var whom = withWhom(person, random);
          for (String one : world.cases(person)) {
            world.hand(by).fillsFurther(page.replace("{id}", one), random, whom);
          }
        });
  }

  /// Who meets the hidden person offers times to nobody else: otherwise, where one offer changes
  /// another, chance would draw the ids of both in one go.
  private Map<String, String> withWhom(int person, Random random) {
    var worker = person == hidden ? team.getLast() : team.get(random.nextInt(team.size() - 1));
    return Map.of("worker", worker.id().toString());
  }

  /// The colleague is there too, and steps out where somebody shut them out.
  private void holdsAHuddle() {
    beginsAHuddle("morning");
    IntStream.range(0, PEOPLE).forEach(this::isTalkedAbout);
    step(false, true, world -> new Huddling(world, lead()).ends());
  }

  private void beginsAHuddle(String kind) {
    step(false, true, world -> new Huddling(world, lead()).begins(kind, team.subList(0, 3)));
  }

  private void isTalkedAbout(int person) {
    long drawn = chance.nextLong();
    step(
        person == hidden,
        true,
        world ->
            world
                .cases(person)
                .forEach(
                    one ->
                        new Huddling(world, lead()).talksAbout(one, shutOut, new Random(drawn))));
  }

  private void closesTheDay(Worker by) {
    step(false, true, world -> world.hand(by).fills("/team/huddle/close", new Random(1), Map.of()));
  }

  private void posts(int person, Letter letter) {
    int number = letters++;
    step(person == hidden, false, world -> world.posts(person, number, letter));
  }

  /// The next thing happens a while after the last, on a working day.
  private void step(boolean isHidden, boolean afterIt, Consumer<World> work) {
    var last = steps.isEmpty() ? BEGIN : steps.getLast().at();
    var next = last.plus(later).plus(Duration.ofMinutes(5 + chance.nextInt(170)));
    later = Duration.ZERO;
    var day = next.atOffset(ZoneOffset.UTC);
    if (day.getHour() > 17 || day.getHour() < 8) {
      next = day.toLocalDate().plusDays(1).atTime(9, chance.nextInt(60)).toInstant(ZoneOffset.UTC);
    }
    while (List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
        .contains(next.atOffset(ZoneOffset.UTC).getDayOfWeek())) {
      next = next.plus(Duration.ofDays(1));
    }
    steps.add(new Step(isHidden, afterIt, next, work));
  }
}
