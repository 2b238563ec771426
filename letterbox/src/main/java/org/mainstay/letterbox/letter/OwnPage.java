package org.mainstay.letterbox.letter;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What somebody does on their own page, sealed to the team like every letter.
///
/// In the table all of it has the one kind of a message: whoever sees the table cannot tell a
/// booking from anything else.
public sealed interface OwnPage extends Letter {

  @Override
  default String kind() {
    return "message";
  }

  /// One of the times that the team offered.
  ///
  /// @param offer which offer it answers
  /// @param slot the time that was chosen from it
  record Booking(String offer, String slot) implements OwnPage {
    @Override
    public String toString() {
      return "[confidential]";
    }
  }

  /// An appointment that they cannot or do not want to come to.
  record Cancelling(String appointment) implements OwnPage {
    @Override
    public String toString() {
      return "[confidential]";
    }
  }

  /// A questionnaire that the team asked for, and whether somebody is safe.
  ///
  /// @param ask which one it answers
  /// @param answers by item, 1 first; an item that was not answered is absent
  record Filled(String ask, Map<Integer, Integer> answers, Asked.SafeNow safeNow)
      implements OwnPage {
    public Filled {
      answers = Map.copyOf(answers);
    }

    @Override
    public String toString() {
      return "[confidential]";
    }
  }

  /// How and when it is safe to contact them from now on; nothing else is used any more.
  record ContactChange(Identity.SafeContact contact) implements OwnPage {
    @Override
    public String toString() {
      return "[confidential]";
    }
  }

  /// Whom else they do not want to see their record.
  ///
  /// @param workers those who were ticked
  /// @param names names as typed, blank if none
  record Exclusion(List<UUID> workers, String names) implements OwnPage {
    public Exclusion {
      workers = workers.stream().distinct().sorted().toList();
    }

    @Override
    public String toString() {
      return "[confidential]";
    }
  }

  /// Whether they come to a group or a workshop.
  ///
  /// @param comes true if they would like a place, false if they give theirs up
  record GroupBooking(String gathering, boolean comes) implements OwnPage {
    @Override
    public String toString() {
      return "[confidential]";
    }
  }

  /// They take back a story that they let the hub tell.
  record StoryTakenBack(String story) implements OwnPage {
    @Override
    public String toString() {
      return "[confidential]";
    }
  }

  /// How work is now, in official codes; what was left open is blank.
  ///
  /// @param ask which question of the team it answers
  /// @param status whether they have paid work
  /// @param sickness whether they are off sick
  /// @param hours how many hours they work
  record WorkSaid(String ask, String status, String sickness, String hours) implements OwnPage {
    @Override
    public String toString() {
      return "[confidential]";
    }
  }

  /// They take back that the team may talk with their employer.
  record ConsentTakenBack(String consent) implements OwnPage {
    @Override
    public String toString() {
      return "[confidential]";
    }
  }

  /// Where they would like to go on now that the hub closes.
  ///
  /// @param ask which question of the team it answers
  /// @param hub the hub that they said yes to, blank if none
  /// @param instead where they go instead, in their own words, blank if not said
  record PlaceChosen(String ask, String hub, String instead) implements OwnPage {
    @Override
    public String toString() {
      return "[confidential]";
    }
  }

  /// They would like a copy of their record.
  record CopyAsked() implements OwnPage {}

  /// They would like their record to be erased.
  record EraseAsked() implements OwnPage {}
}
