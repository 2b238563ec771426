package org.mainstay.outside.programme.result;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.outside.programme.result.StudyResult.Finding;
import org.mainstay.outside.programme.result.StudyResult.Role;

/// What was found where there can be nothing to find: columns that a programme cannot have changed,
/// and the time before it began. What moves there as well is no effect.
///
/// @param all of one treatment
record Controls(List<Finding> all) {
  private static final String INTERRUPTED = "interrupted";
  private static final String STAGGERED = "staggered";

  Controls {
    all = List.copyOf(all);
  }

  /// Those whose range leaves no change out.
  List<Finding> moved() {
    return all.stream().filter(Finding::isEstimated).filter(one -> !one.isUnclear()).toList();
  }

  /// Whether one could be estimated at all.
  boolean tellAnything() {
    return all.stream().anyMatch(Finding::isEstimated);
  }

  /// What they say, beginning with what follows from them; empty if there are none.
  List<String> says() {
    var says = new ArrayList<String>();
    var moved = moved();
    if (!moved.isEmpty()) {
      says.add(
          "This result cannot be trusted as an effect. There is a difference where the programme cannot have made one, so the same may lie behind everything else here. Chance alone does that with 1 such figure in 20.");
      moved.forEach(one -> says.add(moved(one)));
    } else if (tellAnything()) {
      says.add(
          "Where the programme cannot have changed anything, no clear difference was found: %s. That is how it should be; it does not prove that there is no other reason."
              .formatted(
                  String.join(
                      ", ",
                      all.stream()
                          .filter(Finding::isEstimated)
                          .map(Finding::outcome)
                          .distinct()
                          .toList())));
    }
    return says;
  }

  private static String moved(Finding one) {
    String range = FindingWords.range(one);
    if (one.about().role() == Role.CONTROL) {
      return "%s, which the programme cannot have changed, moved as well, %s."
          .formatted(one.outcome(), range);
    }
    return switch (one.design()) {
      case INTERRUPTED ->
          "%s moved half-way before, when nothing had begun, %s.".formatted(one.outcome(), range);
      case STAGGERED ->
          "%s moved apart before the programme began, %s.".formatted(one.outcome(), range);
      case String _ ->
          "%s was apart before the programme began, %s.".formatted(one.outcome(), range);
    };
  }
}
