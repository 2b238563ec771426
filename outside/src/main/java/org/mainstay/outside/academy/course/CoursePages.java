package org.mainstay.outside.academy.course;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.mainstay.outside.academy.shelf.Course;
import org.mainstay.outside.academy.shelf.HubLines;
import org.mainstay.outside.academy.shelf.OnPaper;
import org.mainstay.outside.academy.shelf.Shelf;
import org.mainstay.ui.Answer;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The parts of a course: each is read, asked about and answered with words, never with points.
@Controller
public class CoursePages {
  static final String COURSE = "/open/academy/course/{course}";
  private static final String PART = COURSE + "/{part:[0-9]+}";
  private static final int NUMBER_DIGITS_MAX = 2;

  private final Shelf shelf;
  private final HubLines hub;

  public CoursePages(Shelf shelf, HubLines hub) {
    this.shelf = shelf;
    this.hub = hub;
  }

  @GetMapping(COURSE)
  public Answer course(@PathVariable String course, HttpServletRequest request) {
    return shelf
        .course(course)
        .<Answer>map(
            found ->
                new Page(found.title(), CourseView.of(found, Passed.of(found, request)))
                    .withoutExit())
        .orElseGet(NotHere::new);
  }

  @GetMapping(PART)
  public Answer part(
      @PathVariable String course, @PathVariable String part, HttpServletRequest request) {
    return shelf
        .course(course)
        .filter(found -> isPart(found, part))
        .<Answer>map(
            found -> {
              int number = Integer.parseInt(part);
              int chosen = Passed.of(found, request).answers().getOrDefault(number, 0);
              return page(view(found, number).chosen(chosen));
            })
        .orElseGet(NotHere::new);
  }

  /// Says something to the answer; the right one is remembered by the browser.
  @PostMapping(PART)
  public Answer answer(
      @PathVariable String course,
      @PathVariable String part,
      @RequestParam(defaultValue = "") String answer,
      HttpServletRequest request,
      HttpServletResponse response) {
    Optional<Course> found = shelf.course(course).filter(one -> isPart(one, part));
    if (found.isEmpty()) {
      return new NotHere();
    }
    int number = Integer.parseInt(part);
    int chosen = answer.matches("[1-9]") ? Integer.parseInt(answer) : 0;
    var view = view(found.get(), number);
    if (view.part().choice(chosen).isEmpty()) {
      return page(view.unanswered()).withErrors();
    }
    var passed = Passed.of(found.get(), request).with(number, chosen);
    if (passed.answers().getOrDefault(number, 0) == chosen) {
      passed.keep(request, response);
    }
    return page(view.chosen(chosen));
  }

  private PartView view(Course course, int number) {
    return PartView.of(course, number, shelf.address(), new OnPaper(hub, course.href(number)));
  }

  private static Page page(PartView view) {
    return new Page(view.part().heading(), view).withoutExit();
  }

  private static boolean isPart(Course course, String part) {
    return part.length() <= NUMBER_DIGITS_MAX
        && Integer.parseInt(part) >= 1
        && Integer.parseInt(part) <= course.parts().size();
  }
}
