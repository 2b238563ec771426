package org.mainstay.house.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mainstay.ui.Brought;

/// A form with a file, as browsers send it (RFC 7578): a few fields and one file between
/// boundaries.
final class Multipart {
  private static final int PARTS_MAX = 20;
  private static final int FIELD_BYTES_MAX = 4_096;
  private static final int NAME_MAX = 120;
  private static final byte[] HEAD_END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
  private static final Pattern BOUNDARY =
      Pattern.compile("boundary=(?:\"([^\"]{1,70})\"|([^;\\s]{1,70}))");
  private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
  private static final Pattern FILE_NAME = Pattern.compile("[; ]filename=\"([^\"]*)\"");

  private final Map<String, String> fields = new LinkedHashMap<>();
  private final byte[] body;
  private String fileName = "";
  private int from;
  private int until;

  private Multipart(byte[] body) {
    this.body = body;
  }

  /// Reads a body; what is no part of such a form is passed over.
  ///
  /// @param type the header that names the boundary
  static Multipart of(byte[] body, String type) {
    var form = new Multipart(body);
    Matcher named = BOUNDARY.matcher(type);
    if (named.find()) {
      String boundary = named.group(1) == null ? named.group(2) : named.group(1);
      form.read(("\r\n--" + boundary).getBytes(StandardCharsets.UTF_8));
    }
    return form;
  }

  private void read(byte[] boundary) {
    // The first boundary has no line before it.
    int at = indexOf(Arrays.copyOfRange(boundary, 2, boundary.length), 0);
    int next = at < 0 ? -1 : at + boundary.length - 2;
    for (int parts = 0; next >= 0 && parts < PARTS_MAX; parts++) {
      int head = indexOf(HEAD_END, next);
      if (head < 0) {
        return;
      }
      int end = indexOf(boundary, head + 2);
      part(
          new String(body, next, head - next, StandardCharsets.UTF_8),
          head + HEAD_END.length,
          end < 0 ? body.length : end);
      next = end < 0 ? -1 : end + boundary.length;
    }
  }

  private void part(String head, int begins, int ends) {
    int end = Math.max(begins, ends);
    Matcher file = FILE_NAME.matcher(head);
    Matcher name = NAME.matcher(head);
    if (file.find()) {
      if (fileName.isEmpty()) {
        fileName = withoutFolder(file.group(1));
        from = begins;
        until = end;
      }
    } else if (name.find() && end - begins <= FIELD_BYTES_MAX) {
      fields.put(name.group(1), new String(body, begins, end - begins, StandardCharsets.UTF_8));
    }
  }

  private static String withoutFolder(String sent) {
    String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    String plain = name.replaceAll("[\\p{Cntrl}%\"<>|:*?]+", "-").strip();
    return plain.length() <= NAME_MAX ? plain : plain.substring(plain.length() - NAME_MAX);
  }

  private int indexOf(byte[] wanted, int start) {
    for (int i = start; i <= body.length - wanted.length; i++) {
      if (body[i] == wanted[0]
          && Arrays.equals(body, i, i + wanted.length, wanted, 0, wanted.length)) {
        return i;
      }
    }
    return -1;
  }

  /// The fields that are no file.
  Map<String, String> fields() {
    return Map.copyOf(fields);
  }

  /// The file, if one was chosen.
  Brought brought(int bytesMax) {
    if (fileName.isEmpty()) {
      return new Brought.Nothing();
    }
    return until - from > bytesMax
        ? new Brought.TooLarge()
        : new Brought.File(fileName, Arrays.copyOfRange(body, from, until));
  }
}
