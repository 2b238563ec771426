package org.mainstay.house.signin;

import com.google.crypto.tink.util.Bytes;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.trail.WorkerId;

/// One invitation that is open.
///
/// @param worker with blank words where the first one types them
/// @param codeSecret what the app will need; none before a recovery is confirmed
public record Invited(
    UUID id,
    Kind kind,
    Worker worker,
    String signInName,
    Vouched vouched,
    Optional<Bytes> codeSecret,
    Instant endsAt) {

  /// What a code is for.
  public enum Kind {
    /// The first sign-in of a house in which nobody can sign in yet.
    FIRST,
    /// Somebody joins the team.
    JOINS,
    /// Somebody of the team lost what they signed in with.
    RECOVERS
  }

  /// Who asked, and who confirmed that it is the right one.
  public record Vouched(Optional<WorkerId> askedBy, Optional<WorkerId> confirmedBy) {}

  @Override
  public String toString() {
    return "[invitation]";
  }
}
