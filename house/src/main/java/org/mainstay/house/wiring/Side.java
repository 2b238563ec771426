package org.mainstay.house.wiring;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mainstay.house.keys.KeyFile;
import org.mainstay.house.keys.OneSide;

/// Which part of the house a process serves.
public enum Side {
  ALL,
  FRONT,
  INSIDE,
  OUTSIDE;

  /// Whether it answers the public.
  public boolean servesFront() {
    return this == ALL || this == FRONT;
  }

  /// Whether it answers the team.
  public boolean servesInside() {
    return this == ALL || this == INSIDE;
  }

  /// Whether it answers employers and commissioners.
  public boolean servesOutside() {
    return this == ALL || this == OUTSIDE;
  }

  /// Which keys such a process may hold.
  Set<KeyFile> keys() {
    return switch (this) {
      case ALL, INSIDE -> KeyFile.ofInside();
      case FRONT -> KeyFile.ofFront();
      case OUTSIDE -> KeyFile.ofOutside();
    };
  }

  /// What alone may lie in its folder of keys; empty for the inside, which holds everything.
  public Optional<OneSide> alone() {
    return servesInside()
        ? Optional.empty()
        : Optional.of(
            new OneSide(keys(), "database-%s.password".formatted(name().toLowerCase(Locale.ROOT))));
  }
}
