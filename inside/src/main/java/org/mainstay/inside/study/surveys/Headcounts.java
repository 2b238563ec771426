package org.mainstay.inside.study.surveys;

import java.util.OptionalLong;
import org.mainstay.letterbox.survey.Group;

/// How many staff there are, where the rosters of employers say so.
public interface Headcounts {
  /// All staff of every employer whose roster is known.
  OptionalLong staff();

  /// Those of one group.
  ///
  /// @param answer its place, from 1
  OptionalLong staff(Group group, int answer);
}
