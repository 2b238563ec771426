package org.mainstay.inside.huddle.suggesting;

import java.time.InstantSource;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mainstay.inside.assessment.FirstNeeds.Need;
import org.mainstay.inside.people.People;
import org.mainstay.inside.referral.Holder;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.referral.Stage;
import org.mainstay.inside.support.London;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.sums.allocation.Allocation;
import org.mainstay.sums.allocation.Meeting;
import org.mainstay.sums.allocation.Rules;
import org.mainstay.sums.allocation.Suggestion;
import org.mainstay.sums.allocation.Talk;
import org.mainstay.sums.allocation.Talk.AskedGender;
import org.mainstay.sums.allocation.Today;
import org.mainstay.sums.allocation.Waiting;
import org.mainstay.sums.allocation.Worker;

/// Suggests who could support whom, out of those who wait for the huddle to allocate them and whom
/// the acting worker may see. It opens nobody's record, and decides nothing.
public final class Suggesting {
  private static final String WOMAN = "a woman";
  private static final String MAN = "a man";

  private final Referrals referrals;
  private final People people;
  private final Team team;
  private final Profiles profiles;
  private final Needs needs;
  private final InstantSource clock;

  public Suggesting(
      Referrals referrals,
      People people,
      Team team,
      Profiles profiles,
      Needs needs,
      InstantSource clock) {
    this.referrals = referrals;
    this.people = people;
    this.team = team;
    this.profiles = profiles;
    this.needs = needs;
    this.clock = clock;
  }

  /// What is suggested for a case, with the case.
  public record Suggested(Referral referral, Suggestion suggestion) {

    /// The worker who is suggested, if one is.
    public Optional<WorkerId> worker() {
      return suggestion instanceof Suggestion.Take take
          ? Optional.of(new WorkerId(UUID.fromString(take.worker().value())))
          : Optional.empty();
    }
  }

  /// One suggestion for everybody who waits to be allocated, the longest wait first.
  public List<Suggested> all() {
    return among(referrals.open());
  }

  private List<Suggested> among(List<Referral> open) {
    var waiting =
        open.stream()
            .filter(Suggesting::isWaiting)
            .collect(Collectors.toMap(one -> one.id().toString(), Function.identity()));
    if (waiting.isEmpty()) {
      return List.of();
    }
    var day = London.day(clock.instant());
    var today = new Today(day, waiting(waiting.values()), workers(open));
    return Allocation.suggest(today, Rules.USUAL).stream()
        .map(
            suggestion ->
                new Suggested(
                    Optional.ofNullable(waiting.get(suggestion.person().value())).orElseThrow(),
                    suggestion))
        .toList();
  }

  /// What is suggested for this case; nothing if it does not wait to be allocated.
  public Optional<Suggested> of(Referral referral) {
    return isWaiting(referral) ? of(referral, all()) : Optional.empty();
  }

  /// What would be suggested for this case to anybody of the team.
  ///
  /// It leaves out every other case from which somebody of the team is shut out: what is kept with
  /// a decision is read by that worker too, for whom there is no such case to take up a place.
  public Optional<Suggested> forAnybody(Referral referral) {
    if (!isWaiting(referral)) {
      return Optional.empty();
    }
    var supporters =
        team.supporters().stream()
            .map(org.mainstay.inside.team.Worker::id)
            .collect(Collectors.toSet());
    var open = referrals.open();
    var shutOut = shutOut(open);
    return of(
        referral,
        among(
            open.stream()
                .filter(
                    one ->
                        one.id().equals(referral.id())
                            || Collections.disjoint(shutOut.apply(one), supporters))
                .toList()));
  }

  /// Whom the person of each of these cases shut out.
  private Function<Referral, Set<WorkerId>> shutOut(Collection<Referral> cases) {
    var all = people.shutOutBy(cases.stream().map(Referral::person).toList());
    return one -> all.getOrDefault(one.person(), Set.of());
  }

  private static Optional<Suggested> of(Referral referral, List<Suggested> all) {
    return all.stream().filter(one -> one.referral().id().equals(referral.id())).findFirst();
  }

  private static boolean isWaiting(Referral referral) {
    return referral.stage() == Stage.ASSESSED || referral.stage() == Stage.HUDDLE;
  }

  private List<Waiting> waiting(Collection<Referral> waiting) {
    var known = needs.all();
    var shutOut = shutOut(waiting);
    return waiting.stream()
        .map(one -> waiting(one, known.getOrDefault(one.id(), Needed.USUAL), shutOut.apply(one)))
        .toList();
  }

  private Waiting waiting(Referral referral, Needed needed, Set<WorkerId> shutOut) {
    return new Waiting(
        new Waiting.Id(referral.id().toString()),
        London.day(referral.requestReceivedAt()),
        new Waiting.Needs(
            needed.roles().stream().map(Role::words).collect(Collectors.toSet()),
            Set.of(),
            words(needed.topics())),
        new Talk(List.of(needed.language()), needed.interpreter(), gender(needed.gender())),
        meeting(needed.ways(), needed.parts()),
        new Waiting.Ties(
            ids(shutOut.stream()),
            ids(supportedBefore(referral)),
            new Waiting.NextStep.NotAgreed()));
  }

  private Stream<WorkerId> supportedBefore(Referral referral) {
    return referrals.allOf(referral.person()).stream()
        .filter(one -> one.stage() == Stage.DISCHARGED)
        .flatMap(Suggesting::holder);
  }

  private List<Worker> workers(List<Referral> open) {
    Map<WorkerId, Long> held =
        open.stream()
            .flatMap(Suggesting::holder)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    var known = profiles.all();
    return team.supporters().stream()
        .map(
            one ->
                worker(
                    one,
                    known.getOrDefault(one.id(), Profile.USUAL),
                    held.getOrDefault(one.id(), 0L).intValue()))
        .toList();
  }

  private static Worker worker(org.mainstay.inside.team.Worker one, Profile profile, int held) {
    return new Worker(
        new Worker.Id(one.id().toString()),
        one.name(),
        new Worker.Brings(
            one.role().words(),
            words(profile.topics()),
            profile.languages(),
            switch (profile.gender()) {
              case NOT_GIVEN -> new Worker.Gender.NotGiven();
              case WOMAN -> new Worker.Gender.Given(WOMAN);
              case MAN -> new Worker.Gender.Given(MAN);
            }),
        meeting(profile.ways(), profile.parts()),
        new Worker.Places(held, profile.places()));
  }

  private static Stream<WorkerId> holder(Referral referral) {
    return switch (referral.holder()) {
      case Holder.WholeTeam() -> Stream.empty();
      case Holder.Named(var worker) -> Stream.of(worker);
    };
  }

  private static Set<Worker.Id> ids(Stream<WorkerId> workers) {
    return workers.map(one -> new Worker.Id(one.toString())).collect(Collectors.toSet());
  }

  private static Set<String> words(Set<Need> topics) {
    return topics.stream().map(Need::words).collect(Collectors.toSet());
  }

  private static AskedGender gender(Needed.AskedFor asked) {
    return switch (asked) {
      case NO_MATTER -> new AskedGender.NoMatter();
      case RATHER_WOMAN -> new AskedGender.Preferred(WOMAN);
      case RATHER_MAN -> new AskedGender.Preferred(MAN);
      case ONLY_WOMAN -> new AskedGender.Must(WOMAN);
      case ONLY_MAN -> new AskedGender.Must(MAN);
    };
  }

  private static Meeting meeting(Set<MeetBy> ways, Set<Part> parts) {
    return new Meeting(
        ways.stream().sorted().map(MeetBy::way).toList(),
        parts.stream().flatMap(part -> part.hours().stream()).collect(Collectors.toSet()));
  }
}
