package org.mainstay.inside.people;

import com.google.crypto.tink.util.Bytes;

/// Words as a table holds them: nothing to read without the person's own key.
///
/// @param column `schema.table.column` it was sealed for; moved elsewhere it does not open
public record Sealed(String column, Bytes bytes) {
  /// From a row.
  public static Sealed of(String column, byte[] bytes) {
    return new Sealed(column, Bytes.copyFrom(bytes));
  }

  /// For a row.
  public byte[] forRow() {
    return bytes.toByteArray();
  }

  @Override
  public String toString() {
    return "[sealed]";
  }
}
