package org.mainstay.outside.casemaking.pack;

import gg.jte.output.StringOutput;
import java.util.Base64;
import org.mainstay.ui.Drawn;

/// A pack as a page that stands alone: it fetches nothing, and carries its own source.
public record PackPageView(PackDocument document) implements Drawn {
  /// Under which name the source goes with a page or a PDF.
  public static final String CARRIED = "mainstay-pack";

  /// Under which name the shape does.
  public static final String SHAPE = "mainstay-shape";

  /// The source, in letters that every file takes.
  public String source() {
    return carried(document.pack());
  }

  static String carried(Pack pack) {
    return Base64.getEncoder()
        .encodeToString(PackSource.text(pack).getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  /// The whole page.
  String html() {
    var output = new StringOutput(65_536);
    writeTo(output);
    return output.toString();
  }
}
