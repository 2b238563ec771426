package org.mainstay.proof.attacks;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Some of the staff, by what the roster says of them, with one roster cell left out if wanted.
///
/// @param wanted for each trait the value that is asked for, −1 for any
/// @param without the traits of the cell that is left out, none if empty
record Segment(List<Integer> wanted, List<Integer> without) {
  private static final int ANY = -1;
  private static final double RESTRICTED = 0.45;

  /// One drawn as the release book draws them (3.3), that holds the target's cell.
  static Segment around(Staff.Member target, Random chance) {
    List<Integer> wanted =
        IntStream.range(0, Staff.TRAITS)
            .mapToObj(trait -> chance.nextDouble() < RESTRICTED ? target.traits().get(trait) : ANY)
            .toList();
    return new Segment(wanted, List.of());
  }

  /// The same without the cell of this member.
  Segment butNot(Staff.Member target) {
    return new Segment(wanted, target.traits());
  }

  boolean holds(Staff.Member member) {
    boolean asked =
        IntStream.range(0, Staff.TRAITS)
            .allMatch(
                trait ->
                    wanted.get(trait) < 0 || wanted.get(trait).equals(member.traits().get(trait)));
    return asked && !without.equals(member.traits());
  }

  /// As a curious reader would type it behind an address.
  String typed() {
    return "unit=" + typed(wanted) + "&exclude=" + typed(without);
  }

  private static String typed(List<Integer> traits) {
    return traits.stream().map(String::valueOf).collect(Collectors.joining("."));
  }

  /// As a careless page would read it.
  static Segment read(String typed) {
    String[] parts = typed.split("unit=|&exclude=", -1);
    return new Segment(traits(parts[1]), traits(parts[2]));
  }

  private static List<Integer> traits(String typed) {
    return typed.isEmpty()
        ? List.of()
        : Arrays.stream(typed.split("\\.", -1)).map(Integer::valueOf).toList();
  }
}
