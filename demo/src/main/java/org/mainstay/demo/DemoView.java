package org.mainstay.demo;

import java.util.List;
import org.mainstay.ui.Drawn;

/// The roles of the demonstration in finished words.
///
/// @param holders who can be stepped into of those who keep something outside
/// @param code the return code of one invented person
public record DemoView(List<RoleView> roles, List<WorkerView> holders, String code)
    implements Drawn {
  public DemoView {
    roles = List.copyOf(roles);
    holders = List.copyOf(holders);
  }

  /// One role and who has it.
  public record RoleView(String words, List<WorkerView> workers) {
    public RoleView {
      workers = List.copyOf(workers);
    }
  }

  /// Somebody who can be stepped into.
  public record WorkerView(String id, String name, String about) {}
}
