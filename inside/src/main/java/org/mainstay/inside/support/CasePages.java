package org.mainstay.inside.support;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mainstay.inside.assessment.Goal;
import org.mainstay.inside.assessment.Goals;
import org.mainstay.inside.assessment.Measures;
import org.mainstay.inside.assessment.TakenMeasure;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Cases;
import org.mainstay.inside.referral.Messages;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Reminders;
import org.mainstay.inside.referral.Stage;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.inside.trail.Trail;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.label.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The pages of a case on which a worker reads what there is and writes notes.
@InsidePages
public class CasePages {
  private static final int NOTES_ON_SUMMARY_MAX = 3;

  private final Cases cases;
  private final Contents about;
  private final Team team;
  private final Trail trail;
  private final InstantSource clock;

  /// What a record is made of.
  public record Contents(
      Contacts contacts,
      Notes notes,
      Measures measures,
      Goals goals,
      Messages messages,
      List<Reminders> reminders) {
    public Contents {
      reminders = List.copyOf(reminders);
    }
  }

  public CasePages(Cases cases, Contents about, Team team, Trail trail, InstantSource clock) {
    this.cases = cases;
    this.about = about;
    this.team = team;
    this.trail = trail;
    this.clock = clock;
  }

  @GetMapping("/team/case/{id}")
  public Answer summary(@PathVariable UUID id) {
    var referral = cases.find(id);
    var opened = cases.open(referral, Purpose.SUPPORT);
    var base = base(referral);
    var head = cases.head(referral, CaseHead.Tab.SUMMARY);
    return new Page(
            referral.alias(),
            new CaseView(
                head,
                base,
                opened.calledName().openFor(Purpose.SUPPORT),
                next(referral),
                due(referral, base),
                about.goals().of(opened, referral.id()).stream().map(CasePages::goal).toList(),
                head.opens(CaseHead.Tab.MEASURES)
                    ? charts(about.measures().of(opened, referral.id()))
                    : List.of(),
                head.opens(CaseHead.Tab.NOTES)
                    ? notes(opened, referral).stream().limit(NOTES_ON_SUMMARY_MAX).toList()
                    : List.of()))
        .withoutExit();
  }

  @GetMapping("/team/case/{id}/notes")
  public Answer notes(@PathVariable UUID id) {
    return notes(cases.find(id), "", Errors.NONE);
  }

  @PostMapping("/team/case/{id}/notes")
  public Answer keepNote(@PathVariable UUID id, @RequestParam(defaultValue = "") String words) {
    var referral = cases.find(id);
    if (words.isBlank()) {
      return notes(referral, words, Errors.of("words", "Write the note first"));
    }
    if (words.length() > Notes.WORDS_MAX) {
      return notes(
          referral, words, Errors.of("words", "A note has 10,000 characters at most: shorten it"));
    }
    about.notes().write(referral, words);
    return new GoTo(base(referral) + "/notes");
  }

  @GetMapping("/team/case/{id}/looked")
  public Answer looked(@PathVariable UUID id) {
    var referral = cases.find(id);
    cases.open(referral, Purpose.ACCESS);
    var lines =
        trail.of(referral.person().value()).stream()
            .map(
                entry ->
                    new LookedView.Line(
                        London.words(entry.at()),
                        signed(entry.worker()),
                        entry.event(),
                        entry.why()))
            .toList();
    var head = cases.head(referral, CaseHead.Tab.LOOKED);
    return new Page("Who looked", new LookedView(head, lines, base(referral) + "/glass"))
        .withoutExit();
  }

  private Answer notes(Referral referral, String typed, Errors errors) {
    var opened = cases.open(referral, Purpose.SUPPORT);
    var page =
        new Page(
                "Notes",
                new NotesView(
                    cases.head(referral, CaseHead.Tab.NOTES),
                    base(referral),
                    notes(opened, referral),
                    typed,
                    errors))
            .withoutExit();
    return errors.any() ? page.withErrors() : page;
  }

  private List<NotesView.Line> notes(OpenRecord opened, Referral referral) {
    return about.notes().of(referral.id()).stream()
        .map(
            note ->
                new NotesView.Line(
                    London.words(note.at()),
                    signed(note.by()),
                    opened.words(note.words()).openFor(Purpose.SUPPORT).lines().toList()))
        .toList();
  }

  private String next(Referral referral) {
    return about
        .contacts()
        .next(referral.id())
        .map(
            contact ->
                "%s, %s, with %s."
                    .formatted(
                        London.words(contact.plan().starts()),
                        contact.plan().manner().medium().how(),
                        signed(contact.plan().worker())))
        .orElse("None is booked.");
  }

  private List<CaseView.Due> due(Referral referral, String base) {
    var due = new ArrayList<CaseView.Due>();
    if (about.messages().unseen().contains(referral.person())) {
      due.add(new CaseView.Due("Read the new message", base + "/messages"));
    }
    for (Contact contact : about.contacts().of(referral.id()).reversed()) {
      if (contact.state() instanceof Contact.State.Booked
          && contact.plan().ends().isBefore(clock.instant())) {
        due.add(
            new CaseView.Due(
                "Say what became of the appointment on %s, by %s"
                    .formatted(
                        London.words(contact.plan().starts()), London.words(contact.outcomeDue())),
                base + "/contacts/" + contact.id()));
      }
    }
    about.reminders().stream()
        .flatMap(room -> room.due().stream())
        .filter(reminder -> reminder.referral().equals(referral.id()))
        .map(reminder -> new CaseView.Due(reminder.words(), reminder.path()))
        .forEach(due::add);
    if (referral.stage() == Stage.ASSESSED || referral.stage() == Stage.HUDDLE) {
      due.add(new CaseView.Due("Decide in the huddle who supports them", base + "/allocate"));
    }
    return due;
  }

  static List<Chart> charts(List<TakenMeasure> measures) {
    Map<String, List<TakenMeasure>> byScale = new LinkedHashMap<>();
    measures.forEach(
        one -> byScale.computeIfAbsent(one.scale().id(), ignored -> new ArrayList<>()).add(one));
    // What was filled in most often shows the way best, so it stands first.
    return byScale.values().stream()
        .sorted(Comparator.comparingInt((List<TakenMeasure> taken) -> taken.size()).reversed())
        .map(Chart::of)
        .toList();
  }

  private static CaseView.GoalLine goal(Goal goal) {
    if (goal.ratings().isEmpty()) {
      return new CaseView.GoalLine(goal.words(), "Not rated yet");
    }
    var first = goal.ratings().getFirst();
    var last = goal.ratings().getLast();
    var rating = "%d of 10 on %s".formatted(last.points(), London.words(last.on()));
    return new CaseView.GoalLine(
        goal.words(),
        goal.ratings().size() == 1 ? rating : rating + "; at first " + first.points());
  }

  private String signed(WorkerId worker) {
    if (worker.equals(Acting.HOUSE)) {
      return "the hub itself";
    }
    return team.signed(worker);
  }

  static String base(Referral referral) {
    return "/team/case/" + referral.id();
  }
}
