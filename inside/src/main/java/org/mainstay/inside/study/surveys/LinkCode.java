package org.mainstay.inside.study.surveys;

import io.nayuki.qrcodegen.QrCode;
import java.nio.charset.StandardCharsets;

/// The QR code of a survey's address: black squares, and no word of what is asked.
public final class LinkCode {
  /// Squares of quiet around it, as the standard asks.
  private static final int QUIET = 4;

  private LinkCode() {}

  /// As an SVG file.
  ///
  /// @param address such as `https://harbour.example.org/s/kfm7pq2w`
  public static byte[] svg(String address) {
    var code = QrCode.encodeText(address, QrCode.Ecc.QUARTILE);
    int side = code.size + 2 * QUIET;
    var path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          path.append("M%d,%dh1v1h-1z".formatted(x + QUIET, y + QUIET));
        }
      }
    }
    return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" width="60mm" height="60mm">
        <rect width="100%%" height="100%%" fill="#ffffff"/>
        <path shape-rendering="crispEdges" fill="#000000" d="%2$s"/>
        </svg>
        """
        .formatted(side, path)
        .getBytes(StandardCharsets.UTF_8);
  }
}
