package org.mainstay.inside.support;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mainstay.inside.assessment.GoalId;
import org.mainstay.inside.assessment.Goals;
import org.mainstay.inside.assessment.Measures;
import org.mainstay.inside.assessment.Occasion;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.sums.scales.Answer;
import org.mainstay.sums.scales.Answers;
import org.mainstay.sums.scales.Scale;

/// What is kept after a contact besides its outcome: questionnaires, and goals rated again.
public final class Afterwards {
  private final Measures measures;
  private final Goals goals;
  private final AtEachContact usual;

  /// @param usual which questionnaires the support of a case asks for
  public Afterwards(Measures measures, Goals goals, AtEachContact usual) {
    this.measures = measures;
    this.goals = goals;
    this.usual = usual;
  }

  /// Which questionnaires the kind of support that somebody has asks for at each contact.
  @FunctionalInterface
  public interface AtEachContact {
    /// Their ids; empty if nothing is said about this case.
    Optional<List<String>> formsOf(ReferralId referral);
  }

  /// What was answered; questionnaires and goals left blank are absent.
  record Answered(Map<Scale, Map<Integer, Integer>> forms, Map<GoalId, Integer> ratings) {}

  /// The questionnaires that are offered after each contact of this case, as far as their words are
  /// here; those whose words a licence brings have a page of their own.
  List<Scale> scales(ReferralId referral) {
    return usual.formsOf(referral).orElse(List.of("phq9", "gad7")).stream()
        .map(Scale::named)
        .filter(scale -> !scale.form().texts().isEmpty())
        .toList();
  }

  /// How the questionnaires went so far.
  List<Chart> charts(OpenRecord opened, Referral referral) {
    return CasePages.charts(measures.of(opened, referral.id()));
  }

  /// The goals that can be rated again.
  List<OutcomeView.GoalField> goals(OpenRecord opened, Referral referral) {
    return goals.of(opened, referral.id()).stream()
        .map(goal -> new OutcomeView.GoalField(field(goal.id()), goal.words()))
        .toList();
  }

  /// Reads what was answered; what needs another look is said on the form.
  Answered read(ContactForm form, OpenRecord opened, Referral referral) {
    var forms = new LinkedHashMap<Scale, Map<Integer, Integer>>();
    for (Scale scale : scales(referral.id())) {
      var answers = form.answers(scale);
      if (!answers.isEmpty()) {
        forms.put(scale, answers);
      }
    }
    var ratings = new LinkedHashMap<GoalId, Integer>();
    for (var goal : goals.of(opened, referral.id())) {
      form.rating(field(goal.id())).ifPresent(points -> ratings.put(goal.id(), points));
    }
    return new Answered(forms, ratings);
  }

  /// Keeps what was answered.
  ///
  /// @return whether an answer about safety opened or added to a concern: then it is read next
  boolean keep(Answered answered, Referral referral) {
    answered.ratings().forEach(goals::rate);
    boolean flagged = false;
    for (var form : answered.forms().entrySet()) {
      measures.keep(referral, form.getKey().id(), form.getValue(), Occasion.CONTACT);
      flagged |= form.getKey().flagged(inOrder(form.getKey(), form.getValue()));
    }
    return flagged;
  }

  private static Answers inOrder(Scale scale, Map<Integer, Integer> items) {
    var answers = Answers.blank(scale.form().items());
    for (var item : items.entrySet()) {
      answers = answers.with(item.getKey(), Answer.of(item.getValue()));
    }
    return answers;
  }

  private static String field(GoalId goal) {
    return "goal-" + goal.value();
  }
}
