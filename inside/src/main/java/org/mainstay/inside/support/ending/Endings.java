package org.mainstay.inside.support.ending;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.assessment.Measures;
import org.mainstay.inside.messages.Outbox;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.Sealed;
import org.mainstay.inside.referral.Moved;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.referral.Stage;
import org.mainstay.inside.safety.Concerns;
import org.mainstay.inside.support.Contact;
import org.mainstay.inside.support.Contacts;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.codes.DischargeReason;
import org.mainstay.inside.support.codes.NhsCode;
import org.mainstay.inside.support.onward.OnwardReferrals;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/// Ends support: never over an open concern, never without a reason, and the person is told.
public final class Endings {
  /// Said when nobody has answered an onward referral and no reason is given.
  public static final String UNANSWERED =
      "Nobody has answered the onward referral yet. Wait, or write why it ends all the same.";

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String ACHIEVED = "inside_support.ending.achieved";
  private static final String OUTCOME = "inside_support.ending.outcome";

  private static final String KEEP =
      """
      insert into inside_support.ending
             (referral_id, person_key, on_day, reason_code, worker_id, at, achieved, outcome)
      values (:referralId, :personKey, :on, :reason, :workerId, :at, :achieved, :outcome)
      """;

  private static final String OF =
      """
      select on_day, reason_code, worker_id, achieved, outcome
        from inside_support.ending
       where referral_id = :referralId
       limit 1
      """;

  private final JdbcClient inside;
  private final People people;
  private final Case about;
  private final Clock clock;

  /// Where what an ending depends on is found.
  public record Case(
      Referrals referrals,
      Contacts contacts,
      Measures measures,
      Concerns concerns,
      OnwardReferrals onward,
      Outbox outbox) {}

  public Endings(JdbcClient inside, People people, Case about, Clock clock) {
    this.inside = inside;
    this.people = people;
    this.about = about;
    this.clock = clock;
  }

  /// How a worker wishes to end support.
  ///
  /// @param achieved what was achieved, in words
  /// @param regardless why it ends although an onward referral has no answer yet, may be blank
  public record Wish(LocalDate on, DischargeReason reason, String achieved, String regardless) {
    public Wish(LocalDate on, DischargeReason reason, String achieved) {
      this(on, reason, achieved, "");
    }
  }

  /// What the course came to so far.
  public Course course(OpenRecord opened, ReferralId referral) {
    return Course.of(
        about.contacts().treatmentContacts(referral), about.measures().of(opened, referral));
  }

  /// Why support cannot end like this now; empty if it can.
  public Optional<String> refusal(Referral referral, Wish wish) {
    if (about.concerns().openOf(referral.id()).isPresent()) {
      return Optional.of("An open concern needs a huddle decision first.");
    }
    if (!referral.stage().isOpen()) {
      return Optional.of("Support has already ended.");
    }
    return contactStandsInTheWay(referral, wish.on())
        .or(() -> reasonDoesNotFit(referral.stage(), wish.reason()));
  }

  /// How many onward referrals of a case nobody has answered yet.
  public int unanswered(ReferralId referral) {
    return about.onward().unansweredOf(referral).size();
  }

  /// Whether somebody who was referred on would be let go unanswered, and without a reason.
  public boolean leavesUnanswered(Referral referral, Wish wish) {
    return wish.regardless().isBlank() && unanswered(referral.id()) > 0;
  }

  /// Ends support on a day for a reason, keeps what it came to, and tells the person.
  public Moved end(OpenRecord opened, Referral seen, Wish wish) {
    return end(opened, seen, wish, farewell(wish.reason()));
  }

  /// The same with these words for the person.
  public Moved end(OpenRecord opened, Referral seen, Wish wish, String farewell) {
    var refusal = refusal(seen, wish);
    if (refusal.isPresent()) {
      return new Moved.Refused(refusal.get());
    }
    if (leavesUnanswered(seen, wish)) {
      return new Moved.Refused(UNANSWERED);
    }
    var ready = readied(seen, wish);
    if (!(ready instanceof Moved.Done(var now))) {
      return ready;
    }
    var moved = about.referrals().move(now, Stage.DISCHARGED, now.holder(), wish.reason().words());
    if (moved instanceof Moved.Done) {
      keep(opened, seen, wish);
      about.onward().leaveUnanswered(seen.id(), wish.regardless());
      if (!isDeath(wish.reason())) {
        people.tell(
            seen.person(), "ending/" + seen.id(), new BoxItem.Happened(clock.instant(), farewell));
      }
      // Nothing reaches a phone any more, above all not of somebody who died.
      about.outbox().withdrawAll(seen.person());
    }
    return moved;
  }

  /// How support ended, if it did.
  public Optional<Ending> of(ReferralId referral) {
    return inside.sql(OF).param("referralId", referral.value()).query(Endings::ending).optional();
  }

  private Optional<String> contactStandsInTheWay(Referral referral, LocalDate on) {
    var today = LocalDate.now(clock);
    if (on.isAfter(today)) {
      return Optional.of("The last day cannot be in the future.");
    }
    if (on.isBefore(London.day(referral.requestReceivedAt()))) {
      return Optional.of(
          "The last day cannot be before the request, which came on %s."
              .formatted(London.words(London.day(referral.requestReceivedAt()))));
    }
    for (Contact contact : about.contacts().of(referral.id())) {
      if (contact.state() instanceof Contact.State.Booked) {
        return Optional.of(
            "First say what became of the appointment on %s, or cancel it."
                .formatted(London.words(contact.plan().starts())));
      }
      if (contact.isHeld() && London.day(contact.plan().starts()).isAfter(on)) {
        return Optional.of(
            "The last day cannot be before the contact on %s."
                .formatted(London.words(contact.plan().starts())));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> reasonDoesNotFit(Stage stage, DischargeReason reason) {
    boolean begun = stage == Stage.IN_SUPPORT || stage == Stage.ENDING;
    boolean mayHaveBegun = begun || stage == Stage.ALLOCATED || stage == Stage.REFERRED_ON;
    return switch (reason.part()) {
      case NOT_TAKEN_ON ->
          begun
              ? Optional.of("Support had begun: choose a reason under “Taken on”.")
              : Optional.empty();
      case TAKEN_ON ->
          mayHaveBegun
              ? Optional.empty()
              : Optional.of("Support had not begun: choose a reason under “Not taken on”.");
    };
  }

  /// After the first conversation, a case that is not taken on is signposted before it ends.
  private Moved readied(Referral seen, Wish wish) {
    boolean throughSignposting = seen.stage() == Stage.ASSESSED || seen.stage() == Stage.HUDDLE;
    return throughSignposting
        ? about.referrals().move(seen, Stage.SIGNPOSTED, seen.holder(), wish.reason().words())
        : new Moved.Done(seen);
  }

  private void keep(OpenRecord opened, Referral referral, Wish wish) {
    var person = referral.person();
    var outcome = JSON.writeValueAsString(course(opened, referral.id()).outcome());
    inside
        .sql(KEEP)
        .param("referralId", referral.id().value())
        .param("personKey", person.value())
        .param("on", wish.on())
        .param("reason", wish.reason().code())
        .param("workerId", Acting.now().value())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("achieved", people.seal(person, ACHIEVED, wish.achieved().strip()).forRow())
        .param("outcome", people.seal(person, OUTCOME, outcome).forRow())
        .update();
  }

  private static boolean isDeath(DischargeReason reason) {
    return reason == DischargeReason.DIED || reason == DischargeReason.DIED_BEFORE;
  }

  private static String farewell(DischargeReason reason) {
    return reason == DischargeReason.NOT_ASSESSED
        ? "We have closed your request. You can ask again at any time."
        : "Our work together has ended. You can ask again at any time.";
  }

  private static Ending ending(ResultSet row, int number) throws SQLException {
    return new Ending(
        row.getObject("on_day", LocalDate.class),
        NhsCode.from(DischargeReason.class, row.getString("reason_code")),
        new WorkerId(row.getObject("worker_id", UUID.class)),
        Sealed.of(ACHIEVED, row.getBytes("achieved")),
        Sealed.of(OUTCOME, row.getBytes("outcome")));
  }
}
