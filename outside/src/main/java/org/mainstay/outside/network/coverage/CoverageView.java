package org.mainstay.outside.network.coverage;

import java.util.List;
import org.mainstay.outside.network.words.NetworkWords;
import org.mainstay.outside.office.Office;
import org.mainstay.ui.Drawn;

/// Who has a hub today and who has none.
///
/// @param origin whence the list comes and for which day it holds, blank if none was brought
/// @param rules how it is shown
/// @param without how many staff are without, blank if nobody knows
/// @param leads whether whoever reads it may write
public record CoverageView(
    String origin,
    String today,
    NetworkWords.Coverage rules,
    List<Line> lines,
    String without,
    boolean leads)
    implements Drawn {
  public CoverageView {
    lines = List.copyOf(lines);
  }

  /// Where somebody stands on the page.
  public enum Part {
    WITHOUT,
    ENDING,
    COVERED
  }

  /// One employer or site.
  ///
  /// @param staff rounded, in words
  /// @param words which hub, since when, until when
  public record Line(Place place, String staff, Part part, String words) {

    public String path() {
      return CoverPages.COVER + "/" + Office.encoded(place.employerCode());
    }
  }

  public List<Line> part(Part part) {
    return lines.stream().filter(line -> line.part() == part).toList();
  }

  /// The same as a list on the page.
  public CoverageLines shown(Part part) {
    return new CoverageLines(part(part), leads);
  }

  public boolean isEmpty() {
    return origin.isEmpty();
  }
}
