package org.mainstay.outside.academy.course;

import gg.jte.Content;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mainstay.outside.academy.shelf.Course;
import org.mainstay.outside.academy.shelf.Course.Part;
import org.mainstay.outside.academy.shelf.OnPaper;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.content.InsetText;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.Radios;
import org.mainstay.ui.nhsuk.label.Errors;
import org.mainstay.ui.nhsuk.layout.BackLink;
import org.mainstay.ui.nhsuk.layout.Link;

/// One part of a course with its question, and what is said to the answer.
///
/// @param number of the part, from 1
/// @param answer the number of the answer given, from 1; 0 for none
public record PartView(
    Course course, int number, int answer, Errors errors, String address, OnPaper paper)
    implements Drawn {
  private static final String FIELD = "answer";

  static PartView of(Course course, int number, String address, OnPaper paper) {
    return new PartView(course, number, 0, Errors.NONE, address, paper);
  }

  PartView chosen(int choice) {
    return new PartView(course, number, choice, Errors.NONE, address, paper);
  }

  PartView unanswered() {
    return new PartView(course, number, 0, Errors.of(FIELD, "Choose an answer"), address, paper);
  }

  public Part part() {
    return course.parts().get(number - 1);
  }

  /// Where one is.
  public String where() {
    return course.title() + ", part " + number + " of " + course.parts().size();
  }

  public Content text() {
    return part().prose().drawn(address);
  }

  public BackLink back() {
    return number == 1
        ? BackLink.to(course.href())
        : BackLink.to(course.href(number - 1), "The part before");
  }

  /// Where the answer is sent.
  public String path() {
    return course.href(number);
  }

  public Radios question() {
    var choices = part().choices();
    return Radios.labelled(FIELD, part().question())
        .from(
            IntStream.rangeClosed(1, choices.size())
                .<Choice>mapToObj(i -> Choice.of(Integer.toString(i), choices.get(i - 1).words()))
                .toList())
        .chosen(answer == 0 ? "" : Integer.toString(answer))
        .errors(errors);
  }

  /// The answer that was given.
  public Optional<Course.Choice> given() {
    return part().choice(answer);
  }

  public boolean isRight() {
    return given().filter(Course.Choice::right).isPresent();
  }

  /// What is said to the answer; nothing before there is one.
  public Content said() {
    return InsetText.of(given().map(Course.Choice::feedback).orElse(""));
  }

  /// The way on after the right answer.
  public Link on() {
    return number < course.parts().size()
        ? Link.to(course.href(number + 1), "Continue")
        : Link.to(course.certificate(), "Go to your certificate");
  }
}
