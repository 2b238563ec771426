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
import org.mainstay.inside.support.pathways.CaseSteps;
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
  private final CaseSteps steps;
  private final Words words;

  /// What its words are made with.
  public record Words(Team team, Times times) {
    /// What was decided, by whom and when, and whether it was taken back; never why.
    String said(Decision one) {
      return "%s, written down by %s at %s%s"
          .formatted(
              one.what().words(),
              team.nameOf(one.by()),
              times.at(one.at()),
              one.takenBack()
                  .map(
                      back ->
                          ". Taken back by %s at %s"
                              .formatted(team.nameOf(back.by()), times.at(back.at())))
                  .orElse(""));
    }
  }

  public Talking(
      Cases cases, Decisions decisions, Questions questions, CaseSteps steps, Words words) {
    this.cases = cases;
    this.decisions = decisions;
    this.questions = questions;
    this.steps = steps;
    this.words = words;
  }

  /// What was chosen and typed so far.
  ///
  /// @param seen how many decisions the page showed on which it was typed; blank before the first
  public record Typed(String what, String because, String seen) {
    static final Typed NOTHING = new Typed("", "", "");
  }

  /// Keeps a decision, if there is one, or says what is wrong with it.
  Errors keep(Referral referral, Typed typed) {
    return typed.what().equals(NOTHING_TO_DECIDE)
        ? Errors.NONE
        : decisions.decide(referral, typed.what(), typed.because());
  }

  TalkView view(TalkView.At at, Referral referral, Typed typed, Errors errors) {
    return new TalkView(
        at,
        cases.head(referral, CaseHead.Tab.HUDDLE),
        CaseHead.Tab.SUMMARY.of(referral.id()),
        asked(referral),
        steps
            .open(referral.id())
            .map(
                move ->
                    "%s proposes: %s"
                        .formatted(words.team().nameOf(move.by()), steps.words(move.step())))
            .orElse(""),
        decided(at, referral),
        Stream.concat(
                decisions.possible(referral.id()).stream()
                    .<Choice>map(kind -> Choice.of(kind.name(), kind.words())),
                Stream.of(Choice.of(NOTHING_TO_DECIDE, "Talked about, nothing to decide")))
            .toList(),
        typed,
        errors);
  }

  /// How many decisions there were, those that were taken back counted once more.
  long seen(Referral referral) {
    var decided = decisions.of(referral.id());
    return decided.size() + decided.stream().filter(one -> one.takenBack().isPresent()).count();
  }

  /// The decisions so far; what this huddle decided can be taken back until it ends.
  private List<TalkView.Decided> decided(TalkView.At at, Referral referral) {
    return decisions.of(referral.id()).stream()
        .map(
            one ->
                new TalkView.Decided(
                    words.said(one),
                    one.takenBack().isPresent(),
                    one.takenBack().isEmpty() && !one.at().isBefore(at.began())
                        ? at.here() + "/back/" + one.id()
                        : ""))
        .toList();
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
