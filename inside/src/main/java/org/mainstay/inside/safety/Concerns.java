package org.mainstay.inside.safety;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.referral.ReferralReceived;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.Trail;
import org.mainstay.inside.trail.WorkerId;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The concerns that the team holds, each with a named reader from its first moment.
public final class Concerns {
  private final JdbcClient inside;
  private final Trail trail;
  private final Readers readers;
  private final Entries entries;
  private final Clock clock;

  /// @param inside the inside's own connection
  public Concerns(JdbcClient inside, People people, Team team, Trail trail, Clock clock) {
    this.inside = inside;
    this.trail = trail;
    this.readers = new Readers(team, people);
    this.entries = new Entries(inside, people, clock);
    this.clock = clock;
  }

  /// A request came in: an answer that raises concern opens one in the same transaction.
  @EventListener
  @Order(20)
  public void received(ReferralReceived request) {
    var because = EnumSet.noneOf(Reason.class);
    switch (request.asked().safeNow()) {
      case NO -> because.add(Reason.SAID_NOT_SAFE);
      case NOT_SURE -> because.add(Reason.SAID_NOT_SURE);
      case YES -> {}
    }
    if (request.asked().phq9().getOrDefault(9, 0) > 0) {
      because.add(Reason.PHQ9_ITEM_9);
    }
    if (!because.isEmpty()) {
      open(request.referral(), request.person(), because);
    }
  }

  /// Opens a concern with a named reader; if one is open already, the new facts are added to it and
  /// it waits to be read again.
  public ConcernId open(ReferralId referral, PersonKey person, Set<Reason> because) {
    if (because.isEmpty()) {
      throw new IllegalArgumentException("a concern is opened for at least one fact");
    }
    var known = openOf(referral);
    var id = known.map(Concern::id).orElseGet(() -> openNew(referral, person));
    if (known.filter(concern -> concern.waitsFor(because)).isPresent()) {
      return id;
    }
    for (Reason reason : because) {
      inside
          .sql(ConcernRows.BECAUSE)
          .param("id", id.value())
          .param("personKey", person.value())
          .param("at", now())
          .param("workerId", Acting.now().value())
          .param("because", reason.name())
          .update();
    }
    inside.sql(ConcernRows.READ_AGAIN).param("id", id.value()).update();
    entries.add(id, person, Entries.Kind.OPENED, Map.of("because", Reason.inWords(because)));
    trail.write(person.value(), "concern opened", Purpose.CONCERN.words());
    return id;
  }

  /// All concerns that are not resolved, oldest first.
  public List<Concern> open() {
    return inside.sql(ConcernRows.OPEN).query(ConcernRows::concern).list();
  }

  /// The concern of this case that is not resolved yet.
  public Optional<Concern> openOf(ReferralId referral) {
    return latestOf(referral).filter(concern -> concern.state() != State.RESOLVED);
  }

  /// The concern of this case that is open, or else the latest that was resolved.
  public Optional<Concern> latestOf(ReferralId referral) {
    return inside
        .sql(ConcernRows.LATEST_OF)
        .param("referralId", referral.value())
        .query(ConcernRows::concern)
        .optional();
  }

  /// All concerns about a person, resolved or not, oldest first.
  public List<Concern> allOf(PersonKey person) {
    return inside
        .sql(ConcernRows.ALL_OF)
        .param("personKey", person.value())
        .query(ConcernRows::concern)
        .list();
  }

  /// The concerns opened on this day or before that nobody owns, or in which something came since
  /// they were owned that nobody has read: over these no day is closed.
  public List<Concern> unsettledOf(LocalDate day) {
    return open().stream()
        .filter(concern -> concern.owner().isEmpty() || hasSomethingNew(concern))
        .filter(c -> !LocalDate.ofInstant(c.openedAt(), clock.getZone()).isAfter(day))
        .toList();
  }

  /// Whoever named an owner knew what there was; what came later, somebody has to read.
  private boolean hasSomethingNew(Concern concern) {
    return concern.isWaitingForReader() && ConcernRows.isNewSinceOwned(inside, concern.id());
  }

  /// Since when it waits for its reader: the latest fact that was added, or when it was passed on.
  public Instant waitingSince(ConcernId id) {
    return ConcernRows.waitsSince(inside, id);
  }

  /// Whether the reader had to be somebody who is not on duty.
  public boolean isReaderOffDuty(ConcernId id) {
    return !ConcernRows.readerFound(inside, id).equals(Readers.Found.ON_DUTY.name());
  }

  /// The acting worker has read it, and is its reader from now on.
  public void read(ConcernId id) {
    var concern = unresolved(id);
    inside
        .sql(ConcernRows.READ)
        .param("id", id.value())
        .param("at", now())
        .param("reader", Acting.now().value())
        .update();
    entries.add(id, concern.person(), Entries.Kind.READ, Map.of());
  }

  /// Names who sees to the next step, and when the huddle talks about it again.
  ///
  /// @throws IllegalArgumentException if the person shut that worker out, or the step is blank
  public void own(ConcernId id, WorkerId owner, String nextStep, LocalDate reviewOn) {
    var concern = leadsTo(id, State.UNDER_REVIEW);
    if (nextStep.isBlank()) {
      throw new IllegalArgumentException("MAINSTAY-SAFETY-001: the next step is missing");
    }
    if (!mayOwn(concern, owner)) {
      throw new IllegalArgumentException("MAINSTAY-SAFETY-002: that worker may not see this case");
    }
    inside
        .sql(ConcernRows.OWN)
        .param("id", id.value())
        .param("owner", owner.value())
        .param("reviewOn", reviewOn)
        .update();
    entries.add(
        id,
        concern.person(),
        Entries.Kind.OWNED,
        Map.of("owner", owner + "", "nextStep", nextStep, "reviewOn", reviewOn + ""));
    trail.write(concern.person().value(), "concern owned", Purpose.CONCERN.words());
  }

  /// Its reader has not looked in time: it waits for the next who may see it.
  public void passOn(ConcernId id) {
    var concern = unresolved(id);
    var next = readers.after(concern.person(), LocalDate.now(clock), concern.reader());
    give(ConcernRows.PASS_ON, id, next);
    entries.add(id, concern.person(), Entries.Kind.PASSED_ON, Map.of("reader", next.worker() + ""));
  }

  /// Somebody was shut out: if the reader or the owner of an open concern may not see it any more,
  /// it waits for another reader at once.
  public void handOn(ReferralId referral) {
    openOf(referral)
        .filter(concern -> !isInHandsThatMay(concern))
        .ifPresent(
            concern ->
                give(
                    ConcernRows.HAND_ON,
                    concern.id(),
                    readers.firstFor(concern.person(), LocalDate.now(clock))));
  }

  private boolean isInHandsThatMay(Concern concern) {
    return concern.owner().stream().allMatch(owner -> mayOwn(concern, owner))
        && mayOwn(concern, concern.reader());
  }

  private void give(String sql, ConcernId id, Readers.Reader reader) {
    inside
        .sql(sql)
        .param("id", id.value())
        .param("reader", reader.worker().value())
        .param("readerFound", reader.found().name())
        .param("at", now())
        .update();
  }

  /// Whether this worker may own it: whoever may not see the case may not.
  public boolean mayOwn(Concern concern, WorkerId owner) {
    return readers.maySee(concern.person(), owner);
  }

  /// The workers who may see this person's case.
  public List<Worker> whoMaySee(PersonKey person) {
    return readers.whoMaySee(person);
  }

  /// The huddle decided that it is resolved; nothing else resolves a concern.
  public void resolve(ConcernId id, String huddleDecision) {
    var concern = leadsTo(id, State.RESOLVED);
    if (huddleDecision.isBlank()) {
      throw new IllegalArgumentException("MAINSTAY-SAFETY-003: the huddle’s decision is missing");
    }
    inside.sql(ConcernRows.RESOLVE).param("id", id.value()).param("at", now()).update();
    entries.add(id, concern.person(), Entries.Kind.RESOLVED, Map.of("decision", huddleDecision));
    trail.write(concern.person().value(), "concern resolved", Purpose.CONCERN.words());
  }

  /// The huddle takes back before it ends that it is resolved: the concern stands as it stood. Says
  /// whether it does; not if it is no longer the latest of its case, or stood already.
  public boolean takeBack(ConcernId id, String because) {
    var concern = inside.sql(ConcernRows.ONE).param("id", id.value()).query(ConcernRows::concern);
    var latest = concern.optional().flatMap(one -> latestOf(one.referral()));
    if (latest.filter(one -> one.id().equals(id) && one.state() == State.RESOLVED).isEmpty()) {
      return false;
    }
    inside.sql(ConcernRows.TAKE_BACK).param("id", id.value()).update();
    var person = latest.get().person();
    entries.add(id, person, Entries.Kind.TAKEN_BACK, Map.of("decision", because));
    trail.write(person.value(), "concern stands again", Purpose.CONCERN.words());
    return true;
  }

  /// Keeps what was said, agreed or given, as the next entry of the history.
  void keep(Concern concern, Entries.Kind kind, Map<String, String> words) {
    entries.add(concern.id(), concern.person(), kind, words);
  }

  /// The history of a concern, oldest first.
  List<Entries.Entry> history(OpenRecord opened, ConcernId id) {
    return entries.of(opened, id);
  }

  private ConcernId openNew(ReferralId referral, PersonKey person) {
    var id = new ConcernId(UUID.randomUUID());
    var reader = readers.firstFor(person, LocalDate.now(clock));
    inside
        .sql(ConcernRows.NEW)
        .param("id", id.value())
        .param("referralId", referral.value())
        .param("personKey", person.value())
        .param("at", now())
        .param("reader", reader.worker().value())
        .param("readerFound", reader.found().name())
        .update();
    return id;
  }

  private Concern leadsTo(ConcernId id, State next) {
    return only(id, state -> state.next().contains(next));
  }

  private Concern unresolved(ConcernId id) {
    return only(id, state -> !state.next().isEmpty());
  }

  private Concern only(ConcernId id, Predicate<State> isFine) {
    return inside
        .sql(ConcernRows.ONE)
        .param("id", id.value())
        .query(ConcernRows::concern)
        .optional()
        .filter(concern -> isFine.test(concern.state()))
        .orElseThrow(() -> new IllegalStateException("MAINSTAY-SAFETY-004: no such open concern"));
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
