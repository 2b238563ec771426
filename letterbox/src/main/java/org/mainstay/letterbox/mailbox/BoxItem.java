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
  @JsonSubTypes.Type(value = BoxItem.Sent.class, name = "sent"),
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

  /// Who opened the record, on which day, and why.
  record Opened(Instant at, LocalDate day, String by, String why) implements BoxItem {
    @Override
    public String toString() {
      return "[confidential]";
    }
  }
}
