package org.mainstay.inside.groups;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mainstay.inside.trail.WorkerId;

/// A group or a workshop that the team offers, of one session or several.
///
/// @param seats how many people can come
/// @param sessions at least one, the first one first
public record Gathering(
    UUID id,
    Facts facts,
    Where where,
    int minutes,
    int seats,
    boolean joinsLate,
    List<Session> sessions,
    Standing standing) {
  /// More sessions are no list that anybody reads.
  public static final int SESSIONS_MAX = 26;

  /// More people are no group.
  public static final int SEATS_MAX = 500;

  public Gathering {
    if (sessions.isEmpty()) {
      throw new IllegalArgumentException("a gathering has a session");
    }
    sessions = List.copyOf(sessions);
  }

  /// What it is.
  ///
  /// @param about in plain words
  public record Facts(Kind kind, String title, String about, String forWhom, WorkerId ledBy) {}

  /// One of its sessions.
  public record Session(UUID id, Instant starts) {}

  /// Where it takes place.
  public sealed interface Where {
    /// For everybody to read; a link is not part of it.
    String words();

    /// Online, by a link that is told to those who come, an hour before.
    record Online(String joinLink) implements Where {
      @Override
      public String words() {
        return "online";
      }

      @Override
      public String toString() {
        return "[confidential]";
      }
    }

    /// In a room.
    record Room(String place) implements Where {
      @Override
      public String words() {
        return "in a room: " + place;
      }
    }
  }

  /// What sort of thing it is.
  public enum Kind {
    GROUP("Group"),
    WORKSHOP("Workshop");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /// What has become of it.
  public enum Standing {
    DRAFT("Not shown to anybody yet"),
    OPEN("On the public page until it closes"),
    CALLED_OFF("Called off");

    private final String words;

    Standing(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /// When nobody can come in any more.
  public Instant closesAt() {
    return (joinsLate ? sessions.getLast() : sessions.getFirst()).starts();
  }

  /// When all of it is over.
  public Instant endsAt() {
    return sessions.getLast().starts().plus(Duration.ofMinutes(minutes));
  }

  /// Whether somebody can come in at this moment.
  public boolean isOpen(Instant at) {
    return standing == Standing.OPEN && at.isBefore(closesAt());
  }

  /// When its sessions begin.
  public List<Instant> starts() {
    return sessions.stream().map(Session::starts).toList();
  }
}
