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
  @JsonSubTypes.Type(value = Letter.TeamRequest.class, name = "team-request"),
  @JsonSubTypes.Type(value = Letter.ManagerQuestion.class, name = "manager-question"),
  @JsonSubTypes.Type(value = OwnPage.Booking.class, name = "booking"),
  @JsonSubTypes.Type(value = OwnPage.Cancelling.class, name = "cancelling"),
  @JsonSubTypes.Type(value = OwnPage.Filled.class, name = "filled"),
  @JsonSubTypes.Type(value = OwnPage.ContactChange.class, name = "contact-change"),
  @JsonSubTypes.Type(value = OwnPage.Exclusion.class, name = "exclusion"),
  @JsonSubTypes.Type(value = OwnPage.GroupBooking.class, name = "group-booking"),
  @JsonSubTypes.Type(value = OwnPage.StoryTakenBack.class, name = "story-taken-back"),
  @JsonSubTypes.Type(value = OwnPage.WorkSaid.class, name = "work-said"),
  @JsonSubTypes.Type(value = OwnPage.ConsentTakenBack.class, name = "consent-taken-back"),
  @JsonSubTypes.Type(value = OwnPage.PlaceChosen.class, name = "place-chosen"),
  @JsonSubTypes.Type(value = OwnPage.CopyAsked.class, name = "copy-asked"),
  @JsonSubTypes.Type(value = OwnPage.EraseAsked.class, name = "erase-asked"),
  @JsonSubTypes.Type(value = LostCode.class, name = "lost-code")
})
public sealed interface Letter
    permits Letter.Request,
        Letter.Equality,
        Letter.Message,
        Letter.TeamRequest,
        Letter.ManagerQuestion,
        OwnPage,
        LostCode {

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

  /// A team asks for support together; it belongs to nobody's record.
  ///
  /// @param outline what it is about, in the words of whoever asks
  /// @param where which team, as typed, blank if not said
  /// @param size how many people, 4 to 10
  /// @param often how often they would like to meet
  /// @param elsewhere whether whoever leads it should come from somewhere else
  record TeamRequest(String outline, String where, int size, Often often, boolean elsewhere)
      implements Letter {
    @Override
    public String kind() {
      return "message";
    }

    @Override
    public String toString() {
      return "[confidential]";
    }
  }

  /// How often a team would like to meet.
  enum Often {
    ONCE,
    WEEKLY,
    EVERY_TWO_WEEKS,
    MONTHLY,
    NOT_SURE
  }

  /// What somebody who leads people asks without naming anybody; it belongs to nobody's record.
  record ManagerQuestion(String text) implements Letter {
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
