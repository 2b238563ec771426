package org.mainstay.house.commandline.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// The documents that are made from the code, so that they cannot grow old.
public final class Documents {
  private Documents() {}

  /// What each of them says, by its place within `docs`.
  ///
  /// @param home where the sources lie
  public static Map<String, String> of(Path home) throws IOException {
    var documents = new TreeMap<String, String>();
    documents.put("errors.md", ErrorCodes.page(home));
    for (Life life : Life.ALL) {
      documents.put("lives/%s.md".formatted(life.name()), life.page());
      documents.put("lives/%s.svg".formatted(life.name()), new LifeDrawing(life).svg());
    }
    return documents;
  }
}
