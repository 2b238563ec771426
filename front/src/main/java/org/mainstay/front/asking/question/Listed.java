package org.mainstay.front.asking.question;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mainstay.letterbox.window.Window;

/// What the questions look up: the employers on the hub's list, and its team.
///
/// @param found the employers whose name holds what was typed
/// @param coded the employer with a code
/// @param team everybody who could otherwise see a request
public record Listed(
    Function<String, List<Window.Organisation>> found,
    Function<String, Optional<Window.Organisation>> coded,
    Supplier<List<Window.TeamMember>> team) {

  /// Nothing to look up, as when the database does not answer.
  public static final Listed NOTHING = new Listed(_ -> List.of(), _ -> Optional.empty(), List::of);

  /// What the hub's window shows.
  public static Listed at(Window window) {
    return new Listed(window::find, window::organisation, window::team);
  }

  /// The members of the team with these ids, as far as there are any.
  List<Window.TeamMember> members(List<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : team.get().stream().filter(member -> ids.contains(member.workerId())).toList();
  }
}
