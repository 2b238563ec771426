package org.mainstay.ui.nhsuk.layout;

import org.mainstay.ui.Drawn;

/// The box in the header that looks for something.
///
/// @param label what it looks for, said by screen readers
/// @param placeholder what stands in the empty box
public record Search(String action, String name, String label, String placeholder)
    implements Drawn {
  public static final Search NONE = new Search("", "", "", "");

  public boolean given() {
    return !action.isEmpty();
  }
}
