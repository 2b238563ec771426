package org.mainstay.front.yourpage.times;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mainstay.front.yourpage.Once;
import org.mainstay.front.yourpage.Returned;
import org.mainstay.front.yourpage.Story;
import org.mainstay.front.yourpage.UnsentView;
import org.mainstay.front.yourpage.UnsentView.Kept;
import org.mainstay.letterbox.letter.OwnPage;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.letterbox.mailbox.Mailbox;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.label.Errors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Appointments of one person: booked and moved from what was offered, cancelled, put in a
/// calendar.
@Controller
public class TimesPages {
  static final String TIMES = "/r/times";
  private static final String OFFER = "offer";
  private static final String APPOINTMENT = "appointment";

  private final Returned returned;

  public TimesPages(Returned returned) {
    this.returned = returned;
  }

  @GetMapping(TIMES)
  public Answer times(HttpServletRequest request) {
    return returned.reading(request, address -> page(returned.story(address), Errors.NONE));
  }

  @PostMapping(TIMES)
  public Answer chosen(@RequestParam Map<String, String> sent, HttpServletRequest request) {
    return returned.taking(request, form(TIMES, sent), address -> chosen(address, sent));
  }

  private Answer chosen(Mailbox.Address address, Map<String, String> sent) {
    var story = returned.story(address);
    int place = place(story, sent.getOrDefault(OFFER, ""));
    if (place < 0) {
      return page(story, Errors.of("main", "Those times are not open any more. Look again below"));
    }
    var offer = story.offers().get(place);
    var typed = sent.getOrDefault(TimesView.field(place), "");
    var time = offer.times().stream().filter(one -> one.id().equals(typed)).findFirst();
    var token = new Once(sent.getOrDefault(Once.FIELD, "")).bytes();
    if (time.isEmpty() || token.isEmpty()) {
      return page(story, Errors.of(TimesView.field(place), "Choose one of these times"));
    }
    returned.post(
        address,
        token.get(),
        new OwnPage.Booking(offer.id(), time.get().id()),
        new BoxItem.Sent(
            offer.id(),
            returned.now(),
            "We have your choice: %s. We will confirm it here.".formatted(time.get().when())));
    return new GoTo(TIMES);
  }

  @PostMapping("/r/times/cancel")
  public Answer cancelled(@RequestParam Map<String, String> sent, HttpServletRequest request) {
    return returned.taking(
        request, form("/r/times/cancel", sent), address -> cancelled(address, sent));
  }

  private Answer cancelled(Mailbox.Address address, Map<String, String> sent) {
    var story = returned.story(address);
    var meeting =
        story.appointments().stream()
            .filter(Story.Meeting::isToCome)
            .filter(one -> one.id().equals(sent.get(APPOINTMENT)))
            .findFirst();
    if (meeting.isEmpty()) {
      return new GoTo(TIMES);
    }
    var token = new Once(sent.getOrDefault(Once.FIELD, "")).bytes();
    if (!sent.containsKey("sure") || token.isEmpty()) {
      return new Page("Your page", new CancelView(meeting.get(), returned.once()));
    }
    returned.post(
        address,
        token.get(),
        new OwnPage.Cancelling(meeting.get().id()),
        new BoxItem.Sent(
            meeting.get().id(),
            returned.now(),
            "You cancelled %s. We will confirm it here.".formatted(meeting.get().when())));
    return new GoTo(TIMES);
  }

  /// The appointment as a file; which one comes in the form, so that no address names it.
  @PostMapping("/r/times/file")
  public Answer file(@RequestParam Map<String, String> sent, HttpServletRequest request) {
    return returned.reading(
        request,
        address ->
            appointment(address, sent.getOrDefault(APPOINTMENT, ""))
                .<Answer>map(one -> CalendarFile.of(one, returned.now()))
                .orElseGet(() -> new GoTo(TIMES)));
  }

  private Optional<BoxItem.Appointment> appointment(Mailbox.Address address, String id) {
    return returned.items(address).stream()
        .filter(BoxItem.Appointment.class::isInstance)
        .map(BoxItem.Appointment.class::cast)
        .filter(one -> one.id().equals(id))
        .reduce((earlier, later) -> later)
        .filter(one -> !one.cancelled());
  }

  private Page page(Story story, Errors errors) {
    var page = new Page("Your page", new TimesView(story, returned.once(), errors));
    return errors.any() ? page.withErrors() : page;
  }

  private static int place(Story story, String offer) {
    return story.offers().stream().map(Story.Times::id).toList().indexOf(offer);
  }

  private static UnsentView.Form form(String action, Map<String, String> sent) {
    List<Kept> kept = new ArrayList<>();
    sent.forEach(
        (name, value) -> {
          if (name.matches("once|offer|appointment|sure|time-[0-9]{1,2}")) {
            kept.add(Kept.hidden(name, value));
          }
        });
    return new UnsentView.Form(action, kept);
  }
}
