package org.mainstay.ui.nhsuk.form;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.Element;
import org.mainstay.ui.nhsuk.Given;

/// One radio or checkbox with its label, its hint and what it reveals.
public record ChoiceRow(
    Kind kind, Choice.Item item, Place place, boolean checked, boolean disabled, String outside)
    implements Drawn {

  /// Which of the two it is.
  public enum Kind {
    RADIO("nhsuk-radios", "radio"),
    CHECKBOX("nhsuk-checkboxes", "checkbox");

    private final String block;
    private final String type;

    Kind(String block, String type) {
      this.block = block;
      this.type = type;
    }

    public String block() {
      return block;
    }

    public String type() {
      return type;
    }
  }

  /// Its name and its id on the page.
  public record Place(String name, String id) {
    public String hint() {
      return id + "-item-hint";
    }

    public String revealed() {
      return "conditional-" + id;
    }
  }

  /// Every line of a list; the first has the id of the list itself, so that an error leads to it.
  ///
  /// @param outside ids that explain each box when no fieldset does
  static List<Content> rows(
      Kind kind, Field field, List<Choice> choices, Set<String> chosen, String outside) {
    var rows = new ArrayList<Content>();
    for (int i = 0; i < choices.size(); i++) {
      String id = field.place() + (i == 0 ? "" : "-" + (i + 1));
      rows.add(
          switch (choices.get(i)) {
            case Choice.Item item -> {
              String own = item.conduct().name();
              var place = new Place(own.isEmpty() ? field.name() : own, id);
              boolean disabled = disabled(item.conduct().usable(), field);
              yield new ChoiceRow(
                  kind, item, place, chosen.contains(item.value()), disabled, outside);
            }
            case Choice.Divider divider ->
                Element.named("div")
                    .with(
                        "class",
                        Given.together(kind.block() + "__divider", unseen(divider.behaviour())))
                    .around(divider.words());
          });
    }
    return rows;
  }

  private static boolean disabled(Choice.Usable usable, Field field) {
    return switch (usable) {
      case AS_GROUP -> field.disabled();
      case ALWAYS -> false;
      case NEVER -> true;
    };
  }

  private static String unseen(Choice.Behaviour behaviour) {
    return Given.when(
        behaviour == Choice.Behaviour.INCLUSIVE, "nhsuk-u-frontend-not-supported-hidden");
  }

  public String classes() {
    return Given.together(kind.block() + "__item", unseen(item.conduct().behaviour()));
  }

  public String explanations() {
    return Given.together(outside, Given.when(item.hint().given(), place.hint()));
  }

  public String revealClasses() {
    String block = kind.block() + "__conditional";
    return Given.together(block, Given.when(!checked, block + "--hidden"));
  }
}
