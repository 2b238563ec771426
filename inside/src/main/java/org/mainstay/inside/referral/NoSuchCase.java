package org.mainstay.inside.referral;

import java.io.Serial;

/// There is no such case for whoever asks: missing, hidden and ended look the same.
public final class NoSuchCase extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;
}
