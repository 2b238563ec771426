package org.mainstay.inside.counting.books;

import java.util.List;
import java.util.Map;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.proof.StandingHouse;
import org.mainstay.proof.Visitor;
import org.mainstay.proof.Visitor.Visit;

/// Somebody of the team who reads the books in the standing house.
record Reader(WorkerId id, Visitor visitor) {

  static Reader at(StandingHouse house, String name, Role role) {
    var handed = house.joins(name, role);
    return new Reader(handed.who().worker(), house.signedIn(handed));
  }

  Visit opens(String path) {
    return visitor.get(path);
  }

  /// Ticks that the plan was read, and agrees.
  Visit agrees(String path) {
    return agrees(visitor.get(path));
  }

  /// Agrees by the form of a page, which may be an old one.
  Visit agrees(Visit page) {
    return visitor.submit(page, page.form(page.path()), Map.of("read", List.of("yes")));
  }

  /// Sends the form of a page to another address.
  Visit sendsTo(String path, Visit page) {
    var form = page.form("/team/sign-out").clone();
    form.attr("action", path);
    return visitor.submit(page, form, Map.of("read", List.of("yes")));
  }

  static boolean canAgree(Visit page) {
    return page.page().select("main form").size() == 1;
  }
}
