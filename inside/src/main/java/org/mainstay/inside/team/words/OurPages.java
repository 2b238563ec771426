package org.mainstay.inside.team.words;

import java.util.List;
import org.mainstay.ui.Drawn;

/// The pages of the team's own health, as each of them ends.
public record OurPages() implements Drawn {
  /// One of them.
  public record Way(String path, String words) {}

  private static final List<Way> ALL =
      List.of(
          new Way("/team/week", "My week"),
          new Way("/team/supervision", "Supervision"),
          new Way("/team/reflecting", "Reflective practice"),
          new Way("/team/learning", "What we learn"),
          new Way("/team/communities", "Communities of practice"),
          new Way("/team/survey", "How it is to work here"),
          new Way("/team/trail", "Who opens records"));

  /// Each of them.
  public List<Way> ways() {
    return ALL;
  }
}
