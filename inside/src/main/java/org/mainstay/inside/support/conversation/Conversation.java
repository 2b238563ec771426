package org.mainstay.inside.support.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.trail.WorkerId;

/// What somebody said of all of life on one day. There is no total: nobody is ranked by it.
///
/// @param number which one of the case, from 1
/// @param answers by area, in the order of asking
/// @param talks about single areas, oldest first
public record Conversation(
    UUID id, int number, LocalDate on, WorkerId by, List<Answer> answers, List<Talk> talks) {
  public Conversation {
    answers = List.copyOf(answers);
    talks = List.copyOf(talks);
  }

  /// What was said of one area.
  ///
  /// @param name of the area, as it was asked
  /// @param points 1 to 7; 0 if they did not say
  /// @param wantsHelp whether they want more help with it
  public record Answer(String area, String name, int points, boolean wantsHelp) {}

  /// A talk about one area in four steps.
  ///
  /// @param agreed what was agreed to be done
  public record Talk(
      String area,
      String name,
      Instant at,
      WorkerId by,
      String understood,
      String lookedForward,
      String options,
      String agreed) {}

  /// What was said of this area, if anything was.
  Optional<Answer> answer(String area) {
    return answers.stream().filter(one -> one.area().equals(area)).findFirst();
  }
}
