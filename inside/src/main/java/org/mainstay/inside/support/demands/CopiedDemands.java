package org.mainstay.inside.support.demands;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mainstay.inside.people.CopiedPart;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.rights.CopyWords;

/// What bodies outside demanded of a record and were given, for the copy of it.
///
/// What the person may not know yet is not in it, and nothing says that it is missing: that would
/// tell them. Data Protection Act 2018, Schedule 2, paragraph 2.
public final class CopiedDemands implements CopiedPart {
  private final Demands demands;

  public CopiedDemands(Demands demands) {
    this.demands = demands;
  }

  @Override
  public Set<String> tables() {
    return Set.of("inside_support.demand", "inside_support.demand_part");
  }

  @Override
  public Map<Chapter, List<String>> of(OpenRecord opened) {
    return Map.of(
        Chapter.DEMANDED,
        demands.of(opened.person()).stream()
            .filter(one -> one.told().isTold())
            .map(one -> line(opened, one))
            .toList());
  }

  private static String line(OpenRecord opened, Demand demand) {
    var asked = demand.asked();
    return "%s: %s demanded parts of your record: %s. By which law: %s (%s). %s"
        .formatted(
            London.words(asked.on()),
            asked.body().words().toLowerCase(Locale.UK),
            CopyWords.open(opened, asked.words()),
            asked.basis().words().toLowerCase(Locale.UK),
            asked.basis().law(),
            demand.parts().stream().map(CopiedDemands::part).collect(Collectors.joining(" ")));
  }

  private static String part(Demand.Part part) {
    var name = "“" + part.chapter().words() + "”";
    if (part.refusedBy().isPresent()) {
      return name + ": we said no.";
    }
    return part.givenAt()
        .map(at -> name + ": given on " + London.words(at) + ".")
        .orElse(name + ": not given.");
  }
}
