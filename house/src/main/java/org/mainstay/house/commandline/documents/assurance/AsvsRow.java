package org.mainstay.house.commandline.documents.assurance;

import java.util.List;

/// One requirement of OWASP ASVS 5.0.0 and how this software stands to it.
///
/// @param id such as `V1.2.3`
/// @param chapter such as `V1`
/// @param level 1 to 3
/// @param isInScope whether it belongs to the target
/// @param subject what it is about, in our own words
/// @param evidence tests or files, by the status
/// @param reason why it is so, or what is missing
public record AsvsRow(
    String id,
    String chapter,
    int level,
    boolean isInScope,
    String subject,
    Status status,
    List<String> evidence,
    String reason) {
  public AsvsRow {
    evidence = List.copyOf(evidence);
  }

  /// How the software stands to a requirement.
  public enum Status {
    /// Tests show it.
    SHOWN("shown"),
    /// It is so by how the software is made; the file is named.
    BY_DESIGN("by-design"),
    /// It asks of something that is not there.
    NOT_APPLICABLE("not-applicable"),
    /// It is not met, or not shown.
    OPEN("open"),
    /// Of level 3 where the target is level 2, and not judged.
    BEYOND("beyond");

    private final String words;

    Status(String words) {
      this.words = words;
    }

    /// As the table has it.
    public String words() {
      return words;
    }

    static Status of(String words) {
      for (Status status : values()) {
        if (status.words.equals(words)) {
          return status;
        }
      }
      throw new IllegalArgumentException("no status of a requirement: " + words);
    }
  }

  /// Whether it says what its status asks for.
  public boolean isWhole() {
    boolean needsEvidence = status == Status.SHOWN || status == Status.BY_DESIGN;
    return !subject.isBlank()
        && evidence.isEmpty() != needsEvidence
        && (needsEvidence || !reason.isBlank())
        && (status != Status.BEYOND || !isInScope);
  }
}
