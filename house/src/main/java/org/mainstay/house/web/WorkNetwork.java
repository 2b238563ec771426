package org.mainstay.house.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mainstay.house.handbook.Networks;

/// Tells whether somebody seems to be on a network of an employer, and forgets it at once.
///
/// It looks at the address of one request, and neither it nor its answer is stored or logged.
public final class WorkNetwork {
  private static final String PASSED_ON_FOR = "X-Forwarded-For";

  private final Networks networks;

  public WorkNetwork(Networks networks) {
    this.networks = networks;
  }

  /// Whether this request seems to come from one.
  public boolean isWhereFrom(HttpServletRequest request) {
    if (networks.employers().isEmpty()) {
      return false;
    }
    var passedOnFor = new ArrayList<String>();
    request.getHeaders(PASSED_ON_FOR).asIterator().forEachRemaining(passedOnFor::add);
    return isWhereFrom(request.getRemoteAddr(), passedOnFor);
  }

  /// The same, of whoever is nearest to the house and the headers of those who passed it on.
  boolean isWhereFrom(String nearest, List<String> passedOnFor) {
    var way = new ArrayDeque<String>();
    for (String header : passedOnFor) {
      // Whoever passes a request on adds to the end.
      for (String hop : header.split(",", -1)) {
        way.push(hop);
      }
    }
    var client = address(nearest);
    while (client.filter(networks::isProxy).isPresent() && !way.isEmpty()) {
      client = address(way.pop());
    }
    return client.filter(networks::isOfAnEmployer).isPresent();
  }

  /// An address as proxies write it, some with a port; none if it is no address.
  private static Optional<InetAddress> address(String written) {
    String bare =
        written
            .strip()
            .replaceFirst("^\\[(.*)](:\\d+)?$", "$1")
            .replaceFirst("^([\\d.]+):\\d+$", "$1");
    try {
      return Optional.of(InetAddress.ofLiteral(bare));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
