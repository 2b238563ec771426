package org.mainstay.letterbox.survey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/// How a reply is written down: as many bytes whatever it says.
final class ReplyPaper {
  /// Small enough that PostgreSQL keeps a reply in its row: what it keeps beside a table is
  /// numbered in the order of arrival.
  static final int BYTES = 3072;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ReplyPaper() {}

  static byte[] written(Reply reply) {
    byte[] json = JSON.writerFor(Reply.class).writeValueAsBytes(reply);
    if (json.length > BYTES) {
      throw new IllegalArgumentException("a reply has at most " + BYTES + " bytes");
    }
    byte[] padded = Arrays.copyOf(json, BYTES);
    Arrays.fill(padded, json.length, BYTES, (byte) ' ');
    return padded;
  }

  static Reply read(byte[] written) {
    return JSON.readValue(written, Reply.class);
  }

  /// Moved into another wave it does not open.
  static byte[] belongsTo(UUID wave) {
    return ("survey/reply/1/" + wave).getBytes(UTF_8);
  }
}
