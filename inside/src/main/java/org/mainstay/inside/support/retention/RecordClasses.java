package org.mainstay.inside.support.retention;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// How long records are kept in this place.
///
/// @param classes one of each kind
public record RecordClasses(List<RecordClass> classes) {
  /// @throws IllegalArgumentException if a kind is missing or there twice
  public RecordClasses {
    classes = List.copyOf(classes);
    Set<RecordClass.Kind> kinds = EnumSet.noneOf(RecordClass.Kind.class);
    for (RecordClass one : classes) {
      if (!kinds.add(one.kind())) {
        throw new IllegalArgumentException("two classes of the kind " + one.kind());
      }
    }
    var missing = EnumSet.allOf(RecordClass.Kind.class);
    missing.removeAll(kinds);
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException("no class of the kind " + missing.iterator().next());
    }
  }

  /// The class of a kind.
  public RecordClass of(RecordClass.Kind kind) {
    return classes.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
  }
}
