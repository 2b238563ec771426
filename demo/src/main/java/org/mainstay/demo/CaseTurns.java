package org.mainstay.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mainstay.house.handbook.Handbook;
import org.mainstay.inside.referral.Holder;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.referral.Stage;
import org.mainstay.inside.support.Contact;
import org.mainstay.inside.support.codes.AppointmentType;
import org.mainstay.inside.support.codes.Medium;
import org.mainstay.inside.support.codes.Mode;
import org.mainstay.inside.support.conversation.Conversation;
import org.mainstay.inside.support.conversation.ConversationWords;
import org.mainstay.inside.support.conversation.Conversations;
import org.mainstay.inside.support.letters.Letter;
import org.mainstay.inside.support.letters.LetterConsent;
import org.mainstay.inside.support.letters.LetterConsents;
import org.mainstay.inside.support.letters.Letters;
import org.mainstay.inside.support.letters.words.Audience;
import org.mainstay.inside.support.pathways.CaseSteps;
import org.mainstay.inside.support.pathways.Pathways;
import org.mainstay.inside.support.pauses.PauseReason;
import org.mainstay.inside.support.pauses.Pauses;
import org.mainstay.inside.support.repeating.Diary;
import org.mainstay.inside.support.repeating.Repeats;
import org.mainstay.inside.support.tasks.Tasks;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.WorkerId;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/// What is under way in some of the cases on the day the demonstration is looked at: steps of a
/// pathway, a pause, appointments that repeat, tasks, letters, a conversation about all of life.
final class CaseTurns {
  private static final int CASES = 12;

  private static final String LETTER =
      """
      # Support from Harbour has begun

      Dear Dr Okafor

      Your patient has come to us because they sleep badly and dread going to work. They asked us
      to tell you so. Please ring us if you see a reason against it.
      """;

  private static final List<Integer> CONTENT = List.of(3, 2, 2, 4, 3, 5, 4, 3, 6);

  private final ApplicationContext beans;
  private final TransactionOperations inside;
  private final LocalDate today;

  /// @param now where the story ends
  CaseTurns(ApplicationContext beans, Instant now) {
    this.beans = beans;
    this.inside = beans.getBean("insideOnce", TransactionOperations.class);
    this.today = LocalDate.ofInstant(now, WorkingDays.LONDON);
  }

  /// Takes them, unless they were taken before.
  void takeOnce() {
    var cases = supported();
    var steps = beans.getBean(CaseSteps.class);
    if (cases.isEmpty()
        || cases.stream().anyMatch(one -> by(one, () -> steps.current(one.id())).isPresent())) {
      return;
    }
    for (int number = 0; number < cases.size(); number++) {
      var referral = cases.get(number);
      begins(referral);
      switch (number % CASES) {
        case 0 -> proposes(referral);
        case 1 -> pauses(referral);
        case 2 -> repeats(referral);
        case 3, 4 -> sets(referral);
        case 5 -> writes(referral);
        case 6 -> talks(referral);
        default -> {}
      }
    }
  }

  private List<Referral> supported() {
    List<Referral> open =
        Acting.as(Acting.HOUSE, () -> inside.execute(_ -> beans.getBean(Referrals.class).open()));
    return open.stream()
        .filter(one -> one.stage() == Stage.IN_SUPPORT)
        .filter(one -> one.holder() instanceof Holder.Named)
        .limit(CASES)
        .toList();
  }

  private void begins(Referral referral) {
    var place = suiting(referral).getFirst();
    does(referral, () -> beans.getBean(CaseSteps.class).begin(referral, place, "To begin with"));
  }

  private void proposes(Referral referral) {
    var place = suiting(referral).getLast();
    var why = "Sleep is no better after five times. They would like more than exercises.";
    does(referral, () -> beans.getBean(CaseSteps.class).propose(referral, place, why));
  }

  /// The steps that whoever holds this case may hold; where there is none, all of them.
  private List<Pathways.Place> suiting(Referral referral) {
    var places = beans.getBean(Pathways.class).places();
    var role =
        Locality.TEAM.stream()
            .filter(worker -> worker.id().equals(holder(referral)))
            .map(Worker::role)
            .findFirst();
    var suiting =
        places.stream()
            .filter(place -> role.filter(place.step().roles()::contains).isPresent())
            .toList();
    return suiting.isEmpty() ? places : suiting;
  }

  private void pauses(Referral referral) {
    var wish =
        new Pauses.Wish(PauseReason.AWAY, today, today.plusDays(13), "With their sister abroad");
    does(referral, () -> beans.getBean(Pauses.class).begin(referral, wish));
  }

  private void repeats(Referral referral) {
    var first = WorkingDays.onOrAfter(today.plusDays(8));
    var starts = first.atTime(14, 30).atZone(WorkingDays.LONDON).toInstant();
    var manner =
        new Contact.Manner(AppointmentType.TREATMENT, Medium.FACE_TO_FACE, Mode.INDIVIDUAL);
    var plan = new Contact.Plan(starts, 50, manner, holder(referral), true);
    var wish =
        new Repeats.Wish(
            UUID.nameUUIDFromBytes(referral.id().value().toString().getBytes(UTF_8)), plan, 1, 6);
    var repeats = beans.getBean(Repeats.class);
    does(
        referral,
        () ->
            repeats.book(
                referral,
                wish,
                repeats.days(wish).stream().map(Diary.Day::on).collect(Collectors.toSet())));
  }

  private void sets(Referral referral) {
    var wish =
        new Tasks.Wish("Ring the housing team about the rent", holder(referral), today.plusDays(2));
    does(referral, () -> beans.getBean(Tasks.class).add(referral, wish));
  }

  private void writes(Referral referral) {
    var wish =
        new LetterConsent.Wish(
            Audience.GP,
            "Dr Okafor, Larkfield Surgery",
            "That they come to us and why, and nothing of what they tell us",
            today.minusDays(2),
            today.plusYears(1));
    var kind = new Letter.Kind("gp-start", Audience.GP, Optional.empty());
    does(
        referral,
        () -> {
          beans.getBean(LetterConsents.class).give(referral, wish);
          return beans.getBean(Letters.class).draft(referral, 1, kind, LETTER);
        });
  }

  private void talks(Referral referral) {
    beans
        .getBean(Handbook.class)
        .caseWork()
        .conversation()
        .ifPresent(words -> keeps(referral, words.areas()));
  }

  private void keeps(Referral referral, List<ConversationWords.Area> areas) {
    var answers =
        IntStream.range(0, areas.size())
            .mapToObj(
                place -> {
                  var area = areas.get(place);
                  int points = CONTENT.get(place % CONTENT.size());
                  return new Conversation.Answer(area.id(), area.name(), points, points < 3);
                })
            .toList();
    does(referral, () -> beans.getBean(Conversations.class).keep(referral, 1, answers));
  }

  private static WorkerId holder(Referral referral) {
    return ((Holder.Named) referral.holder()).worker();
  }

  private void does(Referral referral, Supplier<?> work) {
    var _ = by(referral, work);
  }

  private <T> T by(Referral referral, Supplier<T> work) {
    return Acting.as(holder(referral), () -> inside.execute(_ -> work.get()));
  }
}
