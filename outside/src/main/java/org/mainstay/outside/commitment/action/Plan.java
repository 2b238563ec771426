package org.mainstay.outside.commitment.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.mainstay.outside.commitment.action.Action.Origin;
import org.mainstay.outside.commitment.words.CommitmentWords;
import org.mainstay.outside.commitment.words.CommitmentWords.Known;
import org.mainstay.outside.commitment.words.CommitmentWords.Standard;

/// Every action of an employer below its standard: those of the handbook, touched or not, and those
/// that the employer added.
public final class Plan {
  private final CommitmentWords words;
  private final Actions actions;

  public Plan(CommitmentWords words, Actions actions) {
    this.words = words;
    this.actions = actions;
  }

  /// A standard with its actions.
  ///
  /// @param missing what of it nobody here has read yet, blank if nothing is missing
  public record Part(String key, String name, String missing, List<Action> actions) {
    public Part {
      actions = List.copyOf(actions);
    }
  }

  /// The whole plan, in the handbook's order; what the handbook no longer has stands last.
  public List<Part> of(String employer) {
    var kept = actions.of(employer);
    var parts = new ArrayList<Part>();
    for (Standard standard : words.standards()) {
      var known = standard.actions().stream().map(one -> known(employer, standard, one, kept));
      var added =
          kept.stream()
              .filter(one -> one.standard().equals(standard.key()))
              .filter(one -> standard.actions().stream().noneMatch(k -> k.key().equals(one.key())));
      parts.add(
          new Part(
              standard.key(),
              standard.name(),
              standard.missing(),
              Stream.concat(known, added).toList()));
    }
    var gone = kept.stream().filter(one -> words.standard(one.standard()).isEmpty()).toList();
    if (!gone.isEmpty()) {
      parts.add(new Part("", "No longer in the handbook", "", gone));
    }
    return parts;
  }

  /// The action with this key, if an employer has one.
  public Optional<Action> find(String employer, String key) {
    return of(employer).stream()
        .flatMap(part -> part.actions().stream())
        .filter(one -> one.key().equals(key))
        .findFirst();
  }

  /// The name of the standard with this key.
  public String standard(String key) {
    return words.standard(key).map(Standard::name).orElse("No longer in the handbook");
  }

  /// An action of the handbook is read in the handbook's words of today.
  private static Action known(String employer, Standard standard, Known one, List<Action> kept) {
    return kept.stream()
        .filter(action -> action.key().equals(one.key()))
        .findFirst()
        .map(
            action ->
                new Action(
                    action.id(),
                    employer,
                    standard.key(),
                    action.origin(),
                    one.words(),
                    action.how(),
                    action.version(),
                    action.evidence()))
        .orElseGet(
            () ->
                new Action(
                    UUID.randomUUID(),
                    employer,
                    standard.key(),
                    new Origin.Known(one.key()),
                    one.words(),
                    Action.How.UNTOUCHED,
                    0,
                    List.of()));
  }
}
