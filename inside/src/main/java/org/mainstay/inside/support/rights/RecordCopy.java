package org.mainstay.inside.support.rights;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.mainstay.inside.people.CopiedPart;
import org.mainstay.inside.people.CopiedPart.Chapter;
import org.mainstay.inside.people.OpenRecord;

/// Everything that is kept about somebody, in plain sentences, in the order of reading.
public final class RecordCopy {
  /// What stands where a line or a word about somebody else was taken out.
  static final String LEFT_OUT = "[left out: it is about somebody else]";

  /// The part that grows whenever somebody looks, who prepares a copy among them.
  static final String LOOKED = Chapter.LOOKED.words();

  /// The tables with a `person_key` that no part tells, and why, as the person reads it.
  public static final Map<String, String> NOT_COPIED =
      Map.of(
          "inside_people.keyset",
          "The keys to your record. They say nothing about you, and whoever had them could read it.",
          "inside_people.stub",
          "The line that is kept once a record is erased. There is none about you.",
          "inside_support.due_record",
          "The list of records whose time is over. If yours were in it, two people would erase it"
              + " soon. Once you are with us again, it is not.",
          "inside_huddle.place",
          "In which column of the team’s board your request stands. It follows from how your support"
              + " went on.");

  private final List<CopiedPart> parts;

  /// @param parts what each room keeps
  public RecordCopy(List<CopiedPart> parts) {
    this.parts = List.copyOf(parts);
  }

  /// One part of the copy.
  public record Part(String heading, List<String> lines) {
    public Part {
      lines = List.copyOf(lines);
    }

    /// The same with these words blacked out wherever they stand, in any case.
    Part without(List<String> words) {
      return new Part(heading, lines.stream().map(line -> without(line, words)).toList());
    }

    private static String without(String line, List<String> words) {
      var bare = line;
      for (String word : words) {
        bare =
            Pattern.compile(
                    Pattern.quote(word.toLowerCase(Locale.UK)),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(bare)
                .replaceAll(LEFT_OUT);
      }
      return bare;
    }
  }

  /// The whole record as it stands now, with all that was asked before.
  ///
  /// @param opened for a copy
  public List<Part> of(OpenRecord opened) {
    var chapters = new EnumMap<Chapter, List<String>>(Chapter.class);
    for (CopiedPart part : parts) {
      part.of(opened)
          .forEach(
              (chapter, lines) ->
                  chapters.computeIfAbsent(chapter, _ -> new ArrayList<>()).addAll(lines));
    }
    chapters.put(Chapter.NOT_HERE, List.copyOf(new TreeMap<>(NOT_COPIED).values()));
    return chapters.entrySet().stream()
        .filter(chapter -> !chapter.getValue().isEmpty())
        .map(chapter -> new Part(chapter.getKey().words(), chapter.getValue()))
        .toList();
  }
}
