package org.mainstay.outside.academy.course;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mainstay.outside.academy.shelf.Course;
import org.mainstay.outside.academy.shelf.Course.Choice;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/// Which parts of one course this browser has answered, by the right answers alone.
///
/// They lie in a cookie that ends with the window and is sent to this course's pages only. Nothing
/// needs to be signed: an answer proves itself, so each is looked at anew whenever it comes.
///
/// @param answers the number of the right answer by the number of its part, both from 1
record Passed(Course course, Map<Integer, Integer> answers) {
  private static final String COOKIE = "parts";
  private static final int COOKIE_CHARACTERS_MAX = 100;
  private static final Pattern WRITTEN = Pattern.compile("([1-9][0-9]?)-([1-9])");

  /// Keeps what is right and leaves out the rest.
  Passed {
    var right = new TreeMap<>(answers);
    right.entrySet().removeIf(entry -> !isRight(course, entry.getKey(), entry.getValue()));
    answers = Map.copyOf(right);
  }

  private static boolean isRight(Course course, int part, int choice) {
    return part <= course.parts().size()
        && course.parts().get(part - 1).choice(choice).filter(Choice::right).isPresent();
  }

  /// What this browser has answered of a course.
  static Passed of(Course course, HttpServletRequest request) {
    var cookies = Optional.ofNullable(request.getCookies()).orElseGet(() -> new Cookie[0]);
    return Arrays.stream(cookies)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .findFirst()
        .map(cookie -> read(course, cookie.getValue()))
        .orElseGet(() -> new Passed(course, Map.of()));
  }

  /// What was written into a cookie; anything else is nothing.
  static Passed read(Course course, String value) {
    if (value.length() > COOKIE_CHARACTERS_MAX) {
      return new Passed(course, Map.of());
    }
    return new Passed(
        course,
        Arrays.stream(value.split("\\.", -1))
            .map(WRITTEN::matcher)
            .filter(Matcher::matches)
            .collect(
                Collectors.toMap(
                    found -> Integer.valueOf(found.group(1)),
                    found -> Integer.valueOf(found.group(2)),
                    (first, _) -> first)));
  }

  /// The same with one more answer.
  Passed with(int part, int choice) {
    var more = new TreeMap<>(answers);
    more.put(part, choice);
    return new Passed(course, more);
  }

  /// Hands it back to the browser, until its window is closed.
  void keep(HttpServletRequest request, HttpServletResponse response) {
    String value =
        new TreeMap<>(answers)
            .entrySet().stream()
                .map(entry -> entry.getKey() + "-" + entry.getValue())
                .collect(Collectors.joining("."));
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(COOKIE, value)
            .path(course.href())
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Strict")
            .build()
            .toString());
  }

  boolean has(int part) {
    return answers.containsKey(part);
  }

  /// Whether every part is answered.
  boolean isWhole() {
    return answers.size() == course.parts().size();
  }
}
