package org.mainstay.outside.commitment.promise;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.mainstay.outside.commitment.action.Action;
import org.mainstay.outside.commitment.action.Plan;
import org.mainstay.outside.commitment.history.Changes;
import org.mainstay.outside.commitment.promise.Commitments.Moved;
import org.mainstay.outside.commitment.promise.Publications.Kind;
import org.mainstay.outside.commitment.promise.Publications.Line;
import org.mainstay.outside.commitment.words.CommitmentWords;
import org.mainstay.outside.office.Holder.Keeps.OfEmployer;
import org.mainstay.outside.office.Office;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.outside.office.OfficeStore;

/// The steps that an employer takes with its commitment, each whole or not at all.
public final class Promises {
  private final OfficeStore store;
  private final Kept kept;
  private final Plan plan;
  private final CommitmentWords words;
  private final Clock clock;

  /// Where each part of a promise is kept.
  public record Kept(Commitments commitments, Assessments assessments, Publications publications) {}

  public Promises(OfficeStore store, Kept kept, Plan plan, CommitmentWords words, Clock clock) {
    this.store = store;
    this.kept = kept;
    this.plan = plan;
    this.words = words;
    this.clock = clock;
  }

  /// Where each part is kept.
  public Kept kept() {
    return kept;
  }

  Plan plan() {
    return plan;
  }

  public CommitmentWords words() {
    return words;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /// Whether there is a plan: an action with an owner and a date at least.
  boolean hasPlan(String employer) {
    return plan.of(employer).stream()
        .flatMap(part -> part.actions().stream())
        .map(Action::how)
        .anyMatch(how -> !how.owner().isEmpty() && how.due().isPresent());
  }

  /// Says that the plan stands.
  public Moved planned(Commitment seen) {
    return once(() -> kept.commitments().move(seen, PromiseStage.PLANNED, by()));
  }

  /// Keeps a self-assessment. One that was due is done; whoever has a page for everybody keeps it
  /// as it is until they publish anew.
  public Moved assess(OfEmployer employer, Map<String, String> said) {
    return once(
        () -> {
          var now = kept.commitments().of(employer);
          var moved =
              switch (now.stage()) {
                case INTERESTED, SIGNED -> Moved.NOT_ALLOWED;
                case PLANNED -> kept.commitments().move(now, PromiseStage.SELF_ASSESSED, by());
                case SELF_ASSESSED, PUBLISHED -> Moved.DONE;
                case REVIEW_DUE -> kept.commitments().move(now, looked(employer), by());
              };
          if (moved != Moved.DONE) {
            return moved;
          }
          kept.assessments().add(employer.code(), today(), said);
          return Moved.DONE;
        });
  }

  private PromiseStage looked(OfEmployer employer) {
    return kept.publications().of(employer.code()).isPresent()
        ? PromiseStage.PUBLISHED
        : PromiseStage.SELF_ASSESSED;
  }

  /// Lets everybody read the plan and the last self-assessment as they are now.
  ///
  /// @param fingerprint of the words that were seen: if one of them changed since, nothing is
  ///   published
  public Moved publish(Commitment seen, String name, String fingerprint) {
    return once(
        () -> {
          var lines = lines(seen.employer());
          if (!Publications.fingerprint(lines).equals(fingerprint)) {
            return Moved.CHANGED_MEANWHILE;
          }
          if (seen.stage() != PromiseStage.PUBLISHED) {
            var moved =
                seen.stage() == PromiseStage.SELF_ASSESSED
                    ? kept.commitments().move(seen, PromiseStage.PUBLISHED, by())
                    : Moved.NOT_ALLOWED;
            if (moved != Moved.DONE) {
              return moved;
            }
          }
          kept.publications().publish(seen.employer(), name, lines);
          return Moved.DONE;
        });
  }

  /// Takes back what everybody can read.
  public Moved withdraw(Commitment seen, String name) {
    return once(
        () -> {
          if (kept.publications().of(seen.employer()).isEmpty()) {
            return Moved.NOT_ALLOWED;
          }
          if (seen.stage() == PromiseStage.PUBLISHED) {
            var moved = kept.commitments().move(seen, PromiseStage.SELF_ASSESSED, by());
            if (moved != Moved.DONE) {
              return moved;
            }
          }
          kept.publications().withdraw(seen.employer(), name);
          return Moved.DONE;
        });
  }

  /// What everybody would read: standards, what the employer says of each, actions, evidence.
  public List<Line> lines(String employer) {
    var said =
        kept.assessments().latest(employer).map(Assessments.Assessment::said).orElse(Map.of());
    var lines = new ArrayList<Line>();
    for (Plan.Part part : plan.of(employer)) {
      lines.add(new Line(Kind.STANDARD, part.name(), part.missing()));
      if (said.containsKey(part.key())) {
        lines.add(new Line(Kind.SAID, said.getOrDefault(part.key(), ""), ""));
      }
      for (Action action : part.actions()) {
        lines.add(new Line(Kind.ACTION, action.words(), detail(action.how())));
        action.evidence().stream()
            .map(item -> new Line(Kind.EVIDENCE, item.words(), item.link()))
            .forEach(lines::add);
      }
    }
    return lines;
  }

  private static String detail(Action.How how) {
    return how.status().words()
        + (how.reason().isEmpty() ? "" : ": " + how.reason())
        + how.due().map(day -> ", by " + OfficeForm.on(day)).orElse("");
  }

  /// By their date, self-assessments are due again. It can be done twice without harm.
  public void reviewsDue() {
    var last = today().minusMonths(words.reviewMonths());
    for (Commitment one : kept.commitments().assessedUntil(last)) {
      once(() -> kept.commitments().move(one, PromiseStage.REVIEW_DUE, Changes.THE_HOUSE));
    }
  }

  private Moved once(Supplier<Moved> step) {
    return Objects.requireNonNull(
        store
            .once()
            .execute(
                status -> {
                  var moved = step.get();
                  if (moved != Moved.DONE) {
                    status.setRollbackOnly();
                  }
                  return moved;
                }));
  }

  private static String by() {
    return Office.now().signInName();
  }
}
