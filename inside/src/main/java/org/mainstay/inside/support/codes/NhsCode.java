package org.mainstay.inside.support.codes;

import com.google.errorprone.annotations.Immutable;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// An official code of the NHS Data Dictionary, written as it is sent, with words to read.
///
/// Source of every list: NHS Data Model and Dictionary, publication of May 2026, Open Government
/// Licence.
public interface NhsCode {

  /// Code and words of a member, as its list keeps them.
  @Immutable
  record Entry(String code, String words) {}

  /// This member's entry.
  Entry entry();

  /// The code as the dictionary writes it.
  default String code() {
    return entry().code();
  }

  /// What it means, for a worker.
  default String words() {
    return entry().words();
  }

  /// The member of a list with this code; spaces around it and a lost leading 0 are forgiven.
  static <E extends Enum<E> & NhsCode> Optional<E> find(Class<E> list, String typed) {
    var all = list.getEnumConstants();
    int width = all[0].code().length();
    var stripped = typed.strip();
    var padded = "0".repeat(Math.max(0, width - stripped.length())) + stripped;
    return stripped.isEmpty()
        ? Optional.empty()
        : Arrays.stream(all).filter(one -> one.code().equals(padded)).findFirst();
  }

  /// As [#find], for a file: an unknown code is refused, never taken for "other".
  static <E extends Enum<E> & NhsCode> E from(Class<E> list, String typed) {
    return find(list, typed).orElseThrow(() -> new Unknown(list.getSimpleName(), typed, all(list)));
  }

  private static <E extends Enum<E> & NhsCode> String all(Class<E> list) {
    return Arrays.stream(list.getEnumConstants())
        .map(NhsCode::code)
        .collect(Collectors.joining(", "));
  }

  /// A code that its list does not have.
  final class Unknown extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    Unknown(String list, String typed, String all) {
      super("MAINSTAY-SUPPORT-001: %s has no code “%s”; it has %s".formatted(list, typed, all));
    }
  }
}
