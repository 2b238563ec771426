package org.mainstay.sums.disclosure.noise;

import java.util.Arrays;

/// Chance in whole numbers: a number below another, yes or no with a given share, yes or no with
/// probability e to the minus a share.
///
/// Bytes are fetched 4,096 at a time and used once. A chance belongs to one release and is closed
/// after it, which wipes what was not used. Not for several threads.
public final class Chance implements AutoCloseable {
  private static final int BLOCK = 4096;

  private final RandomBytes source;
  private final byte[] block = new byte[BLOCK];
  private int next = BLOCK;
  private boolean closed;

  /// Chance from a source of bytes.
  public Chance(RandomBytes source) {
    this.source = source;
  }

  private long bytes(int count) {
    long value = 0;
    for (int i = 0; i < count; i++) {
      if (next == BLOCK) {
        refill();
      }
      value = (value << Byte.SIZE) | (block[next] & 0xFF);
      block[next++] = 0;
    }
    return value;
  }

  private void refill() {
    if (closed) {
      throw new IllegalStateException("this chance belonged to a release that is over");
    }
    source.fill(block);
    next = 0;
  }

  /// A whole number from 0 to below `n`, each as likely as any other: too large a draw is thrown
  /// away, as a remainder would favour some.
  ///
  /// @param n 1 or more; for 1 no chance is used
  public long below(long n) {
    if (n < 1) {
      throw new IllegalArgumentException("there is no whole number from 0 to below " + n);
    }
    int bits = Long.SIZE - Long.numberOfLeadingZeros(n - 1);
    if (bits == 0) {
      return 0;
    }
    long mask = -1L >>> (Long.SIZE - bits);
    while (true) {
      long draw = bytes((bits + Byte.SIZE - 1) / Byte.SIZE) & mask;
      if (draw < n) {
        return draw;
      }
    }
  }

  /// Yes with probability `a / d`.
  ///
  /// @param a 0 to d
  /// @param d 1 or more
  public boolean share(long a, long d) {
    if (a < 0 || a > d) {
      throw new IllegalArgumentException("a share lies between 0 and 1, got " + a + "/" + d);
    }
    return below(d) < a;
  }

  /// Yes with probability `exp(−a / d)`: shares of `a/d`, `a/2d`, `a/3d` … are drawn until one is
  /// no, and the answer is whether their number is odd. That they stop at the `k`-th has the
  /// probability `γ^(k−1)/(k−1)! − γ^k/k!`, whose sum over odd `k` is the series of `e^−γ`.
  ///
  /// @param a 0 to d
  /// @param d 1 or more
  /// @throws ArithmeticException if `d` times the number of draws has no place in a long
  public boolean exponential(long a, long d) {
    long k = 1;
    while (share(a, Math.multiplyExact(d, k))) {
      k++;
    }
    return k % 2 == 1;
  }

  /// Wipes what was not used; nothing can be drawn any more.
  @Override
  public void close() {
    Arrays.fill(block, (byte) 0);
    next = BLOCK;
    closed = true;
  }
}
