package org.mainstay.demo;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import org.mainstay.inside.assessment.Occasion;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.Holder;
import org.mainstay.inside.referral.Stage;
import org.mainstay.inside.support.codes.AppointmentType;
import org.mainstay.inside.support.codes.Attended;
import org.mainstay.inside.support.codes.DischargeReason;
import org.mainstay.inside.work.AskedAt;

/// One person's way through the hub: from the huddle's decision to the end of support.
final class Support {
  private static final List<String> NOTES =
      List.of(
          "Talked about what a good week would look like.",
          "Practised the breathing before a shift. Will try it on nights.",
          "Wrote the letter about the rota together.",
          "Went through the budget. Spoke about what comes next.");

  private static final List<String> ACHIEVED =
      List.of(
          "Sleeps most nights. Knows what helps before a shift.",
          "Back at work on a phased return that they wrote themselves.",
          "The rent is settled, and the worry with it.",
          "Talks at home again. Will ask for us if it comes back.");

  private final Steps steps;
  private final RandomGenerator chance;
  private final Working work;
  private int load;
  private int ahead;

  /// @param load how much weighs on the person, in points an item
  Support(Steps steps, int load) {
    this.steps = steps;
    this.chance = steps.chance();
    this.work = new Working(steps);
    this.load = load;
    this.ahead = 2 + chance.nextInt(2);
  }

  /// The huddle decides who helps.
  void allocated() {
    var helper = steps.helper();
    steps.as(
        Locality.TEAM.getFirst(),
        () ->
            steps
                .rooms()
                .huddle()
                .allocations()
                .allocate(
                    steps.now(),
                    new Holder.Named(helper.id()),
                    "Knows " + helper.helpsWith() + ", and has met them."));
    steps.as(helper, () -> meetAgain(steps.hours(60, 150)));
  }

  private void meetAgain(Duration later) {
    steps.book(AppointmentType.TREATMENT, steps.later(later), this::met);
  }

  private void met() {
    boolean came = chance.nextInt(7) > 0;
    steps.as(
        steps.helper(),
        () -> {
          var attended = came ? Attended.ON_TIME : Attended.DID_NOT_ATTEND;
          steps.settle(attended, came ? steps.one(NOTES) : "");
          if (came) {
            load = Math.max(0, load - chance.nextInt(2));
            steps.measure(Occasion.CONTACT, load);
            better();
            work.saidAt(AskedAt.START);
          }
        });
    ahead--;
    steps.as(steps.helper(), this::next);
  }

  private void next() {
    boolean isSupported = steps.now().stage() == Stage.IN_SUPPORT;
    if (ahead > 1 || !isSupported) {
      meetAgain(steps.week());
    } else if (ahead == 1 && chance.nextInt(4) == 0) {
      steps.move(Stage.REFERRED_ON, "Agreed: the trauma service takes this further");
      in(Duration.ofDays(14).plus(steps.hours(1, 90)), DischargeReason.COMPLETED);
    } else if (ahead == 1) {
      meetAgain(steps.week());
    } else {
      steps.move(Stage.ENDING, "Agreed to look back together and end");
      boolean isEarly = chance.nextInt(4) == 0;
      in(
          Duration.ofDays(3).plus(steps.hours(1, 96)),
          isEarly ? DischargeReason.EARLIER_THAN_PLANNED : DischargeReason.COMPLETED);
    }
  }

  private void in(Duration later, DischargeReason reason) {
    steps
        .timeline()
        .at(
            steps.later(later),
            () ->
                steps.as(
                    steps.helper(),
                    () -> {
                      steps.end(reason, steps.one(ACHIEVED));
                      work.saidAt(AskedAt.END);
                    }));
  }

  private void better() {
    var goals = steps.rooms().care().goals();
    for (var goal : goals.of(steps.opened(Purpose.SUPPORT), steps.now().id())) {
      int last = goal.ratings().getLast().points();
      goals.rate(goal.id(), Math.min(10, last + chance.nextInt(3)));
    }
  }
}
