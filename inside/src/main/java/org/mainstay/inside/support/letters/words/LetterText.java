package org.mainstay.inside.support.letters.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The text of a letter: headings, paragraphs and points, drawn or written plainly with the same
/// words.
///
/// @param blocks in the order of reading
public record LetterText(List<Block> blocks) {
  /// How a place begins that nobody has filled in yet.
  public static final String TO_WRITE = "[write: ";

  private static final String HEADING = "# ";
  private static final String PART = "## ";
  private static final String POINT = "- ";

  public LetterText {
    blocks = List.copyOf(blocks);
  }

  /// A part of a letter.
  public sealed interface Block {
    /// What the letter is about.
    record Heading(String words) implements Block {}

    /// What a part of it is about.
    record Part(String words) implements Block {}

    /// Lines that belong together.
    record Paragraph(List<String> lines) implements Block {
      public Paragraph {
        lines = List.copyOf(lines);
      }
    }

    /// A list.
    record Points(List<String> points) implements Block {
      public Points {
        points = List.copyOf(points);
      }
    }
  }

  /// The text as somebody wrote it, in the few marks of Markdown that letters have.
  public static LetterText read(String written) {
    var blocks = new ArrayList<Block>();
    var lines = new ArrayList<String>();
    for (String line : (written.strip() + "\n").split("\\R", -1)) {
      if (line.startsWith(HEADING) || line.startsWith(PART)) {
        end(lines, blocks);
        blocks.add(heading(line));
      } else if (line.isBlank()) {
        end(lines, blocks);
      } else {
        if (!lines.isEmpty() && isPoint(line) != isPoint(lines.getLast())) {
          end(lines, blocks);
        }
        lines.add(line.strip());
      }
    }
    end(lines, blocks);
    return new LetterText(blocks);
  }

  private static Block heading(String line) {
    return line.startsWith(PART)
        ? new Block.Part(line.substring(PART.length()).strip())
        : new Block.Heading(line.substring(HEADING.length()).strip());
  }

  private static boolean isPoint(String line) {
    return line.strip().startsWith(POINT);
  }

  private static void end(List<String> lines, List<Block> blocks) {
    if (lines.isEmpty()) {
      return;
    }
    blocks.add(
        isPoint(lines.getFirst())
            ? new Block.Points(
                lines.stream().map(line -> line.substring(POINT.length()).strip()).toList())
            : new Block.Paragraph(lines));
    lines.clear();
  }

  /// The same words without any marks, as an email carries them.
  public String plain() {
    return blocks.stream().map(LetterText::plain).collect(Collectors.joining("\n\n")) + "\n";
  }

  private static String plain(Block block) {
    return switch (block) {
      case Block.Heading(var words) -> words;
      case Block.Part(var words) -> words;
      case Block.Paragraph(var lines) -> String.join("\n", lines);
      case Block.Points(var points) ->
          points.stream().map(point -> POINT + point).collect(Collectors.joining("\n"));
    };
  }

  /// Whether it says what it is about.
  public boolean hasHeading() {
    return !blocks.isEmpty() && blocks.getFirst() instanceof Block.Heading;
  }

  /// Whether somebody still has to write something into it.
  public boolean isUnfinished() {
    return plain().contains(TO_WRITE);
  }
}
