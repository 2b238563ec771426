package org.mainstay.inside.team;

/// What a member of the team is there for.
public enum Role {
  LEAD("team lead"),
  CLINICIAN("mental health clinician"),
  PEER_WORKER("peer worker"),
  EMPLOYMENT_ADVISER("employment adviser"),
  CHARITY_WORKER("support worker");

  private final String words;

  Role(String words) {
    this.words = words;
  }

  /// The role as a person reads it.
  public String words() {
    return words;
  }
}
