package org.mainstay.demo;

import com.google.crypto.tink.util.Bytes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.mainstay.inside.assessment.Occasion;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.Moved;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Stage;
import org.mainstay.inside.safety.Concern;
import org.mainstay.inside.support.Contact;
import org.mainstay.inside.support.Contacts;
import org.mainstay.inside.support.codes.AppointmentType;
import org.mainstay.inside.support.codes.Attended;
import org.mainstay.inside.support.codes.DischargeReason;
import org.mainstay.inside.support.codes.Medium;
import org.mainstay.inside.support.codes.Mode;
import org.mainstay.inside.support.ending.Endings;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.trail.Acting;
import org.mainstay.letterbox.mailbox.BoxItem;

/// The single steps of one person's case, each done by a worker in the product's own rooms.
final class Steps {
  private final Rooms rooms;
  private final Timeline timeline;
  private final RandomGenerator chance;
  private final Bytes token;
  private final Worker helper;
  private final Somebody somebody;

  Steps(Rooms rooms, Timeline timeline, RandomGenerator chance, Worker helper, Bytes token) {
    this.rooms = rooms;
    this.timeline = timeline;
    this.chance = chance;
    this.helper = helper;
    this.token = token;
    this.somebody = new Somebody(chance);
  }

  Rooms rooms() {
    return rooms;
  }

  Timeline timeline() {
    return timeline;
  }

  RandomGenerator chance() {
    return chance;
  }

  Bytes token() {
    return token;
  }

  /// Who supports this person.
  Worker helper() {
    return helper;
  }

  /// The referral as it is now.
  Referral now() {
    var address = rooms.door().codes().address(token);
    var person = rooms.arrival().people().byLookup(address.lookup()).orElseThrow();
    return rooms.arrival().referrals().latestOf(person).orElseThrow();
  }

  /// Does this as that worker, in one transaction.
  void as(Worker worker, Runnable work) {
    Acting.as(worker.id(), () -> rooms.inside().executeWithoutResult(ignored -> work.run()));
  }

  /// Some time later, when the team works.
  Instant later(Duration later) {
    return WorkingDays.working(timeline.now().plus(later), chance);
  }

  /// About a week.
  Duration week() {
    return Duration.ofDays(6).plusHours(chance.nextInt(48));
  }

  Duration hours(int from, int to) {
    return Duration.ofHours(from + chance.nextInt(to - from));
  }

  OpenRecord opened(Purpose purpose) {
    return rooms.arrival().people().open(now().person(), purpose).orElseThrow();
  }

  Optional<Concern> openConcern() {
    return rooms.arrival().concerns().openOf(now().id());
  }

  LocalDate today() {
    return LocalDate.ofInstant(timeline.now(), WorkingDays.LONDON);
  }

  /// Books an appointment, after which something follows.
  void book(AppointmentType type, Instant starts, Runnable then) {
    var manner = new Contact.Manner(type, medium(), Mode.INDIVIDUAL);
    var plan = new Contact.Plan(starts, 50, manner, helper.id(), true);
    var settled = rooms.care().contacts().book(now(), plan);
    if (settled instanceof Contacts.Settled.Done) {
      timeline.at(starts.plus(Duration.ofHours(1)), then);
    } else {
      System.err.println("NOTBOOKED " + settled + " " + timeline.now());
    }
  }

  private Medium medium() {
    return switch (chance.nextInt(3)) {
      case 0 -> Medium.FACE_TO_FACE;
      case 1 -> Medium.TELEPHONE;
      default -> Medium.TELEMEDICINE;
    };
  }

  /// Says what became of the appointment.
  void settle(Attended attended, String done) {
    rooms.care().contacts().of(now().id()).stream()
        .filter(contact -> contact.state() instanceof Contact.State.Booked)
        .forEach(
            contact ->
                rooms.care().contacts().outcome(contact, new Contacts.Outcome(attended, 50, done)));
  }

  /// Keeps the answers to both questionnaires.
  void measure(Occasion occasion, int load) {
    Map<Integer, Integer> phq9 = somebody.answers(8, load);
    phq9.put(9, 0);
    rooms.care().measures().keep(now(), "phq9", phq9, occasion);
    rooms.care().measures().keep(now(), "gad7", somebody.answers(7, load), occasion);
  }

  void move(Stage to, String because) {
    var referral = now();
    if (rooms.arrival().referrals().move(referral, to, referral.holder(), because)
        instanceof Moved.Refused(var words)) {
      throw new IllegalStateException(
          "the demonstration took a step that is not allowed: " + words);
    }
  }

  /// Ends support, unless a concern or the stage stands in the way.
  void end(DischargeReason reason, String achieved) {
    var wish = new Endings.Wish(today(), reason, achieved);
    if (rooms.care().endings().refusal(now(), wish).isEmpty()) {
      rooms.care().endings().end(opened(Purpose.DISCHARGE), now(), wish);
    }
  }

  void tell(String about, String words) {
    rooms
        .arrival()
        .people()
        .tell(now().person(), about, new BoxItem.Happened(timeline.now(), words));
  }

  /// One of these, by chance.
  <T> T one(List<T> of) {
    return of.get(chance.nextInt(of.size()));
  }
}
