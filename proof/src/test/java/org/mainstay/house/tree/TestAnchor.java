package org.mainstay.house.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An anchor in memory, whose process can be killed before it is written.
final class TestAnchor implements Anchor {
  private final List<String> notes = new ArrayList<>();
  private boolean killed;

  /// From now on nothing gets through.
  void killBeforeTheNext() {
    killed = true;
  }

  void standsAgain() {
    killed = false;
  }

  /// Somebody put a file of their own in its place.
  void replace(List<String> by) {
    notes.clear();
    notes.addAll(by);
  }

  @Override
  public Optional<String> last() {
    return notes.isEmpty() ? Optional.empty() : Optional.of(notes.getLast());
  }

  @Override
  public void append(String note) {
    if (killed) {
      throw new IllegalStateException("killed");
    }
    notes.add(note);
  }

  @Override
  public List<String> all() {
    return List.copyOf(notes);
  }
}
