package org.mainstay.inside.support.rights;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.mainstay.inside.people.CopiedPart;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.reaching.SafeContactWords;
import org.mainstay.inside.support.London;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.trail.Trail;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.letterbox.letter.Identity;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who somebody is, whom they shut out, and who did what with their record.
public final class CopiedPerson implements CopiedPart {
  private static final String SINCE =
      "select welcomed_on from inside_people.person where person_key = :personKey limit 1";

  private static final String SHUT_OUT =
      """
      select worker_id
        from inside_people.exclusion
       where person_key = :personKey
       order by worker_id
       limit 1000
      """;

  // Who asked and why can be what an enquiry must not give away.
  private static final String HELD =
      """
      select exists (select 1 from inside_people.hold
                      where person_key = :personKey
                        and set_by is not null
                        and lifted_by is null)
      """;

  private final JdbcClient inside;
  private final Team team;
  private final Trail trail;

  /// @param inside the inside's own connection
  public CopiedPerson(JdbcClient inside, Team team, Trail trail) {
    this.inside = inside;
    this.team = team;
    this.trail = trail;
  }

  @Override
  public Set<String> tables() {
    return Set.of(
        "inside_people.person",
        "inside_people.detail",
        "inside_people.exclusion",
        "inside_people.hold",
        "inside_trail.leaf");
  }

  @Override
  public Map<Chapter, List<String>> of(OpenRecord opened) {
    var identity = opened.identity().openFor(Purpose.COPY);
    var parts = new EnumMap<Chapter, List<String>>(Chapter.class);
    parts.put(Chapter.WHO, who(opened, identity));
    parts.put(Chapter.SHUT_OUT, shutOut(opened, identity));
    parts.put(
        Chapter.LOOKED,
        trail.whole(opened.person().value()).stream()
            .map(
                entry ->
                    "%s, %s: %s, %s"
                        .formatted(
                            London.words(entry.at()),
                            CopyWords.by(team, entry.worker()),
                            entry.event(),
                            entry.why()))
            .toList());
    return parts;
  }

  private List<String> who(OpenRecord opened, Identity identity) {
    var lines = new ArrayList<String>();
    var contact = identity.contact();
    lines.add("What we call you: " + identity.calledName());
    lines.add("Where you work: " + identity.employer().name());
    if (!identity.jobRole().isBlank()) {
      lines.add("What you do there: " + identity.jobRole());
    }
    lines.add("How we contact you: " + SafeContactWords.way(contact));
    lines.add("When: " + String.join(", ", SafeContactWords.times(contact)));
    lines.add(SafeContactWords.voicemail(contact));
    if (contact.workAddressAgreed()) {
      lines.add("You said yes to an address at work.");
    }
    if (!contact.note().isBlank()) {
      lines.add("What else to know: " + contact.note());
    }
    opened
        .equality()
        .openFor(Purpose.COPY)
        .forEach((question, answer) -> lines.add(question + ": " + answer));
    inside
        .sql(SINCE)
        .param("personKey", opened.person().value())
        .query((row, number) -> "We have kept a record since " + CopyWords.on(row, "welcomed_on"))
        .list()
        .forEach(lines::add);
    if (inside
        .sql(HELD)
        .param("personKey", opened.person().value())
        .query(Boolean.class)
        .single()) {
      lines.add("The law needs us to keep your record for now.");
    }
    return lines;
  }

  private List<String> shutOut(OpenRecord opened, Identity identity) {
    var lines = new ArrayList<String>();
    inside
        .sql(SHUT_OUT)
        .param("personKey", opened.person().value())
        .query(UUID.class)
        .list()
        .forEach(worker -> lines.add(CopyWords.by(team, new WorkerId(worker))));
    if (!identity.excludedNames().isBlank()) {
      lines.add("You wrote: " + identity.excludedNames());
    }
    return lines;
  }
}
