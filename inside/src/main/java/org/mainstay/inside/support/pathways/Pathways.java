package org.mainstay.inside.support.pathways;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mainstay.inside.team.Role;
import org.mainstay.sums.scales.Scales;

/// The kinds of support that a team gives and in which order, as its handbook says.
///
/// @param movesDecidedBy who decides that a case moves to another step
/// @param pathways each a way through support
public record Pathways(DecidedBy movesDecidedBy, List<Pathway> pathways) {
  private static final String KEY = "[a-z][a-z-]{0,30}";

  /// @throws IllegalArgumentException for pathways that nobody could follow
  public Pathways {
    pathways = List.copyOf(pathways);
    if (pathways.isEmpty()) {
      throw new IllegalArgumentException("at least one pathway is needed");
    }
    noneTwice("two pathways have the key ", pathways.stream().map(Pathway::key));
  }

  /// Who decides that a case moves to another step.
  public enum DecidedBy {
    HUDDLE("The huddle decides it."),
    CLINICIAN("A mental health clinician or the team lead decides it, or the huddle.");

    private final String words;

    DecidedBy(String words) {
      this.words = words;
    }

    /// As the team reads it.
    public String words() {
      return words;
    }
  }

  /// One way through support.
  ///
  /// @param why why the hub has it, for the team
  /// @param steps in their order
  public record Pathway(String key, String name, String why, List<Step> steps) {
    /// @throws IllegalArgumentException for a way without a name, a reason or steps
    public Pathway {
      steps = List.copyOf(steps);
      checkKey(key);
      if (name.isBlank() || why.isBlank() || steps.isEmpty()) {
        throw new IllegalArgumentException(key + " needs a name, a why and at least one step");
      }
      noneTwice(key + " has two steps with the key ", steps.stream().map(Step::key));
    }
  }

  /// One kind of support on the way.
  ///
  /// @param name as the person reads it, too
  /// @param roles who may hold a case on this step
  /// @param usualContacts about how many contacts it takes, 1..60
  /// @param forms which questionnaires are filled in when
  /// @param reviewAfterWeeks when it is looked at whether it still fits, 1..52
  public record Step(
      String key,
      String name,
      List<Role> roles,
      int usualContacts,
      Forms forms,
      int reviewAfterWeeks) {
    private static final int CONTACTS_MAX = 60;
    private static final int WEEKS_MAX = 52;

    /// @throws IllegalArgumentException for a step that nobody could hold or finish
    public Step {
      roles = List.copyOf(roles);
      checkKey(key);
      if (name.isBlank() || roles.isEmpty()) {
        throw new IllegalArgumentException(key + " needs a name and the roles that may hold it");
      }
      roles.stream()
          .filter(role -> !role.supportsPeople())
          .findFirst()
          .ifPresent(
              role -> {
                throw new IllegalArgumentException(key + ": " + role + " supports nobody");
              });
      if (usualContacts < 1 || usualContacts > CONTACTS_MAX) {
        throw new IllegalArgumentException(key + " has 1 to 60 usual contacts");
      }
      if (reviewAfterWeeks < 1 || reviewAfterWeeks > WEEKS_MAX) {
        throw new IllegalArgumentException(key + " is reviewed after 1 to 52 weeks");
      }
    }
  }

  /// Which questionnaires are filled in, by their ids.
  public record Forms(List<String> atStart, List<String> atEachContact, List<String> atEnd) {
    /// @throws IllegalArgumentException for a questionnaire that nobody knows
    public Forms {
      atStart = known(atStart);
      atEachContact = known(atEachContact);
      atEnd = known(atEnd);
    }

    private static List<String> known(List<String> ids) {
      for (String id : ids) {
        if (Scales.find(id).isEmpty()) {
          throw new IllegalArgumentException("no questionnaire is called " + id);
        }
      }
      return List.copyOf(ids);
    }
  }

  /// A step of a pathway.
  public record Place(Pathway pathway, Step step) {
    /// As a form sends it.
    public String key() {
      return pathway.key() + "/" + step.key();
    }

    /// Pathway and step, as the team reads them.
    public String words() {
      return pathway.name() + ": " + step.name();
    }
  }

  /// Every step of every pathway, in the order of the handbook.
  public List<Place> places() {
    return pathways.stream()
        .flatMap(pathway -> pathway.steps().stream().map(step -> new Place(pathway, step)))
        .toList();
  }

  /// The step of this key; empty if the handbook does not have it, or no longer.
  public Optional<Place> find(String key) {
    return places().stream().filter(place -> place.key().equals(key)).findFirst();
  }

  private static void checkKey(String key) {
    if (!key.matches(KEY)) {
      throw new IllegalArgumentException("a key has small letters and hyphens, not " + key);
    }
  }

  private static void noneTwice(String otherwise, Stream<String> keys) {
    Set<String> seen = new HashSet<>();
    keys.filter(key -> !seen.add(key))
        .findFirst()
        .ifPresent(
            key -> {
              throw new IllegalArgumentException(otherwise + key);
            });
  }
}
