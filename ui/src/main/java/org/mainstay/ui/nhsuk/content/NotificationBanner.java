package org.mainstay.ui.nhsuk.content;

import gg.jte.Content;
import java.util.Objects;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.Element;
import org.mainstay.ui.nhsuk.Given;
import org.mainstay.ui.nhsuk.Heading;
import org.mainstay.ui.nhsuk.Words;

/// Something new that concerns the page but is not part of it, such as "Saved".
///
/// @param title on the bar of the banner, or nothing for the usual one
/// @param words below the heading; drawn content stands as it is
public record NotificationBanner(
    Kind kind, Words title, Heading heading, boolean paragraph, Words words, Conduct conduct)
    implements Drawn {

  /// What it brings.
  public enum Kind {
    IMPORTANT,
    SUCCESS
  }

  /// How it meets scripts and screen readers; each part may be empty.
  public record Conduct(String role, String tabindex, String autoFocusDisabled) {
    public static final Conduct USUAL = new Conduct("", "", "");
  }

  public NotificationBanner {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(heading, "heading");
    Objects.requireNonNull(words, "words");
  }

  /// Something was done, such as "The contact was saved".
  public static NotificationBanner success(String words) {
    return of(Kind.SUCCESS, words);
  }

  public static NotificationBanner important(String words) {
    return of(Kind.IMPORTANT, words);
  }

  private static NotificationBanner of(Kind kind, String words) {
    return new NotificationBanner(
        kind, Words.none(), Heading.NONE, false, Words.text(words), Conduct.USUAL);
  }

  public boolean success() {
    return kind == Kind.SUCCESS;
  }

  public String classes() {
    return Given.together(
        "nhsuk-notification-banner", Given.when(success(), "nhsuk-notification-banner--success"));
  }

  public String role() {
    if (!conduct.role().isEmpty()) {
      return conduct.role();
    }
    return success() ? "alert" : "region";
  }

  public Content bar() {
    return title.given() ? title : Words.text(success() ? "Success" : "Important");
  }

  /// The heading as it is drawn.
  public Content headline() {
    if (!heading.given()) {
      return Words.none();
    }
    String name = "nhsuk-notification-banner__heading";
    return paragraph
        ? Element.named("p").with("class", name).around(heading.words())
        : heading.drawn(name);
  }

  /// Plain words are the heading of a banner that has none.
  public String paragraphClasses() {
    return heading.given() ? "nhsuk-body" : "nhsuk-notification-banner__heading";
  }
}
