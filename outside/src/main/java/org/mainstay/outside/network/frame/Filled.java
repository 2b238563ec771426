package org.mainstay.outside.network.frame;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.ui.nhsuk.form.DateInput;

/// A form filled in with what stands already.
public final class Filled {
  private final Map<String, String> fields = new HashMap<>();

  /// Puts words into a field.
  public Filled with(String name, String words) {
    fields.put(name, words);
    return this;
  }

  /// Puts a day into its three boxes; none leaves them empty.
  public Filled day(String name, @Nullable LocalDate day) {
    if (day != null) {
      fields.putAll(DateInput.Typed.of(day).boxes(name));
    }
    return this;
  }

  /// On top of this version.
  public OfficeForm at(int version) {
    fields.put(OfficeForm.VERSION, Integer.toString(version));
    return form();
  }

  /// The form.
  public OfficeForm form() {
    return new OfficeForm(fields);
  }
}
