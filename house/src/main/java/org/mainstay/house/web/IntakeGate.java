package org.mainstay.house.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.springframework.web.servlet.HandlerInterceptor;

/// Takes no letter while it might be lost: shows who helps now instead.
public final class IntakeGate implements HandlerInterceptor {
  /// How long an answer about safety is believed.
  private static final long LOOK_AGAIN_NANOS = 5_000_000_000L;

  private final BooleanSupplier isSafe;
  private final LongSupplier nanos;
  private final Answers answers;
  private final NoticePages notices;
  private volatile Look last = new Look(false, Long.MIN_VALUE / 2);

  private record Look(boolean safe, long at) {}

  /// @param isSafe whether what is acknowledged now would survive a power cut
  /// @param nanos a clock that never jumps
  public IntakeGate(
      BooleanSupplier isSafe, LongSupplier nanos, Answers answers, NoticePages notices) {
    this.isSafe = isSafe;
    this.nanos = nanos;
    this.answers = answers;
    this.notices = notices;
  }

  /// Whether letters are taken now.
  public boolean isOpen() {
    long now = nanos.getAsLong();
    Look look = last;
    if (now - look.at() > LOOK_AGAIN_NANOS) {
      look = new Look(isSafe.getAsBoolean(), now);
      last = look;
    }
    return look.safe();
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    if (isOpen()) {
      return true;
    }
    answers.plain(notices.notTakingRequests(), request, response);
    return false;
  }
}
