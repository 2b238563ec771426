package org.mainstay.front.yourpage.times;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Classification;
import biweekly.property.Method;
import biweekly.property.ProductId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.ui.Download;

/// An appointment for somebody's own calendar that tells whoever sees it nothing but the time.
final class CalendarFile {
  /// What the file and the entry are called.
  static final String NAME = "appointment.ics";

  private static final String SUMMARY = "Appointment";

  private CalendarFile() {}

  /// A file to be kept, not an invitation: nobody is named in it and no place.
  static Download of(BoxItem.Appointment appointment, Instant now) {
    var event = new VEvent();
    // The same at every change, so that a calendar moves the entry; our own number is not in it.
    event.setUid(
        UUID.nameUUIDFromBytes(appointment.id().getBytes(StandardCharsets.UTF_8)).toString());
    event.setDateTimeStamp(Date.from(now));
    event.setDateStart(Date.from(appointment.starts()));
    event.setDateEnd(Date.from(appointment.starts().plusSeconds(60L * appointment.minutes())));
    event.setSummary(SUMMARY);
    event.setClassification(Classification.private_());
    var calendar = new ICalendar();
    calendar.setVersion(ICalVersion.V2_0);
    calendar.setProductId(new ProductId("-//Calendar//EN"));
    calendar.setMethod(Method.publish());
    calendar.addEvent(event);
    return new Download(
        NAME,
        "text/calendar;charset=utf-8",
        Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8));
  }
}
