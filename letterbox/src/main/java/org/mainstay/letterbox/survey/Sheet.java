package org.mainstay.letterbox.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mainstay.sums.scales.Form;
import org.mainstay.sums.scales.Licence;
import org.mainstay.sums.scales.Rules;
import org.mainstay.sums.scales.Scale;
import org.mainstay.sums.scales.Scales;

/// What a survey asks, as the handbook says it.
///
/// @param id a short name, the same in every year, so that one can be set beside the other
/// @param title what people read at the top of it
/// @param why what it is for, in a sentence or two
/// @param groups who answers, in large groups; 0 to 4
/// @param items in the hub's own words; 0 to 40 with those of the questionnaires
/// @param scales questionnaires by their short names, whose words ship with the house
/// @param words a question to be answered in one's own words, blank for none
public record Sheet(
    String id,
    String title,
    String why,
    List<Group> groups,
    List<Item> items,
    List<String> scales,
    String words) {
  /// How many answers in one's own words are taken, in characters.
  public static final int WORDS_MAX = 500;

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{1,30}");
  private static final int GROUPS_MAX = 4;
  private static final int LINES_MAX = 40;
  private static final int ON_A_PAGE = 5;

  /// @throws IllegalArgumentException for what cannot or must not be asked
  public Sheet {
    groups = List.copyOf(groups);
    items = List.copyOf(items);
    scales = List.copyOf(scales);
    require(
        ID.matcher(id).matches(), "id \"%s\" is not of small letters and hyphens".formatted(id));
    require(
        !title.isBlank() && !why.isBlank(), "survey %s needs a title and says why".formatted(id));
    require(groups.size() <= GROUPS_MAX, "survey %s asks for more than 4 groups".formatted(id));
    scales.forEach(Sheet::checkScale);
    NeverAsked.check(title, why, words);
    Set<String> ids = new HashSet<>();
    groups.forEach(
        group -> require(ids.add(group.id()), "survey has two ids %s".formatted(group.id())));
    items.forEach(
        item -> require(ids.add(item.id()), "survey has two ids %s".formatted(item.id())));
    scales.forEach(scale -> require(ids.add(scale), "survey has two ids %s".formatted(scale)));
    int lines =
        items.size() + scales.stream().mapToInt(one -> Scale.named(one).form().items()).sum();
    require(lines >= 1 && lines <= LINES_MAX, "survey %s has 1 to 40 items".formatted(id));
  }

  /// A part of a sheet that stands together.
  ///
  /// @param instruction above the lines, may be empty
  /// @param credit who wrote them, may be empty
  public record Block(String instruction, List<Line> lines, String credit) {
    public Block {
      lines = List.copyOf(lines);
    }
  }

  /// One line that is asked: a question with its answers.
  ///
  /// @param id the column it becomes in a file
  /// @param least the number of its first answer; the others follow by ones
  public record Line(String id, String asks, List<String> answers, int least) {
    public Line {
      answers = List.copyOf(answers);
    }

    /// Whether it can be answered so.
    public boolean has(int value) {
      return value >= least && value < least + answers.size();
    }

    /// The words of an answer that it has.
    public String words(int value) {
      return answers.get(value - least);
    }
  }

  private static void checkScale(String id) {
    var scale =
        Scales.find(id)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "no questionnaire is called \"%s\"".formatted(id)));
    require(
        scale.licence().text() == Licence.Text.BUNDLED,
        "the words of %s belong to their holder and do not ship with the house"
            .formatted(scale.name()));
    require(
        scale.rules().safetyItem() instanceof Rules.SafetyItem.NotAsked,
        "%s asks about suicide or self-harm, and nobody would answer whoever says yes"
            .formatted(scale.name()));
  }

  /// What is asked, in parts of at most five lines; a questionnaire stands together.
  public List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    for (int from = 0; from < items.size(); from += ON_A_PAGE) {
      var some = items.subList(from, Math.min(items.size(), from + ON_A_PAGE));
      blocks.add(new Block("", some.stream().map(Item::line).toList(), ""));
    }
    for (String id : scales) {
      var scale = Scale.named(id);
      blocks.add(new Block(scale.form().instruction(), lines(scale), scale.licence().credit()));
    }
    return blocks;
  }

  /// The lines of a questionnaire, item by item.
  public static List<Line> lines(Scale scale) {
    var answers = scale.form().options().stream().map(Form.Option::label).toList();
    var lines = new ArrayList<Line>();
    for (int item = 1; item <= scale.form().items(); item++) {
      lines.add(
          new Line(
              scale.id() + "-" + item,
              scale.form().texts().get(item - 1),
              answers,
              scale.form().lowest()));
    }
    return lines;
  }

  /// Every line, in order.
  public List<Line> lines() {
    return blocks().stream().flatMap(block -> block.lines().stream()).toList();
  }

  /// The group of this name.
  public Optional<Group> group(String id) {
    return groups.stream().filter(group -> group.id().equals(id)).findFirst();
  }

  /// Whether it has room for somebody's own words.
  public boolean takesWords() {
    return !words.isBlank();
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
