package org.mainstay.inside.referral;

import org.mainstay.inside.trail.WorkerId;

/// Who holds a case: the whole team until a worker is named.
public sealed interface Holder {
  /// The team, at its next huddle.
  record WholeTeam() implements Holder {}

  /// A named worker.
  record Named(WorkerId worker) implements Holder {}
}
