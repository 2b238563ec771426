package org.mainstay.inside.counting.books;

import java.util.List;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.label.Errors;

/// One plan to read, with who agreed to it and the form for whoever can still agree.
///
/// @param state what it waits for
/// @param agreed who agreed when, a sentence each
/// @param agreements how the agreements stand under which it may be released
/// @param writes whether whoever reads it may write agreements
/// @param may in what part whoever reads it can agree, empty if in none
public record BookView(
    String title,
    String path,
    String state,
    List<String> agreed,
    List<AgreementLines.Line> agreements,
    boolean writes,
    BookTables plan,
    String may,
    Errors errors)
    implements Drawn {
  public BookView {
    agreed = List.copyOf(agreed);
    agreements = List.copyOf(agreements);
  }
}
