package org.mainstay.inside.counting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.mainstay.hatch.contribution.ContractCalendar;
import org.mainstay.hatch.contribution.Contributions;
import org.mainstay.hatch.contribution.Course;
import org.mainstay.hatch.contribution.FirstContact;
import org.mainstay.inside.counting.campaigns.WeeklyCounts;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.Requests;
import org.mainstay.inside.support.Contacts;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.ending.Endings;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.work.EmploymentRecords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// Makes contributions of facts, every night: who came for the first time in a contract year, and
/// later how it went on.
///
/// Each person and fact is one transaction. The hatch takes first and the inside remembers after:
/// stopped at any moment and done again, it adds what is missing and nothing twice.
public final class Counting {
  /// A request rests so long before it is counted: the optional questions come a little after it.
  public static final Duration RESTS = Duration.ofHours(1);

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final Due due;
  private final Contributed contributed;
  private final KeyMark mark;
  private final WeeklyCounts weekly;
  private final TransactionOperations insideOnce;
  private final Rooms rooms;
  private final Episodes episodes;
  private final Hatch hatch;

  /// Where facts are.
  public record Rooms(
      People people,
      Requests requests,
      Contacts contacts,
      Endings endings,
      EmploymentRecords employment) {}

  /// Where contributions go, under which key, and in which years.
  public record Hatch(Contributions contributions, ContractCalendar calendar, CountingKey key) {}

  /// @param inside the inside's own connection
  /// @param insideOnce transactions of the same connection that tell the database who acts
  public Counting(JdbcClient inside, TransactionOperations insideOnce, Rooms rooms, Hatch hatch) {
    this.due = new Due(inside);
    this.contributed = new Contributed(inside);
    this.mark = new KeyMark(inside);
    this.weekly = new WeeklyCounts(inside);
    this.insideOnce = insideOnce;
    this.rooms = rooms;
    this.episodes = new Episodes(rooms);
    this.hatch = hatch;
  }

  /// Counts what was not counted yet, of this contract year and of the one before as long as it is
  /// open. Whoever cannot be counted is left for the next night, and hinders nobody else.
  ///
  /// @throws IllegalStateException if somebody could not be counted, or not with this key
  public void count() {
    Acting.as(Acting.HOUSE, this::countAsHouse);
  }

  private void countAsHouse() {
    once(() -> mark.belongsTo(hatch.key()));
    var faults = new TreeSet<String>();
    int thisYear = hatch.calendar().year();
    for (int number : List.of(thisYear - 1, thisYear)) {
      // Nobody is opened for a year of which nothing will be published.
      if (hatch.contributions().isPlanned(number)) {
        var year = new ContractYear(number, begins(number), begins(number + 1));
        firstContacts(year, faults);
        waits(year, faults);
        endings(year, faults);
      }
    }
    if (!faults.isEmpty()) {
      // The kinds of the faults alone: their messages may hold words.
      throw new IllegalStateException(
          "MAINSTAY-COUNTING-002: not everybody could be counted: %s. Way out: the next night tries again; if this comes again, look at the database and the keys with ./mainstay doctor"
              .formatted(String.join(", ", faults)));
    }
  }

  private void firstContacts(ContractYear year, Set<String> faults) {
    var until = now().minus(RESTS);
    each(
        after -> due.firstRequests(year, until, after),
        Due.FirstRequest::person,
        first -> firstContact(year, first),
        faults);
  }

  private void firstContact(ContractYear year, Due.FirstRequest first) {
    var opened = rooms.people().open(first.person(), Purpose.COUNTING).orElseThrow();
    var identity = opened.identity().openFor(Purpose.COUNTING);
    String employer = identity.employer().code().strip();
    if (employer.isEmpty()) {
      // Of an employer that is on no list there is no roster, and so no book to be counted in.
      contributed.nothing(first.person(), year.number(), Told.FIRST_CONTACT);
      return;
    }
    var request = rooms.requests().of(opened, first.referral()).stream().findFirst();
    var wants = request.map(one -> one.asked().wants()).orElse(List.of());
    var words = FinestWords.of(identity, opened.equality().openFor(Purpose.COUNTING), wants);
    var key = hatch.key().of(first.person(), year.number());
    var taken = hatch.contributions().take(new FirstContact(key, year.number(), employer, words));
    contributed.keep(first.person(), year.number(), Told.FIRST_CONTACT, taken);
    request.ifPresent(one -> weekly.add(one.at(), employer, words));
  }

  private void waits(ContractYear year, Set<String> faults) {
    each(
        after -> due.waits(year, now(), after),
        Due.Waited::person,
        waited ->
            tell(waited.person(), year, Told.WAIT, Optional.of(Course.Wait.of(waited.days()))),
        faults);
  }

  private void endings(ContractYear year, Set<String> faults) {
    each(after -> due.ended(year, after), Function.identity(), one -> ending(year, one), faults);
  }

  private void ending(ContractYear year, PersonKey person) {
    var ended = due.episodes(person, year);
    if (!contributed.has(person, year.number(), Told.SUPPORT)) {
      tell(person, year, Told.SUPPORT, episodes.support(ended));
    }
    if (!contributed.has(person, year.number(), Told.WORK)) {
      tell(person, year, Told.WORK, episodes.work(ended, today()));
    }
    if (!contributed.has(person, year.number(), Told.OUTCOME)) {
      tell(person, year, Told.OUTCOME, episodes.outcome(person, ended));
    }
  }

  private void tell(PersonKey person, ContractYear year, Told told, Optional<Course> course) {
    course.ifPresent(
        known -> {
          var key = hatch.key().of(person, year.number());
          var taken = hatch.contributions().take(key, year.number(), known);
          contributed.keep(person, year.number(), told, taken);
        });
  }

  /// Goes through the people in the order of their keys, a page at a time.
  private <T> void each(
      Function<UUID, List<T>> page,
      Function<T, PersonKey> whom,
      Consumer<T> work,
      Set<String> faults) {
    var after = BEFORE_ALL;
    var next = pageAfter(page, after);
    while (!next.isEmpty()) {
      for (T one : next) {
        try {
          once(() -> work.accept(one));
        } catch (RuntimeException fault) {
          faults.add(fault.getClass().getSimpleName());
        }
      }
      after = whom.apply(next.getLast()).value();
      next = pageAfter(page, after);
    }
  }

  private <T> List<T> pageAfter(Function<UUID, List<T>> page, UUID after) {
    List<T> found = insideOnce.execute(_ -> page.apply(after));
    return found == null ? List.of() : found;
  }

  private void once(Runnable work) {
    insideOnce.executeWithoutResult(_ -> work.run());
  }

  private Instant begins(int year) {
    return hatch.calendar().firstDay(year).atStartOfDay(ContractCalendar.ZONE).toInstant();
  }

  private Instant now() {
    return hatch.calendar().now();
  }

  private LocalDate today() {
    return London.day(now());
  }
}
