package org.mainstay.house.handbook;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mainstay.inside.huddle.skills.Skill;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.team.supervision.SupervisionRules;
import org.mainstay.inside.team.survey.Questionnaire;

/// What a team agreed on its own health.
///
/// @param supervision how often each role has it, and who leads it
/// @param skills what workers gain, beside what they brought
/// @param localities from where workers join a community of practice
/// @param survey what the team is asked about its own work
public record TeamFile(
    Map<Role, SupervisionRules.Rule> supervision,
    List<Skill> skills,
    List<String> localities,
    Questionnaire survey) {
  private static final int NAME_MAX = 80;

  /// @throws IllegalArgumentException if a role, a skill or a locality is missing or named twice
  public TeamFile {
    supervision = new SupervisionRules(supervision).roles();
    skills = List.copyOf(skills);
    localities = List.copyOf(localities);
    Set<String> ids = new HashSet<>();
    for (Skill skill : skills) {
      if (!ids.add(skill.id())) {
        throw new IllegalArgumentException("two skills have the id " + skill.id());
      }
    }
    if (localities.isEmpty() || Set.copyOf(localities).size() < localities.size()) {
      throw new IllegalArgumentException("localities names at least one, and none twice");
    }
    for (String locality : localities) {
      if (locality.isBlank() || locality.length() > NAME_MAX) {
        throw new IllegalArgumentException("a locality has a name of 1 to 80 characters");
      }
    }
  }
}
