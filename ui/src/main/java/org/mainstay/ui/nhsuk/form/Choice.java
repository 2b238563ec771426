package org.mainstay.ui.nhsuk.form;

import gg.jte.Content;
import java.util.Locale;
import java.util.Objects;
import org.mainstay.ui.nhsuk.Words;

/// One line of a list of choices: something to choose, or the word between two kinds of answer.
public sealed interface Choice {

  static Item of(String value, String words) {
    return new Item(value, Words.text(words), Words.none(), Words.none(), Conduct.USUAL);
  }

  static Item of(String value, String words, String hint) {
    return new Item(value, Words.text(words), Words.text(hint), Words.none(), Conduct.USUAL);
  }

  /// The "or" before an answer that stands apart, such as "Prefer not to say".
  static Divider or() {
    return new Divider(Words.text("or"), Behaviour.USUAL);
  }

  /// Something to choose.
  ///
  /// @param reveal what is asked further if it is chosen, may be nothing
  record Item(String value, Words words, Words hint, Words reveal, Conduct conduct)
      implements Choice {
    public Item {
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(words, "words");
    }

    public Item hinted(String words) {
      return new Item(value, this.words, Words.text(words), reveal, conduct);
    }

    /// Asks this further if it is chosen; without a script it is always in sight.
    public Item revealing(Content further) {
      return new Item(value, words, hint, Words.drawn(further), conduct);
    }

    public Item conducted(Conduct other) {
      return new Item(value, words, hint, reveal, other);
    }

    /// Choosing it unticks every other box, where a script may.
    public Item alone() {
      return conducted(new Conduct("", Behaviour.EXCLUSIVE, "", Usable.AS_GROUP));
    }
  }

  /// The word between two kinds of answer.
  record Divider(Words words, Behaviour behaviour) implements Choice {}

  /// How one choice departs from its list; each part may be left empty.
  record Conduct(String name, Behaviour behaviour, String group, Usable usable) {
    public static final Conduct USUAL = new Conduct("", Behaviour.USUAL, "", Usable.AS_GROUP);
  }

  /// What ticking one box does to the others.
  enum Behaviour {
    USUAL,
    INCLUSIVE,
    EXCLUSIVE;

    public String attribute() {
      return this == USUAL ? "" : name().toLowerCase(Locale.ROOT);
    }
  }

  /// Whether it can be chosen.
  enum Usable {
    AS_GROUP,
    ALWAYS,
    NEVER
  }
}
