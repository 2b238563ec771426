package org.mainstay.outside.commitment.promise;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import org.mainstay.outside.commitment.promise.Publications.Line;
import org.mainstay.ui.Drawn;

/// The part of a page that everybody reads: standards, what the employer says, actions, evidence.
public record PublishedView(List<Part> parts) implements Drawn {
  public PublishedView {
    parts = List.copyOf(parts);
  }

  /// One standard.
  public record Part(String name, String missing, List<String> said, List<Done> actions) {
    public Part {
      said = List.copyOf(said);
      actions = List.copyOf(actions);
    }
  }

  /// One action.
  public record Done(String words, String how, List<Line> evidence) {
    public Done {
      evidence = List.copyOf(evidence);
    }
  }

  /// Lines, drawn.
  public static Content parts(List<Line> lines) {
    var parts = new ArrayList<Part>();
    for (Line line : lines) {
      switch (line.kind()) {
        case STANDARD -> parts.add(new Part(line.words(), line.detail(), List.of(), List.of()));
        case SAID -> parts.add(said(parts.removeLast(), line));
        case ACTION -> parts.add(done(parts.removeLast(), line));
        case EVIDENCE -> parts.add(shown(parts.removeLast(), line));
      }
    }
    return new PublishedView(parts);
  }

  private static Part said(Part part, Line line) {
    var said = new ArrayList<>(part.said());
    said.addAll(line.words().lines().filter(one -> !one.isBlank()).toList());
    return new Part(part.name(), part.missing(), said, part.actions());
  }

  private static Part done(Part part, Line line) {
    var actions = new ArrayList<>(part.actions());
    actions.add(new Done(line.words(), line.detail(), List.of()));
    return new Part(part.name(), part.missing(), part.said(), actions);
  }

  private static Part shown(Part part, Line line) {
    var actions = new ArrayList<>(part.actions());
    var last = actions.removeLast();
    var evidence = new ArrayList<>(last.evidence());
    evidence.add(line);
    actions.add(new Done(last.words(), last.how(), evidence));
    return new Part(part.name(), part.missing(), part.said(), actions);
  }
}
