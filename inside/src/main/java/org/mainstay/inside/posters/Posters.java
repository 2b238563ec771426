package org.mainstay.inside.posters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/// Makes the posters and cards of a hub.
public final class Posters {
  private static final Pattern MARK = Pattern.compile("[B-DF-HJKMNP-RTV-XZ2-9]{5}");

  private final PosterWords words;
  private final HubLines hub;

  /// @param words from the handbook
  /// @param hub what stands on all of them
  public Posters(PosterWords words, HubLines hub) {
    this.words = Objects.requireNonNull(words, "words");
    this.hub = Objects.requireNonNull(hub, "hub");
  }

  /// A sheet that can be made.
  public enum Form {
    POSTER,
    CARDS
  }

  /// A kind of file that it can be made as.
  public enum As {
    PDF("application/pdf"),
    SVG("image/svg+xml");

    private final String type;

    As(String type) {
      this.type = type;
    }

    String type() {
      return type;
    }
  }

  /// Which one is wanted.
  ///
  /// @param file the audience, by its file name
  public record Wanted(String file, boolean neutral, Form form, As as) {
    /// What the file is called: nothing in it says what it is about.
    public String fileName() {
      return "%s-%s%s.%s".formatted(file, neutral ? "neutral-" : "", lower(form), lower(as));
    }

    private static String lower(Enum<?> one) {
      return one.name().toLowerCase(Locale.ROOT);
    }
  }

  PosterWords words() {
    return words;
  }

  /// Everything that can be made.
  public List<Wanted> all() {
    var all = new ArrayList<Wanted>();
    for (var audience : words.audiences()) {
      for (boolean neutral : new boolean[] {false, true}) {
        for (Form form : Form.values()) {
          for (As as : As.values()) {
            all.add(new Wanted(audience.file(), neutral, form, as));
          }
        }
      }
    }
    return all;
  }

  /// The file, with no code of a campaign.
  public byte[] made(Wanted wanted, StartAddress address) {
    return made(wanted, address, "");
  }

  /// Whether this is the neutral code of a campaign's poster: five letters and digits.
  static boolean isMark(String typed) {
    return MARK.matcher(typed).matches();
  }

  /// The file.
  ///
  /// @param mark the neutral code of a campaign's poster, printed small; blank for none
  /// @throws IllegalArgumentException if it is no such code
  public byte[] made(Wanted wanted, StartAddress address, String mark) {
    if (!mark.isEmpty() && !isMark(mark)) {
      throw new IllegalArgumentException("'" + mark + "' is no code of a poster");
    }
    var wording = words.named(wanted.file()).worded(wanted.neutral());
    var layout = new Layout(hub, address, mark);
    var sheet =
        switch (wanted.form()) {
          case POSTER -> layout.poster(wording);
          case CARDS -> layout.cards(wording);
        };
    return switch (wanted.as()) {
      case PDF -> PdfFile.of(sheet);
      case SVG -> SvgFile.of(sheet);
    };
  }
}
