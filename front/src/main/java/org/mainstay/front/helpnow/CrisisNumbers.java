package org.mainstay.front.helpnow;

import java.time.LocalDate;
import java.util.Objects;

/// Where to turn right now: numbers that somebody checked, and the day they did.
///
/// @param national the numbers of this nation
/// @param own the place's own line
/// @param checked the day somebody last rang them all
public record CrisisNumbers(National national, OwnLine own, LocalDate checked) {
  public CrisisNumbers {
    Objects.requireNonNull(national, "national");
    Objects.requireNonNull(own, "own");
    Objects.requireNonNull(checked, "checked");
  }

  /// Numbers that are the same for a whole nation; Scotland and Wales differ from England.
  ///
  /// @param urgent such as 111
  /// @param urgentOption what to press then, such as 2
  /// @param listening who listens at any hour, such as Samaritans on 116 123
  /// @param text where to send a text, and which word
  /// @param deaf ways for Deaf people
  public record National(
      String emergency,
      String urgent,
      String urgentOption,
      Listening listening,
      Text text,
      Deaf deaf) {}

  /// Somebody who listens.
  public record Listening(String name, String number) {}

  /// A word to send to a number.
  public record Text(String word, String number) {}

  /// Sign language by video, and the number by text relay.
  public record Deaf(String videoName, String videoAddress, String relayNumber) {}

  /// The place's own line.
  public record OwnLine(String name, String number, String hours) {}

  /// The numbers of England with this place's own line.
  public static CrisisNumbers england(OwnLine own, LocalDate checked) {
    return new CrisisNumbers(
        new National(
            "999",
            "111",
            "2",
            new Listening("Samaritans", "116 123"),
            new Text("SHOUT", "85258"),
            new Deaf("SignVideo", "https://signvideo.co.uk/nhs111/", "18001 111")),
        own,
        checked);
  }

  /// The number as a telephone dials it.
  public static String dialled(String number) {
    return "tel:" + number.replaceAll("[^0-9+]", "");
  }

  /// The text as a telephone prepares it.
  public String texted() {
    return "sms:" + national.text().number() + "?&body=" + national.text().word();
  }
}
