package org.mainstay.inside.trail;

import java.util.UUID;

/// Who is acting now: nobody opens anything unless somebody is.
public final class Acting {
  /// The house itself, when it takes letters in or works out a wait: a nil number in every table.
  public static final WorkerId HOUSE = new WorkerId(new UUID(0, 0));

  private static final ScopedValue<WorkerId> NOW = ScopedValue.newInstance();

  private Acting() {}

  /// Does this work as that worker.
  public static <T, X extends Throwable> T as(
      WorkerId worker, ScopedValue.CallableOp<? extends T, X> work) throws X {
    return ScopedValue.where(NOW, worker).call(work);
  }

  /// Does this work as that worker, with nothing to give back.
  public static void as(WorkerId worker, Runnable work) {
    ScopedValue.where(NOW, worker).run(work);
  }

  /// Who is acting.
  ///
  /// @throws IllegalStateException if nobody is
  public static WorkerId now() {
    return NOW.orElseThrow(() -> new IllegalStateException("nobody is acting"));
  }

  /// Whether somebody is acting.
  public static boolean isSomebody() {
    return NOW.isBound();
  }
}
