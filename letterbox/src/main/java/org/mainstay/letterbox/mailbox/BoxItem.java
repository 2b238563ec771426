package org.mainstay.letterbox.mailbox;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;

/// Something a person finds in their mailbox: finished words and dates, nothing to look up.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = BoxItem.Happened.class, name = "happened"),
  @JsonSubTypes.Type(value = BoxItem.FromTeam.class, name = "from-team"),
  @JsonSubTypes.Type(value = BoxItem.FromPerson.class, name = "from-person"),
  @JsonSubTypes.Type(value = BoxItem.Appointment.class, name = "appointment"),
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

  /// Who opened the record, on which day, and why.
  record Opened(Instant at, LocalDate day, String by, String why) implements BoxItem {
    @Override
    public String toString() {
      return "[confidential]";
    }
  }
}
