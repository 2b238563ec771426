package org.mainstay.exchange.referrals;

import java.util.List;
import java.util.Set;
import org.mainstay.hatch.contribution.Course;

/// One person's first contact in a contract year, as the old system knew it.
///
/// @param id by which the old system knew the person
/// @param employer its official code
/// @param year the contract year of the first contact
/// @param words what the person was then, such as `sex:men`
/// @param later how it went on, as far as it is known
record OldReferral(String id, String employer, int year, Set<String> words, List<Course> later) {
  OldReferral {
    words = Set.copyOf(words);
    later = List.copyOf(later);
  }

  @Override
  public String toString() {
    return "[confidential]";
  }
}
