package org.mainstay.inside.support;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Cases;
import org.mainstay.inside.referral.NoSuchCase;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.support.Contacts.Settled;
import org.mainstay.inside.support.codes.Attended;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The pages on which appointments are booked, moved, called off, and said what became of.
@InsidePages
public class ContactPages {
  private final Cases cases;
  private final Contacts contacts;
  private final Afterwards afterwards;
  private final Beside beside;
  private final Team team;
  private final InstantSource clock;

  public ContactPages(
      Cases cases,
      Contacts contacts,
      Afterwards afterwards,
      Beside beside,
      Team team,
      InstantSource clock) {
    this.cases = cases;
    this.contacts = contacts;
    this.afterwards = afterwards;
    this.beside = beside;
    this.team = team;
    this.clock = clock;
  }

  /// What is to be said beside an appointment.
  public interface Beside {
    /// Whether it repeats, and what stands in its way, in sentences.
    List<String> about(Contact contact);

    /// Whether others that were booked with it follow.
    boolean repeats(Contact contact);
  }

  @GetMapping("/team/case/{id}/contacts")
  public Answer contacts(@PathVariable UUID id) {
    var referral = cases.find(id);
    var day = London.day(clock.instant());
    return list(referral, ContactForm.fresh(referral.stage(), Acting.now(), day));
  }

  @PostMapping("/team/case/{id}/contacts")
  public Answer book(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
    var referral = cases.find(id);
    var form = ContactForm.of(sent);
    var plan = form.plan();
    if (plan.isEmpty()) {
      return list(referral, form);
    }
    var settled =
        form.isUnplanned()
            ? contacts.happened(referral, plan.get(), form.value("done"))
            : contacts.book(referral, plan.get());
    return switch (settled) {
      case Settled.Done ignored -> new GoTo(CasePages.base(referral) + "/contacts");
      case Settled.Refused(var because) -> list(referral, form.refused("day", because));
      case Settled.ChangedMeanwhile() ->
          list(referral, form.refused("day", "Somebody changed this meanwhile: look again"));
    };
  }

  @GetMapping("/team/case/{id}/contacts/{contact}")
  public Answer contact(@PathVariable UUID id, @PathVariable UUID contact) {
    var referral = cases.find(id);
    var found = find(referral, contact);
    return one(referral, found, ContactForm.about(found), "");
  }

  @PostMapping("/team/case/{id}/contacts/{contact}")
  public Answer outcome(
      @PathVariable UUID id, @PathVariable UUID contact, @RequestParam Map<String, String> sent) {
    var referral = cases.find(id);
    var found = find(referral, contact);
    var form = ContactForm.of(sent);
    var attended = form.attended();
    var minutes = form.minutes();
    var kept = afterwards.read(form, cases.open(referral, Purpose.SUPPORT), referral);
    if (attended.isEmpty() || minutes.isEmpty() || form.errors().any()) {
      return one(referral, found, form, "");
    }
    if (form.version() != found.version()) {
      return changedMeanwhile(referral, found, form);
    }
    var settled =
        contacts.outcome(
            found, new Contacts.Outcome(attended.get(), minutes.get(), form.value("done")));
    if (settled instanceof Settled.Done) {
      return new GoTo(
          CasePages.base(referral) + (afterwards.keep(kept, referral) ? "/concern" : "/contacts"));
    }
    return answer(settled, referral, found, form, "attended");
  }

  @PostMapping("/team/case/{id}/contacts/{contact}/time")
  public Answer move(
      @PathVariable UUID id, @PathVariable UUID contact, @RequestParam Map<String, String> sent) {
    var referral = cases.find(id);
    var found = find(referral, contact);
    var form = ContactForm.of(sent);
    var starts = form.starts();
    if (starts.isEmpty()) {
      return one(referral, found, form, "");
    }
    if (form.version() != found.version()) {
      return changedMeanwhile(referral, found, form);
    }
    var settled = contacts.reschedule(found, starts.get(), found.plan().minutes());
    return answer(settled, referral, found, form, "day");
  }

  @PostMapping("/team/case/{id}/contacts/{contact}/cancel")
  public Answer cancel(
      @PathVariable UUID id, @PathVariable UUID contact, @RequestParam Map<String, String> sent) {
    var referral = cases.find(id);
    var found = find(referral, contact);
    var form = ContactForm.of(sent);
    var by = form.attended().filter(Attended::isCancelled).orElse(Attended.CANCELLED_BY_SERVICE);
    if (form.version() != found.version()) {
      return changedMeanwhile(referral, found, form);
    }
    var settled = contacts.outcome(found, new Contacts.Outcome(by, found.plan().minutes(), ""));
    return answer(settled, referral, found, form, "day");
  }

  private Answer answer(
      Settled settled, Referral referral, Contact found, ContactForm form, String field) {
    return switch (settled) {
      case Settled.Done ignored -> new GoTo(CasePages.base(referral) + "/contacts");
      case Settled.Refused(var because) -> one(referral, found, form.refused(field, because), "");
      case Settled.ChangedMeanwhile() -> changedMeanwhile(referral, found, form);
    };
  }

  private Answer changedMeanwhile(Referral referral, Contact found, ContactForm form) {
    return one(
        referral,
        found,
        form,
        "Somebody changed this meanwhile. Nothing was saved. What you typed is still here.");
  }

  private Answer list(Referral referral, ContactForm form) {
    var page =
        new Page(
                "Appointments",
                new ContactsView(
                    cases.head(referral, CaseHead.Tab.APPOINTMENTS),
                    CasePages.base(referral),
                    contacts.of(referral.id()).stream().map(one -> line(referral, one)).toList(),
                    ContactsView.Lists.of(
                        team.supporters().stream()
                            .filter(one -> contacts.mayMeet(referral.person(), one.id()))
                            .toList()),
                    form))
            .withoutExit();
    return form.errors().any() ? page.withErrors() : page;
  }

  private Answer one(Referral referral, Contact found, ContactForm form, String notice) {
    var opened = cases.open(referral, Purpose.SUPPORT);
    boolean isOver = !found.plan().starts().isAfter(clock.instant());
    var page =
        new Page(
                "Appointment",
                new OutcomeView(
                    cases.head(referral, CaseHead.Tab.APPOINTMENTS),
                    path(referral, found),
                    when(found),
                    notice,
                    beside.repeats(found) ? CasePages.base(referral) + "/repeat/" + found.id() : "",
                    new OutcomeView.Asked(
                        isOver,
                        OutcomeView.outcomes(),
                        afterwards.scales(referral.id()),
                        afterwards.goals(opened, referral),
                        afterwards.charts(opened, referral)),
                    form))
            .withoutExit();
    if (!notice.isEmpty()) {
      return page.withStatus(409);
    }
    return form.errors().any() ? page.withErrors() : page;
  }

  private ContactsView.Line line(Referral referral, Contact one) {
    boolean isBooked = one.state() instanceof Contact.State.Booked;
    boolean isOver = !one.plan().starts().isAfter(clock.instant());
    return new ContactsView.Line(
        London.words(one.plan().starts()),
        one.plan().manner().type().words() + ", " + one.plan().manner().medium().how(),
        team.nameOf(one.plan().worker()),
        String.join(
            " ",
            Stream.concat(Stream.of(state(one, isOver) + "."), beside.about(one).stream())
                .toList()),
        isBooked ? path(referral, one) : "",
        isOver ? "Say what became of it" : "Move or cancel");
  }

  private static String state(Contact one, boolean isOver) {
    return switch (one.state()) {
      case Contact.State.Booked() ->
          isOver ? "Due by " + London.words(one.outcomeDue()) : "Still to come";
      case Contact.State.Held(var how, var minutes) ->
          "%s%s, %d minutes"
              .formatted(how.words(), one.plan().isPlanned() ? "" : " (not planned)", minutes);
      case Contact.State.NotHeld(var why) -> why.words();
    };
  }

  private String when(Contact one) {
    return "%s, %s, with %s."
        .formatted(
            London.words(one.plan().starts()),
            one.plan().manner().medium().how(),
            team.signed(one.plan().worker()));
  }

  private static String path(Referral referral, Contact one) {
    return CasePages.base(referral) + "/contacts/" + one.id();
  }

  private Contact find(Referral referral, UUID contact) {
    return contacts
        .find(new ContactId(contact))
        .filter(found -> found.referral().equals(referral.id()))
        .orElseThrow(NoSuchCase::new);
  }
}
