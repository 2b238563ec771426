package org.mainstay.outside.employer.finding;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import org.mainstay.ui.Drawn;

/// The main part of a page of findings: what it is about, the findings, what else to know.
///
/// @param lead a paragraph each, before the findings
/// @param findings each a drawn finding
/// @param further what else to know, below the findings
public record FindingsView(List<String> lead, List<Content> findings, List<Part> further)
    implements Drawn {

  /// Words below a heading.
  public record Part(String heading, List<String> paragraphs) {
    public Part {
      paragraphs = List.copyOf(paragraphs);
    }

    public static Part of(String heading, String... paragraphs) {
      return new Part(heading, List.of(paragraphs));
    }
  }

  public FindingsView {
    lead = List.copyOf(lead);
    findings = List.copyOf(findings);
    further = List.copyOf(further);
  }

  public static FindingsView of(List<String> lead, List<? extends Content> findings) {
    return new FindingsView(lead, new ArrayList<Content>(findings), List.of());
  }

  public FindingsView with(Part... parts) {
    return new FindingsView(lead, findings, List.of(parts));
  }
}
