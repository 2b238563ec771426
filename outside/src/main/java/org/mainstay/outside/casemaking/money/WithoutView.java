package org.mainstay.outside.casemaking.money;

import java.util.List;
import org.mainstay.outside.casemaking.funding.Stream;
import org.mainstay.ui.Drawn;

/// What would be lost if one stream of money ended, or had not come.
///
/// @param lasts how long the rest lasts
/// @param people how many would not have been reached
public record WithoutView(Stream stream, List<String> lasts, List<String> people) implements Drawn {
  public WithoutView {
    lasts = List.copyOf(lasts);
    people = List.copyOf(people);
  }
}
