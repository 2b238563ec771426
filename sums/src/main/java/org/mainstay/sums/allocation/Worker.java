package org.mainstay.sums.allocation;

import java.util.Objects;
import java.util.Set;

/// Somebody of the team who could take people on.
///
/// @param name as sentences call them
public record Worker(Id id, String name, Brings brings, Meeting meeting, Places places) {
  public Worker {
    Objects.requireNonNull(id, "id");
    Sentences.refuseBlank(name);
    Objects.requireNonNull(brings, "brings");
    Objects.requireNonNull(meeting, "meeting");
    Objects.requireNonNull(places, "places");
  }

  /// Which worker it is; between two who suit equally well, the lesser text goes first.
  public record Id(String value) implements Comparable<Id> {
    public Id {
      Sentences.refuseBlank(value);
    }

    @Override
    public int compareTo(Id other) {
      return value.compareTo(other.value);
    }
  }

  /// What a worker brings.
  ///
  /// @param skills skills and topics they are down for
  public record Brings(String role, Set<String> skills, Set<String> languages, Gender gender) {
    public Brings {
      Sentences.refuseBlank(role);
      skills = Sentences.sorted(skills);
      languages = Sentences.sorted(languages);
      Objects.requireNonNull(gender, "gender");
    }
  }

  /// A worker's gender, where they gave it. It reads as in "a woman".
  public sealed interface Gender {
    record NotGiven() implements Gender {}

    record Given(String words) implements Gender {
      public Given {
        Sentences.refuseBlank(words);
      }
    }

    /// Whether it was given, and is this one.
    default boolean is(String asked) {
      return switch (this) {
        case NotGiven() -> false;
        case Given(var words) -> words.equals(asked);
      };
    }
  }

  /// How many people a worker supports now, and how many they have places for.
  ///
  /// @param held may be more than there are places
  public record Places(int held, int all) {
    public static final int PLACES_MAX = 1_000;

    public Places {
      if (held < 0 || all < 0 || held > PLACES_MAX || all > PLACES_MAX) {
        throw new IllegalArgumentException("places are 0..1000, got %d of %d".formatted(held, all));
      }
    }

    /// How many more people they can take on.
    public int free() {
      return Math.max(0, all - held);
    }
  }
}
