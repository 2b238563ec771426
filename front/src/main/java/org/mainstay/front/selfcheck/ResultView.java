package org.mainstay.front.selfcheck;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import org.mainstay.sums.scales.Scale;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.layout.Link;

/// What the answers may mean, in words: no number, no label, and nothing is asked for.
///
/// @param parts what they may mean, part by part
/// @param open whether some of the questions were passed over
/// @param ideas to try, those for what was hard first
/// @param ways to go on besides talking to us
/// @param above help in sight, or nothing
public record ResultView(
    CheckWords words,
    List<Meaning> parts,
    boolean open,
    List<String> ideas,
    List<Link> ways,
    Content above)
    implements Drawn {
  private static final int IDEAS_MAX = 6;
  private static final Scale MOOD = Scale.named("phq2");
  private static final Scale WORRY = Scale.named("gad2");

  public ResultView {
    parts = List.copyOf(parts);
    ideas = List.copyOf(ideas);
    ways = List.copyOf(ways);
  }

  /// What one part may mean.
  public record Meaning(String heading, String words) {}

  /// A part, and how often it was hard.
  private record Found(CheckWords.Part part, HowOften howOften) {
    boolean wasHard() {
      return howOften == HowOften.OFTEN || howOften == HowOften.SOMETIMES;
    }
  }

  static ResultView of(CheckWords words, Answers answers, List<Link> ways, Content above) {
    var parts = words.parts();
    var found =
        List.of(
            new Found(parts.mood(), HowOften.by(MOOD, answers, Questions.MOOD)),
            new Found(parts.worry(), HowOften.by(WORRY, answers, Questions.WORRY)),
            new Found(parts.rest(), HowOften.byStrongest(answers, Questions.REST)),
            new Found(parts.days(), HowOften.byStrongest(answers, List.of(Questions.DAYS))));
    return new ResultView(
        words,
        found.stream()
            .map(one -> new Meaning(one.part().heading(), one.part().words(one.howOften())))
            .toList(),
        answers.said().stream().anyMatch(Said.Passed.class::isInstance),
        ideas(words, found),
        ways,
        above);
  }

  /// One idea of each part that was hard, then the next of each, then those for everybody.
  private static List<String> ideas(CheckWords words, List<Found> found) {
    var hard = found.stream().filter(Found::wasHard).map(one -> one.part().ideas()).toList();
    int longest = hard.stream().mapToInt(List::size).max().orElse(0);
    var ideas = new ArrayList<String>();
    for (int place = 0; place < longest; place++) {
      for (var part : hard) {
        if (place < part.size()) {
          ideas.add(part.get(place));
        }
      }
    }
    ideas.addAll(words.ideas());
    return ideas.stream().distinct().limit(IDEAS_MAX).toList();
  }
}
