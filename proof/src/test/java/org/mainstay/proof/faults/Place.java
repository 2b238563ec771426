package org.mainstay.proof.faults;

import java.util.List;
import java.util.function.Supplier;

/// A page on which somebody types or chooses.
///
/// @param cookie by which the house knows the browser there, blank if it does not
/// @param opens brings somebody there, with a browser of their own and all typed
record Place(String name, String cookie, Supplier<Typing> opens) {
  /// What can go wrong there: where no session is, none is lost.
  List<Fault> faults() {
    return cookie.isEmpty()
        ? List.of(Fault.KILLED, Fault.BACK, Fault.NETWORK_LOST)
        : List.of(Fault.values());
  }
}
