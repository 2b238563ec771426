package org.mainstay.house.watch;

/// Where health and metrics are to be had.
///
/// @param address a machine's own or that of a private network, such as 127.0.0.1
/// @param port 0 for whichever is free
public record WatchSettings(String address, int port) {
  public WatchSettings {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("port must be 0..65535, got " + port);
    }
  }
}
