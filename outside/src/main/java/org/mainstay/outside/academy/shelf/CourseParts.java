package org.mainstay.outside.academy.shelf;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.outside.academy.shelf.Course.Choice;
import org.mainstay.outside.academy.shelf.Course.Part;

/// Reads the parts of a course: `## heading`, text, `? question`, and answers such as `- [ ] words`
/// with what is said to them on lines that begin with a blank.
final class CourseParts {
  private static final String HEADING = "## ";
  private static final String QUESTION = "? ";
  private static final String WRONG = "- [ ] ";
  private static final String RIGHT = "- [x] ";
  private static final int PARTS_MAX = 12;
  private static final int CHOICES_MIN = 2;
  private static final int CHOICES_MAX = 6;

  private final List<Part> parts = new ArrayList<>();
  private final List<Choice> choices = new ArrayList<>();
  private final List<String> text = new ArrayList<>();
  private final StringBuilder feedback = new StringBuilder();
  private String heading = "";
  private String question = "";
  private String words = "";
  private boolean right;
  private int began;

  private CourseParts() {}

  static List<Part> read(int first, List<String> lines) {
    var reader = new CourseParts();
    int line = first;
    for (String words : lines) {
      reader.take(line, words);
      line++;
    }
    reader.endPart(line);
    if (reader.parts.isEmpty() || reader.parts.size() > PARTS_MAX) {
      throw new Refused(first, "a course has 1 to 12 parts, each begins with ## and its heading");
    }
    return reader.parts;
  }

  private void take(int line, String typed) {
    if (typed.startsWith(HEADING)) {
      endPart(line);
      heading = typed.substring(HEADING.length()).strip();
      began = line + 1;
    } else if (heading.isEmpty()) {
      if (!typed.isBlank()) {
        throw new Refused(line, "a part begins with ## and its heading");
      }
    } else if (typed.startsWith(QUESTION)) {
      if (!question.isEmpty()) {
        throw new Refused(line, "a part has one question");
      }
      question = typed.substring(QUESTION.length()).strip();
    } else if (question.isEmpty()) {
      text.add(typed);
    } else if (typed.startsWith(WRONG) || typed.startsWith(RIGHT)) {
      endChoice(line);
      words = typed.substring(WRONG.length()).strip();
      right = typed.startsWith(RIGHT);
    } else if (!typed.isBlank()) {
      if (words.isEmpty() || !typed.startsWith(" ")) {
        throw new Refused(line, "an answer begins with - [ ] or - [x], its words for it below");
      }
      feedback.append(feedback.isEmpty() ? "" : " ").append(typed.strip());
    }
  }

  private void endChoice(int line) {
    if (words.isEmpty()) {
      return;
    }
    if (feedback.isEmpty()) {
      throw new Refused(line - 1, "nothing is said to the answer \"%s\"".formatted(words));
    }
    choices.add(new Choice(words, right, feedback.toString()));
    words = "";
    feedback.setLength(0);
  }

  private void endPart(int line) {
    if (heading.isEmpty()) {
      return;
    }
    endChoice(line);
    if (question.isEmpty()) {
      throw new Refused(began - 1, "the part \"%s\" has no question".formatted(heading));
    }
    if (choices.size() < CHOICES_MIN
        || choices.size() > CHOICES_MAX
        || choices.stream().filter(Choice::right).count() != 1) {
      throw new Refused(
          began - 1, "the question of \"%s\" has 2 to 6 answers, one is right".formatted(heading));
    }
    parts.add(new Part(heading, Prose.read(began, text), question, choices));
    choices.clear();
    text.clear();
    heading = "";
    question = "";
  }
}
