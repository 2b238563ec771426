package org.mainstay.proof.simulation;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.util.Bytes;
import com.google.crypto.tink.util.SecretBytes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.letterbox.letter.Identity;
import org.mainstay.letterbox.mailbox.Mailbox;

/// A person of the simulation: what they will do, and what they were promised so far.
final class Somebody {
  private static final int LOOKUP_BYTES = 32;

  final int number;
  final Mailbox.Address address;
  final PersonKey key;
  final Identity.SafeContact contact;

  /// Whom they have named so far, also in letters that are still on their way.
  final Set<WorkerId> named = new LinkedHashSet<>();

  /// What they posted and nobody has taken in yet.
  final List<Posted> underway = new ArrayList<>();

  /// How many conversations they need.
  final int conversations;

  /// What their worker remembers: the next thing is due then.
  Instant diary = Instant.MIN;

  int held;
  int tries;
  boolean isHere;

  /// A letter of theirs that was acknowledged.
  ///
  /// @param names whom it shuts out
  /// @param raisesConcern whether somebody must look at once
  record Posted(Instant at, Set<WorkerId> names, boolean raisesConcern) {
    Posted {
      names = Set.copyOf(names);
    }
  }

  Somebody(int number, Identity.SafeContact contact, int conversations) {
    this.number = number;
    this.contact = contact;
    this.conversations = conversations;
    byte[] lookup = new byte[LOOKUP_BYTES];
    lookup[0] = (byte) number;
    lookup[1] = (byte) (number >> Byte.SIZE);
    this.address =
        new Mailbox.Address(
            Bytes.copyFrom(lookup), SecretBytes.copyFrom(lookup, InsecureSecretKeyAccess.get()));
    this.key = new PersonKey(UUID.nameUUIDFromBytes(lookup));
  }

  @Override
  public String toString() {
    return "person " + number;
  }
}
