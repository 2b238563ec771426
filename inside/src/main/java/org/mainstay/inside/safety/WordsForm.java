package org.mainstay.inside.safety;

import java.util.List;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.label.Errors;

/// A form of several free texts about a concern; each saving is a new version.
public record WordsForm(
    String title, String intro, Target target, List<FieldView> fields, String button, Errors errors)
    implements Drawn {
  public WordsForm {
    fields = List.copyOf(fields);
  }

  /// Where it is sent, what it does, and the version of the concern that the worker saw.
  public record Target(String path, String act, int version) {}

  /// One text.
  public record FieldView(String name, String label, String hint, String value) {}
}
