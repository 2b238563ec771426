package org.mainstay.outside.casemaking.pack;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mainstay.outside.casemaking.figure.CaseFigure;
import org.mainstay.outside.casemaking.figure.Fields;
import org.mainstay.outside.casemaking.figure.Fields.Field;
import org.mainstay.outside.casemaking.figure.RecipeText;

/// A pack as text, one line for each thing: what is kept, hashed, and carried in each of its files.
public final class PackSource {
  private static final String FORM = "mainstay-pack";
  private static final String VERSION = "1";
  private static final String PART = "part";
  private static final String QUOTE = "quote";

  private PackSource() {}

  /// The same text for the same pack for ever.
  public static String text(Pack pack) {
    var front = pack.front();
    var lines = new ArrayList<Field>();
    lines.add(new Field(FORM, VERSION));
    lines.add(new Field("id", front.id().toString()));
    lines.add(new Field("pack-title", front.title()));
    lines.add(new Field("hub", front.hub()));
    lines.add(new Field("year", Integer.toString(front.year())));
    lines.add(new Field("made-on", front.madeOn().toString()));
    lines.add(new Field("ask", front.ask()));
    front.books().forEach(book -> lines.add(new Field("book", book)));
    for (Pack.Part part : pack.parts()) {
      lines.add(new Field(PART, part.key()));
      lines.add(new Field("part-title", part.title()));
      part.figures().forEach(figure -> lines.addAll(RecipeText.lines(figure)));
    }
    for (Pack.Quoted quote : pack.quotes()) {
      lines.add(new Field(QUOTE, quote.id().toString()));
      lines.add(new Field("words", quote.words()));
      lines.add(new Field("by", quote.by()));
    }
    return lines.stream().map(Field::toString).collect(Collectors.joining("\n", "", "\n"));
  }

  /// A pack from such a text, as it says: nothing is worked out or looked up.
  ///
  /// @throws IllegalArgumentException if it is no such text
  public static Pack read(String text) {
    var all = Fields.read(text);
    if (!all.the(FORM).equals(VERSION)) {
      throw new IllegalArgumentException("a pack of another form: " + all.the(FORM));
    }
    var parts = new ArrayList<Pack.Part>();
    var quotes = new ArrayList<Pack.Quoted>();
    for (Fields part : all.parts(List.of(PART, QUOTE))) {
      if (part.first(QUOTE).isPresent()) {
        quotes.add(
            new Pack.Quoted(UUID.fromString(part.the(QUOTE)), part.the("words"), part.the("by")));
      } else {
        parts.add(new Pack.Part(part.the(PART), part.the("part-title"), figures(part)));
      }
    }
    return new Pack(front(all), parts, quotes);
  }

  private static List<CaseFigure> figures(Fields part) {
    return part.parts(List.of(RecipeText.FIGURE)).stream().map(RecipeText::read).toList();
  }

  private static Pack.Front front(Fields all) {
    try {
      return new Pack.Front(
          UUID.fromString(all.the("id")),
          all.the("pack-title"),
          all.the("hub"),
          Integer.parseInt(all.the("year")),
          LocalDate.parse(all.the("made-on")),
          all.the("ask"),
          all.every("book"));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no day", e);
    }
  }
}
