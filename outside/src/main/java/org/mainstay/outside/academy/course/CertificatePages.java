package org.mainstay.outside.academy.course;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.mainstay.outside.academy.shelf.Course;
import org.mainstay.outside.academy.shelf.HubLines;
import org.mainstay.outside.academy.shelf.Shelf;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.label.Errors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A certificate to print: the name on it is typed by whoever prints it, and kept nowhere.
@Controller
public class CertificatePages {
  private static final String CERTIFICATE = CoursePages.COURSE + "/certificate";
  private static final int NAME_MAX = 80;

  private final Shelf shelf;
  private final HubLines hub;
  private final Clock clock;

  public CertificatePages(Shelf shelf, HubLines hub, Clock clock) {
    this.shelf = shelf;
    this.hub = hub;
    this.clock = clock;
  }

  @GetMapping(CERTIFICATE)
  public Answer asks(@PathVariable String course, HttpServletRequest request) {
    return shelf
        .course(course)
        .<Answer>map(
            found ->
                Passed.of(found, request).isWhole()
                    ? page(new NameView(found, "", Errors.NONE))
                    : new GoTo(found.href()))
        .orElseGet(NotHere::new);
  }

  @PostMapping(CERTIFICATE)
  public Answer made(
      @PathVariable String course,
      @RequestParam(defaultValue = "") String name,
      HttpServletRequest request) {
    Optional<Course> found = shelf.course(course);
    if (found.isEmpty()) {
      return new NotHere();
    }
    if (!Passed.of(found.get(), request).isWhole()) {
      return new GoTo(found.get().href());
    }
    String typed = name.strip();
    if (typed.isEmpty() || typed.length() > NAME_MAX) {
      var wrong =
          typed.isEmpty() ? "Type the name that should stand on it" : "Type at most 80 characters";
      return page(new NameView(found.get(), name, Errors.of("name", wrong))).withErrors();
    }
    return new Page(
            "Your certificate",
            CertificateView.of(found.get(), typed, LocalDate.now(clock), hub.name()))
        .withoutExit();
  }

  private static Page page(NameView view) {
    return new Page("Your certificate", view).withoutExit();
  }
}
