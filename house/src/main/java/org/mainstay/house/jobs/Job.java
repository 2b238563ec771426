package org.mainstay.house.jobs;

import java.time.Duration;
import java.time.LocalTime;

/// Something the house does by itself, on one machine at a time however many there are.
///
/// @param name the same for ever: the table knows it by this
public record Job(String name, When when, Runnable work) {

  /// When a job is due.
  public sealed interface When {
    /// Again this long after it ended.
    record Every(Duration pause) implements When {}

    /// Once a day at this time of the hub's clock.
    record Daily(LocalTime at) implements When {}
  }

  /// A job that begins again this long after it ended.
  public static Job every(Duration pause, String name, Runnable work) {
    return new Job(name, new When.Every(pause), work);
  }

  /// A job of every night or day.
  public static Job daily(LocalTime at, String name, Runnable work) {
    return new Job(name, new When.Daily(at), work);
  }
}
