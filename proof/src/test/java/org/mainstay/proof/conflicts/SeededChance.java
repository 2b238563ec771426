package org.mainstay.proof.conflicts;

import java.io.Serial;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.SecureRandomSpi;
import java.security.Security;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.mainstay.inside.referral.Aliases;
import org.mainstay.letterbox.letter.PostOffice;

/// The chance of ids, aliases and sealed letters, made from a seed: for a process of its own alone.
///
/// All other chance stays real. Every source begins anew at each step, so that one which draws more
/// than in the other world changes nothing for the others; and whoever begins to work has a stream
/// of their own, so that a job of the house which happens to run at the same time takes nothing
/// away from whoever asks for a page.
public final class SeededChance extends Provider {
  @Serial private static final long serialVersionUID = 1;

  private static final SecureRandom REAL = real();

  /// Whoever draws what somebody sees later.
  private static final Set<String> SEEDED =
      Set.of(UUID.class.getName(), Aliases.class.getName(), PostOffice.class.getName());

  private static final AtomicLong STEP = new AtomicLong();
  private static volatile long seed;

  private SeededChance() {
    super("SeededChance", "1", "chance from a seed");
    put("SecureRandom.Seeded", Source.class.getName());
  }

  /// From here on new sources of chance are these: before anybody has drawn an id.
  static void reign() {
    Security.insertProviderAt(new SeededChance(), 1);
  }

  /// Begins a step: in both worlds with the same seed.
  static void begin(long ofStep) {
    seed = ofStep;
    STEP.incrementAndGet();
  }

  private static SecureRandom real() {
    try {
      return SecureRandom.getInstance("NativePRNG", "SUN");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK on Linux has NativePRNG", e);
    }
  }

  /// One source of chance; before the first step it is real.
  public static final class Source extends SecureRandomSpi {
    @Serial private static final long serialVersionUID = 1;

    private final transient Map<String, Random> streams = new HashMap<>();
    private long of;

    @Override
    protected void engineSetSeed(byte[] more) {
      // What is added to the seed is left out: it would differ from run to run.
    }

    @Override
    protected synchronized void engineNextBytes(byte[] bytes) {
      long step = STEP.get();
      if (step == 0 || !isSeeded()) {
        REAL.nextBytes(bytes);
        return;
      }
      if (of != step) {
        of = step;
        streams.clear();
      }
      var whose = whoBegan();
      streams.computeIfAbsent(whose, _ -> new Random(seed ^ whose.hashCode())).nextBytes(bytes);
    }

    /// The class of the house in which the work of this thread began: a door, or a job.
    private static String whoBegan() {
      return StackWalker.getInstance()
          .walk(
              frames ->
                  frames
                      .map(StackWalker.StackFrame::getClassName)
                      .filter(name -> name.startsWith("org.mainstay."))
                      .reduce("", (_, outer) -> outer));
    }

    private static boolean isSeeded() {
      return StackWalker.getInstance()
          .walk(frames -> frames.anyMatch(frame -> SEEDED.contains(frame.getClassName())));
    }

    @Override
    protected byte[] engineGenerateSeed(int count) {
      byte[] bytes = new byte[count];
      engineNextBytes(bytes);
      return bytes;
    }
  }
}
