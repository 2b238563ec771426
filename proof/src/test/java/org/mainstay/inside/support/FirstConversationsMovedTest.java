package org.mainstay.inside.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.support.codes.AppointmentType;
import org.mainstay.inside.support.codes.Attended;

/// First conversations that were kept in a table of their own are appointments after the move.
class FirstConversationsMovedTest {
  private static final String AS_IT_WAS =
      """
      create table inside_referral.first_conversation (
        id bigint generated always as identity primary key,
        referral_id uuid not null references inside_referral.referral (referral_id),
        person_key uuid not null,
        booked_at timestamptz not null,
        worker_id uuid not null,
        starts_at timestamptz not null,
        minutes int not null,
        medium text not null
      );
      alter table inside_referral.first_conversation enable row level security;
      alter table inside_referral.first_conversation force row level security;
      create policy reach on inside_referral.first_conversation
        using (inside_people.reachable(person_key));
      """;

  private final TestInside house = new TestInside();

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void the_last_booked_time_is_kept_and_what_was_held_counts_as_held() throws IOException {
    var waiting = house.asks("Robin");
    var seen = house.assessed(house.asks("Kim"));
    asOwner(AS_IT_WAS);
    booked(waiting, "2026-11-03 10:00+00");
    booked(waiting, "2026-11-04 11:00+00");
    booked(seen, "2026-11-01 09:00+00");

    asOwner(migration());

    assertThat(only(waiting).plan().starts()).isEqualTo("2026-11-04T11:00:00Z");
    assertThat(only(waiting).plan().manner().type()).isEqualTo(AppointmentType.ASSESSMENT);
    assertThat(only(waiting).attended()).isEqualTo(Attended.IN_FUTURE);
    assertThat(only(seen).attended()).isEqualTo(Attended.ON_TIME);
    assertThat(house.as(house.sam, () -> house.contacts.next(waiting.id()))).isPresent();
  }

  private Contact only(Referral referral) {
    var contacts = house.as(house.amina, () -> house.contacts.of(referral.id()));
    assertThat(contacts).hasSize(1);
    return contacts.getFirst();
  }

  private void booked(Referral referral, String starts) {
    house.database.asAdmin(
        """
        insert into inside_referral.first_conversation
               (referral_id, person_key, booked_at, worker_id, starts_at, minutes, medium)
        values ('%s', '%s', '2026-11-01', '%s', '%s', 45, '02')
        """
            .formatted(referral.id(), referral.person(), house.amina.id(), starts));
  }

  private void asOwner(String sql) {
    house.database.asAdmin("set role mainstay_owner; " + sql);
  }

  private static String migration() throws IOException {
    try (var file = Contacts.class.getResourceAsStream("V161__first_conversations.sql")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
