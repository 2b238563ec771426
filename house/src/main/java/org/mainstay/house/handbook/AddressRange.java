package org.mainstay.house.handbook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.regex.Pattern;

/// Neighbouring addresses of a network, such as 192.0.2.0/24.
///
/// @param first the lowest of them
/// @param bits how many leading bits they all share
public record AddressRange(InetAddress first, int bits) {
  /// Four numbers or colons: what is shorter means different things to different programs.
  private static final Pattern RANGE =
      Pattern.compile("((?:\\d{1,3}\\.){3}\\d{1,3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*)(?:/(\\d{1,3}))?");

  public AddressRange {
    int most = first.getAddress().length * Byte.SIZE;
    if (bits < 1 || bits > most) {
      throw new IllegalArgumentException(
          "a range of such addresses has 1 to %d bits".formatted(most));
    }
    for (int bit = bits; bit < most; bit++) {
      if (isSet(first.getAddress(), bit)) {
        throw new IllegalArgumentException(
            "%s is not the first address of a range of %d bits"
                .formatted(first.getHostAddress(), bits));
      }
    }
  }

  /// Reads a range, or one address alone.
  ///
  /// @throws IllegalArgumentException if it is none
  public static AddressRange read(String typed) {
    var match = RANGE.matcher(typed.strip());
    if (!match.matches()) {
      throw new IllegalArgumentException("\"%s\" is no range of addresses".formatted(typed));
    }
    var first = InetAddress.ofLiteral(match.group(1));
    return new AddressRange(
        first,
        match.group(2) == null
            ? first.getAddress().length * Byte.SIZE
            : Integer.parseInt(match.group(2)));
  }

  /// Whether this address is one of them.
  public boolean holds(InetAddress address) {
    if (address instanceof Inet4Address != first instanceof Inet4Address) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      if (isSet(address.getAddress(), bit) != isSet(first.getAddress(), bit)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSet(byte[] address, int bit) {
    return (address[bit / Byte.SIZE] >> (Byte.SIZE - 1 - bit % Byte.SIZE) & 1) == 1;
  }
}
