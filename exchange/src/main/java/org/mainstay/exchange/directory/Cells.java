package org.mainstay.exchange.directory;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.regex.Pattern;
import org.mainstay.letterbox.window.directory.Checked;
import org.mainstay.letterbox.window.directory.Where;
import tools.jackson.databind.JsonNode;

/// Reads the fields of one row; whatever is odd is said, and left out or put right.
final class Cells {
  private static final Pattern EMAIL =
      Pattern.compile("[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
  private static final Pattern NO_TELEPHONE = Pattern.compile("[^0-9+() .-]");

  private final long row;
  private final Findings findings;
  private final LocalDate today;

  /// @param row as it is counted in the file
  Cells(long row, Findings findings, LocalDate today) {
    this.row = row;
    this.findings = findings;
    this.today = today;
  }

  void note(String field, String what, String wayOut) {
    findings.note(row, field, what, wayOut);
  }

  void refuse(String field, String what, String wayOut) {
    findings.refuse(row, field, what, wayOut);
  }

  /// What stands there as it is, empty if nothing does.
  static String raw(JsonNode node, String field) {
    JsonNode value = node.get(field);
    if (value == null || value.isNull() || value.isContainer()) {
      return "";
    }
    return value.isString() ? value.stringValue().strip() : value.toString();
  }

  /// Words of a person, as plain text of a bounded length.
  String words(JsonNode node, String field, int lengthMax) {
    JsonNode value = node.get(field);
    if (value != null && value.isNull()) {
      note(field, "is null; taken as left out", "leave it out at the source");
    } else if (value != null && value.isString() && value.stringValue().isBlank()) {
      note(field, "is an empty string; taken as left out", "leave it out at the source");
    } else if (value != null && value.isContainer()) {
      note(field, "is no text; left out", "give it as text at the source");
    }
    var text = raw(node, field);
    if (PlainText.isMarkedUp(text)) {
      note(field, "holds HTML; taken as plain text", "give plain text at the source");
    }
    var plain = PlainText.of(text);
    if (plain.length() > lengthMax) {
      note(
          field,
          "is longer than %,d characters; cut there".formatted(lengthMax),
          "shorten it at the source");
      return plain.substring(0, lengthMax).strip();
    }
    return plain;
  }

  /// The id that stands there, or one made of it; the same for the same every time.
  UUID id(JsonNode node, String otherwise) {
    var text = raw(node, "id");
    try {
      if (text.length() == 36) {
        return UUID.fromString(text);
      }
    } catch (IllegalArgumentException _) {
      // One is made of it below.
    }
    return made(text.isEmpty() ? otherwise : otherwise + "/" + text);
  }

  static UUID made(String of) {
    return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8));
  }

  /// A web address that can be followed.
  String website(JsonNode node, String field) {
    var text = words(node, field, 500).replace(" ", "%20");
    if (text.isEmpty()) {
      return "";
    }
    if (text.regionMatches(true, 0, "www.", 0, 4)) {
      note(field, "lacks https://; put before it", "write the whole address at the source");
      text = "https://" + text;
    }
    try {
      var uri = new URI(text);
      var scheme = uri.getScheme();
      if (("https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme))
          && uri.getHost() != null) {
        return uri.toASCIIString();
      }
    } catch (URISyntaxException _) {
      // Said below.
    }
    note(field, "is no web address; left out", "begin it with https:// at the source");
    return "";
  }

  /// An address for e-mail.
  String email(JsonNode node, String field) {
    var text = words(node, field, 254).replaceFirst("(?i)^mailto:", "");
    if (text.isEmpty() || EMAIL.matcher(text).matches()) {
      return text;
    }
    note(field, "is no e-mail address; left out", "put it right at the source");
    return "";
  }

  /// A telephone number as people in this country write it; empty if it is none.
  String telephone(JsonNode node, String field) {
    var text = words(node, field, 100).replaceFirst("(?i)^tel:", "");
    if (text.isEmpty()) {
      return "";
    }
    var here = text.replaceFirst("^(\\+|00)44 ?(\\(0\\))? ?0?", "0").replaceAll("[().-]", " ");
    var number = here.replaceAll("\\s+", " ").strip();
    long digits = number.chars().filter(Character::isDigit).count();
    if (NO_TELEPHONE.matcher(text).find() || number.contains("+") || digits < 3 || digits > 13) {
      note(field, "is no telephone number of this country; left out", "put it right at the source");
      return "";
    }
    return number;
  }

  /// A spot in the British Isles.
  Where spot(JsonNode node) {
    var latitude = raw(node, "latitude");
    var longitude = raw(node, "longitude");
    if (latitude.isEmpty() && longitude.isEmpty()) {
      return new Where.Unknown();
    }
    try {
      double north = Double.parseDouble(latitude);
      double east = Double.parseDouble(longitude);
      if (north >= 49 && north <= 61.5 && east >= -11 && east <= 2.5) {
        return new Where.At(north, east);
      }
    } catch (NumberFormatException _) {
      // Said below.
    }
    note(
        "latitude, longitude",
        "is no spot in this country; left out",
        "look whether the two are swapped at the source");
    return new Where.Unknown();
  }

  /// The day on which somebody made sure of it.
  Checked assured(JsonNode node) {
    var text = words(node, "assured_date", 40);
    if (text.isEmpty()) {
      note(
          "assured_date",
          "is missing; people are told that nobody knows when this was checked",
          "check it, and press \"I checked this today\"");
      return new Checked.Never();
    }
    try {
      var day = LocalDate.parse(text.substring(0, Math.min(10, text.length())));
      if (!day.isAfter(today)) {
        return new Checked.On(day);
      }
      note("assured_date", "is in the future; left out", "put it right at the source");
    } catch (DateTimeException _) {
      note("assured_date", "is no date; left out", "write it as 2026-11-22 at the source");
    }
    return new Checked.Never();
  }

  /// When the source changed it, in the one form of the standard.
  String modified(JsonNode node) {
    var text = words(node, "last_modified", 40);
    if (text.isEmpty()) {
      return "";
    }
    try {
      return moment(text).toString();
    } catch (DateTimeException _) {
      note("last_modified", "is no time; left out", "write it as 2026-11-22T10:30:00Z");
      return "";
    }
  }

  private static Instant moment(String text) {
    if (text.length() == 10) {
      return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException _) {
      return LocalDateTime.parse(text.replace(' ', 'T')).toInstant(ZoneOffset.UTC);
    }
  }
}
