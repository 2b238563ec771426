package org.mainstay.inside.referral.arriving;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.CaseHeads;
import org.mainstay.inside.referral.ContactAttempts;
import org.mainstay.inside.referral.Messages;
import org.mainstay.inside.referral.OpenConcerns;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.referral.Stage;
import org.mainstay.inside.referral.Times;
import org.mainstay.inside.referral.WorkingHours;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.ui.Answer;
import org.mainstay.ui.Page;
import org.springframework.web.bind.annotation.GetMapping;

/// The page of new requests: who waits for contact, and since when.
@InsidePages
public class NewRequestsPages {
  /// A first try is due within so many working days.
  private static final int FIRST_TRY_WORKING_DAYS_MAX = 2;

  private final Referrals referrals;
  private final Signs signs;
  private final CaseHeads heads;
  private final WorkingHours hours;
  private final Times times;

  /// What the list shows beside each request.
  public record Signs(ContactAttempts attempts, OpenConcerns concerns, Messages messages) {}

  public NewRequestsPages(
      Referrals referrals, Signs signs, CaseHeads heads, WorkingHours hours, Times times) {
    this.referrals = referrals;
    this.signs = signs;
    this.heads = heads;
    this.hours = hours;
    this.times = times;
  }

  /// The list.
  @GetMapping("/team/new")
  public Answer waiting() {
    var concerns = signs.concerns().inWords();
    var tries = signs.attempts().firstTries();
    Set<PersonKey> wrote = new HashSet<>(signs.messages().unseen());
    var rows =
        referrals.open().stream()
            .filter(referral -> isWaitingForContact(referral.stage()))
            .map(
                referral ->
                    row(
                        referral,
                        Optional.ofNullable(tries.get(referral.id())),
                        said(referral, concerns, wrote)))
            .toList();
    return new Page("New requests", new NewRequestsView(rows)).withoutExit();
  }

  private static boolean isWaitingForContact(Stage stage) {
    return stage == Stage.SCREENING || stage == Stage.AWAITING_CONTACT;
  }

  private static List<String> said(
      Referral referral, Map<ReferralId, String> concerns, Set<PersonKey> wrote) {
    List<String> said = new ArrayList<>();
    Optional.ofNullable(concerns.get(referral.id())).ifPresent(said::add);
    if (wrote.contains(referral.person())) {
      said.add("They wrote a message that nobody has read yet.");
    }
    return said;
  }

  private NewRequestsView.RowView row(
      Referral referral, Optional<Instant> firstTry, List<String> said) {
    var since = referral.requestReceivedAt();
    return new NewRequestsView.RowView(
        referral.alias(),
        CaseHead.Tab.REQUEST.of(referral.id()),
        times.on(times.dayOf(since)) + ", " + times.ago(since),
        referral.stage().words() + ", held by " + heads.holder(referral.holder()),
        firstTry.map(at -> "made at " + times.at(at)).orElseGet(() -> due(since)),
        said);
  }

  private String due(Instant since) {
    var day = hours.daysAfter(since, FIRST_TRY_WORKING_DAYS_MAX);
    var words = "due by " + times.on(day);
    return day.isBefore(times.today()) ? words + ", not made yet" : words;
  }
}
