package org.mainstay.sums.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// What speaks for a worker, said of one person.
final class Reasons {
  private final Explained.Found found;

  Reasons(Explained.Found found) {
    this.found = found;
  }

  /// Everything that speaks for a worker who suits, but for their places.
  List<Reason> of(Waiting one, Worker worker) {
    String name = worker.name();
    var all = new ArrayList<Reason>();
    switch (one.ties().nextStep()) {
      case Waiting.NextStep.NotAgreed() -> {}
      case Waiting.NextStep.Agreed(var by) ->
          all.add(new Reason.NextStepAgreed(by, found.rules().nextStepDays()));
    }
    if (Preference.BEFORE.kept(one, worker) > 0) {
      all.add(new Reason.SupportedBefore(name));
    }
    if (!one.needs().roles().isEmpty()) {
      all.add(new Reason.HasRole(name, worker.brings().role()));
    }
    if (!one.needs().required().isEmpty()) {
      all.add(new Reason.HelpsWith(name, one.needs().required()));
    }
    if (Preference.HELPFUL.kept(one, worker) > 0) {
      all.add(new Reason.HelpsToo(name, Preference.helpful(one, worker)));
    }
    talking(one, worker, all);
    meeting(one, worker, all);
    return all;
  }

  private void talking(Waiting one, Worker worker, List<Reason> all) {
    var language = Preference.language(one, worker);
    if (language.isEmpty()) {
      all.add(new Reason.WithInterpreter(worker.name()));
    } else if (!everybodySpeaksWith(one)) {
      all.add(new Reason.Speaks(worker.name(), language.get()));
    }
    switch (one.talk().gender()) {
      case Talk.AskedGender.NoMatter() -> {}
      case Talk.AskedGender.Must(var gender) ->
          all.add(new Reason.GenderAsked(worker.name(), gender));
      case Talk.AskedGender.Preferred(var gender) -> {
        if (worker.brings().gender().is(gender)) {
          all.add(new Reason.GenderPreferred(worker.name(), gender));
        }
      }
    }
  }

  /// A language that everybody speaks says nothing about the choice.
  private boolean everybodySpeaksWith(Waiting one) {
    return found.workers().stream()
        .allMatch(worker -> Preference.OWN_LANGUAGE.kept(one, worker) > 0);
  }

  private static void meeting(Waiting one, Worker worker, List<Reason> all) {
    one.meeting().ways().stream()
        .filter(worker.meeting().ways()::contains)
        .findFirst()
        .ifPresent(
            way ->
                all.add(
                    Preference.FIRST_WAY.kept(one, worker) > 0
                        ? new Reason.MeetsFirst(worker.name(), way)
                        : new Reason.Meets(worker.name(), way)));
    var shared = new TreeSet<>(one.meeting().hours());
    shared.retainAll(worker.meeting().hours());
    all.add(new Reason.BothCan(shared.getFirst(), shared.size() - 1));
  }

  /// What one worker keeps of a person's preferences and another does not.
  List<Reason> preferences(Waiting one, Worker of, Worker andNot) {
    var all = new ArrayList<Reason>();
    for (Preference each : Preference.values()) {
      if (each.kept(one, of) > each.kept(one, andNot)) {
        all.add(preferred(each, one, of, andNot));
      }
    }
    return all;
  }

  private static Reason preferred(Preference what, Waiting one, Worker of, Worker andNot) {
    String name = of.name();
    return switch (what) {
      case BEFORE -> new Reason.SupportedBefore(name);
      case OWN_LANGUAGE -> new Reason.Speaks(name, Preference.language(one, of).orElseThrow());
      case GENDER -> new Reason.GenderPreferred(name, gender(one));
      case HELPFUL -> {
        var more = new TreeSet<>(Preference.helpful(one, of));
        more.removeAll(Preference.helpful(one, andNot));
        yield new Reason.HelpsToo(name, more);
      }
      case FIRST_WAY -> new Reason.MeetsFirst(name, one.meeting().ways().getFirst());
    };
  }

  /// The gender that somebody asked for or would like; blank where it does not matter to them.
  static String gender(Waiting one) {
    return switch (one.talk().gender()) {
      case Talk.AskedGender.NoMatter() -> "";
      case Talk.AskedGender.Preferred(var gender) -> gender;
      case Talk.AskedGender.Must(var gender) -> gender;
    };
  }
}
