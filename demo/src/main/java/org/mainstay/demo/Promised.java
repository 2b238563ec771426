package org.mainstay.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mainstay.outside.commitment.action.Action;
import org.mainstay.outside.commitment.action.ActionStatus;
import org.mainstay.outside.commitment.action.Actions;
import org.mainstay.outside.commitment.action.Actions.Typed;
import org.mainstay.outside.commitment.action.Plan;
import org.mainstay.outside.commitment.charter.Charters;
import org.mainstay.outside.commitment.charter.Reminders;
import org.mainstay.outside.commitment.promise.PromiseStage;
import org.mainstay.outside.commitment.promise.Promises;
import org.mainstay.outside.commitment.promise.Publications;
import org.mainstay.outside.commitment.register.Listener;
import org.mainstay.outside.commitment.register.Register;
import org.mainstay.outside.commitment.words.CommitmentWords;
import org.mainstay.outside.office.Holder;
import org.mainstay.outside.office.Holder.Keeps.OfEmployer;
import org.mainstay.outside.office.Office;
import org.mainstay.outside.office.OfficeRole;
import org.springframework.context.ApplicationContext;

/// Who keeps something outside in the invented locality, and what two employers have promised: one
/// is half-way, the other lets everybody read it.
final class Promised {
  private static final Holder HALF_WAY = hrLead(1, "Helen Ash", "VALE1", "Wendover Vale Hospitals");
  private static final Holder DONE =
      hrLead(2, "Marek Dunn", "VALE2", "Wendover Vale Community Health");

  /// Everybody who can step into the office.
  static final List<Holder> HOLDERS =
      List.of(
          HALF_WAY,
          DONE,
          new Holder(
              new UUID(0x4f46L, 3),
              "Ines Varga",
              OfficeRole.COMMISSIONER,
              new Holder.Keeps.OfTheHub()),
          new Holder(
              new UUID(0x4f46L, 4),
              "Gwen Okoro",
              OfficeRole.HUB_LEAD,
              new Holder.Keeps.OfTheHub()));

  private static final Typed NONE = new Typed("", "");
  private static final String OWNER = "Head of people";

  private final Actions actions;
  private final Plan plan;
  private final Promises promises;
  private final ApplicationContext beans;
  private final LocalDate today;

  Promised(ApplicationContext beans) {
    this.beans = beans;
    this.actions = beans.getBean(Actions.class);
    this.plan = beans.getBean(Plan.class);
    this.promises = beans.getBean(Promises.class);
    this.today = LocalDate.now(beans.getBean(Clock.class));
  }

  private static Holder hrLead(int number, String name, String code, String employer) {
    return new Holder(
        new UUID(0x4f46L, number), name, OfficeRole.HR_LEAD, new OfEmployer(code, employer));
  }

  /// Lets them promise, unless they did before.
  void promiseOnce() {
    if (promises.kept().commitments().of(of(HALF_WAY)).stage() != PromiseStage.INTERESTED) {
      return;
    }
    as(HALF_WAY, () -> halfWay(of(HALF_WAY)));
    as(DONE, () -> published(of(DONE)));
    beans.getBean(Reminders.class).round();
  }

  private static OfEmployer of(Holder holder) {
    return Office.as(holder, Office::employer);
  }

  private static void as(Holder holder, Runnable work) {
    Office.as(
        holder,
        () -> {
          work.run();
          return true;
        });
  }

  private void halfWay(OfEmployer employer) {
    promises.kept().commitments().sign(employer, today.minusMonths(7));
    var known = plan.of(employer.code()).stream().flatMap(part -> part.actions().stream()).toList();
    keep(known.get(0), ActionStatus.IN_PLACE, new Typed("Plan agreed by the board in May", ""));
    keep(known.get(1), ActionStatus.IN_PROGRESS, NONE);
    keep(known.get(2), ActionStatus.IN_PLACE, new Typed("The board reads the released book", ""));
    keep(known.get(7), ActionStatus.IN_PROGRESS, NONE);
    actions.add(
        employer.code(),
        promises.words().standards().get(4).key(),
        new Action.Origin.Own(),
        "Every ward has a quiet room that staff can use on a break.");
    promises.planned(promises.kept().commitments().of(employer));
    // Its review is due in six weeks.
    var charter = promises.words().charter();
    var due = today.plusWeeks(6);
    beans.getBean(Charters.class).sign(employer, due.minusYears(charter.reviewYears()), due, "");
    register(employer);
  }

  private void keep(Action action, ActionStatus status, Typed evidence) {
    actions.keep(
        action, new Action.How(status, "", OWNER, today.plusMonths(3).withDayOfMonth(1)), evidence);
  }

  private void register(OfEmployer employer) {
    var kinds = promises.words().register();
    listener(employer, kinds.getFirst(), "Ward manager, Ward 4", "Extension 4410", 38);
    listener(employer, kinds.getFirst(), "Porters' supervisor", "", 35);
    listener(employer, kinds.getLast(), "Catering lead", "Ask at the kitchen", 5);
  }

  private void listener(
      OfEmployer employer, CommitmentWords.Kind kind, String role, String contact, int monthsAgo) {
    beans
        .getBean(Register.class)
        .keep(
            new Listener(
                UUID.randomUUID(),
                employer.code(),
                kind.key(),
                role,
                contact,
                new Listener.Training(today.minusMonths(monthsAgo), null, null),
                0));
  }

  private void published(OfEmployer employer) {
    promises.kept().commitments().sign(employer, today.minusMonths(14));
    var known = plan.of(employer.code()).stream().flatMap(part -> part.actions().stream()).toList();
    known.stream()
        .limit(5)
        .forEach(
            one ->
                keep(
                    one,
                    ActionStatus.IN_PLACE,
                    new Typed("Described in our people plan, chapter 3", "")));
    promises.planned(promises.kept().commitments().of(employer));
    Map<String, String> said =
        promises.words().standards().stream()
            .collect(
                Collectors.toMap(
                    CommitmentWords.Standard::key,
                    _ ->
                        "We have begun, and are not where we want to be. Next we ask night staff what"
                            + " would help them."));
    promises.assess(employer, said);
    promises.publish(
        promises.kept().commitments().of(employer),
        employer.name(),
        Publications.fingerprint(promises.lines(employer.code())));
  }
}
