package org.mainstay.house.web;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import org.mainstay.ui.Page;

/// Puts a page into the shell of its side: header, way to help now, footer.
public interface Frame {
  /// The whole document, for whoever reads it with this request.
  Content around(Page page, HttpServletRequest request);

  /// The whole document in the shell that is the same for everybody.
  Content around(Page page);
}
