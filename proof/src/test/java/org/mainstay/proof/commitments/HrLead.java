package org.mainstay.proof.commitments;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mainstay.outside.office.Office;
import org.mainstay.proof.StandingHouse;
import org.mainstay.proof.Visitor;
import org.mainstay.proof.Visitor.Visit;

/// An HR lead of an employer that no other test knows, signed in.
final class HrLead {
  final String employer = "E" + UUID.randomUUID().toString().substring(0, 8);
  final String name;
  final Visitor visitor;
  private final StandingHouse house;

  HrLead(StandingHouse house, String name) {
    this.house = house;
    this.name = name;
    this.visitor = again();
  }

  /// A colleague of the same employer, with a sign-in of their own.
  Visitor again() {
    return house.inTheOffice(house.keepsFor(employer, name));
  }

  LocalDate today() {
    return LocalDate.ofInstant(house.clock().instant(), java.time.ZoneId.of("Europe/London"));
  }

  String path(String page) {
    return Office.of(employer, page);
  }

  Visit get(String page) {
    return visitor.get(path(page));
  }

  /// Sends the form that goes to this page.
  Visit send(String on, String to, Map<String, String> typed) {
    return send(visitor, get(on), to, typed);
  }

  Visit send(Visitor by, Visit on, String to, Map<String, String> typed) {
    var values = new HashMap<String, List<String>>();
    typed.forEach((field, value) -> values.put(field, List.of(value)));
    return by.submit(on, on.form(path(to)), values);
  }

  /// A day in three boxes.
  static Map<String, String> day(String field, LocalDate day) {
    return Map.of(
        field + "-day", day.getDayOfMonth() + "",
        field + "-month", day.getMonthValue() + "",
        field + "-year", Integer.toString(day.getYear()));
  }

  static Map<String, String> with(Map<String, String> one, Map<String, String> other) {
    var both = new HashMap<>(one);
    both.putAll(other);
    return both;
  }

  /// Signs, agrees a plan with one owned action, and writes a self-assessment.
  void assesses(String words) {
    send("/commitment", "/commitment", day("signed", today().minusDays(30)));
    send(
        "/commitment/action/plan",
        "/commitment/action/plan",
        with(
            Map.of("status", "IN_PROGRESS", "owner", "Head of people"),
            day("due", today().plusMonths(2))));
    send("/commitment", "/commitment/plan", Map.of());
    saysOfEach(words);
  }

  Visit saysOfEach(String words) {
    var form = get("/commitment/assessment");
    var said = new HashMap<String, String>();
    form.page().select("main textarea").forEach(box -> said.put(box.attr("name"), words));
    return send(visitor, form, "/commitment/assessment", said);
  }

  Visit acts(String act) {
    return send("/commitment/public", "/commitment/public", Map.of("act", act));
  }

  /// What everybody reads of it.
  Visit asThePublic() {
    return new Visitor(house.baseUrl()).get("/open/commitment/" + employer);
  }
}
