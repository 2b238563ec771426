package org.mainstay.outside.commissioner;

import gg.jte.Content;
import java.util.List;
import org.mainstay.ui.spreadsheet.Datasheet;

/// One page of the commissioner's picture, with its tables for a file.
///
/// @param sheets the first is what the CSV holds; none where the page has no table
record Section(Content main, List<Datasheet> sheets) {
  Section {
    sheets = List.copyOf(sheets);
  }
}
