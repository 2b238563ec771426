package org.mainstay.sums.allocation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/// Somebody who waits for a worker: since when, and what they need and would like.
///
/// @param since the day from which their wait counts
public record Waiting(Id id, LocalDate since, Needs needs, Talk talk, Meeting meeting, Ties ties) {
  public Waiting {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(needs, "needs");
    Objects.requireNonNull(talk, "talk");
    Objects.requireNonNull(meeting, "meeting");
    Objects.requireNonNull(ties, "ties");
  }

  /// Which case it is; between two who waited equally long, the lesser text goes first.
  public record Id(String value) implements Comparable<Id> {
    public Id {
      Sentences.refuseBlank(value);
    }

    @Override
    public int compareTo(Id other) {
      return value.compareTo(other.value);
    }
  }

  /// What support has to bring, and what would help besides.
  ///
  /// @param roles any one of these will do; nothing means that every role will do
  /// @param required skills or topics that a worker must have, all of them
  /// @param helpful skills or topics that they would like
  public record Needs(Set<String> roles, Set<String> required, Set<String> helpful) {
    public Needs {
      roles = Sentences.sorted(roles);
      required = Sentences.sorted(required);
      helpful = Sentences.sorted(helpful);
    }
  }

  /// Whom this person knows in the team, and what the team agreed.
  ///
  /// @param excluded workers who are never suggested
  /// @param before workers who supported them before
  public record Ties(Set<Worker.Id> excluded, Set<Worker.Id> before, NextStep nextStep) {
    public Ties {
      excluded = Sentences.sorted(excluded);
      before = Sentences.sorted(before);
      Objects.requireNonNull(nextStep, "nextStep");
    }
  }

  /// Whether the team agreed, over an open concern, that a worker is found by a day.
  ///
  /// People decide this in the huddle. It is the same for everybody for whom it was agreed.
  public sealed interface NextStep {
    record NotAgreed() implements NextStep {}

    record Agreed(LocalDate by) implements NextStep {
      public Agreed {
        Objects.requireNonNull(by, "by");
      }
    }
  }
}
