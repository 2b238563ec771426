package org.mainstay.house.commandline.documents;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mainstay.inside.referral.Stage;
import org.mainstay.inside.safety.State;
import org.mainstay.inside.support.codes.Attended;
import org.mainstay.inside.support.letters.LetterState;
import org.mainstay.inside.support.onward.OnwardState;
import org.mainstay.inside.support.pathways.MoveState;
import org.mainstay.inside.support.pauses.PauseState;
import org.mainstay.inside.work.employment.SupportState;
import org.mainstay.outside.commitment.action.ActionStatus;
import org.mainstay.outside.commitment.charter.CharterState;
import org.mainstay.outside.commitment.promise.PromiseStage;
import org.mainstay.outside.network.pilot.PilotStage;

/// The life of something the team or an employer sees to, as the code has it: its states, and what
/// may follow each.
///
/// @param name of its document
/// @param title such as "a referral"
/// @param source where it stands in the code
/// @param steps in their order; the first is where it begins
record Life(String name, String title, String source, List<Step> steps) {
  /// Every life that the documents draw.
  static final List<Life> ALL =
      List.of(
          of("referral", "a referral", Stage.values(), Stage::words, Stage::next),
          of("concern", "a concern", State.values(), State::words, State::next),
          of(
              "appointment",
              "an appointment",
              toComeFirst(),
              each -> each.code() + ": " + each.words(),
              Attended::next),
          of(
              "employment-support",
              "employment support",
              SupportState.values(),
              SupportState::words,
              SupportState::next),
          of(
              "onward-referral",
              "an onward referral",
              OnwardState.values(),
              OnwardState::words,
              OnwardState::next),
          of(
              "step-move",
              "a move to another step",
              MoveState.values(),
              MoveState::words,
              MoveState::next),
          of("pause", "a pause", PauseState.values(), PauseState::words, PauseState::next),
          of("letter", "a letter", LetterState.values(), LetterState::words, LetterState::next),
          of(
              "commitment",
              "a commitment",
              PromiseStage.values(),
              PromiseStage::words,
              PromiseStage::next),
          of(
              "commitment-action",
              "an action of a commitment",
              ActionStatus.values(),
              ActionStatus::words,
              ActionStatus::next),
          of(
              "charter",
              "a charter",
              CharterState.values(),
              CharterState::words,
              CharterState::next),
          of("pilot", "a pilot", PilotStage.values(), PilotStage::words, PilotStage::next));

  Life {
    steps = List.copyOf(steps);
  }

  /// One state.
  ///
  /// @param code its name in the code
  /// @param words as the team reads it
  /// @param next the codes of those that may follow, in their order; its own if it may be repeated
  record Step(String code, String words, List<String> next) {
    Step {
      next = List.copyOf(next);
    }

    boolean isLast() {
      return next.isEmpty();
    }
  }

  private static Attended[] toComeFirst() {
    var all = new LinkedHashSet<>(List.of(Attended.IN_FUTURE));
    all.addAll(Arrays.asList(Attended.values()));
    return all.toArray(Attended[]::new);
  }

  private static <S extends Enum<S>> Life of(
      String name,
      String title,
      S[] states,
      Function<S, String> words,
      Function<S, Collection<S>> next) {
    var inOrder = Arrays.asList(states);
    var steps =
        inOrder.stream()
            .map(
                state ->
                    new Step(
                        state.name(),
                        words.apply(state),
                        inOrder.stream()
                            .filter(next.apply(state)::contains)
                            .map(Enum::name)
                            .toList()))
            .toList();
    var type = states[0].getDeclaringClass();
    var room = type.getPackageName().replaceFirst("org\\.mainstay\\.", "");
    return new Life(name, title, room + "." + type.getSimpleName(), steps);
  }

  /// The state with this name.
  Step step(String code) {
    return steps.stream().filter(step -> step.code().equals(code)).findFirst().orElseThrow();
  }

  /// Everything that can be reached from this state, itself left out unless it can be come back to.
  Set<String> reachedFrom(String code) {
    var reached = new LinkedHashSet<String>();
    var waiting = new ArrayDeque<>(List.of(step(code)));
    while (!waiting.isEmpty()) {
      waiting.remove().next().stream()
          .filter(reached::add)
          .forEach(next -> waiting.add(step(next)));
    }
    return reached;
  }

  /// The page with its picture, and the same in words for those who do not see it.
  String page() {
    var page =
        new StringBuilder(
            """
            # The life of %s

            Drawn from `%s` by `./mainstay docs`. A step that is not here is refused.

            ![Each state of %s, with arrows to the states that may follow](%s.svg)

            | state | in the code | what may follow |
            |---|---|---|
            """
                .formatted(title, source, title, name));
    for (Step step : steps) {
      page.append("| %s | %s | %s |\n".formatted(step.words(), step.code(), following(step)));
    }
    return page.toString();
  }

  /// The same in one line.
  String inWords() {
    return steps.stream()
        .map(step -> step.words() + ": " + following(step))
        .collect(Collectors.joining(". "));
  }

  private String following(Step step) {
    var words = step.next().stream().map(code -> step(code).words()).toList();
    return words.isEmpty() ? "nothing" : String.join("; ", words);
  }
}
