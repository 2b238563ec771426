package org.mainstay.outside.employer.figure;

import java.util.List;
import org.mainstay.hatch.noticeboard.Telling;

/// A released number of people with the margin within which the true one lies 19 times in 20.
///
/// Whether it is shown depends on the released number alone, never on the true one: it says how
/// exact a number is and protects nobody, as the noise has done that.
///
/// @param people 0 or more
/// @param margin in people, 0 or more, worked out with the plan
public record Figure(long people, long margin) {
  /// What stands in the place of a number that is mostly noise, in every page and file.
  public static final String TOO_SMALL = Telling.TOO_SMALL;

  /// @throws IllegalArgumentException if either is below 0
  public Figure {
    if (people < 0 || margin < 0) {
      throw new IllegalArgumentException(
          "a released number and its margin are 0 or more, got " + people + " and " + margin);
    }
  }

  /// Numbers of different people added up; their margins add as variances do, `√Σm²`, rounded up.
  ///
  /// Noise is drawn for each cell by itself. Bringing tables together afterwards ties the cells of
  /// one table a little, so that their sum is a little surer than this says.
  public static Figure sum(List<Figure> figures) {
    long people = 0;
    double squares = 0;
    for (Figure figure : figures) {
      people = Math.addExact(people, figure.people);
      squares += (double) figure.margin * figure.margin;
    }
    return new Figure(people, (long) Math.ceil(Math.sqrt(squares)));
  }

  /// Not shown if the margin is more than 60 % of the number: 0 is treated as any other.
  public boolean shown() {
    return Telling.tells(people, margin);
  }

  /// From here the true number is likely to be.
  public long low() {
    return Math.max(0, people - margin);
  }

  /// To here.
  public long high() {
    return Math.addExact(people, margin);
  }

  /// In a sentence: "about 40, likely 37 to 43".
  public String words() {
    return shown()
        ? "about "
            + Digits.whole(people)
            + ", likely "
            + Digits.whole(low())
            + " to "
            + Digits.whole(high())
        : TOO_SMALL;
  }

  /// In a table or chart: "40 (37 to 43)".
  public String brief() {
    return shown()
        ? Digits.whole(people) + " (" + Digits.whole(low()) + " to " + Digits.whole(high()) + ")"
        : TOO_SMALL;
  }
}
