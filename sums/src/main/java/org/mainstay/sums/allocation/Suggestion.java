package org.mainstay.sums.allocation;

import java.util.ArrayList;
import java.util.List;

/// What is suggested for one person who waits, and why; the team decides.
public sealed interface Suggestion {
  Waiting.Id person();

  /// Everything there is to say, sentence by sentence.
  List<String> sentences();

  /// A worker is suggested.
  record Take(Waiting.Id person, Worker.Id worker, String name, List<Reason> because, Other other)
      implements Suggestion {
    public Take {
      because = List.copyOf(because);
    }

    @Override
    public List<String> sentences() {
      var all = new ArrayList<String>();
      all.add(name + " could support them.");
      because.forEach(reason -> all.add(reason.words()));
      all.addAll(other.sentences());
      return List.copyOf(all);
    }
  }

  /// There is nobody in the team who suits, free or not.
  record NobodySuits(Waiting.Id person, Reason.Waited waited, List<Obstacle> because)
      implements Suggestion {
    public NobodySuits {
      because = List.copyOf(because);
    }

    @Override
    public List<String> sentences() {
      return without("Nobody here suits them yet.", waited, because);
    }
  }

  /// Somebody suits, and no place is left for this person today.
  record NobodyFree(Waiting.Id person, Reason.Waited waited, List<Obstacle> because)
      implements Suggestion {
    public NobodyFree {
      because = List.copyOf(because);
    }

    @Override
    public List<String> sentences() {
      return without("Nobody who suits them has a place left.", waited, because);
    }
  }

  /// Who could support them too, and what sets that worker apart.
  sealed interface Other {
    List<String> sentences();

    record NobodyElse() implements Other {
      @Override
      public List<String> sentences() {
        return List.of("Nobody else who suits them has a free place.");
      }
    }

    /// A worker who suits and had a free place.
    ///
    /// @param because why another is suggested
    /// @param forThem what speaks for this worker all the same
    record Also(Worker.Id worker, String name, List<Contrast> because, List<Reason> forThem)
        implements Other {
      public Also {
        because = List.copyOf(because);
        forThem = List.copyOf(forThem);
      }

      @Override
      public List<String> sentences() {
        var all = new ArrayList<String>();
        all.add(name + " suits them too.");
        because.forEach(contrast -> all.add(contrast.words()));
        forThem.forEach(reason -> all.add(reason.words()));
        return List.copyOf(all);
      }
    }
  }

  private static List<String> without(String first, Reason.Waited waited, List<Obstacle> because) {
    var all = new ArrayList<String>();
    all.add(first);
    all.add(waited.words());
    because.forEach(obstacle -> all.add(obstacle.words()));
    return List.copyOf(all);
  }
}
