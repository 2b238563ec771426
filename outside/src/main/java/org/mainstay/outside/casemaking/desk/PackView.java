package org.mainstay.outside.casemaking.desk;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.outside.casemaking.CaseAddresses;
import org.mainstay.outside.casemaking.pack.PackBlocks;
import org.mainstay.outside.casemaking.pack.PackDocument;
import org.mainstay.outside.casemaking.pack.PackFiles.Form;
import org.mainstay.outside.casemaking.pack.Shape;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.layout.Link;

/// One pack, to be read and taken away.
///
/// @param takenBack how many quotes that were chosen may no longer be quoted
public record PackView(PackDocument document, int takenBack) implements Drawn {
  public PackBlocks blocks() {
    return new PackBlocks(document.blocks(), true);
  }

  /// Its files of one shape.
  public List<Link> files(Shape shape) {
    var links = new ArrayList<Link>();
    for (Form form : Form.values()) {
      links.add(
          Link.to(
              CaseAddresses.PACKS
                  + "/"
                  + document.pack().front().id()
                  + "/"
                  + shape.word()
                  + "/"
                  + form.ending(),
              shape.words() + " as " + form.words()));
    }
    return links;
  }
}
