package org.mainstay.inside.huddle;

import java.util.Optional;
import org.mainstay.inside.referral.Stage;

/// The five columns of the board.
public enum Column {
  NEW("New"),
  TODAY("Talk about today"),
  SUPPORTED("Being supported"),
  WAITING("Waiting on others"),
  CLOSING("Ready to close");

  private final String words;

  Column(String words) {
    this.words = words;
  }

  /// The heading of the column.
  public String words() {
    return words;
  }

  /// The id of the column on the page.
  public String anchor() {
    return words.toLowerCase(java.util.Locale.UK).replace(' ', '-');
  }

  /// Where a case stands by its stage alone; an ended one stands nowhere.
  public static Optional<Column> of(Stage stage) {
    return switch (stage) {
      case SCREENING, AWAITING_CONTACT, ASSESSMENT_BOOKED -> Optional.of(NEW);
      case ASSESSED, HUDDLE -> Optional.of(TODAY);
      case ALLOCATED, IN_SUPPORT -> Optional.of(SUPPORTED);
      case REFERRED_ON -> Optional.of(WAITING);
      case SIGNPOSTED, ENDING -> Optional.of(CLOSING);
      case DISCHARGED -> Optional.empty();
    };
  }
}
