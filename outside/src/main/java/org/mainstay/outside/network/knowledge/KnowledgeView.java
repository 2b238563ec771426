package org.mainstay.outside.network.knowledge;

import java.util.List;
import org.mainstay.ui.Drawn;

/// Articles and questions, the last first.
public record KnowledgeView(List<Line> articles, List<Line> questions) implements Drawn {
  public KnowledgeView {
    articles = List.copyOf(articles);
    questions = List.copyOf(questions);
  }

  /// One of them.
  public record Line(Post post, String on, long answers) {

    public String answered() {
      return answers == 0 ? "No answer yet" : answers == 1 ? "1 answer" : answers + " answers";
    }
  }
}
