package org.mainstay.front.asking;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.List;

/// What somebody wrote, line by line as they wrote it.
public record Lines(List<String> lines) implements Content {
  public Lines {
    lines = List.copyOf(lines);
  }

  public static Lines of(String text) {
    return new Lines(text.lines().toList());
  }

  @Override
  public void writeTo(TemplateOutput output) {
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        output.writeContent("<br>");
      }
      output.writeUserContent(lines.get(i));
    }
  }
}
