package org.mainstay.inside.support.rights;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.assessment.FirstNeeds;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.ContactAttempts;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.support.Contact;
import org.mainstay.inside.support.Contacts;
import org.mainstay.inside.support.codes.AppointmentType;
import org.mainstay.inside.support.codes.Attended;
import org.mainstay.inside.support.codes.DischargeReason;
import org.mainstay.inside.support.codes.Medium;
import org.mainstay.inside.support.codes.Mode;
import org.mainstay.inside.support.ending.Endings;
import org.mainstay.inside.support.offering.Offer;
import org.mainstay.inside.support.onward.OnwardReason;
import org.mainstay.inside.support.onward.OnwardReferrals;
import org.mainstay.inside.work.AskedAt;
import org.mainstay.inside.work.EmploymentRecord;
import org.mainstay.inside.work.EmploymentStatus;
import org.mainstay.inside.work.SicknessAbsence;
import org.mainstay.inside.work.WeeklyHours;
import org.mainstay.letterbox.letter.Asked;
import org.mainstay.letterbox.letter.Easier;
import org.mainstay.letterbox.letter.Identity;
import org.mainstay.letterbox.letter.Invited;
import org.mainstay.letterbox.letter.Letter;
import org.mainstay.letterbox.letter.LostCode;
import org.mainstay.letterbox.letter.OwnPage;
import org.mainstay.sums.scales.Licences;
import org.mainstay.sums.scales.Scale;
import org.mainstay.sums.scales.Wording;

/// Somebody of whom every table keeps something: they were here before and came back.
final class FullRecord implements AutoCloseable {
  /// What must stand in the copy, of each chapter at least one.
  static final String[] WORDS = {
    "What we call you: Robin Sentinel",
    "ethnic-background: Mixed",
    "My own words, the first time",
    "My own words, when I came back",
    "An interpreter: Welsh",
    "Sentinel of the invitation",
    "You said that you were not safe.",
    "you said that you were not safe",
    "Next step: Rings every day",
    "Decision: The sister stays over",
    "no answer. Tried twice",
    "that something waits on your page",
    "I write a message",
    "The team answers",
    "50 minutes, by video, with Amina Khan",
    "Treatment, by telephone",
    "What matters to you: The allotment",
    "Slept better this week",
    "PHQ-9",
    "asked you to fill in the GAD-7",
    "Sleep through: 4 of 10",
    "Allocated to a worker: Amina Khan: They get on",
    "Who can support you: anybody",
    "asked the huddle: Can a peer worker go along?",
    "Sam Carter, mental health clinician, stepped out while the huddle talked about you",
    "the house suggested Lena Frost; the team chose Amina Khan",
    "We asked Sentinel-Place",
    "asked that Sam Carter, mental health clinician may read your record: Nobody else knew the way",
    "the house asked for a look, because Lena Frost, team lead opened a case that they do not hold",
    "Hours: 16 to 29 hours a week",
    "Sleep after nights",
    "you came, on time",
    "The hub listened to me",
    "from “new” to “first conversation held”",
    "What was achieved: Sleeps through again",
    "you asked for a copy of your record",
    "you told us that you lost your code",
    "you changed how it is safe to contact you",
    "how long you waited",
    "to make the copy of your record for you",
    "The keys to your record"
  };

  final TestInside house = new TestInside();
  final Referral referral;
  private final Referral before;

  FullRecord() {
    before = house.inSupport(house.asks(1, request("My own words, the first time")));
    does(() -> house.opened(house.lena, before, OpenRecord::person));
    house.suggests.once(house, before);
    house.meets.once(house, before);
    safety();
    support();
    otherServicesWorkAndTimes();
    does(() -> EmploymentLived.by(house, before));
    does(() -> CaseLived.by(house, before));
    does(() -> CaseWorkLived.by(house, before));
    does(() -> ClosingLived.by(house, before));
    answers();
    GroupsLived.by(house, before);
    ownPage();
    KeepingLived.by(house, before);
    ends();
    house.clock.passes(Duration.ofDays(30));
    referral = house.asks(1, request("My own words, when I came back"));
  }

  @Override
  public void close() {
    house.close();
  }

  List<RecordCopy.Part> parts() {
    return house.as(
        house.lena,
        () ->
            TestCopy.of(house)
                .of(house.people.open(referral.person(), Purpose.COPY).orElseThrow()));
  }

  String copied() {
    return parts().stream()
        .flatMap(part -> part.lines().stream())
        .collect(Collectors.joining("\n"));
  }

  private static Letter.Request request(String words) {
    return new Letter.Request(
        new Identity(
            "Robin Sentinel",
            new Identity.Employer("", "The mill"),
            "porter",
            new Identity.SafeContact(
                Identity.Way.TEXT, "07700 900982", false, List.of(), "after six"),
            List.of(new UUID(0, 2)),
            ""),
        new Asked(
            List.of(Asked.Want.HELP_WITH_WORK),
            words,
            Map.of(1, 1, 2, 2, 3, 1, 4, 2, 5, 0, 6, 1, 7, 0, 8, 0, 9, 1),
            Map.of(),
            Asked.SafeNow.NO,
            new Easier(List.of(Easier.Easing.INTERPRETER), "Welsh", ""),
            new Invited(Invited.By.EMPLOYER, "Sentinel of the invitation")));
  }

  private void safety() {
    does(
        () -> {
          var concern = house.concerns.openOf(before.id()).orElseThrow();
          house.concerns.read(concern.id());
          house.concerns.own(
              concern.id(), house.lena.id(), "Rings every day", LocalDate.of(2026, 11, 5));
          house.decisions.resolve(before, concern.id(), "The sister stays over");
          TestCopy.glasses(house).ask(before, house.sam.id(), "Nobody else knew the way");
        });
  }

  private void support() {
    does(
        () -> {
          TestCopy.attempts(house)
              .keep(
                  before,
                  house.people.open(before.person(), Purpose.CONTACT).orElseThrow(),
                  Identity.Way.TEXT,
                  ContactAttempts.Result.NO_ANSWER,
                  "Tried twice");
          house.messages.send(before.person(), house.amina, "The team answers");
          house.notes.write(before, "Slept better this week");
          house.contacts.book(
              before,
              new Contact.Plan(
                  house.clock.instant().plus(Duration.ofHours(2)),
                  30,
                  new Contact.Manner(AppointmentType.TREATMENT, Medium.TELEPHONE, Mode.INDIVIDUAL),
                  house.amina.id(),
                  true));
        });
    house.writes(1, "I write a message");
    house.posts(1, new Letter.Equality(Map.of("ethnic-background", "Mixed")));
  }

  private void otherServicesWorkAndTimes() {
    does(
        () -> {
          house.onward.send(
              before,
              new OnwardReferrals.Wish(
                  "Sentinel-Place", OnwardReason.OPINION, today(), today().plusDays(14)));
          house.employment.keep(
              before,
              new EmploymentRecord(
                  AskedAt.START,
                  today(),
                  EmploymentStatus.EMPLOYED,
                  WeeklyHours.HALF,
                  SicknessAbsence.AT_WORK));
          house.own.offers.make(
              before,
              new Offer.Terms(
                  house.amina.id(),
                  new Contact.Manner(
                      AppointmentType.TREATMENT, Medium.TELEMEDICINE, Mode.INDIVIDUAL),
                  50,
                  house.clock.instant().plus(Duration.ofDays(1))),
              List.of(house.clock.instant().plus(Duration.ofDays(2))));
        });
  }

  private void answers() {
    does(
        () -> {
          TestCopy.assessments(house)
              .keep(
                  before,
                  1,
                  Set.of(FirstNeeds.Need.WORK),
                  new FirstNeeds.Words("", "The allotment", ""));
          house.goals.rate(house.goals.add(before, "Sleep through"), 4);
          house.own.asks.ask(
              before,
              Scale.named("gad7"),
              (Wording.Allowed) Licences.none().wording(Scale.named("gad7"), today()),
              house.clock.instant().plus(Duration.ofDays(7)));
        });
  }

  private void ownPage() {
    house.posts(1, new OwnPage.CopyAsked());
    house.posts(2, new LostCode("Robin Sentinel", "07700 900982"));
    house.posts(
        1,
        new OwnPage.ContactChange(
            new Identity.SafeContact(
                Identity.Way.TEXT, "07700 900982", false, List.of(), "after seven")));
    house.database.asAdmin(
        "insert into inside_counting.contributed values ('%s', 2026, 'wait', true)"
            .formatted(before.person().value()));
  }

  private void ends() {
    does(
        () -> {
          var booked = house.contacts.of(before.id()).getLast();
          house.contacts.outcome(
              booked, new Contacts.Outcome(Attended.CANCELLED_BY_SERVICE, 0, ""));
          var wish =
              new Endings.Wish(
                  today(), DischargeReason.COMPLETED, "Sleeps through again", "They are well");
          var opened = house.people.open(before.person(), Purpose.DISCHARGE).orElseThrow();
          house.endings.end(opened, house.fresh(before), wish);
          house.work.asking.round();
        });
  }

  private LocalDate today() {
    return LocalDate.now(house.clock);
  }

  private void does(Runnable work) {
    house.as(
        house.amina,
        () -> {
          work.run();
          return "";
        });
  }
}
