package org.mainstay.outside.casemaking.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lines of the form `name value`, each value on one line whatever is in it.
public record Fields(List<Field> all) {
  public Fields {
    all = List.copyOf(all);
  }

  /// One line.
  public record Field(String name, String value) {
    @Override
    public String toString() {
      return name + " " + value.replace("\\", "\\\\").replace("\n", "\\n");
    }
  }

  /// The lines of a text.
  ///
  /// @throws IllegalArgumentException if a line has no name
  public static Fields read(String text) {
    var fields = new ArrayList<Field>();
    for (String line : text.lines().toList()) {
      int blank = line.indexOf(' ');
      if (blank < 1) {
        throw new IllegalArgumentException("a line without a name");
      }
      fields.add(new Field(line.substring(0, blank), unfolded(line.substring(blank + 1))));
    }
    return new Fields(fields);
  }

  private static String unfolded(String value) {
    var text = new StringBuilder();
    boolean escaped = false;
    for (int i = 0; i < value.length(); i++) {
      char letter = value.charAt(i);
      if (escaped) {
        text.append(letter == 'n' ? '\n' : letter);
        escaped = false;
      } else if (letter == '\\') {
        escaped = true;
      } else {
        text.append(letter);
      }
    }
    return text.toString();
  }

  /// The only value of this name.
  ///
  /// @throws IllegalArgumentException if there is none
  public String the(String name) {
    return first(name).orElseThrow(() -> new IllegalArgumentException("no " + name));
  }

  /// The first value of this name.
  public Optional<String> first(String name) {
    return every(name).stream().findFirst();
  }

  /// All values of this name.
  public List<String> every(String name) {
    return all.stream().filter(one -> one.name().equals(name)).map(Field::value).toList();
  }

  /// The lines in parts, each of which begins with a line of one of these names; what stands before
  /// the first of them is left out.
  public List<Fields> parts(List<String> names) {
    var parts = new ArrayList<Fields>();
    var part = new ArrayList<Field>();
    for (Field one : all) {
      if (names.contains(one.name())) {
        if (!part.isEmpty()) {
          parts.add(new Fields(part));
        }
        part = new ArrayList<>();
        part.add(one);
      } else if (!part.isEmpty()) {
        part.add(one);
      }
    }
    if (!part.isEmpty()) {
      parts.add(new Fields(part));
    }
    return parts;
  }
}
