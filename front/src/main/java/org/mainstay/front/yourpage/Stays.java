package org.mainstay.front.yourpage;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.util.Bytes;
import com.google.crypto.tink.util.SecretBytes;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.mainstay.front.asking.draft.BrowserKey;
import org.mainstay.front.asking.draft.Cookies;
import org.mainstay.front.asking.draft.Drafts;
import org.mainstay.front.asking.draft.Kind;
import org.mainstay.letterbox.mailbox.Mailbox;

/// Keeps the way to a mailbox for a browser that came with its code, so that a reload finds it.
///
/// What is kept is no code, and it is sealed with a key that only the browser holds.
public final class Stays {
  /// However busy somebody is, after this they type their code again.
  static final Duration STAY_MAX = Duration.ofHours(8);

  private static final int LOOKUP_BYTES = 32;
  private static final int KEY_BYTES = 32;

  private final Drafts drafts;
  private final SecureRandom chance;
  private final InstantSource clock;

  public Stays(Drafts drafts, SecureRandom chance, InstantSource clock) {
    this.drafts = drafts;
    this.chance = chance;
    this.clock = clock;
  }

  /// Lets this browser stay at a mailbox.
  void begin(HttpServletRequest request, HttpServletResponse response, Mailbox.Address address) {
    var browser = BrowserKey.drawn(chance);
    drafts.keep(Kind.RETURNED, browser, written(address, clock.millis()));
    Cookies.give(request, response, Kind.RETURNED, browser);
  }

  /// The mailbox at which this browser stays; the idle time starts again.
  Optional<Mailbox.Address> of(HttpServletRequest request) {
    var browser = Cookies.read(request, Kind.RETURNED);
    if (browser.isEmpty()) {
      return Optional.empty();
    }
    var kept = drafts.open(Kind.RETURNED, browser.get());
    if (kept.isEmpty() || begunAt(kept.get()) + STAY_MAX.toMillis() < clock.millis()) {
      return Optional.empty();
    }
    drafts.keep(Kind.RETURNED, browser.get(), kept.get());
    return kept.map(Stays::address);
  }

  private static Bytes written(Mailbox.Address address, long begun) {
    return Bytes.copyFrom(
        ByteBuffer.allocate(Long.BYTES + LOOKUP_BYTES + KEY_BYTES)
            .putLong(begun)
            .put(address.lookup().toByteArray())
            .put(address.key().toByteArray(InsecureSecretKeyAccess.get()))
            .array());
  }

  private static long begunAt(Bytes kept) {
    return ByteBuffer.wrap(kept.toByteArray()).getLong();
  }

  private static Mailbox.Address address(Bytes kept) {
    var content = ByteBuffer.wrap(kept.toByteArray()).position(Long.BYTES);
    byte[] lookup = new byte[LOOKUP_BYTES];
    byte[] key = new byte[KEY_BYTES];
    content.get(lookup).get(key);
    return new Mailbox.Address(
        Bytes.copyFrom(lookup), SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()));
  }
}
