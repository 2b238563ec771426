package org.mainstay.letterbox.letter;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Map;

/// What a person may post: a request for support, more about themselves, a message, or something
/// they do on their own page.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Letter.Request.class, name = "request"),
  @JsonSubTypes.Type(value = Letter.Equality.class, name = "equality"),
  @JsonSubTypes.Type(value = Letter.Message.class, name = "message"),
  @JsonSubTypes.Type(value = OwnPage.Booking.class, name = "booking"),
  @JsonSubTypes.Type(value = OwnPage.Cancelling.class, name = "cancelling"),
  @JsonSubTypes.Type(value = OwnPage.Filled.class, name = "filled"),
  @JsonSubTypes.Type(value = OwnPage.ContactChange.class, name = "contact-change"),
  @JsonSubTypes.Type(value = OwnPage.Exclusion.class, name = "exclusion"),
  @JsonSubTypes.Type(value = OwnPage.GroupBooking.class, name = "group-booking"),
  @JsonSubTypes.Type(value = OwnPage.StoryTakenBack.class, name = "story-taken-back"),
  @JsonSubTypes.Type(value = OwnPage.CopyAsked.class, name = "copy-asked"),
  @JsonSubTypes.Type(value = OwnPage.EraseAsked.class, name = "erase-asked"),
  @JsonSubTypes.Type(value = LostCode.class, name = "lost-code")
})
public sealed interface Letter
    permits Letter.Request, Letter.Equality, Letter.Message, OwnPage, LostCode {

  /// The word for this kind of letter in the table; it says nothing about the person.
  String kind();

  /// A request for support: who asks and what they ask, kept apart from here on.
  record Request(Identity identity, Asked asked) implements Letter {
    @Override
    public String kind() {
      return "request";
    }
  }

  /// Answers to the optional equality questions, as given: question to answer.
  record Equality(Map<String, String> answers) implements Letter {
    public Equality {
      answers = Map.copyOf(answers);
    }

    @Override
    public String kind() {
      return "equality";
    }

    @Override
    public String toString() {
      return "[confidential]";
    }
  }

  /// Words from a person to the team, from their own page.
  record Message(String text) implements Letter {
    @Override
    public String kind() {
      return "message";
    }

    @Override
    public String toString() {
      return "[confidential]";
    }
  }
}
