package org.mainstay.front.yourpage;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Slows down whoever guesses codes, without knowing or keeping where they come from.
///
/// The same wrong code again costs a growing wait; beside it the whole house has a ceiling. A
/// hospital shares one address, so an address says nothing and is not looked at.
public final class Patience {
  /// So often the same thing may be typed before it costs a wait.
  static final int FREE_TRIES = 5;

  /// The longest wait.
  static final Duration WAIT_MAX = Duration.ofMinutes(15);

  /// So many wrong codes a minute are looked up for everybody together: ten a second.
  public static final int WRONG_A_MINUTE_MAX = 600;

  /// So many lost codes a minute are taken for everybody together: each is compared with everybody.
  public static final int LOST_A_MINUTE_MAX = 6;

  /// So many different wrong codes are remembered; the oldest are forgotten first.
  private static final int REMEMBERED_MAX = 10_000;

  private static final int KEY_BYTES = 32;

  private final InstantSource clock;
  private final int aMinute;
  private final byte[] key = new byte[KEY_BYTES];
  private final Map<String, Tries> tries = new LinkedHashMap<>();
  private Instant minute = Instant.EPOCH;
  private int wrongThisMinute;

  /// @param aMinute how many are looked up a minute for everybody together
  public Patience(InstantSource clock, SecureRandom chance, int aMinute) {
    this.clock = clock;
    this.aMinute = aMinute;
    chance.nextBytes(key);
  }

  private record Tries(int wrong, Instant openAgain) {}

  /// Whether this may be looked up now.
  public synchronized boolean allows(String typed) {
    var now = clock.instant();
    if (wrongThisMinute >= aMinute && now.isBefore(minute.plusSeconds(60))) {
      return false;
    }
    var before = tries.get(name(typed));
    return before == null || !now.isBefore(before.openAgain());
  }

  /// This led nowhere.
  public synchronized void wrong(String typed) {
    var now = clock.instant();
    if (!now.isBefore(minute.plusSeconds(60))) {
      minute = now;
      wrongThisMinute = 0;
    }
    wrongThisMinute++;
    var name = name(typed);
    var before = tries.remove(name);
    int wrong = before == null ? 1 : before.wrong() + 1;
    tries.put(name, new Tries(wrong, now.plus(waitAfter(wrong))));
    if (tries.size() > REMEMBERED_MAX) {
      tries.remove(tries.keySet().iterator().next());
    }
  }

  /// The wait after so many wrong tries: none at first, then it doubles.
  static Duration waitAfter(int wrong) {
    int beyond = wrong - FREE_TRIES;
    if (beyond < 0) {
      return Duration.ZERO;
    }
    var wait = Duration.ofSeconds(1L << Math.min(beyond, 20));
    return wait.compareTo(WAIT_MAX) > 0 ? WAIT_MAX : wait;
  }

  /// A name for what was typed that nobody can turn back: its key lives in memory alone.
  private String name(String typed) {
    var letters = typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(letters.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HMAC-SHA-256", e);
    }
  }
}
