package org.mainstay.outside.campaign;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.mainstay.outside.office.OfficeStore;

/// The posters of campaigns by their neutral codes, and where they hang.
///
/// A code says nothing by itself and stands in no QR code: it lets whoever put posters up find them
/// again, and nobody count who looked at them.
public final class Posters {
  // No vowels and no Y, that no code is a word; nothing that looks like something else.
  static final String LETTERS = "BCDFGHJKMNPQRTVWXZ23456789";
  static final int LENGTH = 5;

  private static final int TRIES = 20;

  private static final String OF =
      """
      select code, place
        from outside_campaign.poster
       where campaign_id = :campaign
       order by added_at, code
       limit 500
      """;

  private static final String ADD =
      """
      insert into outside_campaign.poster (code, campaign_id, place, added_at)
      values (:code, :campaign, :place, :at)
          on conflict do nothing
      """;

  private final OfficeStore store;
  private final InstantSource clock;
  private final RandomGenerator chance;

  public Posters(OfficeStore store, InstantSource clock, SecureRandom chance) {
    this.store = store;
    this.clock = clock;
    this.chance = chance;
  }

  /// One poster.
  public record Poster(String code, String place) {}

  /// Those of a campaign, as they were added.
  public List<Poster> of(UUID campaign) {
    return store
        .outside()
        .sql(OF)
        .param("campaign", campaign)
        .query((row, i) -> new Poster(row.getString("code"), row.getString("place")))
        .list();
  }

  /// Gives a poster a code that no other has.
  ///
  /// @throws IllegalStateException if twenty codes on end were given already
  public Poster add(UUID campaign, String place) {
    for (int i = 0; i < TRIES; i++) {
      var poster = new Poster(code(), place);
      int added =
          store
              .outside()
              .sql(ADD)
              .param("code", poster.code())
              .param("campaign", campaign)
              .param("place", place)
              .param("at", clock.instant().atOffset(ZoneOffset.UTC))
              .update();
      if (added == 1) {
        return poster;
      }
    }
    throw new IllegalStateException("no free code for a poster");
  }

  private String code() {
    var code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      code.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
    }
    return code.toString();
  }
}
