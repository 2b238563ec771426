package org.mainstay.inside.huddle.week;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mainstay.inside.huddle.meeting.GoingHome;
import org.mainstay.inside.referral.Holder;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.referral.Times;
import org.mainstay.inside.support.Contact;
import org.mainstay.inside.support.Contacts;
import org.mainstay.inside.team.Worker;

/// Puts a worker's week together, as far as whoever reads it may see the cases in it.
public final class Weeks {
  private static final int DAYS_A_WEEK = 7;

  private final Hours hours;
  private final Contacts contacts;
  private final Referrals referrals;
  private final GoingHome home;
  private final Times times;

  public Weeks(Hours hours, Contacts contacts, Referrals referrals, GoingHome home, Times times) {
    this.hours = hours;
    this.contacts = contacts;
    this.referrals = referrals;
    this.home = home;
    this.times = times;
  }

  Hours hours() {
    return hours;
  }

  Times times() {
    return times;
  }

  /// The Monday of the week of this day.
  static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /// The week of a worker that begins on this Monday.
  public Week of(Worker worker, LocalDate monday) {
    var agreed = hours.agreed(worker.id());
    var worked = hours.worked(worker.id(), monday);
    var said = home.of(worker.id(), monday);
    var met =
        contacts.with(
            worker.id(),
            times.moment(monday.atStartOfDay()),
            times.moment(monday.plusDays(DAYS_A_WEEK).atStartOfDay()));
    var days =
        IntStream.range(0, DAYS_A_WEEK)
            .mapToObj(monday::plusDays)
            .map(
                day ->
                    new Week.Day(
                        day,
                        agreed.on(day.getDayOfWeek()),
                        Optional.ofNullable(worked.get(day)),
                        heldMinutes(met, day),
                        Optional.ofNullable(said.get(day))))
            .toList();
    return new Week(worker, days, meetings(met), openCases(worker));
  }

  private int heldMinutes(List<Contact> met, LocalDate day) {
    return met.stream()
        .filter(one -> times.dayOf(one.plan().starts()).equals(day))
        .mapToInt(Weeks::minutes)
        .sum();
  }

  private static int minutes(Contact one) {
    return switch (one.state()) {
      case Contact.State.Held(var _, int minutes) -> minutes;
      case Contact.State.Booked(), Contact.State.NotHeld(var _) -> 0;
    };
  }

  private static Week.Meetings meetings(List<Contact> met) {
    return new Week.Meetings(
        (int) met.stream().filter(Contact::isHeld).count(),
        met.stream().mapToInt(Weeks::minutes).sum(),
        (int) met.stream().filter(one -> one.state() instanceof Contact.State.Booked).count());
  }

  private int openCases(Worker worker) {
    return (int)
        referrals.open().stream()
            .filter(one -> one.holder().equals(new Holder.Named(worker.id())))
            .count();
  }
}
