package org.mainstay.inside.people;

import org.mainstay.letterbox.letter.Identity;

/// Sees who opens whose record, in the same transaction, and may have somebody look at it.
@FunctionalInterface
public interface Onlooker {
  /// Nobody looks.
  Onlooker NOBODY = (_, _, _) -> {};

  /// The acting worker opens this person's record.
  ///
  /// @param identity who the person is; to compare with, never to keep
  void opens(PersonKey person, Identity identity, Purpose purpose);
}
