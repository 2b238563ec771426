package org.mainstay.ui.nhsuk.form;

import gg.jte.Content;
import java.util.Locale;
import java.util.Objects;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.Given;
import org.mainstay.ui.nhsuk.Icon;
import org.mainstay.ui.nhsuk.Words;

/// One thing to press: it sends a form, or leads to another page but looks like a button.
public record Button(Words words, Kind kind, boolean small, Press press, Sign sign)
    implements Drawn {

  /// How much a button asks to be pressed; one page has one primary button.
  public enum Kind {
    PRIMARY,
    SECONDARY,
    SECONDARY_SOLID,
    REVERSE,
    WARNING,
    LOGIN,
    BRAND
  }

  /// What pressing does.
  public sealed interface Press {
    /// Sends the form, with a name and value if several buttons share it.
    record Send(String name, String value, boolean disabled, Twice twice) implements Press {
      public static final Send FORM = new Send("", "", false, Twice.UNSAID);
    }

    /// Leads to another page.
    record Lead(String href) implements Press {}
  }

  /// Whether a script may swallow a second press in a row.
  public enum Twice {
    UNSAID,
    ALLOWED,
    PREVENTED
  }

  /// The drawn sign before or after the words.
  public record Sign(Icon icon, boolean after) {
    public static final Sign NONE = new Sign(Icon.NONE, false);
  }

  public Button {
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(press, "press");
  }

  /// The one button that carries a form on.
  public static Button named(String words) {
    return new Button(Words.text(words), Kind.PRIMARY, false, Press.Send.FORM, Sign.NONE);
  }

  /// A quieter button.
  public static Button quiet(String words) {
    return named(words).as(Kind.SECONDARY);
  }

  /// A link that looks like a button.
  public static Button link(String words, String href) {
    return new Button(Words.text(words), Kind.PRIMARY, false, new Press.Lead(href), Sign.NONE);
  }

  public Button as(Kind other) {
    return new Button(words, other, small, press, sign);
  }

  /// The small size for the team's screens.
  public Button smaller() {
    return new Button(words, kind, true, press, sign);
  }

  /// Sends this name and value too, so that the form knows which button was pressed.
  public Button sending(String name, String value) {
    var send = new Press.Send(name, value, false, Twice.UNSAID);
    return new Button(words, kind, small, send, sign);
  }

  public String classes() {
    return Given.together(
        "nhsuk-button",
        Given.when(
            kind != Kind.PRIMARY,
            "nhsuk-button--" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-')),
        Given.when(sign.icon().given(), "nhsuk-button--icon"),
        Given.when(small, "nhsuk-button--small"));
  }

  /// The words with their sign.
  public Content inside() {
    return output -> {
      if (!sign.icon().given()) {
        output.writeUserContent(words);
        return;
      }
      if (!sign.after()) {
        output.writeUserContent(sign.icon().drawn());
      }
      output.writeContent("<span class=\"nhsuk-button__content\">");
      output.writeUserContent(words);
      output.writeContent("</span>");
      if (sign.after()) {
        output.writeUserContent(sign.icon().drawn());
      }
    };
  }

  /// What the attribute for the script says, nothing by default.
  public static String prevented(Twice twice) {
    return switch (twice) {
      case UNSAID -> "";
      case ALLOWED -> "false";
      case PREVENTED -> "true";
    };
  }
}
