package org.mainstay.inside.huddle.meeting.pages;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.mainstay.inside.huddle.Decision;
import org.mainstay.inside.huddle.Decisions;
import org.mainstay.inside.huddle.meeting.Questions;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Cases;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Times;
import org.mainstay.inside.safety.Concern;
import org.mainstay.inside.safety.Concerns;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.label.Errors;

/// What the page of one case in a huddle says, and what it keeps.
public final class Talking {
  static final String NOTHING_TO_DECIDE = "NOTHING";

  private final Cases cases;
  private final Decisions decisions;
  private final Questions questions;
  private final Concerns concerns;
  private final Words words;

  /// What its words are made with.
  public record Words(Team team, Times times) {}

  public Talking(
      Cases cases, Decisions decisions, Questions questions, Concerns concerns, Words words) {
    this.cases = cases;
    this.decisions = decisions;
    this.questions = questions;
    this.concerns = concerns;
    this.words = words;
  }

  /// What was chosen and typed so far.
  public record Typed(String what, String because) {
    static final Typed NOTHING = new Typed("", "");
  }

  /// Keeps a decision, if there is one, or says what is wrong with it.
  Errors keep(Referral referral, Typed typed) {
    if (typed.what().equals(NOTHING_TO_DECIDE)) {
      return Errors.NONE;
    }
    var chosen = kinds(referral).filter(kind -> kind.name().equals(typed.what())).findFirst();
    if (chosen.isEmpty()) {
      return Errors.of("what", "Choose what was decided");
    }
    if (typed.because().isBlank() || typed.because().length() > Decisions.BECAUSE_MAX) {
      return Errors.of("because", "Say why, in 4,000 characters at most");
    }
    if (chosen.get() == Decision.What.CONCERN_RESOLVED) {
      var concern = concerns.openOf(referral.id()).map(Concern::id).orElseThrow();
      decisions.resolve(referral, concern, typed.because());
    } else {
      decisions.keep(referral, chosen.get(), typed.because());
    }
    return Errors.NONE;
  }

  /// Allocating has a page of its own; a concern can be resolved only while one is open.
  private Stream<Decision.What> kinds(Referral referral) {
    boolean isConcernOpen = concerns.openOf(referral.id()).isPresent();
    return Stream.of(Decision.What.values())
        .filter(
            kind ->
                switch (kind) {
                  case ALLOCATED, TO_TEAM -> false;
                  case CONCERN_RESOLVED -> isConcernOpen;
                  case TALK_AGAIN, OTHER -> true;
                });
  }

  TalkView view(TalkView.At at, Referral referral, Typed typed, Errors errors) {
    var decided = decisions.of(referral.id());
    return new TalkView(
        at,
        cases.head(referral, CaseHead.Tab.HUDDLE),
        CaseHead.Tab.SUMMARY.of(referral.id()),
        asked(referral),
        decided.stream()
            .map(
                one ->
                    "%s: %s, written down by %s"
                        .formatted(
                            words.times().at(one.at()),
                            one.what().words(),
                            words.team().nameOf(one.by())))
            .toList(),
        Stream.concat(
                kinds(referral).<Choice>map(kind -> Choice.of(kind.name(), kind.words())),
                Stream.of(Choice.of(NOTHING_TO_DECIDE, "Talked about, nothing to decide")))
            .toList(),
        typed,
        errors);
  }

  /// The questions that wait; the record is opened only if there is one to read.
  private List<String> asked(Referral referral) {
    var waiting =
        questions.of(referral.id()).stream().filter(one -> one.talkedAt().isEmpty()).toList();
    if (waiting.isEmpty()) {
      return List.of();
    }
    var opened = cases.open(referral, Purpose.HUDDLE);
    return waiting.stream()
        .map(
            one ->
                "%s asks: %s"
                    .formatted(
                        words.team().nameOf(one.by()),
                        opened.words(one.words()).openFor(Purpose.HUDDLE)))
        .toList();
  }

  /// Who they are, by name.
  List<MeetingView.Member> members(Collection<WorkerId> workers) {
    return workers.stream()
        .map(worker -> new MeetingView.Member(worker.toString(), words.team().nameOf(worker), true))
        .toList();
  }
}
