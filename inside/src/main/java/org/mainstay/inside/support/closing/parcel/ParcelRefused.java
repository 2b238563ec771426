package org.mainstay.inside.support.closing.parcel;

/// Something that came from another hub is not taken: why, with a code, and the way out.
public final class ParcelRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// @param words begin with a code and end with a way out; they name nobody
  public ParcelRefused(String words) {
    super(words);
  }
}
