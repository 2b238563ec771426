package org.mainstay.sums.allocation;

import java.time.LocalDate;
import java.util.Set;

/// One thing that is true of a person, or of a person and a worker who suits them.
public sealed interface Reason {

  /// A whole sentence.
  String words();

  record Waited(int days) implements Reason {
    @Override
    public String words() {
      return days == 0 ? "They came today." : "They have waited " + Sentences.days(days) + ".";
    }
  }

  /// That the team agreed something over an open concern.
  ///
  /// @param days what that counts for, as the hub's rules say
  record NextStepAgreed(LocalDate by, int days) implements Reason {
    @Override
    public String words() {
      return "The team agreed that a worker is found by %s; that counts as %s of waiting."
          .formatted(Sentences.day(by), Sentences.days(days));
    }
  }

  record SupportedBefore(String name) implements Reason {
    @Override
    public String words() {
      return name + " supported them before.";
    }
  }

  record HasRole(String name, String role) implements Reason {
    @Override
    public String words() {
      return name + " comes as " + role + ", as they need.";
    }
  }

  record HelpsWith(String name, Set<String> skills) implements Reason {
    @Override
    public String words() {
      return name + " can help with " + Sentences.and(skills) + ", which they need.";
    }
  }

  record HelpsToo(String name, Set<String> skills) implements Reason {
    @Override
    public String words() {
      return name + " can help with " + Sentences.and(skills) + ", which they would like.";
    }
  }

  record Speaks(String name, String language) implements Reason {
    @Override
    public String words() {
      return name + " speaks " + language + " with them.";
    }
  }

  record WithInterpreter(String name) implements Reason {
    @Override
    public String words() {
      return "An interpreter is agreed, and " + name + " would talk with them through one.";
    }
  }

  record GenderAsked(String name, String gender) implements Reason {
    @Override
    public String words() {
      return "They asked for " + gender + ", which " + name + " is.";
    }
  }

  record GenderPreferred(String name, String gender) implements Reason {
    @Override
    public String words() {
      return "They would like " + gender + ", which " + name + " is.";
    }
  }

  record MeetsFirst(String name, Meeting.Way way) implements Reason {
    @Override
    public String words() {
      return name + " can meet them " + way.words() + ", as they would like.";
    }
  }

  record Meets(String name, Meeting.Way way) implements Reason {
    @Override
    public String words() {
      return name + " can meet them " + way.words() + ".";
    }
  }

  /// When both can.
  ///
  /// @param more how many hours of the week they share besides
  record BothCan(Meeting.Hour first, int more) implements Reason {
    @Override
    public String words() {
      return switch (more) {
        case 0 -> "Both can on " + Sentences.hour(first) + ".";
        case 1 -> "Both can on " + Sentences.hour(first) + ", and at one more hour of the week.";
        default ->
            "Both can on %s, and at %d more hours of the week."
                .formatted(Sentences.hour(first), more);
      };
    }
  }

  record Holds(String name, int held, int all) implements Reason {
    @Override
    public String words() {
      return "With all who are suggested here, %s has %d of %d places taken."
          .formatted(name, held, all);
    }
  }
}
