package org.mainstay.outside.commitment.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One action of an employer's promise.
///
/// @param standard the key of the standard that it belongs to
/// @param version how often it was changed; 0 before it was touched
/// @param evidence what was not taken back, in the order in which it came
public record Action(
    UUID id,
    String employer,
    String standard,
    Origin origin,
    String words,
    How how,
    int version,
    List<Evidence> evidence) {
  public Action {
    evidence = List.copyOf(evidence);
  }

  /// Where an action comes from.
  public sealed interface Origin {
    /// The handbook has it.
    record Known(String key) implements Origin {}

    /// The employer added it.
    record Own() implements Origin {}

    /// The employer added it after a finding of a released book.
    record Followed(FindingKey finding) implements Origin {}
  }

  /// One released number.
  ///
  /// @param plan the hash of its plan
  /// @param period `year`, or `quarter-1` to `quarter-4`
  public record FindingKey(String plan, String period, String table, String cell) {}

  /// How far it is.
  ///
  /// @param reason why it does not apply; blank otherwise
  /// @param owner a role, blank if nobody owns it yet
  public record How(ActionStatus status, String reason, String owner, @Nullable LocalDate dueOn) {
    /// Of an action that nobody touched yet.
    public static final How UNTOUCHED = new How(ActionStatus.NOT_STARTED, "", "", null);

    /// By when it is to be done.
    public Optional<LocalDate> due() {
      return Optional.ofNullable(dueOn);
    }

    /// All of it in a sentence or two.
    public String inWords(Function<LocalDate, String> day) {
      return "Status: "
          + status.words()
          + (reason.isEmpty() ? "" : ", because " + reason)
          + ". Owner: "
          + (owner.isEmpty() ? "nobody yet" : owner)
          + ". By: "
          + due().map(day).orElse("no date")
          + ".";
    }
  }

  /// Its last part of an address: the handbook's key, or its own id.
  public String key() {
    return switch (origin) {
      case Origin.Known(var key) -> key;
      case Origin.Own() -> id.toString();
      case Origin.Followed(var _) -> id.toString();
    };
  }
}
