package org.mainstay.outside.network.knowledge;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.ui.nhsuk.form.Checkboxes;
import org.mainstay.ui.signs.NameSigns;
import org.mainstay.ui.signs.RoleSigns;

/// A second look at words that may tell who somebody is, before others read them: whoever wrote
/// them changes them or posts them all the same.
final class NobodyTold {
  /// The box that says that they were looked at.
  static final String BOX = "looked";

  private static final String YES = "yes";

  private NobodyTold() {}

  /// What may be a name, a job that one person has, an age or a ward, as it was typed.
  static List<String> signs(OfficeForm form, List<String> fields) {
    var found = new ArrayList<String>();
    for (String field : fields) {
      found.addAll(NameSigns.in(form.value(field)));
      found.addAll(RoleSigns.in(form.value(field)));
    }
    return found.stream().distinct().toList();
  }

  /// Asks for the second look, until it was taken.
  static void check(OfficeForm form, List<String> fields) {
    for (String field : fields) {
      var signs = signs(form, List.of(field));
      if (!signs.isEmpty() && !form.value(BOX).equals(YES)) {
        form.refuse(
            field,
            "This may tell who somebody is: %s. Take it out, or tick below that it does not"
                .formatted(String.join(", ", signs)));
      }
    }
  }

  /// The box, if there is something to look at.
  static List<Content> box(OfficeForm form, List<String> fields) {
    return signs(form, fields).isEmpty()
        ? List.of()
        : List.of(
            Checkboxes.single(BOX, YES, "I have looked: nobody can tell from this who somebody is")
                .chosen(form.value(BOX).equals(YES) ? Set.of(YES) : Set.of())
                .errors(form.errors()));
  }
}
