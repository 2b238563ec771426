package org.mainstay.house.messenger;

import java.net.InetAddress;
import java.net.UnknownHostException;

/// Whether a host is this machine itself, so that nothing goes over any wire.
final class Loopback {
  private Loopback() {}

  static boolean is(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException nobodyKnows) {
      return false;
    }
  }
}
