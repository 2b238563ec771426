package org.mainstay.inside.support.repeating;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Cases;
import org.mainstay.inside.referral.NoSuchCase;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.support.Contact;
import org.mainstay.inside.support.ContactId;
import org.mainstay.inside.support.Contacts;
import org.mainstay.inside.support.ContactsView;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.codes.Attended;
import org.mainstay.inside.support.codes.NhsCode;
import org.mainstay.inside.support.repeating.Repeats.Kept;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.form.Choice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The pages of a case on which appointments that repeat are booked, moved and cancelled together.
@InsidePages
public class RepeatPages {
  private static final String REPEAT = "/team/case/{id}/repeat";

  private static final String CHANGED =
      "Somebody changed one of these meanwhile. Nothing was saved. Look at them, then send it"
          + " again.";

  private final Cases cases;
  private final Repeats repeats;
  private final Contacts contacts;
  private final Team team;
  private final InstantSource clock;

  public RepeatPages(
      Cases cases, Repeats repeats, Contacts contacts, Team team, InstantSource clock) {
    this.cases = cases;
    this.repeats = repeats;
    this.contacts = contacts;
    this.team = team;
    this.clock = clock;
  }

  @GetMapping(REPEAT)
  public Answer repeat(@PathVariable UUID id) {
    var form = RepeatForm.fresh(Acting.now(), London.day(clock.instant()));
    return page(cases.find(id), form, List.of());
  }

  /// Books at once if nothing stands in the way; otherwise the days are looked at first.
  @PostMapping(REPEAT)
  public Answer book(
      @PathVariable UUID id,
      @RequestParam Map<String, String> sent,
      @RequestParam(defaultValue = "") List<String> days,
      @RequestParam(defaultValue = "") String looked) {
    var referral = cases.find(id);
    var form = RepeatForm.of(sent);
    var wish = form.wish(clock.instant(), worker -> contacts.mayMeet(referral.person(), worker));
    if (wish.isEmpty()) {
      return page(referral, form, List.of());
    }
    if (repeats.isBooked(wish.get().key(), referral.id())) {
      return new GoTo(CaseHead.Tab.APPOINTMENTS.of(referral.id()));
    }
    var all = repeats.days(wish.get());
    boolean isLooked = looked.equals("yes");
    if (!isLooked && !all.stream().allMatch(Diary.Day::isFree)) {
      return page(referral, form, all);
    }
    Set<LocalDate> chosen =
        all.stream()
            .map(Diary.Day::on)
            .filter(day -> !isLooked || days.contains(day.toString()))
            .collect(Collectors.toSet());
    if (chosen.isEmpty()) {
      return page(referral, form.refused("days", "Tick at least one day"), all);
    }
    return switch (repeats.book(referral, wish.get(), chosen)) {
      case Kept.Done() -> new GoTo(CaseHead.Tab.APPOINTMENTS.of(referral.id()));
      case Kept.Refused(var because) -> page(referral, form.refused("day", because), List.of());
      case Kept.InTheWay(var inTheWay) -> page(referral, form, inTheWay);
      case Kept.ChangedMeanwhile() -> page(referral, form.refused("day", CHANGED), List.of());
    };
  }

  @GetMapping(REPEAT + "/{contact}")
  public Answer following(@PathVariable UUID id, @PathVariable UUID contact) {
    var referral = cases.find(id);
    var found = find(referral, contact);
    var form = RepeatForm.about(found, Repeats.seen(repeats.following(found)));
    return following(referral, found, form, "", List.of());
  }

  @PostMapping(REPEAT + "/{contact}/time")
  public Answer move(
      @PathVariable UUID id, @PathVariable UUID contact, @RequestParam Map<String, String> sent) {
    var referral = cases.find(id);
    var found = find(referral, contact);
    var form = RepeatForm.of(sent);
    var starts = form.starts();
    if (starts.isEmpty()) {
      return following(referral, found, form, "", List.of());
    }
    var kept = repeats.move(found, starts.get(), form.value("seen"), form.isAnyway());
    return answer(kept, referral, found, form);
  }

  @PostMapping(REPEAT + "/{contact}/cancel")
  public Answer cancel(
      @PathVariable UUID id, @PathVariable UUID contact, @RequestParam Map<String, String> sent) {
    var referral = cases.find(id);
    var found = find(referral, contact);
    var form = RepeatForm.of(sent);
    var by =
        NhsCode.find(Attended.class, form.value("attended"))
            .filter(Attended::isCancelled)
            .orElse(Attended.CANCELLED_BY_SERVICE);
    return answer(repeats.cancel(found, by, form.value("seen")), referral, found, form);
  }

  private Answer answer(Kept kept, Referral referral, Contact found, RepeatForm form) {
    return switch (kept) {
      case Kept.Done() -> new GoTo(CaseHead.Tab.APPOINTMENTS.of(referral.id()));
      case Kept.Refused(var because) ->
          following(referral, found, form.refused("day", because), "", List.of());
      case Kept.InTheWay(var days) ->
          following(
              referral,
              found,
              form.refused("day", "Something stands in the way. Look at it, then choose"),
              "",
              days);
      case Kept.ChangedMeanwhile() -> following(referral, found, form, CHANGED, List.of());
    };
  }

  private Contact find(Referral referral, UUID contact) {
    return contacts
        .find(new ContactId(contact))
        .filter(found -> found.referral().equals(referral.id()))
        .filter(found -> repeats.of(found).isPresent())
        .orElseThrow(NoSuchCase::new);
  }

  private Answer page(Referral referral, RepeatForm form, List<Diary.Day> days) {
    var page =
        new Page(
                "Appointments that repeat",
                new RepeatView(
                    cases.head(referral, CaseHead.Tab.APPOINTMENTS),
                    CaseHead.Tab.SUMMARY.of(referral.id()) + "/repeat",
                    ContactsView.Lists.of(
                        team.supporters().stream()
                            .filter(one -> contacts.mayMeet(referral.person(), one.id()))
                            .toList()),
                    days.stream()
                        .filter(day -> day.starts().isPresent())
                        .map(RepeatPages::line)
                        .toList(),
                    form))
            .withoutExit();
    return form.errors().any() ? page.withErrors() : page;
  }

  private static RepeatView.Day line(Diary.Day day) {
    var words = London.words(day.starts().orElseThrow());
    return new RepeatView.Day(
        Choice.of(day.on().toString(), words, String.join(" ", day.inTheWay())), day.isFree());
  }

  private Answer following(
      Referral referral, Contact found, RepeatForm form, String notice, List<Diary.Day> days) {
    var page =
        new Page(
                "Appointments that repeat",
                new FollowingView(
                    cases.head(referral, CaseHead.Tab.APPOINTMENTS),
                    CaseHead.Tab.SUMMARY.of(referral.id()) + "/repeat/" + found.id(),
                    repeats.of(found).orElseThrow().words(found.id()) + ".",
                    notice,
                    repeats.following(found).stream()
                        .map(one -> London.words(one.plan().starts()))
                        .toList(),
                    days.stream()
                        .filter(day -> !day.isFree())
                        .map(
                            day -> London.words(day.on()) + ": " + String.join(" ", day.inTheWay()))
                        .toList(),
                    form))
            .withoutExit();
    if (!notice.isEmpty()) {
      return page.withStatus(409);
    }
    return form.errors().any() ? page.withErrors() : page;
  }
}
