package org.mainstay.sums.allocation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/// What has to hold between a person and a worker before that worker can be suggested.
enum Must {
  NOT_EXCLUDED,
  ROLE,
  SKILLS,
  LANGUAGE,
  GENDER,
  WAY,
  HOUR;

  /// What does not hold.
  static Set<Must> missing(Waiting person, Worker worker) {
    Set<Must> missing = EnumSet.noneOf(Must.class);
    for (Must must : values()) {
      if (!must.holds(person, worker)) {
        missing.add(must);
      }
    }
    return missing;
  }

  boolean holds(Waiting person, Worker worker) {
    var needs = person.needs();
    var brings = worker.brings();
    return switch (this) {
      case NOT_EXCLUDED -> !person.ties().excluded().contains(worker.id());
      case ROLE -> needs.roles().isEmpty() || needs.roles().contains(brings.role());
      case SKILLS -> brings.skills().containsAll(needs.required());
      case LANGUAGE ->
          person.talk().interpreter() || Preference.OWN_LANGUAGE.kept(person, worker) > 0;
      case GENDER ->
          switch (person.talk().gender()) {
            case Talk.AskedGender.NoMatter(), Talk.AskedGender.Preferred(var _) -> true;
            case Talk.AskedGender.Must(var gender) -> brings.gender().is(gender);
          };
      case WAY -> !Collections.disjoint(person.meeting().ways(), worker.meeting().ways());
      case HOUR -> !Collections.disjoint(person.meeting().hours(), worker.meeting().hours());
    };
  }

  /// Whether the team may think of giving way in this; whom a person refuses or asks for is theirs.
  boolean mayBeTalkedAbout() {
    return switch (this) {
      case NOT_EXCLUDED, GENDER -> false;
      case ROLE, SKILLS, LANGUAGE, WAY, HOUR -> true;
    };
  }

  /// As in "3 of 8 workers could speak Polish".
  String could(Waiting person) {
    return switch (this) {
      case NOT_EXCLUDED -> "could be asked without going against whom they excluded";
      case ROLE -> "could come as " + Sentences.or(person.needs().roles());
      case SKILLS -> "could help with " + Sentences.and(person.needs().required());
      case LANGUAGE ->
          "could speak " + Sentences.or(person.talk().languages()) + "; no interpreter is agreed";
      case GENDER -> "gave their gender as " + Reasons.gender(person) + ", which they asked for";
      case WAY ->
          "could meet "
              + Sentences.or(person.meeting().ways().stream().map(Meeting.Way::words).toList());
      case HOUR -> "could come at an hour at which they can too";
    };
  }

  /// As in "Amina does not speak Polish".
  String lacks(Waiting person, Worker worker) {
    String name = worker.name();
    return switch (this) {
      case NOT_EXCLUDED -> "they excluded " + name;
      case ROLE -> name + " comes as " + worker.brings().role();
      case SKILLS -> {
        var open = new TreeSet<>(person.needs().required());
        open.removeAll(worker.brings().skills());
        yield name + " is not down for " + Sentences.and(open);
      }
      case LANGUAGE ->
          name
              + " does not speak "
              + Sentences.or(person.talk().languages())
              + ", and no interpreter is agreed";
      case GENDER -> name + " is not down as the gender they asked for";
      case WAY ->
          name
              + " does not meet "
              + Sentences.or(person.meeting().ways().stream().map(Meeting.Way::words).toList());
      case HOUR -> "there is no hour at which both can";
    };
  }
}
