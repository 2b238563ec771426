package org.mainstay.demo;

import com.google.crypto.tink.util.Bytes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import org.mainstay.inside.assessment.Occasion;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.ContactAttempts;
import org.mainstay.inside.referral.Holder;
import org.mainstay.inside.referral.Stage;
import org.mainstay.inside.safety.Concern;
import org.mainstay.inside.support.codes.AppointmentType;
import org.mainstay.inside.support.codes.Attended;
import org.mainstay.inside.support.codes.DischargeReason;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.trail.Acting;
import org.mainstay.letterbox.letter.Letter;
import org.mainstay.letterbox.mailbox.BoxItem;

/// One person's way into the hub: from the letter at night to the first conversation.
final class Story {
  private static final List<String> GOALS =
      List.of(
          "Sleep through three nights a week",
          "Go back to work without dreading it",
          "Talk to my partner about what happened",
          "Get the rent sorted out",
          "Run again on Saturdays");

  private static final String RESOLVED =
      "Talked with them twice. They have their plan and somebody to ring.";

  /// The token of the one person whose code the demonstration shows.
  static final Bytes SHOWN = Bytes.copyFrom("shown to anybody".getBytes(StandardCharsets.US_ASCII));

  private final Steps steps;
  private final Timeline timeline;
  private final Rooms rooms;
  private final RandomGenerator chance;

  Story(Rooms rooms, Timeline timeline, RandomGenerator chance, Worker helper) {
    this(new Steps(rooms, timeline, chance, helper, drawn(chance)));
  }

  Story(Steps steps) {
    this.steps = steps;
    this.timeline = steps.timeline();
    this.rooms = steps.rooms();
    this.chance = steps.chance();
  }

  private static Bytes drawn(RandomGenerator chance) {
    byte[] drawn = new byte[16];
    chance.nextBytes(drawn);
    return Bytes.copyFrom(drawn);
  }

  /// Begins: a letter is posted at this moment, and everything else follows from it.
  void beginsWith(Letter.Request letter, Instant moment) {
    timeline.at(moment, () -> arrives(letter, moment));
    timeline.at(moment.plus(Duration.ofMinutes(25)), this::concernIsRead);
    var takenUp = moment.plus(steps.hours(3, 30));
    timeline.at(WorkingDays.working(takenUp, chance), this::takenUp);
  }

  private void arrives(Letter.Request letter, Instant moment) {
    var address = rooms.door().codes().address(steps.token());
    var said = List.<BoxItem>of(new BoxItem.Happened(moment, "We have your request."));
    rooms.door().office().post(address, steps.token(), letter, said);
    rooms.door().intake().takeInAll();
  }

  private void concernIsRead() {
    var open = Acting.as(Acting.HOUSE, () -> rooms.inside().execute(t -> steps.openConcern()));
    var concern = open == null ? null : open.orElse(null);
    if (concern == null || !concern.isWaitingForReader()) {
      return;
    }
    var reader =
        Acting.as(Acting.HOUSE, () -> rooms.arrival().team().find(concern.reader()).orElseThrow());
    steps.as(reader, () -> readAndOwned(concern, reader));
    timeline.at(steps.later(Duration.ofDays(3).plus(steps.hours(1, 60))), this::concernIsResolved);
  }

  private void readAndOwned(Concern concern, Worker reader) {
    rooms.arrival().people().open(concern.person(), Purpose.CONCERN);
    rooms.arrival().concerns().read(concern.id());
    rooms
        .arrival()
        .concerns()
        .own(
            concern.id(),
            reader.id(),
            "Ring today, then talk about it in the huddle",
            WorkingDays.onOrAfter(steps.today().plusDays(7)));
  }

  private void concernIsResolved() {
    steps.as(
        Locality.TEAM.getFirst(),
        () ->
            steps
                .openConcern()
                .ifPresent(
                    concern ->
                        rooms.huddle().decisions().resolve(steps.now(), concern.id(), RESOLVED)));
  }

  private void takenUp() {
    var helper = steps.helper();
    steps.as(
        helper,
        () -> {
          var referral = steps.now();
          rooms.arrival().people().open(referral.person(), Purpose.NEW_REQUEST);
          rooms
              .arrival()
              .referrals()
              .move(
                  referral,
                  Stage.AWAITING_CONTACT,
                  new Holder.Named(helper.id()),
                  "Taken up from the new requests");
          steps.tell("taken-up", helper.signed() + ", will get in touch with you.");
        });
    timeline.at(steps.later(steps.hours(2, 20)), this::tried);
  }

  private void tried() {
    steps.as(
        steps.helper(),
        () -> {
          var opened = steps.opened(Purpose.CONTACT);
          var way = opened.identity().openFor(Purpose.CONTACT).contact().way();
          var reached = ContactAttempts.Result.REACHED;
          rooms.care().attempts().keep(steps.now(), opened, way, reached, "Agreed a time.");
          steps.book(AppointmentType.ASSESSMENT, steps.later(steps.hours(16, 60)), this::talked);
        });
  }

  private void talked() {
    // One in five needs no more than a good conversation and the right number to ring.
    boolean isEnough = chance.nextInt(5) == 0 && !Story.SHOWN.equals(steps.token());
    int load = 1 + chance.nextInt(2);
    steps.as(
        steps.helper(),
        () -> {
          steps.settle(Attended.ON_TIME, "First conversation.");
          steps.measure(Occasion.ASSESSMENT, load);
          if (isEnough) {
            steps.move(Stage.ASSESSED, "First conversation held");
            steps.end(
                DischargeReason.ADVISED, "They know whom to ring, and that they may ask again.");
            return;
          }
          var goal = rooms.care().goals().add(steps.now(), steps.one(GOALS));
          rooms.care().goals().rate(goal, 2 + chance.nextInt(3));
          steps.move(Stage.ASSESSED, "First conversation held");
          steps.move(Stage.HUDDLE, "For the huddle to decide who can help");
        });
    if (!isEnough) {
      var support = new Support(steps, load);
      // Not every huddle decides at once.
      var talkedAbout = timeline.now().plus(Duration.ofDays(chance.nextInt(4)));
      timeline.at(WorkingDays.nextMorning(talkedAbout), support::allocated);
    }
  }
}
