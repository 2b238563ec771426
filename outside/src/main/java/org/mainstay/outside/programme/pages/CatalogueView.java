package org.mainstay.outside.programme.pages;

import java.util.List;
import org.mainstay.outside.office.Desk;
import org.mainstay.outside.programme.Category;
import org.mainstay.outside.programme.Programme;
import org.mainstay.ui.Drawn;

/// All programmes by their eight kinds.
public record CatalogueView(Desk desk, List<Programme> programmes) implements Drawn {
  public CatalogueView {
    programmes = List.copyOf(programmes);
  }

  public List<Category> categories() {
    return List.of(Category.values());
  }

  public List<Programme> of(Category category) {
    return programmes.stream().filter(one -> one.category() == category).toList();
  }
}
