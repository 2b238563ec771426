package org.mainstay.demo;

import com.google.crypto.tink.util.Bytes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.mainstay.inside.assessment.Occasion;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.ContactAttempts;
import org.mainstay.inside.referral.Holder;
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
import org.mainstay.letterbox.letter.Letter;
import org.mainstay.letterbox.mailbox.BoxItem;

/// One person's way through the hub, step by step, each done by a worker in the product's own
/// rooms.
final class Story {
  private static final List<String> GOALS =
      List.of(
          "Sleep through three nights a week",
          "Go back to work without dreading it",
          "Talk to my partner about what happened",
          "Get the rent sorted out",
          "Run again on Saturdays");

  private static final List<String> NOTES =
      List.of(
          "Talked about what a good week would look like.",
          "Practised the breathing before a shift. Will try it on nights.",
          "Wrote the letter about the rota together.",
          "Went through the budget. Spoke about what comes next.");

  private final Rooms rooms;
  private final Timeline timeline;
  private final RandomGenerator chance;
  private final Somebody somebody;
  private final Bytes token;
  private final Worker helper;
  private int load;

  /// The token of the one person whose code the demonstration shows.
  static final Bytes SHOWN = Bytes.copyFrom("shown to anybody".getBytes(StandardCharsets.US_ASCII));

  Story(Rooms rooms, Timeline timeline, RandomGenerator chance, Worker helper) {
    this(rooms, timeline, chance, helper, drawn(chance));
  }

  Story(Rooms rooms, Timeline timeline, RandomGenerator chance, Worker helper, Bytes token) {
    this.rooms = rooms;
    this.timeline = timeline;
    this.chance = chance;
    this.somebody = new Somebody(chance);
    this.helper = helper;
    this.load = 1 + chance.nextInt(2);
    this.token = token;
  }

  private static Bytes drawn(RandomGenerator chance) {
    byte[] drawn = new byte[16];
    chance.nextBytes(drawn);
    return Bytes.copyFrom(drawn);
  }

  /// Begins: a letter is posted at this moment, and everything else follows from it.
  void beginsWith(Letter.Request letter, Instant moment) {
    timeline.at(
        moment,
        () -> {
          var address = rooms.door().codes().address(token);
          rooms
              .door()
              .office()
              .post(
                  address,
                  token,
                  letter,
                  List.of(new BoxItem.Happened(moment, "We have your request.")));
          rooms.door().intake().takeInAll();
        });
    timeline.at(moment.plus(Duration.ofMinutes(25)), this::concernIsRead);
    timeline.at(WorkingDays.working(moment.plus(hours(3, 30)), chance), this::takenUp);
  }

  /// The referral as it is now.
  private Referral now() {
    var address = rooms.door().codes().address(token);
    var person = rooms.arrival().people().byLookup(address.lookup()).orElseThrow();
    return rooms.arrival().referrals().latestOf(person).orElseThrow();
  }

  private void as(Worker worker, Runnable work) {
    Acting.as(worker.id(), () -> rooms.inside().executeWithoutResult(ignored -> work.run()));
  }

  private Instant storyTime(Duration later) {
    return WorkingDays.working(timeline.now().plus(later), chance);
  }

  private void concernIsRead() {
    var open = Acting.as(Acting.HOUSE, () -> rooms.inside().execute(t -> openConcern()));
    var concern = open == null ? null : open.orElse(null);
    if (concern == null || !concern.isWaitingForReader()) {
      return;
    }
    var reader = Acting.as(Acting.HOUSE, () -> reader(concern));
    as(
        reader,
        () -> {
          rooms.arrival().people().open(concern.person(), Purpose.CONCERN);
          rooms.arrival().concerns().read(concern.id());
          rooms
              .arrival()
              .concerns()
              .own(
                  concern.id(),
                  reader.id(),
                  "Ring today, then talk about it in the huddle",
                  LocalDate.ofInstant(timeline.now(), WorkingDays.LONDON).plusDays(7));
        });
  }

  private Optional<Concern> openConcern() {
    return rooms.arrival().concerns().openOf(now().id());
  }

  private Worker reader(Concern concern) {
    return rooms.arrival().team().find(concern.reader()).orElseThrow();
  }

  private void takenUp() {
    as(
        helper,
        () -> {
          var referral = now();
          rooms.arrival().people().open(referral.person(), Purpose.NEW_REQUEST);
          rooms
              .arrival()
              .referrals()
              .move(
                  referral,
                  Stage.AWAITING_CONTACT,
                  new Holder.Named(helper.id()),
                  "Taken up from the new requests");
          tell("taken-up", helper.signed() + ", will get in touch with you.");
        });
    timeline.at(storyTime(hours(4, 40)), this::tried);
  }

  private void tried() {
    as(
        helper,
        () -> {
          var referral = now();
          var opened =
              rooms.arrival().people().open(referral.person(), Purpose.CONTACT).orElseThrow();
          var way = opened.identity().openFor(Purpose.CONTACT).contact().way();
          rooms
              .care()
              .attempts()
              .keep(referral, opened, way, ContactAttempts.Result.REACHED, "Agreed a time.");
          book(referral, AppointmentType.ASSESSMENT, storyTime(hours(30, 150)), this::talked);
        });
  }

  private void book(Referral referral, AppointmentType type, Instant starts, Runnable then) {
    var manner = new Contact.Manner(type, medium(), Mode.INDIVIDUAL);
    var settled =
        rooms
            .care()
            .contacts()
            .book(referral, new Contact.Plan(starts, 50, manner, helper.id(), true));
    if (settled instanceof Contacts.Settled.Done) {
      timeline.at(starts.plus(Duration.ofHours(1)), then);
    }
  }

  private Medium medium() {
    return switch (chance.nextInt(3)) {
      case 0 -> Medium.FACE_TO_FACE;
      case 1 -> Medium.TELEPHONE;
      default -> Medium.TELEMEDICINE;
    };
  }

  private void talked() {
    as(
        helper,
        () -> {
          var referral = now();
          settle(referral, Attended.ON_TIME, "First conversation.");
          measure(Occasion.ASSESSMENT);
          var goal = rooms.care().goals().add(now(), GOALS.get(chance.nextInt(GOALS.size())));
          rooms.care().goals().rate(goal, 2 + chance.nextInt(3));
          move(Stage.ASSESSED, "First conversation held");
          move(Stage.HUDDLE, "For the huddle to decide who can help");
        });
    timeline.at(WorkingDays.nextMorning(timeline.now()), this::allocated);
  }

  private void allocated() {
    as(
        Locality.TEAM.getFirst(),
        () -> {
          var referral = now();
          rooms
              .huddle()
              .allocations()
              .allocate(
                  referral,
                  new Holder.Named(helper.id()),
                  "Knows " + helper.helpsWith() + ", and has met them.");
        });
    as(helper, () -> book(now(), AppointmentType.TREATMENT, storyTime(hours(60, 150)), this::met));
  }

  private void met() {
    boolean came = chance.nextInt(7) > 0;
    as(
        helper,
        () -> {
          settle(
              now(),
              came ? Attended.ON_TIME : Attended.DID_NOT_ATTEND,
              came ? NOTES.get(chance.nextInt(NOTES.size())) : "");
          if (came) {
            load = Math.max(0, load - chance.nextInt(2));
            measure(Occasion.CONTACT);
            better();
          }
        });
    if (chance.nextInt(5) == 0) {
      as(helper, this::ended);
    } else {
      as(helper, () -> book(now(), AppointmentType.TREATMENT, storyTime(week()), this::met));
    }
  }

  private void better() {
    var opened = rooms.arrival().people().open(now().person(), Purpose.SUPPORT).orElseThrow();
    for (var goal : rooms.care().goals().of(opened, now().id())) {
      int last = goal.ratings().getLast().points();
      rooms.care().goals().rate(goal.id(), Math.min(10, last + chance.nextInt(3)));
    }
  }

  private void ended() {
    var referral = now();
    if (rooms.arrival().concerns().openOf(referral.id()).isPresent()
        || referral.stage() != Stage.IN_SUPPORT) {
      return;
    }
    var opened = rooms.arrival().people().open(referral.person(), Purpose.DISCHARGE).orElseThrow();
    var today = LocalDate.ofInstant(timeline.now(), WorkingDays.LONDON);
    rooms
        .care()
        .endings()
        .end(
            opened,
            referral,
            new Endings.Wish(today, DischargeReason.COMPLETED, "Agreed to end here."));
  }

  private void settle(Referral referral, Attended attended, String done) {
    rooms.care().contacts().of(referral.id()).stream()
        .filter(contact -> contact.state() instanceof Contact.State.Booked)
        .forEach(
            contact ->
                rooms.care().contacts().outcome(contact, new Contacts.Outcome(attended, 50, done)));
  }

  private void measure(Occasion occasion) {
    Map<Integer, Integer> phq9 = somebody.answers(8, load);
    phq9.put(9, 0);
    rooms.care().measures().keep(now(), "phq9", phq9, occasion);
    rooms.care().measures().keep(now(), "gad7", somebody.answers(7, load), occasion);
  }

  private void move(Stage to, String because) {
    var referral = now();
    if (rooms.arrival().referrals().move(referral, to, referral.holder(), because)
        instanceof Moved.Refused(var words)) {
      throw new IllegalStateException(
          "the demonstration took a step that is not allowed: " + words);
    }
  }

  private void tell(String about, String words) {
    rooms
        .arrival()
        .people()
        .tell(now().person(), about, new BoxItem.Happened(timeline.now(), words));
  }

  private Duration week() {
    return Duration.ofDays(6).plusHours(chance.nextInt(48));
  }

  private Duration hours(int from, int to) {
    return Duration.ofHours(from + chance.nextInt(to - from));
  }
}
