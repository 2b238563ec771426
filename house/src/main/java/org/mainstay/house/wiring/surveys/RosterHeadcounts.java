package org.mainstay.house.wiring.surveys;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.mainstay.hatch.roster.Rosters;
import org.mainstay.inside.study.surveys.Headcounts;
import org.mainstay.letterbox.letter.StaffGroupAnswers;
import org.mainstay.letterbox.survey.Group;
import org.mainstay.sums.disclosure.frame.AgeBand;
import org.mainstay.sums.disclosure.frame.Crossing;
import org.mainstay.sums.disclosure.frame.Frame;
import org.mainstay.sums.disclosure.frame.Sex;

/// Counts staff by the rosters that employers brought.
final class RosterHeadcounts implements Headcounts {
  /// In the order in which people choose.
  private static final List<AgeBand> AGES =
      List.of(
          AgeBand.UNDER_25,
          AgeBand.FROM_25_TO_34,
          AgeBand.FROM_35_TO_44,
          AgeBand.FROM_45_TO_54,
          AgeBand.FROM_55);

  private static final List<Sex> SEXES = List.of(Sex.WOMEN, Sex.MEN, Sex.NOT_STATED);

  private final Rosters rosters;

  RosterHeadcounts(Rosters rosters) {
    this.rosters = rosters;
  }

  @Override
  public OptionalLong staff() {
    return counted(_ -> true);
  }

  @Override
  public OptionalLong staff(Group group, int answer) {
    return switch (group.by()) {
      case STAFF_GROUP ->
          StaffGroupAnswers.group(group.answers().get(answer - 1))
              .map(found -> counted(one -> one.staffGroup().equals(found.title())))
              .orElse(OptionalLong.empty());
      case AGE -> counted(one -> one.age() == AGES.get(answer - 1));
      case SEX -> {
        Sex sex = SEXES.get(answer - 1);
        yield sex == Sex.NOT_STATED ? OptionalLong.empty() : counted(one -> one.sex() == sex);
      }
      case OWN -> OptionalLong.empty();
    };
  }

  private OptionalLong counted(Predicate<Crossing> so) {
    List<Frame> frames =
        rosters.employers().stream()
            .map(Rosters.Employer::code)
            .flatMap(code -> rosters.frame(code).stream())
            .toList();
    long staff = frames.stream().mapToLong(frame -> frame.staff(so)).sum();
    return staff == 0 ? OptionalLong.empty() : OptionalLong.of(staff);
  }
}
