package org.mainstay.inside.support.pathways;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mainstay.inside.assessment.Measures;
import org.mainstay.inside.assessment.TakenMeasure;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Cases;
import org.mainstay.inside.referral.Holder;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.support.Contact;
import org.mainstay.inside.support.Contacts;
import org.mainstay.inside.support.London;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.trail.Acting;
import org.mainstay.sums.scales.Scale;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.label.Errors;

/// What the page of a case’s pathway says, and who may do what on it.
public final class PathwayWords {
  private final Cases cases;
  private final CaseSteps steps;
  private final StepReminders reminders;
  private final Pathways pathways;
  private final About about;
  private final Team team;

  /// What is shown beside a step.
  public record About(Contacts contacts, Measures measures) {}

  public PathwayWords(
      Cases cases,
      CaseSteps steps,
      StepReminders reminders,
      Pathways pathways,
      About about,
      Team team) {
    this.cases = cases;
    this.steps = steps;
    this.reminders = reminders;
    this.pathways = pathways;
    this.about = about;
    this.team = team;
  }

  /// Which state of things a form was about: how many moves there were, and how often they changed.
  String seen(List<StepMove> moves) {
    return moves.size() + "." + moves.stream().mapToInt(StepMove::version).sum();
  }

  /// Whoever holds the case proposes; of a case that the whole team holds, anybody; a lead always.
  boolean mayPropose(Referral referral) {
    return switch (referral.holder()) {
      case Holder.WholeTeam() -> true;
      case Holder.Named(var worker) -> worker.equals(Acting.now()) || isOf(Role.LEAD);
    };
  }

  String whoProposes(Referral referral) {
    return switch (referral.holder()) {
      case Holder.WholeTeam() -> "Anybody of the team proposes another step.";
      case Holder.Named(var worker) ->
          "%s holds this case and proposes another step. Bring a question to the huddle instead."
              .formatted(team.nameOf(worker));
    };
  }

  /// Nobody decides alone what they proposed themselves.
  boolean mayDecide(StepMove move) {
    return switch (pathways.movesDecidedBy()) {
      case HUDDLE -> false;
      case CLINICIAN -> !isTheirs(move) && (isOf(Role.CLINICIAN) || isOf(Role.LEAD));
    };
  }

  String whoDecides() {
    return pathways.movesDecidedBy().words();
  }

  boolean isTheirs(StepMove move) {
    return move.by().equals(Acting.now());
  }

  private boolean isOf(Role role) {
    return team.find(Acting.now()).map(Worker::role).filter(role::equals).isPresent();
  }

  PathwayView view(Referral referral, String notice, PathwayView.Typed typed, Errors errors) {
    var opened = cases.open(referral, Purpose.SUPPORT);
    var moves = steps.of(referral.id());
    var current = CaseSteps.current(moves);
    var open = moves.stream().filter(StepMove::isOpen).findFirst();
    return new PathwayView(
        cases.head(referral, CaseHead.Tab.PATHWAY),
        CaseHead.Tab.PATHWAY.of(referral.id()),
        notice,
        current.map(move -> now(opened, referral, move)).orElse(List.of()),
        open.map(move -> proposed(opened, move)).orElse(List.of()),
        forms(referral, moves, current, open),
        moves.stream()
            .flatMap(move -> steps.said(move).stream().map(said -> new Told(move, said)))
            .sorted(Comparator.comparing((Told told) -> told.said().at()).reversed())
            .map(told -> line(opened, told))
            .toList(),
        typed,
        errors);
  }

  /// One thing that was said, and about which move.
  private record Told(StepMove move, StepMove.Said said) {}

  private String line(OpenRecord opened, Told told) {
    var why = opened.words(told.said().because()).openFor(Purpose.SUPPORT);
    return "%s, %s. %s, %s%s"
        .formatted(
            London.words(told.said().at()),
            team.signed(told.said().by()),
            steps.words(told.move().step()),
            told.move().number() == 1 ? "where it begins" : told.said().state().words(),
            why.isBlank() ? "." : ": " + why);
  }

  private PathwayView.Forms forms(
      Referral referral,
      List<StepMove> moves,
      Optional<StepMove> current,
      Optional<StepMove> open) {
    boolean mayMove = referral.stage().isOpen() && (moves.isEmpty() || mayPropose(referral));
    var choices =
        pathways.places().stream()
            .filter(place -> current.filter(now -> now.step().equals(place.key())).isEmpty())
            .<Choice>map(place -> Choice.of(place.key(), place.words(), heldBy(place)))
            .toList();
    return new PathwayView.Forms(
        mayMove ? choices : List.of(),
        moves.isEmpty(),
        current.isPresent() && open.isEmpty() && referral.stage().isOpen(),
        open.filter(this::mayDecide).isPresent(),
        open.filter(this::isTheirs).isPresent(),
        mayMove || open.isPresent() ? whoDecides() : whoProposes(referral));
  }

  private static String heldBy(Pathways.Place place) {
    return "Held by: "
        + place.step().roles().stream().map(Role::words).collect(Collectors.joining(", "));
  }

  private List<String> proposed(OpenRecord opened, StepMove move) {
    var said = steps.said(move).getLast();
    return List.of(
        steps.words(move.step()) + ".",
        "%s, %s: %s"
            .formatted(
                team.signed(said.by()),
                London.words(said.at()),
                opened.words(said.because()).openFor(Purpose.SUPPORT)));
  }

  private List<PathwayView.Line> now(OpenRecord opened, Referral referral, StepMove move) {
    var lines = new ArrayList<PathwayView.Line>();
    lines.add(line("Step", steps.words(move.step())));
    move.since().ifPresent(at -> lines.add(line("Since", London.words(London.day(at)))));
    steps.place(move.step()).ifPresent(place -> lines.addAll(about(opened, referral, move, place)));
    reminders.reviewOn(move).ifPresent(day -> lines.add(line("Look again on", London.words(day))));
    return lines;
  }

  private List<PathwayView.Line> about(
      OpenRecord opened, Referral referral, StepMove move, Pathways.Place place) {
    var lines = new ArrayList<PathwayView.Line>();
    lines.add(line("Why we have it", place.pathway().why()));
    lines.add(
        reminders.isInOtherHands(referral, move)
            ? new PathwayView.Line(
                "Who holds it",
                heldBy(place) + ". It is in other hands now: allocate it",
                CaseHead.Tab.SUMMARY.of(referral.id()) + "/allocate")
            : line("Who holds it", heldBy(place)));
    lines.add(
        line(
            "Contacts",
            "%d of about %d".formatted(held(referral, move), place.step().usualContacts())));
    var taken =
        about.measures().of(opened, referral.id()).stream()
            .collect(Collectors.groupingBy(one -> one.scale().id()));
    var forms = place.step().forms();
    forms.atStart().forEach(id -> lines.add(form(referral, "At the start", id, taken)));
    forms.atEachContact().forEach(id -> lines.add(form(referral, "At each contact", id, taken)));
    forms.atEnd().forEach(id -> lines.add(form(referral, "At the end", id, taken)));
    return lines;
  }

  private long held(Referral referral, StepMove move) {
    var since = move.since().orElse(Instant.MAX);
    return about.contacts().of(referral.id()).stream()
        .filter(Contact::isHeld)
        .filter(contact -> !contact.plan().starts().isBefore(since))
        .count();
  }

  /// A questionnaire of the step, when it was filled in last, and where it is filled in.
  private static PathwayView.Line form(
      Referral referral, String when, String id, Map<String, List<TakenMeasure>> taken) {
    var last =
        taken.getOrDefault(id, List.of()).stream()
            .map(TakenMeasure::takenOn)
            .max(Comparator.naturalOrder())
            .map(day -> "last filled in on " + London.words(day))
            .orElse("not filled in yet");
    return new PathwayView.Line(
        when,
        Scale.named(id).name() + ", " + last,
        CaseHead.Tab.MEASURES.of(referral.id()) + "/" + id);
  }

  private static PathwayView.Line line(String what, String words) {
    return new PathwayView.Line(what, words, "");
  }
}
