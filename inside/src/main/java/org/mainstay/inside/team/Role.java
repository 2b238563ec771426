package org.mainstay.inside.team;

/// What a member of the team is there for.
public enum Role {
  LEAD("team lead"),
  CLINICIAN("mental health clinician"),
  PEER_WORKER("peer worker"),
  EMPLOYMENT_ADVISER("employment adviser"),
  CHARITY_WORKER("support worker"),
  /// Looks at files of figures; supports nobody, and reaches no case.
  ANALYST("analyst"),
  /// Speaks for the staff of the hub's employers when it is agreed what these may read; supports
  /// nobody, and reaches no case.
  STAFF_REPRESENTATIVE("staff representative");

  private final String words;

  Role(String words) {
    this.words = words;
  }

  /// Whether whoever has it supports people, and so may reach a case.
  public boolean supportsPeople() {
    return switch (this) {
      case LEAD, CLINICIAN, PEER_WORKER, EMPLOYMENT_ADVISER, CHARITY_WORKER -> true;
      case ANALYST, STAFF_REPRESENTATIVE -> false;
    };
  }

  /// The role as a person reads it.
  public String words() {
    return words;
  }
}
