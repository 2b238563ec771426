package org.mainstay.front.yourpage.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mainstay.letterbox.mailbox.BoxItem;

/// A calendar entry says when, and nothing else to whoever sees the calendar.
class CalendarFileTest {
  private static final String ID = "6f1f8f0e-0000-4000-8000-00000000000a";

  @Test
  void the_file_is_published_private_and_names_nobody() {
    var file =
        CalendarFile.of(
            new BoxItem.Appointment(
                ID,
                Instant.parse("2026-11-20T09:00:00Z"),
                Instant.parse("2026-11-24T14:30:00Z"),
                50,
                "by video",
                false),
            Instant.parse("2026-11-22T03:00:00Z"));
    var text = new String(file.bytes(), StandardCharsets.UTF_8);

    assertThat(file.name()).isEqualTo("appointment.ics");
    assertThat(text)
        .contains("METHOD:PUBLISH", "SUMMARY:Appointment", "CLASS:PRIVATE")
        .contains("DTSTART:20261124T143000Z", "DTEND:20261124T152000Z")
        .contains("PRODID:-//Calendar//EN")
        .doesNotContain("ATTENDEE", "ORGANIZER", "LOCATION", "DESCRIPTION", "URL", "video")
        .doesNotContain(ID)
        .startsWith("BEGIN:VCALENDAR\r\n")
        .endsWith("END:VCALENDAR\r\n");
    assertThat(text.lines()).hasSize(13);
  }

  @Test
  void a_moved_appointment_keeps_its_entry() {
    assertThat(uid(10)).isEqualTo(uid(11)).startsWith("UID:");
  }

  private static String uid(int hour) {
    var starts = Instant.parse("2026-11-24T00:00:00Z").plusSeconds(3600L * hour);
    var file =
        CalendarFile.of(new BoxItem.Appointment(ID, starts, starts, 50, "by video", false), starts);
    return new String(file.bytes(), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.startsWith("UID:"))
        .findFirst()
        .orElseThrow();
  }
}
