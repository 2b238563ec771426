package org.mainstay.inside.huddle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainstay.inside.people.Sealed;
import org.mainstay.inside.referral.Holder;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.referral.Stage;
import org.mainstay.inside.safety.ConcernId;
import org.mainstay.inside.trail.WorkerId;

/// What the huddle decided about a case, why, and who wrote it down.
///
/// @param alias what the team calls the case on a screen that others may see
/// @param effect what it changed in the case
/// @param takenBack that it was taken back before its huddle ended
public record Decision(
    UUID id,
    ReferralId referral,
    String alias,
    What what,
    Sealed because,
    WorkerId by,
    Instant at,
    Effect effect,
    Optional<TakenBack> takenBack) {

  /// That a decision was taken back, by whom and why.
  public record TakenBack(WorkerId by, Instant at, Sealed because) {}

  /// What a decision changed, so that it can be taken back.
  public sealed interface Effect {
    /// Nothing besides what was said.
    record Nothing() implements Effect {}

    /// The case changed hands.
    ///
    /// @param stage where the case was before
    /// @param holder who held it before
    /// @param ledTo the version of the case afterwards
    record Allocated(Stage stage, Holder holder, int ledTo) implements Effect {}

    /// A concern was resolved.
    record Resolved(ConcernId concern) implements Effect {}

    /// A move to another step was decided.
    ///
    /// @param ledTo the version of the move afterwards
    record StepDecided(UUID move, int ledTo) implements Effect {}
  }

  /// The kinds of decision.
  public enum What {
    ALLOCATED("Allocated to a worker"),
    TO_TEAM("Held by the whole team"),
    CONCERN_RESOLVED("Concern resolved"),
    STEP_AGREED("A different kind of support agreed"),
    STEP_NOT_AGREED("The kind of support stays as it is"),
    TALK_AGAIN("To be talked about again"),
    OTHER("Something else");

    private final String words;

    What(String words) {
      this.words = words;
    }

    /// The decision as a worker reads it.
    public String words() {
      return words;
    }
  }

  /// How a decision stands in its row, with what it changed.
  ///
  /// @param stage where the case was before
  /// @param holder who held it before
  /// @param about the concern or the move it was about
  /// @param ledTo the version that it led to
  record Columns(
      @Nullable String stage,
      @Nullable UUID holder,
      @Nullable UUID about,
      @Nullable Integer ledTo) {

    static Columns of(Effect effect) {
      return switch (effect) {
        case Effect.Nothing() -> new Columns(null, null, null, null);
        case Effect.Allocated(var stage, var holder, var ledTo) ->
            new Columns(stage.name(), column(holder), null, ledTo);
        case Effect.Resolved(var concern) -> new Columns(null, null, concern.value(), null);
        case Effect.StepDecided(var move, var ledTo) -> new Columns(null, null, move, ledTo);
      };
    }

    private static @Nullable UUID column(Holder holder) {
      return switch (holder) {
        case Holder.WholeTeam() -> null;
        case Holder.Named(var worker) -> worker.value();
      };
    }

    static Decision decision(ResultSet row, int number) throws SQLException {
      return new Decision(
          row.getObject("decision_id", UUID.class),
          new ReferralId(row.getObject("referral_id", UUID.class)),
          row.getString("alias"),
          Decision.What.valueOf(row.getString("what")),
          Sealed.of(Decisions.BECAUSE, row.getBytes("because")),
          new WorkerId(row.getObject("worker_id", UUID.class)),
          row.getObject("at", OffsetDateTime.class).toInstant(),
          effect(row),
          takenBack(row));
    }

    private static Effect effect(ResultSet row) throws SQLException {
      var stage = row.getString("was_stage");
      if (stage != null) {
        var holder = row.getObject("was_holder", UUID.class);
        return new Effect.Allocated(
            Stage.valueOf(stage),
            holder == null ? new Holder.WholeTeam() : new Holder.Named(new WorkerId(holder)),
            row.getInt("led_to"));
      }
      var about = row.getObject("about", UUID.class);
      if (about == null) {
        return new Effect.Nothing();
      }
      return switch (Decision.What.valueOf(row.getString("what"))) {
        case CONCERN_RESOLVED -> new Effect.Resolved(new ConcernId(about));
        case STEP_AGREED, STEP_NOT_AGREED -> new Effect.StepDecided(about, row.getInt("led_to"));
        case ALLOCATED, TO_TEAM, TALK_AGAIN, OTHER -> new Effect.Nothing();
      };
    }

    private static Optional<Decision.TakenBack> takenBack(ResultSet row) throws SQLException {
      var at = Optional.ofNullable(row.getObject("back_at", OffsetDateTime.class));
      if (at.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(
          new Decision.TakenBack(
              new WorkerId(row.getObject("back_by", UUID.class)),
              at.get().toInstant(),
              Sealed.of(Decisions.BACK_BECAUSE, row.getBytes("back_because"))));
    }
  }
}
