package org.mainstay.house.handbook;

import java.nio.file.Path;
import org.mainstay.inside.huddle.meeting.Script;
import org.mainstay.inside.support.pathways.Pathways;
import org.mainstay.inside.support.retention.RecordClasses;

/// How a place's team works, as its handbook says it.
///
/// @param huddles which huddles the team has, and what is on them
/// @param waits how long somebody waits at most
/// @param roles what each role opens of a case
/// @param retention how long the house keeps what it deletes by itself
/// @param records how long records are kept, and who confirmed it
/// @param pathways which kinds of support there are, and in which order
/// @param caseWork the templates of letters, and what is asked about all of life
/// @param team what the team agreed on its own health
/// @param surveys what staff can be asked
public record TeamSide(
    Script huddles,
    Waits waits,
    Roles roles,
    Retention retention,
    RecordClasses records,
    Pathways pathways,
    CaseWork caseWork,
    TeamFile team,
    SurveyFile surveys) {

  /// Reads these parts of a handbook.
  ///
  /// @param hub whose handbook it is: its names stand in letters
  /// @throws HandbookFault if a file is missing or does not say what it must
  static TeamSide read(Path folder, Hub hub) {
    return new TeamSide(
        Handbook.read(folder.resolve("huddles.yaml"), Script.class),
        Handbook.read(folder.resolve("waits.yaml"), Waits.class),
        Handbook.read(folder.resolve("roles.yaml"), Roles.class),
        Handbook.read(folder.resolve("retention.yaml"), Retention.class),
        Handbook.read(folder.resolve("records.yaml"), RecordClasses.class),
        Handbook.read(folder.resolve("pathways.yaml"), Pathways.class),
        CaseWork.read(folder, hub),
        Handbook.read(folder.resolve("team.yaml"), TeamFile.class),
        Handbook.read(folder.resolve("surveys.yaml"), SurveyFile.class));
  }
}
