package org.mainstay.front.asking;

import java.util.List;
import org.mainstay.front.helpnow.CrisisNumbers;
import org.mainstay.ui.Drawn;

/// What somebody sees who said that they are not safe: numbers first, then what happens next.
///
/// @param next what happens next, in whole sentences
/// @param code the words of their return code
/// @param question the page that asked them
public record EmergencyView(
    CrisisNumbers numbers, List<String> next, List<String> code, String question) implements Drawn {
  public EmergencyView {
    next = List.copyOf(next);
    code = List.copyOf(code);
  }
}
