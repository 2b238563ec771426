package org.mainstay.proof.network;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mainstay.house.signin.outside.OfficeSignIn;
import org.mainstay.outside.office.Holder;
import org.mainstay.outside.office.OfficeRole;
import org.mainstay.proof.StandingHouse;
import org.mainstay.proof.Visitor;
import org.mainstay.proof.Visitor.Visit;

/// Somebody of the office, signed in.
final class Keeper {
  static final String NETWORK = "/office/network";

  final Visitor visitor;
  private final StandingHouse house;

  Keeper(StandingHouse house, OfficeRole role) {
    this.house = house;
    this.visitor = house.inTheOffice(account(house, role));
  }

  private static OfficeSignIn.Handed account(StandingHouse house, OfficeRole role) {
    return role.isOfAnEmployer()
        ? house.keepsFor("E" + UUID.randomUUID().toString().substring(0, 8), "Seven Herons")
        : house
            .house()
            .beans()
            .getBean(OfficeSignIn.class)
            .add(
                UUID.randomUUID(),
                role + "-" + UUID.randomUUID(),
                role,
                new Holder.Keeps.OfTheHub())
            .orElseThrow();
  }

  LocalDate today() {
    return LocalDate.ofInstant(house.clock().instant(), java.time.ZoneId.of("Europe/London"));
  }

  Visit get(String page) {
    return visitor.get(NETWORK + page);
  }

  /// Fills the form of a page in and sends it.
  Visit send(String page, Map<String, String> typed) {
    return send(get(page), NETWORK + page, typed);
  }

  Visit send(Visit on, String action, Map<String, String> typed) {
    var values = new HashMap<String, List<String>>();
    typed.forEach((field, value) -> values.put(field, List.of(value)));
    return visitor.submit(on, on.form(action), values);
  }

  /// A day in three boxes, beside what is there already.
  static Map<String, String> with(Map<String, String> typed, String field, LocalDate day) {
    var all = new HashMap<>(typed);
    all.put(field + "-day", Integer.toString(day.getDayOfMonth()));
    all.put(field + "-month", Integer.toString(day.getMonthValue()));
    all.put(field + "-year", Integer.toString(day.getYear()));
    return all;
  }
}
