package org.mainstay.front.asking;

import gg.jte.Content;
import java.util.List;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.label.Errors;

/// The request is safe: what happens next, and the code to come back with.
///
/// @param next what happens next, in whole sentences
/// @param typed what was typed as the code, if it was not the same
/// @param above what stands above: help in sight, or nothing
/// @param onlyHere whether this site is the only way in which the person wants to hear from us
/// @param mayChange whether they can choose another way
public record CodeView(
    List<String> code,
    List<String> next,
    String typed,
    boolean onlyHere,
    boolean mayChange,
    Errors errors,
    Content above)
    implements Drawn {
  public CodeView {
    code = List.copyOf(code);
    next = List.copyOf(next);
  }
}
