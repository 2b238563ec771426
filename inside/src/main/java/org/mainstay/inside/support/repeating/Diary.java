package org.mainstay.inside.support.repeating;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mainstay.inside.referral.WorkingHours;
import org.mainstay.inside.support.Contact;
import org.mainstay.inside.support.ContactId;
import org.mainstay.inside.support.Contacts;
import org.mainstay.inside.support.London;
import org.mainstay.inside.team.Team;

/// What stands in the way of an appointment at a time, as far as the acting worker may see it.
public final class Diary {
  private final Contacts contacts;
  private final Team team;
  private final WorkingHours hours;

  public Diary(Contacts contacts, Team team, WorkingHours hours) {
    this.contacts = contacts;
    this.team = team;
    this.hours = hours;
  }

  /// One day on which an appointment would be.
  ///
  /// @param starts when; empty if that time is not on the clock
  /// @param inTheWay what stands in the way, in sentences
  public record Day(LocalDate on, Optional<Instant> starts, List<String> inTheWay) {
    public Day {
      inTheWay = List.copyOf(inTheWay);
    }

    /// Whether nothing stands in the way.
    public boolean isFree() {
      return inTheWay.isEmpty();
    }
  }

  /// A day and a time, and what stands in the way of this plan then.
  ///
  /// @param own the appointments that would move, and so stand in nobody’s way
  Day on(LocalDate day, LocalTime time, Contact.Plan plan, Set<ContactId> own) {
    var starts = London.at(day, time);
    if (starts.isEmpty()) {
      return new Day(
          day,
          starts,
          List.of("That time is not on the clock: it is the night the clocks go forward."));
    }
    return new Day(day, starts, inTheWay(plan.at(starts.get(), plan.minutes()), own));
  }

  /// What stands in the way of this plan, besides these appointments.
  public List<String> inTheWay(Contact.Plan plan, Set<ContactId> own) {
    var words = new ArrayList<String>();
    if (!hours.isWorkingDay(London.day(plan.starts()))) {
      words.add("The hub is closed on this day.");
    }
    contacts.booked(plan.worker(), plan.starts(), plan.ends()).stream()
        .filter(other -> !own.contains(other.id()))
        .findFirst()
        .ifPresent(
            other ->
                words.add(
                    "%s has another appointment then, at %s."
                        .formatted(
                            team.nameOf(plan.worker()), London.time(other.plan().starts()))));
    return words;
  }
}
