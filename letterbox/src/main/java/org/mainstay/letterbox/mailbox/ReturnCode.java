package org.mainstay.letterbox.mailbox;

import com.google.crypto.tink.util.Bytes;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The six words, and a seventh to check them, that bring one person back to their page.
///
/// It is six numbers of 12 bits, 72 bits in all; the words are only their spelling. It cannot be
/// printed by accident, only by asking for its words.
public final class ReturnCode {
  /// Goes into every keyed hash, so that another way of deriving can stand beside this one.
  static final byte VERSION = 1;

  static final int PACKED_BYTES = Checksum.WORDS * Checksum.BITS / Byte.SIZE;

  /// A form's token has at least 128 bits.
  private static final int TOKEN_BYTES_MIN = 16;

  /// A word repeats once in 196 tries; so many tries never all fail.
  private static final int TRIES_MAX = 128;

  private static final int NUMBER_MASK = Words.COUNT - 1;

  private final int[] six;

  /// Takes the first six numbers.
  ReturnCode(int[] numbers) {
    this.six = Arrays.copyOf(numbers, Checksum.WORDS);
  }

  /// The code of one form: the same at every retry, also after a restart, without reading anything.
  ///
  /// The first 72 bits of `HMAC-SHA-256(key, version ‖ counter ‖ token)`; the counter begins at 0
  /// and rises while a word repeats among the seven.
  ///
  /// @param token the random token that the form carries; whoever has it has the code
  public static ReturnCode derivedFrom(DerivationKey key, Bytes token) {
    if (token.size() < TOKEN_BYTES_MIN) {
      throw new IllegalArgumentException("a token needs 16 bytes, got " + token.size());
    }
    for (byte counter = 0; counter < TRIES_MAX - 1; counter++) {
      byte[] head = {VERSION, counter};
      var code = packedIn(key.hmac(List.of(head, token.toByteArray())));
      if (!code.repeatsAWord()) {
        return code;
      }
    }
    throw new IllegalStateException("no code without a repeated word: the key cannot be random");
  }

  /// What somebody typed, as a code if it can be one.
  public static Reading read(String typed) {
    return new Reader(Words.ours()).read(typed);
  }

  /// The seven words, the check word last.
  public List<String> words() {
    return numbers().mapToObj(Words.ours()::at).toList();
  }

  /// The seven words in one line, as they stand on paper.
  public String printed() {
    return String.join(" ", words());
  }

  /// Which mailbox this is and the key that opens it.
  public Mailbox.Address address(Pepper pepper) {
    return new Mailbox.Address(
        Lookup.of(this, pepper).bytes(), MailboxKey.of(this, pepper).bytes());
  }

  /// The six numbers in 9 bytes, 12 bits each, the first word first.
  byte[] packed() {
    byte[] packed = new byte[PACKED_BYTES];
    for (int i = 0; i < Checksum.WORDS; i += 2) {
      int two = six[i] << Checksum.BITS | six[i + 1];
      int at = i / 2 * 3;
      packed[at] = (byte) (two >> 16);
      packed[at + 1] = (byte) (two >> 8);
      packed[at + 2] = (byte) two;
    }
    return packed;
  }

  /// The code in the first 9 of these bytes.
  static ReturnCode packedIn(byte[] bytes) {
    int[] numbers = new int[Checksum.WORDS];
    for (int i = 0; i < Checksum.WORDS; i += 2) {
      int at = i / 2 * 3;
      int two =
          Byte.toUnsignedInt(bytes[at]) << 16
              | Byte.toUnsignedInt(bytes[at + 1]) << 8
              | Byte.toUnsignedInt(bytes[at + 2]);
      numbers[i] = two >> Checksum.BITS;
      numbers[i + 1] = two & NUMBER_MASK;
    }
    return new ReturnCode(numbers);
  }

  private boolean repeatsAWord() {
    return numbers().distinct().count() <= Checksum.WORDS;
  }

  /// Seven numbers, the check last.
  private IntStream numbers() {
    return IntStream.concat(Arrays.stream(six), IntStream.of(Checksum.of(six)));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ReturnCode code && Arrays.equals(six, code.six);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(six);
  }

  @Override
  public String toString() {
    return "[return code]";
  }
}
