package org.mainstay.house.signin;

import java.util.Optional;
import org.mainstay.inside.trail.WorkerId;

/// Where sessions of the team are written down, so that they can be ended from elsewhere.
public interface SessionBook {
  /// For a process without an inside: nobody of the team has a session there.
  SessionBook NONE =
      new SessionBook() {
        @Override
        public void began(WorkerId worker, String token) {
          throw new IllegalStateException("the team signs in at the inside alone");
        }

        @Override
        public boolean isOpen(String token) {
          return false;
        }

        @Override
        public void ended(String token) {
          // There is none.
        }

        @Override
        public Optional<WorkerId> whose(String token) {
          return Optional.empty();
        }
      };

  /// A session began.
  ///
  /// @param token what the browser holds; kept as a hash alone
  void began(WorkerId worker, String token);

  /// Whether it is still open.
  boolean isOpen(String token);

  /// Somebody signed out.
  void ended(String token);

  /// Whose session this is or was, within the last 16 hours.
  Optional<WorkerId> whose(String token);
}
