package org.mainstay.ui.nhsuk.listing;

import java.util.List;
import java.util.Objects;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.Given;
import org.mainstay.ui.nhsuk.Words;
import org.mainstay.ui.nhsuk.content.Tag;

/// Things to do in any order, each with how far it is.
public record TaskList(List<Task> tasks) implements Drawn {

  /// One thing to do.
  ///
  /// @param id names its hint and its status on the page
  /// @param href where it is done, empty if it cannot be started yet
  public record Task(String id, Words words, String href, Words hint, Status status) {
    public Task {
      Objects.requireNonNull(words, "words");
      Objects.requireNonNull(hint, "hint");
      Objects.requireNonNull(status, "status");
    }

    public static Task of(String id, String words, String href, Status status) {
      return new Task(id, Words.text(words), href, Words.none(), status);
    }

    public Task hinted(String other) {
      return new Task(id, words, href, Words.text(other), status);
    }

    public String hintId() {
      return id + "-hint";
    }

    public String statusId() {
      return id + "-status";
    }

    public String explanations() {
      return Given.together(Given.when(hint.given(), hintId()), statusId());
    }

    public String classes() {
      return Given.together(
          "nhsuk-task-list__item", Given.when(!href.isEmpty(), "nhsuk-task-list__item--with-link"));
    }
  }

  /// How far it is; upstream knows these four and no more.
  public record Status(Words words, String classes) {
    public static final Status COMPLETED =
        new Status(Words.text("Completed"), "nhsuk-task-list__status--completed");
    public static final Status NOT_YET_STARTED =
        new Status(Words.drawn(Tag.of("Not yet started", Tag.Colour.BLUE)), "");
    public static final Status IN_PROGRESS =
        new Status(Words.drawn(Tag.of("In progress", Tag.Colour.BLUE)), "");
    public static final Status CANNOT_START_YET =
        new Status(Words.text("Cannot start yet"), "nhsuk-task-list__status--cannot-start-yet");

    public String dressed() {
      return Given.together("nhsuk-task-list__status", classes);
    }
  }

  public TaskList {
    tasks = List.copyOf(tasks);
  }

  public static TaskList of(Task... tasks) {
    return new TaskList(List.of(tasks));
  }
}
