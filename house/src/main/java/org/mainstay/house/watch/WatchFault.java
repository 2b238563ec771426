package org.mainstay.house.watch;

/// The port for health and metrics cannot be opened.
public final class WatchFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WatchFault(WatchSettings where, Throwable cause) {
    super(
        ("MAINSTAY-WATCH-001: health and metrics cannot be had at %s:%d, because something else"
                + " listens there or the machine has no such address. Way out: another port or"
                + " address under health in the file of settings")
            .formatted(where.address(), where.port()),
        cause);
  }
}
