package org.mainstay.house.keys;

import java.util.EnumSet;
import java.util.Set;

/// The keys of the house, each in a file of its own.
public enum KeyFile {
  /// Wraps every person's own keys; without it nothing opens.
  KEK("kek.keyset"),
  /// Opens letters.
  INSIDE_PRIVATE("inside-private.keyset"),
  /// Seals letters and cannot open them.
  INSIDE_PUBLIC("inside-public.keyset"),
  /// Makes a return code from a form's token.
  RECEIPT("receipt-derivation.key"),
  /// Makes look-ups useless without it.
  PEPPER("pepper.key"),
  /// Knows a letter that was posted twice; the key for what a browser keeps of its own is made of
  /// it.
  IDEMPOTENCY("idempotency.key"),
  /// Hides who is counted, and lets each be counted once.
  COUNTING("counting.key"),
  /// Signs what is published.
  SIGNING_PRIVATE("release-signing.key"),
  /// With it anybody can check what was signed.
  SIGNING_PUBLIC("release-signing.pub"),
  /// Seals the secrets of the office's one-time codes, and nothing of anybody inside.
  OFFICE_CODES("office-codes.keyset"),
  /// Signs the checkpoints of the trail's tree, and nothing else.
  CHECKPOINT_PRIVATE("checkpoint-signing.key"),
  /// With it anybody can check a checkpoint.
  CHECKPOINT_PUBLIC("checkpoint-signing.pub");

  private final String fileName;

  KeyFile(String fileName) {
    this.fileName = fileName;
  }

  /// Its name in the folder.
  public String fileName() {
    return fileName;
  }

  /// What a process that serves the front alone may hold: nothing that opens anything.
  public static Set<KeyFile> ofFront() {
    return EnumSet.of(INSIDE_PUBLIC, RECEIPT, PEPPER, IDEMPOTENCY);
  }

  /// What a process that serves the outside alone may hold: nothing of anybody inside.
  public static Set<KeyFile> ofOutside() {
    return EnumSet.of(OFFICE_CODES);
  }

  /// What the inside holds: all of them.
  public static Set<KeyFile> ofInside() {
    return EnumSet.allOf(KeyFile.class);
  }
}
