package org.mainstay.house.handbook;

import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Which addresses are networks of employers, and who passes requests on to the house.
///
/// @param employers public addresses of employers' networks
/// @param proxies who is believed when they say for whom they ask, besides this machine itself
public record Networks(List<AddressRange> employers, List<AddressRange> proxies) {
  /// What a handbook without the file says.
  public static final Networks NONE = new Networks(List.of(), List.of());

  public Networks {
    employers = List.copyOf(employers);
    proxies = List.copyOf(proxies);
  }

  /// What `networks.yaml` holds.
  private record NetworkFile(List<String> employers, List<String> proxies) {}

  /// Reads the file, which may be missing.
  ///
  /// @throws HandbookFault if it does not say what it must
  static Networks read(Path file) {
    if (Files.notExists(file)) {
      return NONE;
    }
    var typed = Handbook.read(file, NetworkFile.class);
    return new Networks(
        ranges(file, "employers", typed.employers()), ranges(file, "proxies", typed.proxies()));
  }

  private static List<AddressRange> ranges(Path file, String list, List<String> typed) {
    return typed.stream().map(range -> range(file, list, range)).toList();
  }

  private static AddressRange range(Path file, String list, String typed) {
    try {
      return AddressRange.read(typed);
    } catch (IllegalArgumentException e) {
      throw new HandbookFault(
          "MAINSTAY-HANDBOOK-005: %s, %s, %s: %s. Way out: write the first address and how many bits"
                  .formatted(file, list, typed, e.getMessage())
              + " all of them share, such as 192.0.2.0/24 or 2001:db8::/32",
          e);
    }
  }

  /// Whether this address is on a network of an employer.
  public boolean isOfAnEmployer(InetAddress address) {
    return employers.stream().anyMatch(range -> range.holds(address));
  }

  /// Whether whoever has this address passes requests on, and is believed.
  public boolean isProxy(InetAddress address) {
    return address.isLoopbackAddress() || proxies.stream().anyMatch(range -> range.holds(address));
  }
}
