package org.mainstay.inside.referral.arriving;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Cases;
import org.mainstay.inside.referral.Holder;
import org.mainstay.inside.referral.Moved;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.referral.Requests;
import org.mainstay.inside.referral.Stage;
import org.mainstay.inside.referral.Times;
import org.mainstay.inside.referral.reaching.SafeContactWords;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.letterbox.letter.Asked;
import org.mainstay.letterbox.letter.Identity;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.sums.scales.Licences;
import org.mainstay.sums.scales.Scale;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What a person asked for, and the button with which a worker takes the request up.
@InsidePages
public class RequestPages {
  private static final String CHANGED =
      "Somebody changed this meanwhile. Look again, then take it up if it is still open.";
  private static final Set<Integer> FIRST_TWO = Set.of(1, 2);

  private final Cases cases;
  private final Requests requests;
  private final Referrals referrals;
  private final People people;
  private final Team team;
  private final Times times;

  public RequestPages(
      Cases cases, Requests requests, Referrals referrals, People people, Team team, Times times) {
    this.cases = cases;
    this.requests = requests;
    this.referrals = referrals;
    this.people = people;
    this.team = team;
    this.times = times;
  }

  /// The request.
  @GetMapping("/team/case/{id}/request")
  public Answer request(@PathVariable UUID id) {
    return page(id, "");
  }

  /// A worker takes the request up; the person reads who will get in touch.
  @PostMapping("/team/case/{id}/take")
  public Answer take(@PathVariable UUID id, @RequestParam(defaultValue = "0") int version) {
    var referral = cases.find(id);
    if (referral.version() != version || referral.stage() != Stage.SCREENING) {
      return page(id, CHANGED);
    }
    var worker = team.find(Acting.now()).orElseThrow();
    var moved =
        referrals.move(
            referral,
            Stage.AWAITING_CONTACT,
            new Holder.Named(worker.id()),
            "%s took the request up.".formatted(worker.name()));
    return switch (moved) {
      case Moved.Done(var now) -> {
        people.tell(
            now.person(),
            "taken/" + now.id() + "/" + now.version(),
            new BoxItem.Happened(times.now(), worker.signed() + ", will get in touch with you."));
        yield new GoTo(CaseHead.Tab.CONTACT.of(now.id()));
      }
      case Moved.Refused _, Moved.ChangedMeanwhile _ -> page(id, CHANGED);
    };
  }

  private Answer page(UUID id, String changed) {
    var open = cases.open(id, Purpose.NEW_REQUEST, CaseHead.Tab.REQUEST);
    var identity = open.opened().identity().openFor(Purpose.NEW_REQUEST);
    var view =
        new RequestView(
            open.head(),
            referrals
                .before(open.referral().id())
                .map(this::earlier)
                .orElse(new RequestView.EarlierView("", "")),
            asked(requests.of(open.opened(), open.referral().id())),
            who(identity),
            take(open.referral(), changed));
    var page = new Page("Request", view).withoutExit();
    return changed.isEmpty() ? page : page.withErrors();
  }

  private RequestView.EarlierView earlier(Referral before) {
    return new RequestView.EarlierView(
        "They have been here before: %s, who asked on %s."
            .formatted(before.alias(), times.on(times.dayOf(before.requestReceivedAt()))),
        CaseHead.Tab.SUMMARY.of(before.id()));
  }

  private RequestView.AskedView asked(List<Requests.Request> all) {
    if (all.isEmpty()) {
      return new RequestView.AskedView(
          List.of(), "", List.of(), List.of(), "Nothing was asked here.", List.of(), "");
    }
    var latest = all.getLast().asked();
    var before =
        all.size() == 1 ? "" : "They asked " + all.size() + " times. This is what they sent last.";
    return new RequestView.AskedView(
        latest.wants().stream().map(RequestPages::inWords).toList(),
        latest.inOwnWords(),
        EasierWords.of(latest.easier()),
        InvitedWords.of(latest.invited()),
        inWords(latest.safeNow()),
        forms(latest),
        before);
  }

  private List<AnsweredForm> forms(Asked asked) {
    List<AnsweredForm> forms = new ArrayList<>();
    add(forms, asked.phq9(), "phq2", "phq9");
    add(forms, asked.gad7(), "gad2", "gad7");
    return forms;
  }

  private void add(List<AnsweredForm> to, Map<Integer, Integer> items, String two, String whole) {
    if (!items.isEmpty()) {
      var scale = Scale.named(FIRST_TWO.containsAll(items.keySet()) ? two : whole);
      to.add(AnsweredForm.of(scale, Licences.none().wording(scale, times.today()), items));
    }
  }

  private static RequestView.WhoView who(Identity identity) {
    var role = identity.jobRole().isBlank() ? "" : ", " + identity.jobRole();
    var contact = identity.contact();
    var note = contact.note().isBlank() ? "" : " They add: " + contact.note();
    return new RequestView.WhoView(
        identity.calledName(),
        identity.employer().name() + role,
        SafeContactWords.way(contact) + ". " + SafeContactWords.voicemail(contact) + note,
        SafeContactWords.times(contact));
  }

  private static RequestView.TakeView take(Referral referral, String changed) {
    return new RequestView.TakeView(
        referral.stage() == Stage.SCREENING,
        CaseHead.Tab.SUMMARY.of(referral.id()) + "/take",
        referral.version(),
        changed);
  }

  private static String inWords(Asked.Want want) {
    return switch (want) {
      case SOMEONE_TO_TALK_TO -> "Someone to talk to";
      case HELP_WITH_WORK -> "Help with work";
      case HELP_WITH_MONEY_OR_HOME -> "Help with money or home";
      case HELP_AFTER_SOMETHING_HAPPENED -> "Help after something happened";
      case NOT_SURE_YET -> "They are not sure yet";
    };
  }

  private static String inWords(Asked.SafeNow safe) {
    return switch (safe) {
      case YES -> "They said they are safe.";
      case NOT_SURE -> "They are not sure they are safe.";
      case NO -> "They said they are not safe.";
    };
  }
}
