package org.mainstay.inside.team.communities;

import java.util.List;
import java.util.UUID;
import org.mainstay.inside.trail.WorkerId;

/// One community of practice.
///
/// @param about what it is for
public record Community(UUID id, String name, String about, List<Member> members) {
  public static final int NAME_MAX = 80;
  public static final int ABOUT_MAX = 500;

  public Community {
    members = List.copyOf(members);
  }

  /// A worker who joined.
  ///
  /// @param locality from where, as they said
  public record Member(WorkerId worker, String locality) {}

  /// Whether this worker reads and writes there.
  boolean has(WorkerId worker) {
    return members.stream().anyMatch(one -> one.worker().equals(worker));
  }

  /// From how many localities its members come.
  long localities() {
    return members.stream().map(Member::locality).distinct().count();
  }
}
