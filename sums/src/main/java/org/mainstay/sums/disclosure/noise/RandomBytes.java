package org.mainstay.sums.disclosure.noise;

/// Where chance comes from: in the house a `SecureRandom`, in tests whatever a test wants to see.
@FunctionalInterface
public interface RandomBytes {
  /// Fills all of the bytes.
  void fill(byte[] bytes);
}
