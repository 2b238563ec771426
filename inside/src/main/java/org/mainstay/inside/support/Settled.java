package org.mainstay.inside.support;

/// What became of a wish to book or change an appointment.
public sealed interface Settled {
  /// It is done.
  record Done(Contact now) implements Settled {}

  /// It cannot be; the words say why and what can.
  record Refused(String because) implements Settled {}

  /// Somebody else changed it meanwhile: look again.
  record ChangedMeanwhile() implements Settled {}
}
