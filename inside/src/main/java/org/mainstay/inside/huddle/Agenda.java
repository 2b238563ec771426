package org.mainstay.inside.huddle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.referral.Reminders;
import org.mainstay.inside.safety.Concern;
import org.mainstay.inside.support.London;

/// What still needs somebody before the team can go home.
public final class Agenda {
  private final Board.Sources sources;

  Agenda(Board.Sources sources) {
    this.sources = sources;
  }

  /// One thing that keeps the day open, and the page on which it can be settled.
  public record Point(String alias, String words, String path) {}

  /// Everything that keeps this day open, concerns first.
  List<Point> open(LocalDate day) {
    var cases = sources.referrals().open();
    var points = new ArrayList<Point>();
    for (Concern concern : sources.concerns().unsettledOf(day)) {
      points.add(
          new Point(
              concern.alias(),
              concern.owner().isEmpty()
                  ? "Concern open that nobody owns"
                  : "Concern with something new that nobody has read",
              path(concern.referral(), "concern")));
    }
    points.addAll(unread(cases));
    points.addAll(withoutOutcome(cases));
    points.addAll(reminded(cases));
    return points;
  }

  private List<Point> unread(List<Referral> cases) {
    var byPerson =
        cases.stream()
            .collect(Collectors.toMap(Referral::person, Function.identity(), (one, two) -> one));
    return sources.messages().unseen().stream()
        .flatMap(
            person ->
                Optional.ofNullable(byPerson.get(person))
                    .or(() -> sources.referrals().latestOf(person))
                    .stream())
        .map(
            referral ->
                new Point(
                    referral.alias(),
                    "Message that nobody has read",
                    path(referral.id(), "messages")))
        .toList();
  }

  private List<Point> withoutOutcome(List<Referral> cases) {
    var byId = cases.stream().collect(Collectors.toMap(Referral::id, Function.identity()));
    return sources.contacts().withoutOutcome().stream()
        .map(
            contact ->
                new Point(
                    alias(contact.referral(), byId),
                    (contact.isAssessment() ? "First conversation" : "Appointment")
                        + " without outcome: "
                        + London.words(contact.plan().starts()),
                    path(contact.referral(), "contacts/" + contact.id())))
        .toList();
  }

  /// What a room reminds the team of today.
  private List<Point> reminded(List<Referral> cases) {
    var byId = cases.stream().collect(Collectors.toMap(Referral::id, Function.identity()));
    return sources.reminded().stream()
        .filter(Reminders.Reminder::isForToday)
        .map(one -> new Point(alias(one.referral(), byId), one.words(), one.path()))
        .toList();
  }

  private String alias(ReferralId id, Map<ReferralId, Referral> open) {
    return Optional.ofNullable(open.get(id))
        .or(() -> sources.referrals().find(id))
        .map(Referral::alias)
        .orElse("A case");
  }

  private static String path(ReferralId referral, String page) {
    return "/team/case/" + referral + "/" + page;
  }
}
