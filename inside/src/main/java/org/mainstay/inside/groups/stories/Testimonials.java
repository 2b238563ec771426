package org.mainstay.inside.groups.stories;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.hatch.quotation.Quotations;
import org.mainstay.hatch.quotation.Quote;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.people.Sealed;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.Trail;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.letterbox.window.ShownStories;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The stories: written down by one worker, shown by another, gone the moment it is asked for.
public final class Testimonials {
  private static final String WORDS = "inside_groups.testimonial.words";

  private static final String COLUMNS =
      """
      select testimonial_id, person_key, referral_id, words, role_words, staff_group, consented_on,
             until, in_reports, standing, recorded_by
        from inside_groups.testimonial
      """;

  private static final String ONE = COLUMNS + " where testimonial_id = :id limit 1";

  private static final String OF =
      COLUMNS
          + " where referral_id = :referralId order by recorded_at desc, testimonial_id limit 50";

  private static final String LATEST =
      COLUMNS + " order by recorded_at desc, testimonial_id limit 200";

  private static final String SHOWN =
      COLUMNS + " where standing = 'SHOWN' order by recorded_at, testimonial_id limit 1000";

  private static final String RECORD =
      """
      insert into inside_groups.testimonial
             (testimonial_id, person_key, referral_id, words, role_words, staff_group,
              consented_on, until, in_reports, standing, recorded_by, recorded_at)
      values (:id, :personKey, :referralId, :words, :roleWords, :staffGroup,
              :consentedOn, :until, :inReports, 'DRAFT', :by, :at)
      """;

  private static final String SHOW =
      """
      update inside_groups.testimonial
         set standing = 'SHOWN', shown_by = :by, shown_at = :at
       where testimonial_id = :id
         and standing = 'DRAFT'
         and recorded_by <> :by
      """;

  private static final String OVER =
      """
      update inside_groups.testimonial
         set standing = 'OVER', over_at = :at, words = ''
       where testimonial_id = :id
      """;

  private final JdbcClient inside;
  private final People people;
  private final Trail trail;
  private final ShownStories shown;
  private final Quotations quotations;
  private final InstantSource clock;

  /// @param shown where everybody reads them
  /// @param quotations where those hang that reports may quote
  public Testimonials(
      JdbcClient inside,
      People people,
      Trail trail,
      ShownStories shown,
      Quotations quotations,
      InstantSource clock) {
    this.inside = inside;
    this.people = people;
    this.trail = trail;
    this.shown = shown;
    this.quotations = quotations;
    this.clock = clock;
  }

  /// Writes a story down; nobody but the team reads it yet.
  public UUID write(
      Referral referral, String words, Testimonial.Teller teller, Testimonial.Consent consent) {
    var id = UUID.randomUUID();
    inside
        .sql(RECORD)
        .param("id", id)
        .param("personKey", referral.person().value())
        .param("referralId", referral.id().value())
        .param("words", people.seal(referral.person(), WORDS, words).forRow())
        .param("roleWords", teller.roleWords())
        .param("staffGroup", teller.staffGroup())
        .param("consentedOn", consent.on())
        .param("until", consent.until())
        .param("inReports", consent.inReports())
        .param("by", Acting.now().value())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    trail.write(referral.person().value(), "wrote down a story", "they let the hub tell it");
    return id;
  }

  /// This one; empty if there is none that whoever acts may see.
  public Optional<Testimonial> find(UUID id) {
    return inside.sql(ONE).param("id", id).query(Testimonials::testimonial).optional();
  }

  /// The stories of a case, latest first.
  public List<Testimonial> of(ReferralId referral) {
    return inside
        .sql(OF)
        .param("referralId", referral.value())
        .query(Testimonials::testimonial)
        .list();
  }

  /// The latest that whoever acts may see.
  public List<Testimonial> latest() {
    return inside.sql(LATEST).query(Testimonials::testimonial).list();
  }

  /// Shows it to everybody, if somebody else wrote it down.
  ///
  /// @param words the words, opened for this
  /// @return whether it is shown now
  public boolean show(Testimonial story, String words) {
    int changed =
        inside
            .sql(SHOW)
            .param("by", Acting.now().value())
            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
            .param("id", story.id())
            .update();
    if (changed == 0) {
      return false;
    }
    shown.show(
        new ShownStories.ShownStory(
            story.id(),
            words,
            story.teller().roleWords(),
            story.teller().staffGroup(),
            story.consent().until()));
    if (story.consent().inReports()) {
      quotations.hang(
          new Quote(story.id(), words, story.teller().roleWords(), story.consent().until()));
    }
    trail.write(story.person().value(), "showed a story", "they let the hub tell it");
    tell(story, words, true);
    return true;
  }

  /// Takes it back: it is gone from the public page, and its words are destroyed.
  public void takeBack(Testimonial story) {
    shown.takeDown(story.id());
    quotations.takeDown(story.id());
    inside
        .sql(OVER)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("id", story.id())
        .update();
    trail.write(story.person().value(), "took a story back", "nobody is to read it any more");
    tell(story, "", false);
  }

  /// Takes back what is over, and takes down whatever nobody reaches any more, such as the story of
  /// somebody who was erased. Only who acts for the whole house sees everybody's.
  public void clear(LocalDate today) {
    var standing = inside.sql(SHOWN).query(Testimonials::testimonial).list();
    standing.stream()
        .filter(story -> story.consent().until().isBefore(today))
        .forEach(this::takeBack);
    var inForce =
        standing.stream()
            .filter(story -> !story.consent().until().isBefore(today))
            .map(Testimonial::id)
            .toList();
    shown.keep(inForce);
    quotations.keep(inForce);
  }

  private void tell(Testimonial story, String words, boolean isShown) {
    people.tell(
        story.person(),
        "story/" + story.id() + "/" + isShown,
        new BoxItem.OwnStory(
            story.id().toString(), clock.instant(), words, story.consent().until(), isShown));
  }

  private static Testimonial testimonial(ResultSet row, int number) throws SQLException {
    return new Testimonial(
        row.getObject("testimonial_id", UUID.class),
        new PersonKey(row.getObject("person_key", UUID.class)),
        new ReferralId(row.getObject("referral_id", UUID.class)),
        Sealed.of(WORDS, row.getBytes("words")),
        new Testimonial.Teller(row.getString("role_words"), row.getString("staff_group")),
        new Testimonial.Consent(
            row.getObject("consented_on", LocalDate.class),
            row.getObject("until", LocalDate.class),
            row.getBoolean("in_reports")),
        Testimonial.Standing.valueOf(row.getString("standing")),
        new WorkerId(row.getObject("recorded_by", UUID.class)));
  }
}
