package org.mainstay.inside.referral.reaching;

import java.util.List;
import org.mainstay.inside.people.PersonKey;

/// What became of the texts and emails that told somebody that something waits on their page.
@FunctionalInterface
public interface Deliveries {
  /// The latest of them, latest first.
  List<Delivery> of(PersonKey person);

  /// One of them.
  ///
  /// @param ringInstead whether it did not arrive, so that somebody should ring if that is safe
  record Delivery(String words, boolean ringInstead) {}
}
