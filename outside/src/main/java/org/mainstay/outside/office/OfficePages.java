package org.mainstay.outside.office;

import java.util.List;
import org.mainstay.ui.Answer;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.layout.Link;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The first page of the office: what whoever signed in keeps here.
@Controller
public class OfficePages {
  private final List<Part> parts;

  /// @param parts what the rooms of the outside offer in the office
  public OfficePages(List<Part> parts) {
    this.parts = List.copyOf(parts);
  }

  /// What a room offers in the office.
  public interface Part {
    /// The pages of this room that somebody may use; none if there is nothing for them.
    List<Link> linksFor(Holder holder);
  }

  @GetMapping(Office.HOME)
  public Answer home() {
    Holder holder = Office.now();
    var links = parts.stream().flatMap(part -> part.linksFor(holder).stream()).toList();
    String keeps =
        switch (holder.keeps()) {
          case Holder.Keeps.OfEmployer(var _, var name) -> name;
          case Holder.Keeps.OfTheHub() -> "The hub";
        };
    return new Page("Office", new OfficeView(keeps, holder.role().words(), links)).withoutExit();
  }
}
