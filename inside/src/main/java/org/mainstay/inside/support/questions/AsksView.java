package org.mainstay.inside.support.questions;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Select;
import org.mainstay.ui.nhsuk.label.Errors;

/// The questionnaires that a person was asked to fill in, and the form to ask for another.
///
/// @param path where the form goes
/// @param scales the questionnaires whose words may be shown
/// @param each what is asked before each appointment, empty for nothing
/// @param typed what stands in the form
public record AsksView(
    CaseHead head,
    String path,
    List<Line> asks,
    List<Select.Line> scales,
    String each,
    Map<String, String> typed,
    Errors errors)
    implements Drawn {
  public AsksView {
    asks = List.copyOf(asks);
    scales = List.copyOf(scales);
    typed = Map.copyOf(typed);
  }

  /// One questionnaire that was asked for.
  public record Line(String name, String state) {}

  /// The questionnaires, or none.
  public List<Select.Line> scalesOrNone() {
    return Stream.concat(
            Stream.<Select.Line>of(new Select.Line.Option("", "None")), scales.stream())
        .toList();
  }

  public String value(String field) {
    return typed.getOrDefault(field, "");
  }
}
