package org.mainstay.house.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// Makes every page as long as many others, so that its length on the wire does not name it.
final class Padded {
  /// Pages are sent in multiples of this many bytes, after compression.
  static final int BUCKET_BYTES = 16_384;

  private static final byte COMMENT_FOLLOWS = 0x10;
  private static final int HEAD_BYTES = 10;
  private static final int TAIL_BYTES = 8;

  private Padded() {}

  static void write(byte[] html, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String accepts = request.getHeader("Accept-Encoding");
    response.setHeader("Vary", "Accept-Encoding");
    byte[] body;
    if (accepts != null && accepts.contains("gzip")) {
      response.setHeader("Content-Encoding", "gzip");
      body = zipped(html);
    } else {
      body = spaced(html);
    }
    response.setContentLength(body.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(body);
    }
  }

  /// Gzip (RFC 1952) whose comment field is as long as is missing to the next bucket.
  static byte[] zipped(byte[] html) throws IOException {
    var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    var squeezed = new ByteArrayOutputStream(html.length / 3 + 64);
    try (var out = new DeflaterOutputStream(squeezed, deflater)) {
      out.write(html);
    } finally {
      deflater.end();
    }
    int needed = HEAD_BYTES + 1 + squeezed.size() + TAIL_BYTES;
    int whole = bucket(needed);
    var crc = new CRC32();
    crc.update(html);
    var body = ByteBuffer.allocate(whole).order(ByteOrder.LITTLE_ENDIAN);
    body.put(new byte[] {0x1f, (byte) 0x8b, 8, COMMENT_FOLLOWS, 0, 0, 0, 0, 0, (byte) 255});
    for (int i = needed; i < whole; i++) {
      body.put((byte) ' ');
    }
    body.put((byte) 0).put(squeezed.toByteArray());
    return body.putInt((int) crc.getValue()).putInt(html.length).array();
  }

  private static byte[] spaced(byte[] html) {
    byte[] body = java.util.Arrays.copyOf(html, bucket(html.length));
    java.util.Arrays.fill(body, html.length, body.length, (byte) '\n');
    return body;
  }

  private static int bucket(int length) {
    return (length + BUCKET_BYTES - 1) / BUCKET_BYTES * BUCKET_BYTES;
  }
}
