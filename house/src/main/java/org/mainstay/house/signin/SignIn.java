package org.mainstay.house.signin;

import com.google.crypto.tink.util.Bytes;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Semaphore;
import org.mainstay.house.signin.Accounts.Account;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.trail.WorkerId;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/// Lets a worker in who knows a password and has the code of this half-minute, and nobody else.
public final class SignIn {
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

  private final Accounts accounts;
  private final InstantSource clock;
  private final SecureRandom random;
  private final Argon2PasswordEncoder argon =
      new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, MEMORY_KIB, 2);
  // Each hash takes 19 MiB and 37 ms: more than two at once would starve everybody else.
  private final Semaphore atOnce = new Semaphore(2, true);
  private final String nobodysHash;
  private final Bytes nobodysSecret;

  /// @param random makes passwords and secrets
  public SignIn(Accounts accounts, InstantSource clock, SecureRandom random) {
    this.accounts = accounts;
    this.clock = clock;
    this.random = random;
    this.nobodysHash = hash(newPassword());
    this.nobodysSecret = OneTimeCodes.newSecret(random);
  }

  /// A sign-in as it is handed to its worker, once.
  ///
  /// @param codeSecret what the worker's app needs
  public record Handed(SignedIn who, String password, Bytes codeSecret) {
    @Override
    public String toString() {
      return "[sign-in]";
    }
  }

  /// Makes a sign-in with a random password.
  ///
  /// @return empty if this name or this worker has one already
  public Optional<Handed> add(WorkerId worker, String signInName, Role role) {
    var handed =
        new Handed(
            new SignedIn(worker, asKept(signInName), role),
            newPassword(),
            OneTimeCodes.newSecret(random));
    boolean added =
        accounts.add(handed.who(), hash(handed.password()), handed.codeSecret(), clock.instant());
    return added ? Optional.of(handed) : Optional.empty();
  }

  /// Lets somebody in, or not: why not is never said.
  ///
  /// An unknown name costs as much time as a known one.
  public Optional<SignedIn> tried(String signInName, String password, String code) {
    if (signInName.length() > TYPED_MAX || password.length() > TYPED_MAX) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    Optional<Account> account = accounts.find(asKept(signInName));
    boolean passwordIsRight =
        matches(password, account.map(Account::passwordHash).orElse(nobodysHash));
    OptionalLong step =
        OneTimeCodes.step(
            account.map(Account::codeSecret).orElse(nobodysSecret), code.replace(" ", ""), now);
    if (account.isEmpty() || now.isBefore(account.get().closedUntil())) {
      return Optional.empty();
    }
    var who = account.get().who();
    if (passwordIsRight && step.isPresent() && accounts.cameIn(who.worker(), step.getAsLong())) {
      return Optional.of(who);
    }
    accounts.triedInVain(who.worker(), now.plus(delayAfter(account.get().failures() + 1)));
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

  private static String asKept(String signInName) {
    return signInName.strip().toLowerCase(Locale.ROOT);
  }

  private String newPassword() {
    var password = new StringBuilder();
    for (int i = 0; i < PASSWORD_LETTERS; i++) {
      if (i > 0 && i % 5 == 0) {
        password.append('-');
      }
      password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return password.toString();
  }

  private String hash(String password) {
    atOnce.acquireUninterruptibly();
    try {
      return java.util.Objects.requireNonNull(argon.encode(password));
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
