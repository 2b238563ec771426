package org.mainstay.inside.support.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mainstay.inside.people.CopiedPart;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.rights.CopyWords;
import org.mainstay.inside.team.Team;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Where somebody goes on, and how their record went from hub to hub, for the copy of it.
public final class CopiedPlaces implements CopiedPart {
  private static final String SENT =
      """
      select packed_at, taken_at
        from inside_support.pack
       where referral_id = :referralId
       order by pack_id
       limit 10
      """;

  private static final String TAKEN =
      """
      select taken_at
        from inside_support.taken_pack
       where referral_id = :referralId
       order by pack_id
       limit 10
      """;

  private final JdbcClient inside;
  private final Referrals referrals;
  private final NextPlaces places;
  private final Team team;

  /// @param inside the inside's own connection
  public CopiedPlaces(JdbcClient inside, Referrals referrals, NextPlaces places, Team team) {
    this.inside = inside;
    this.referrals = referrals;
    this.places = places;
    this.team = team;
  }

  @Override
  public Set<String> tables() {
    return Set.of(
        "inside_support.place_ask",
        "inside_support.next_place",
        "inside_support.pack",
        "inside_support.taken_pack");
  }

  @Override
  public Map<Chapter, List<String>> of(OpenRecord opened) {
    var lines = new ArrayList<String>();
    for (Referral referral : referrals.allOf(opened.person())) {
      lines.addAll(
          inside
              .sql(TAKEN)
              .param("referralId", referral.id().value())
              .query(
                  (row, _) ->
                      "Another hub handed you over to us on %s."
                          .formatted(CopyWords.at(row, "taken_at")))
              .list());
      places
          .asked(referral.id())
          .ifPresent(
              ask ->
                  lines.add(
                      "We asked you on %s where you would like to go on."
                          .formatted(London.words(ask.at().toInstant()))));
      places.all(referral.id()).reversed().forEach(place -> lines.add(words(opened, place)));
      lines.addAll(
          inside
              .sql(SENT)
              .param("referralId", referral.id().value())
              .query(
                  (row, _) ->
                      "We packed your record for the other hub on %s.%s"
                          .formatted(
                              CopyWords.at(row, "packed_at"),
                              CopyWords.atIfAny(row, "taken_at")
                                  .map(at -> " It took you in on " + at + ".")
                                  .orElse("")))
              .list());
    }
    return lines.isEmpty() ? Map.of() : Map.of(Chapter.NEXT_PLACE, lines);
  }

  private String words(OpenRecord opened, NextPlace place) {
    var where = CopyWords.open(opened, place.place());
    var takenOnBy = CopyWords.open(opened, place.takenOnBy());
    return "%s, %s: %s%s%s."
        .formatted(
            London.words(place.at()),
            CopyWords.by(team, place.by()),
            place.kind().words(),
            where.isBlank() ? "" : ", " + where,
            takenOnBy.isBlank() ? "" : ". There " + takenOnBy + " sees to your safety");
  }
}
