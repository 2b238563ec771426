package org.mainstay.sums.allocation;

import java.util.Set;

/// One thing that sets another worker who suits apart from the one who is suggested.
public sealed interface Contrast {

  /// A whole sentence.
  String words();

  record NotBefore(String other) implements Contrast {
    @Override
    public String words() {
      return other + " has not supported them before.";
    }
  }

  record WouldNeedInterpreter(String other) implements Contrast {
    @Override
    public String words() {
      return "With " + other + " they would need the interpreter.";
    }
  }

  record NotTheGender(String other, String gender) implements Contrast {
    @Override
    public String words() {
      return "They would like " + gender + "; " + other + " is not down as one.";
    }
  }

  /// Skills or topics that they would like.
  ///
  /// @param skills what the suggested worker is down for and the other is not
  record NotDownFor(String other, Set<String> skills) implements Contrast {
    @Override
    public String words() {
      return other + " is not down for " + Sentences.and(skills) + ", which they would like.";
    }
  }

  record NotTheFirstWay(String other, Meeting.Way way) implements Contrast {
    @Override
    public String words() {
      return other + " does not meet " + way.words() + ", as they would like.";
    }
  }

  record LessRoom(Taken other, Taken suggested) implements Contrast {
    @Override
    public String words() {
      return "With them %s would have %d of %d places taken; %s has %d of %d."
          .formatted(
              other.name(),
              other.held(),
              other.all(),
              suggested.name(),
              suggested.held(),
              suggested.all());
    }
  }

  /// How many places of a worker are taken when all who are suggested come to them.
  record Taken(String name, int held, int all) {}

  record AllSuggested(String other, int places) implements Contrast {
    @Override
    public String words() {
      return places == 1
          ? other + " has 1 free place, which is suggested to somebody else."
          : "%s has %d free places, which are all suggested to others.".formatted(other, places);
    }
  }

  record JustAsWell(String other) implements Contrast {
    @Override
    public String words() {
      return other + " would suit them just as well, by all we were told.";
    }
  }
}
