package org.mainstay.inside.study.surveys.pages;

import java.util.List;
import org.mainstay.inside.study.surveys.Said;
import org.mainstay.ui.Drawn;

/// What was said in one closed wave.
///
/// @param people how many answered, 10 or more
/// @param asksWords what was to be answered in own words, may be empty
/// @param words what was written, in the order of the alphabet
public record WaveView(
    String title,
    String back,
    int people,
    List<Said> said,
    ReachView reach,
    String asksWords,
    List<String> words)
    implements Drawn {
  public WaveView {
    said = List.copyOf(said);
    words = List.copyOf(words);
  }
}
