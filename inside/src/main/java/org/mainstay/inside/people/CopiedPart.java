package org.mainstay.inside.people;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a room keeps about somebody, as they read it in the copy of their record.
///
/// Every table with a `person_key` belongs to one of these, or the copy says why it does not.
public interface CopiedPart {
  /// The tables whose rows it tells, each as `schema.table`.
  Set<String> tables();

  /// The lines that it adds to the chapters, oldest first; a chapter without any is left out.
  ///
  /// @param opened the record, opened for [Purpose#COPY]
  Map<Chapter, List<String>> of(OpenRecord opened);

  /// The chapters of a copy, in the order of reading.
  enum Chapter {
    WHO("Who you are"),
    SHUT_OUT("Who must not see your record"),
    ASKED("What you asked for"),
    SAFETY("Whether you were safe"),
    REACHING("How we tried to reach you"),
    SENT("Texts and emails that went out to you"),
    MESSAGES("Messages"),
    OFFERED("Times that we offered you"),
    APPOINTMENTS("Appointments"),
    NEEDS("What we understood in first conversations"),
    NOTES("Notes that we wrote"),
    QUESTIONS("Questionnaires"),
    GOALS("Goals"),
    DECISIONS("What the team decided"),
    ONWARD("Other services that we asked"),
    LETTERS("Letters"),
    TASKS("What we set ourselves to do for you"),
    WORK("Your work"),
    GROUPS("Groups and workshops"),
    STORIES("Stories that you let us tell"),
    STEPS("How your support went on"),
    ENDING("How support ended"),
    NEXT_PLACE("Where you go on"),
    OWN_PAGE("What you did on your page"),
    FIGURES("Figures in which you were counted"),
    DEMANDED("What others had to be given of your record"),
    LOOKED("Who did what with your record"),
    NOT_HERE("What is not in this copy, and why");

    private final String words;

    Chapter(String words) {
      this.words = words;
    }

    /// The heading.
    public String words() {
      return words;
    }
  }
}
