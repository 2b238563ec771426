package org.mainstay.front.asking.draft;

import java.time.Duration;

/// What is kept for a browser, under which neutral cookie name, and how long without a sign of
/// life.
public enum Kind {
  /// The answers of somebody who is asking for support.
  ASKING("visit", Duration.ofHours(20)),
  /// The page of somebody who came back with their code.
  RETURNED("stay", Duration.ofMinutes(30)),
  /// The sheets of surveys that somebody fills in.
  SURVEY("page", Duration.ofHours(20)),
  /// An invitation, which no browser holds: its code finds it, and it goes on a fixed day.
  INVITATION("", Duration.ofDays(60));

  private final String cookie;
  private final Duration idleMax;

  Kind(String cookie, Duration idleMax) {
    this.cookie = cookie;
    this.idleMax = idleMax;
  }

  public String cookie() {
    return cookie;
  }

  public Duration idleMax() {
    return idleMax;
  }
}
