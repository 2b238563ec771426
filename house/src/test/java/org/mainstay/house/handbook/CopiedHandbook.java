package org.mainstay.house.handbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// The files of our own handbook that no place can do without, in a folder of a test.
final class CopiedHandbook {
  static final Path OURS = Path.of("../handbook");

  private CopiedHandbook() {}

  static void into(Path folder) throws IOException {
    for (String file :
        new String[] {
          "hub.yaml",
          "crisis.yaml",
          "finding.yaml",
          "licences.yaml",
          "selfcheck.yaml",
          "messages.yaml",
          "posters.yaml",
          "huddles.yaml",
          "waits.yaml",
          "roles.yaml",
          "retention.yaml",
          "records.yaml",
          "directory.csv",
          "pathways.yaml",
          "team.yaml",
          "surveys.yaml",
          "commitments.yaml",
          "hub-network.yaml"
        }) {
      Files.copy(OURS.resolve(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
