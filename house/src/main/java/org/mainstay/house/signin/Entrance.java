package org.mainstay.house.signin;

import com.google.crypto.tink.util.Bytes;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/// Looks at passwords and codes, the same for whoever signs in on any side.
public final class Entrance {
  /// After this many tries in vain the next has to wait.
  static final int FREE_FAILURES = 3;

  private static final Duration FIRST_DELAY = Duration.ofSeconds(5);
  private static final Duration DELAY_MAX = Duration.ofMinutes(15);

  /// Longer is no password of anybody's, and costs us to look at.
  private static final int TYPED_MAX = 200;

  private static final int PASSWORD_LETTERS = 20;
  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int MEMORY_KIB = 19 * 1024;

  private final InstantSource clock;
  private final SecureRandom random;
  private final Argon2PasswordEncoder argon =
      new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, MEMORY_KIB, 2);
  // Each hash takes 19 MiB and 37 ms: more than two at once would starve everybody else.
  private final Semaphore atOnce = new Semaphore(2, true);
  private final String nobodysHash;
  private final Bytes nobodysSecret;

  /// @param random makes passwords and secrets
  public Entrance(InstantSource clock, SecureRandom random) {
    this.clock = clock;
    this.random = random;
    this.nobodysHash = hash(newPassword());
    this.nobodysSecret = OneTimeCodes.newSecret(random);
  }

  /// What an account is looked at by.
  ///
  /// @param failures tries in vain since the last success
  /// @param closedUntil before this no try is looked at
  public record Lock(String passwordHash, Bytes codeSecret, int failures, Instant closedUntil) {
    @Override
    public String toString() {
      return "[lock]";
    }
  }

  /// What becomes of a try, kept where the account is kept.
  ///
  /// @param <A> the account
  public interface Book<A> {
    /// The account of this name.
    Optional<A> find(String signInName);

    /// What it is looked at by.
    Lock lock(A account);

    /// Notes a success.
    ///
    /// @return false if the code of this step was used before
    boolean cameIn(A account, long step);

    /// Notes a try in vain; the next one is looked at only after this time.
    void triedInVain(A account, Instant closedUntil);
  }

  /// Finds whoever typed these three, or nobody: why not is never said.
  ///
  /// An unknown name costs as much time as a known one.
  public <A> Optional<A> tried(Book<A> book, String signInName, String password, String code) {
    if (signInName.length() > TYPED_MAX || password.length() > TYPED_MAX) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    Optional<A> account = book.find(asKept(signInName));
    Optional<Lock> lock = account.map(book::lock);
    boolean passwordIsRight = matches(password, lock.map(Lock::passwordHash).orElse(nobodysHash));
    OptionalLong step =
        OneTimeCodes.step(
            lock.map(Lock::codeSecret).orElse(nobodysSecret), code.replace(" ", ""), now);
    if (account.isEmpty() || now.isBefore(lock.orElseThrow().closedUntil())) {
      return Optional.empty();
    }
    if (passwordIsRight && step.isPresent() && book.cameIn(account.get(), step.getAsLong())) {
      return account;
    }
    book.triedInVain(account.get(), now.plus(delayAfter(lock.get().failures() + 1)));
    return Optional.empty();
  }

  /// How long the next try has to wait: 5 s, 10 s, 20 s and so on to 15 minutes.
  static Duration delayAfter(int failures) {
    if (failures < FREE_FAILURES) {
      return Duration.ZERO;
    }
    int doublings = Math.min(failures - FREE_FAILURES, 10);
    Duration delay = FIRST_DELAY.multipliedBy(1L << doublings);
    return delay.compareTo(DELAY_MAX) > 0 ? DELAY_MAX : delay;
  }

  /// A sign-in name as it is kept.
  public static String asKept(String signInName) {
    return signInName.strip().toLowerCase(Locale.ROOT);
  }

  /// This moment.
  public Instant now() {
    return clock.instant();
  }

  /// A new secret for an app.
  public Bytes newSecret() {
    return OneTimeCodes.newSecret(random);
  }

  /// A new password, by chance alone.
  public String newPassword() {
    var password = new StringBuilder();
    for (int i = 0; i < PASSWORD_LETTERS; i++) {
      if (i > 0 && i % 5 == 0) {
        password.append('-');
      }
      password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return password.toString();
  }

  /// What is kept of a password.
  public String hash(String password) {
    atOnce.acquireUninterruptibly();
    try {
      return Objects.requireNonNull(argon.encode(password));
    } finally {
      atOnce.release();
    }
  }

  private boolean matches(String password, String hash) {
    atOnce.acquireUninterruptibly();
    try {
      return argon.matches(password, hash);
    } finally {
      atOnce.release();
    }
  }
}
