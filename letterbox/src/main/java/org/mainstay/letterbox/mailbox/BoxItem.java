package org.mainstay.letterbox.mailbox;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Something a person finds in their mailbox: finished words and dates, nothing to look up.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = BoxItem.Happened.class, name = "happened"),
  @JsonSubTypes.Type(value = BoxItem.FromTeam.class, name = "from-team"),
  @JsonSubTypes.Type(value = BoxItem.FromPerson.class, name = "from-person"),
  @JsonSubTypes.Type(value = BoxItem.Appointment.class, name = "appointment"),
  @JsonSubTypes.Type(value = BoxItem.Offer.class, name = "offer"),
  @JsonSubTypes.Type(value = BoxItem.Seat.class, name = "seat"),
  @JsonSubTypes.Type(value = BoxItem.OwnStory.class, name = "own-story"),
  @JsonSubTypes.Type(value = BoxItem.Sent.class, name = "sent"),
  @JsonSubTypes.Type(value = BoxItem.ToFill.class, name = "to-fill"),
  @JsonSubTypes.Type(value = BoxItem.WorkAsked.class, name = "work-asked"),
  @JsonSubTypes.Type(value = BoxItem.EmployerConsent.class, name = "employer-consent"),
  @JsonSubTypes.Type(value = BoxItem.LetterConsent.class, name = "letter-consent"),
  @JsonSubTypes.Type(value = BoxItem.Measured.class, name = "measured"),
  @JsonSubTypes.Type(value = BoxItem.GoalSet.class, name = "goal-set"),
  @JsonSubTypes.Type(value = BoxItem.GoalRated.class, name = "goal-rated"),
  @JsonSubTypes.Type(value = BoxItem.Answered.class, name = "answered"),
  @JsonSubTypes.Type(value = BoxItem.CopyPart.class, name = "copy-part"),
  @JsonSubTypes.Type(value = BoxItem.PlaceAsked.class, name = "place-asked"),
  @JsonSubTypes.Type(value = BoxItem.NewPage.class, name = "new-page"),
  @JsonSubTypes.Type(value = BoxItem.Erased.class, name = "erased"),
  @JsonSubTypes.Type(value = BoxItem.Opened.class, name = "opened")
})
public sealed interface BoxItem {

  /// When it happened.
  Instant at();

  /// A step on the way, in words such as "Amina Khan, peer worker, will support you".
  record Happened(Instant at, String words) implements BoxItem {
    @Override
    public String toString() {
      return "[confidential]";
    }
  }

  /// A message from the team, with the name it is signed with.
  record FromTeam(Instant at, String by, String text) implements BoxItem {
    @Override
    public String toString() {
      return "[confidential]";
    }
  }

  /// What the person wrote to the team.
  record FromPerson(Instant at, String text) implements BoxItem {
    @Override
    public String toString() {
      return "[confidential]";
    }
  }

  /// An appointment; a later item with the same id replaces an earlier one.
  ///
  /// @param id the same for each change of one appointment
  /// @param at when this was said
  /// @param starts when it begins
  /// @param minutes how long it is planned to last
  /// @param how such as "by telephone"
  /// @param cancelled whether it no longer takes place
  record Appointment(
      String id, Instant at, Instant starts, int minutes, String how, boolean cancelled)
      implements BoxItem {
    @Override
    public String toString() {
      return "[confidential]";
    }
  }

  /// Times to choose from; a later item with the same id replaces an earlier one.
  ///
  /// @param id the same for each change of one offer
  /// @param at when this was said
  /// @param slots the times that are left; none means that the offer is closed
  /// @param minutes how long the appointment is planned to last
  /// @param how such as "by telephone"
  /// @param until when the offer ends
  /// @param moves the appointment that another time would move, blank while none is booked
  record Offer(
      String id, Instant at, List<Slot> slots, int minutes, String how, Instant until, String moves)
      implements BoxItem {
    public Offer {
      slots = List.copyOf(slots);
    }

    @Override
    public String toString() {
      return "[confidential]";
    }
  }

  /// One time of an offer.
  record Slot(String id, Instant starts) {
    @Override
    public String toString() {
      return "[confidential]";
    }
  }

  /// A place in a group or a workshop; a later item about the same one replaces an earlier one.
  ///
  /// @param gathering which one it is
  /// @param words what is to be said of it, in a whole sentence
  /// @param how where it takes place
  /// @param join where to join it from afar, blank until an hour before it begins
  record Seat(
      String gathering,
      Instant at,
      String title,
      Standing standing,
      String words,
      List<Instant> starts,
      int minutes,
      String how,
      String join)
      implements BoxItem {
    public Seat {
      starts = List.copyOf(starts);
    }

    @Override
    public String toString() {
      return "[confidential]";
    }

    /// How somebody stands to a group: they have a place, wait for one, or have none any more.
    public enum Standing {
      HAS,
      WAITS,
      GONE
    }
  }

  /// A story of theirs that everybody may read; a later item with the same id replaces an earlier
  /// one.
  ///
  /// @param text its words as they stand there, blank once it is taken back
  /// @param until its last day
  record OwnStory(String id, Instant at, String text, LocalDate until, boolean isShown)
      implements BoxItem {
    @Override
    public String toString() {
      return "[confidential]";
    }
  }

  /// Something the person sent from their own page that the team has not answered yet.
  ///
  /// @param about the id of what it answers; a later item about it takes this one's place
  /// @param words what was sent and what comes next
  record Sent(String about, Instant at, String words) implements BoxItem {
    @Override
    public String toString() {
      return "[confidential]";
    }
  }

  /// A questionnaire to fill in before an appointment, in its own words.
  ///
  /// @param id names it in the answer
  /// @param until when it can be filled in no more
  record ToFill(String id, Instant at, Questions questions, Instant until) implements BoxItem {
    @Override
    public String toString() {
      return "[confidential]";
    }
  }

  /// How work is now, asked at the beginning of support, at its end, or up to a year later.
  ///
  /// @param id names it in the answer
  /// @param until the day by which the team would like to know; a later answer is kept too
  record WorkAsked(String id, Instant at, LocalDate until) implements BoxItem {
    @Override
    public String toString() {
      return "[confidential]";
    }
  }

  /// What the team may say to somebody's employer; a later item with the same id replaces an
  /// earlier one.
  ///
  /// @param who whom the team may talk with
  /// @param what may be said
  /// @param until its last day
  /// @param holds false once it is taken back
  record EmployerConsent(
      String id, Instant at, String who, String what, LocalDate until, boolean holds)
      implements BoxItem {
    @Override
    public String toString() {
      return "[confidential]";
    }
  }

  /// What the team may write about somebody, and to whom; a later item with the same id replaces an
  /// earlier one.
  ///
  /// @param who to whom the team may write
  /// @param what may be written
  /// @param until its last day
  /// @param holds false once it is taken back
  record LetterConsent(
      String id, Instant at, String who, String what, LocalDate until, boolean holds)
      implements BoxItem {
    @Override
    public String toString() {
      return "[confidential]";
    }
  }

  /// A questionnaire as it is put before a person.
  ///
  /// @param instruction the words above the questions
  /// @param items the questions in their order
  /// @param options what can be answered to each
  /// @param safetyItem the question, from 1, of which any answer above 0 asks for help at once; 0
  ///   if there is none
  /// @param credit the line that must stand beneath
  record Questions(
      String instruction, List<String> items, List<Option> options, int safetyItem, String credit) {
    public Questions {
      items = List.copyOf(items);
      options = List.copyOf(options);
    }
  }

  /// One answer that can be given.
  record Option(int value, String label) {}

  /// What a questionnaire came to on a day.
  ///
  /// @param ask which one of [ToFill] this answers, blank if none
  /// @param points the total in figures, blank if there is none
  record Measured(String ask, Instant at, LocalDate day, Range range, String points)
      implements BoxItem {
    @Override
    public String toString() {
      return "[confidential]";
    }
  }

  /// Between which figures a questionnaire lies.
  ///
  /// @param name as people say it
  /// @param under what it asks about, and which way is better
  record Range(String name, String under, double low, double high) {}

  /// Something the person works towards, in their own words.
  record GoalSet(String id, Instant at, String words) implements BoxItem {
    @Override
    public String toString() {
      return "[confidential]";
    }
  }

  /// How near the person felt to a goal on a day, from 0 to 10.
  record GoalRated(String goal, Instant at, LocalDate day, int points) implements BoxItem {
    @Override
    public String toString() {
      return "[confidential]";
    }
  }

  /// What was sent from the person's own page is answered.
  ///
  /// @param about what [Sent] was about
  record Answered(String about, Instant at, String words) implements BoxItem {
    @Override
    public String toString() {
      return "[confidential]";
    }
  }

  /// A part of the copy of their record.
  ///
  /// @param number of this part, from 1, in the order of reading
  record CopyPart(Instant at, int number, String heading, List<String> lines) implements BoxItem {
    public CopyPart {
      lines = List.copyOf(lines);
    }

    @Override
    public String toString() {
      return "[confidential]";
    }
  }

  /// Where somebody would like to go on, asked because the hub closes.
  ///
  /// @param id names it in the answer
  /// @param hubs the hubs that could take them
  /// @param until the day by which the team would like to know
  record PlaceAsked(String id, Instant at, List<Hub> hubs, LocalDate until) implements BoxItem {
    public PlaceAsked {
      hubs = List.copyOf(hubs);
    }

    @Override
    public String toString() {
      return "[confidential]";
    }
  }

  /// Another hub.
  ///
  /// @param id names it in the answer
  record Hub(String id, String name) {}

  /// Another hub has taken them in: their new page, and the code that opens it.
  ///
  /// @param address where the other hub is found
  /// @param code the seven words
  record NewPage(Instant at, String hub, String address, String code) implements BoxItem {
    @Override
    public String toString() {
      return "[confidential]";
    }
  }

  /// The record was erased: nothing else is in the mailbox any more.
  record Erased(Instant at, String words) implements BoxItem {
    @Override
    public String toString() {
      return "[confidential]";
    }
  }

  /// Who opened the record, on which day, and why.
  record Opened(Instant at, LocalDate day, String by, String why) implements BoxItem {
    @Override
    public String toString() {
      return "[confidential]";
    }
  }
}
