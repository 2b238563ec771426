package org.mainstay.house.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.house.handbook.AddressRange;
import org.mainstay.house.handbook.Networks;

/// Somebody on a network of an employer is found behind proxies, and nobody else can pretend.
class WorkNetworkTest {
  // Addresses that RFC 5737 and RFC 3849 keep free for examples.
  private static final WorkNetwork WORK =
      new WorkNetwork(
          new Networks(
              List.of(AddressRange.read("198.51.100.128/25"), AddressRange.read("2001:db8:7::/48")),
              List.of(AddressRange.read("203.0.113.9"))));

  @ParameterizedTest
  @CsvSource({
    "198.51.100.128, true",
    "198.51.100.255, true",
    "198.51.100.127, false",
    "198.51.101.0, false",
    "2001:db8:7:ffff::1, true",
    "2001:db8:8::1, false",
    "::ffff:198.51.100.200, true",
    "nonsense, false"
  })
  void an_address_is_in_a_range_or_not(String nearest, boolean atWork) {
    assertThat(WORK.isWhereFrom(nearest, List.of())).isEqualTo(atWork);
  }

  @ParameterizedTest
  @CsvSource({
    // A proxy on this machine, and one that the handbook names.
    "127.0.0.1, '198.51.100.200', true",
    "::1, '2001:db8:7::5', true",
    "203.0.113.9, '198.51.100.200', true",
    "127.0.0.1, '198.51.100.200, 203.0.113.9', true",
    "127.0.0.1, '198.51.100.200:49152', true",
    "127.0.0.1, '[2001:db8:7::5]:49152', true",
    "127.0.0.1, '192.0.2.1', false",
    "127.0.0.1, 'unknown', false",
    "127.0.0.1, '', false",
    // Whoever is no proxy is not believed, and what stands before their own address neither.
    "192.0.2.1, '198.51.100.200', false",
    "127.0.0.1, '198.51.100.200, 192.0.2.1', false",
    "127.0.0.1, '192.0.2.1, 198.51.100.200', true"
  })
  void what_a_proxy_says_is_believed_and_nobody_else(
      String nearest, String passedOnFor, boolean atWork) {
    assertThat(WORK.isWhereFrom(nearest, List.of(passedOnFor))).isEqualTo(atWork);
  }

  @Test
  void several_headers_are_one_way() {
    assertThat(WORK.isWhereFrom("127.0.0.1", List.of("192.0.2.1", "198.51.100.200"))).isTrue();
    assertThat(WORK.isWhereFrom("127.0.0.1", List.of("198.51.100.200", "192.0.2.1"))).isFalse();
  }
}
