package org.mainstay.house.commandline.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.mainstay.house.commandline.documents.assurance.AsvsTable;
import org.mainstay.house.commandline.documents.assurance.HazardLog;

/// The documents that are made from the code and its registers, so that they cannot grow old.
public final class Documents {
  private Documents() {}

  /// What each of them says, by its place within `docs`.
  ///
  /// @param home where the sources lie
  public static Map<String, String> of(Path home) throws IOException {
    var documents = new TreeMap<String, String>();
    documents.put("errors.md", ErrorCodes.page(home));
    documents.put("assurance/hazards.md", HazardLog.read(home).page());
    documents.put("assurance/asvs.md", AsvsTable.read(home).page());
    for (Life life : Life.ALL) {
      documents.put("lives/%s.md".formatted(life.name()), life.page());
      documents.put("lives/%s.svg".formatted(life.name()), new LifeDrawing(life).svg());
    }
    return documents;
  }
}
