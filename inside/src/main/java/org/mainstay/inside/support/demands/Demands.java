package org.mainstay.inside.support.demands;

import java.sql.Types;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.mainstay.inside.people.CopiedPart.Chapter;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.support.demands.Demand.Basis;
import org.mainstay.inside.support.demands.Demand.Body;
import org.mainstay.inside.support.demands.Demand.Part;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.Trail;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The register of what bodies outside demanded: part by part one signs off, another one gives out.
///
/// The trail says the same of every step, whether the person may know of it or not: who was given
/// what stands here, and in the person's copy as soon as they may know.
public final class Demands {
  private static final String EVENT = "kept the register of what others demand";
  private static final String WHY = "to do what the law asks of us with records";

  private static final String KEEP =
      """
      insert into inside_support.demand
             (demand_id, referral_id, person_key, body, basis, demanded_on, words,
              not_told_because, kept_by, kept_at)
      values (:id, :referral, :person, :body, :basis, :on, :words, :notTold, :by, :at)
      """;

  private static final String KEEP_PART =
      """
      insert into inside_support.demand_part (demand_id, chapter, person_key)
      values (:id, :chapter, :person)
      """;

  private static final String WHERE =
      " where demand_id = :id and chapter = :chapter and refused_by is null and given_by is null";

  private static final String SIGN =
      "update inside_support.demand_part set signed_by = :by, signed_at = :at"
          + WHERE
          + " and signed_by is null";

  private static final String REFUSE =
      "update inside_support.demand_part set refused_by = :by, refused_at = :at" + WHERE;

  private static final String GIVE =
      "update inside_support.demand_part set given_by = :by, given_at = :at"
          + WHERE
          + " and signed_by is not null";

  private static final String TELL =
      """
      update inside_support.demand
         set told_by = :by, told_at = :at
       where demand_id = :id
         and not_told_because is not null
         and told_by is null
      """;

  private final JdbcClient inside;
  private final People people;
  private final Trail trail;
  private final DemandRows rows;
  private final InstantSource clock;

  /// @param inside the inside's own connection
  public Demands(JdbcClient inside, People people, Trail trail, InstantSource clock) {
    this.inside = inside;
    this.people = people;
    this.trail = trail;
    this.rows = new DemandRows(inside);
    this.clock = clock;
  }

  /// What somebody wrote down of a letter or an order.
  ///
  /// @param words who asked, with their office, and for what
  /// @param parts of the record, one at least
  /// @param notToldBecause why the person may not read of it now; blank if they may
  public record Wish(
      Body body,
      Basis basis,
      LocalDate on,
      String words,
      Set<Chapter> parts,
      String notToldBecause) {
    public Wish {
      parts = Set.copyOf(parts);
    }
  }

  /// The acting worker writes down what was demanded; nothing is given by that.
  public void keep(Referral referral, Wish wish) {
    var person = referral.person();
    var id = UUID.randomUUID();
    inside
        .sql(KEEP)
        .param("id", id)
        .param("referral", referral.id().value())
        .param("person", person.value())
        .param("body", wish.body().name())
        .param("basis", wish.basis().name())
        .param("on", wish.on())
        .param("words", people.seal(person, DemandRows.WORDS, wish.words()).forRow())
        .param(
            "notTold",
            wish.notToldBecause().isBlank()
                ? null
                : people.seal(person, DemandRows.NOT_TOLD, wish.notToldBecause()).forRow(),
            Types.BINARY)
        .param("by", Acting.now().value())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    for (Chapter part : wish.parts()) {
      inside
          .sql(KEEP_PART)
          .param("id", id)
          .param("chapter", part.name())
          .param("person", person.value())
          .update();
    }
    trail.write(person.value(), EVENT, WHY);
  }

  /// The acting worker says that this part may be given.
  ///
  /// @return whether nobody had said anything of it
  public boolean sign(Demand demand, Part part) {
    return does(SIGN, demand, part);
  }

  /// The acting worker says that this part is not given.
  ///
  /// @return whether it had not been given, and nobody had said so before
  public boolean refuse(Demand demand, Part part) {
    return does(REFUSE, demand, part);
  }

  /// The acting worker, another one than who signed it off, gives this part out; the person is
  /// told, unless they may not know yet.
  ///
  /// @return whether it was signed off and had not been given
  public boolean give(Demand demand, Part part) {
    if (!does(GIVE, demand, part)) {
      return false;
    }
    if (demand.told().isTold()) {
      tell(demand, List.of(part));
    }
    return true;
  }

  /// From now on the person reads of it: telling them does no harm any more.
  ///
  /// @return whether they did not read of it before
  public boolean tell(Demand demand) {
    int told =
        inside
            .sql(TELL)
            .param("by", Acting.now().value())
            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
            .param("id", demand.id())
            .update();
    if (told == 0) {
      return false;
    }
    trail.write(demand.person().value(), EVENT, WHY);
    var given = demand.parts().stream().filter(part -> part.givenBy().isPresent()).toList();
    if (!given.isEmpty()) {
      tell(demand, given);
    }
    return true;
  }

  private void tell(Demand demand, List<Part> given) {
    var parts = given.stream().map(part -> "“" + part.chapter().words() + "”").toList();
    people.tell(
        demand.person(),
        "demand/" + UUID.randomUUID(),
        new BoxItem.Happened(
            clock.instant(),
            "%s was given a part of your record: %s. Why: %s. Ask us about it at any time."
                .formatted(
                    demand.asked().body().words(),
                    String.join(", ", parts),
                    demand.asked().basis().words().toLowerCase(Locale.UK))));
  }

  private boolean does(String update, Demand demand, Part part) {
    int done =
        inside
            .sql(update)
            .param("by", Acting.now().value())
            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
            .param("id", demand.id())
            .param("chapter", part.chapter().name())
            .update();
    if (done == 0) {
      return false;
    }
    trail.write(demand.person().value(), EVENT, WHY);
    return true;
  }

  /// All that the acting worker may see, latest first, 500 at most.
  public List<Demand> all() {
    return rows.all();
  }

  /// Those of this person, earliest first.
  public List<Demand> of(PersonKey person) {
    return rows.of(person);
  }
}
