package org.mainstay.front.yourpage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mainstay.letterbox.mailbox.BoxItem;

/// What is in a mailbox, sorted and put into words for the one who may read it.
///
/// @param steps what has happened so far, oldest first
/// @param appointments by when they begin, each as it was said last
/// @param offers the times that can be chosen from
/// @param toFill the questionnaires that were asked for and not sent yet
/// @param work the questions about work that were asked and not answered yet
/// @param consents what the team may say to an employer or write to somebody, as long as it holds
/// @param sent what was sent from this page and is not answered yet
/// @param messages to and from the team, oldest first
/// @param opened who opened the record, by day, newest day first
public record Story(
    List<Step> steps,
    List<Meeting> appointments,
    List<Times> offers,
    List<Form> toFill,
    List<Work> work,
    List<Consent> consents,
    List<String> sent,
    List<Message> messages,
    List<Day> opened) {
  public Story {
    steps = List.copyOf(steps);
    appointments = List.copyOf(appointments);
    offers = List.copyOf(offers);
    toFill = List.copyOf(toFill);
    work = List.copyOf(work);
    consents = List.copyOf(consents);
    sent = List.copyOf(sent);
    messages = List.copyOf(messages);
    opened = List.copyOf(opened);
  }

  private static final String NO_TALK = "We do not talk with your employer any more.";
  private static final String TO_WHOM = "You said to whom we may write about you.";
  private static final String NO_LETTER = "We do not write to them about you any more.";

  /// Something that happened.
  public record Step(String day, String words) {}

  /// An appointment and what has become of it.
  ///
  /// @param id names it for the team
  /// @param state such as "Cancelled", empty while it is to come
  public record Meeting(String id, String when, String how, String state) {
    public boolean isToCome() {
      return state.isEmpty();
    }
  }

  /// Times to choose from.
  ///
  /// @param id names the offer for the team
  /// @param about how and how long, and until when one can be chosen
  /// @param moves whether one of them would move an appointment
  public record Times(String id, String about, List<Time> times, boolean moves) {
    public Times {
      times = List.copyOf(times);
    }
  }

  /// One time to choose.
  public record Time(String id, String when) {}

  /// A questionnaire to fill in.
  ///
  /// @param until the last moment, in words
  /// @param isOver whether that moment is past
  public record Form(String id, String until, boolean isOver, BoxItem.Questions questions) {}

  /// The question how work is now.
  ///
  /// @param id names it for the team
  /// @param until the day by which the team would like to know, in words
  public record Work(String id, String until) {}

  /// What the team may say to an employer, or write to somebody.
  ///
  /// @param until its last day, in words
  /// @param isWritten whether it is about letters
  /// @param isSending whether it is being taken back
  public record Consent(
      String id,
      String who,
      List<String> what,
      String until,
      boolean isWritten,
      boolean isSending) {
    public Consent {
      what = List.copyOf(what);
    }

    Consent(String id, String who, String what, String until, boolean isWritten) {
      this(id, who, what.lines().toList(), until, isWritten, false);
    }

    Consent sending(boolean isOnItsWay) {
      return new Consent(id, who, what, until, isWritten, isOnItsWay);
    }
  }

  /// A message, line by line as it was written.
  public record Message(String by, String when, List<String> lines) {
    public Message {
      lines = List.copyOf(lines);
    }
  }

  /// Who opened the record on one day, and why.
  public record Day(String day, List<String> lines) {
    public Day {
      lines = List.copyOf(lines);
    }
  }

  /// The story that these items tell.
  static Story of(List<BoxItem> items, Moments clock, Instant now) {
    var gathered = new Gathering(clock, now);
    items.stream().sorted(Comparator.comparing(BoxItem::at)).forEach(gathered::take);
    return gathered.story();
  }

  /// The questionnaire with this id among these items, whatever became of it.
  static Optional<Form> form(List<BoxItem> items, String id, Moments clock, Instant now) {
    return items.stream()
        .filter(item -> item instanceof BoxItem.ToFill asked && asked.id().equals(id))
        .map(item -> form((BoxItem.ToFill) item, clock, now))
        .findFirst();
  }

  private static Form form(BoxItem.ToFill form, Moments clock, Instant now) {
    return new Form(
        form.id(), clock.when(form.until()), !now.isBefore(form.until()), form.questions());
  }

  /// Items in the order in which they were put in, on their way to a story.
  private static final class Gathering {
    private final Moments clock;
    private final Instant now;
    private final List<Step> steps = new ArrayList<>();
    private final List<Message> messages = new ArrayList<>();
    private final Map<String, BoxItem.Appointment> meetings = new LinkedHashMap<>();
    private final Map<String, BoxItem.Offer> offers = new LinkedHashMap<>();
    private final Map<String, BoxItem.ToFill> toFill = new LinkedHashMap<>();
    private final Map<String, BoxItem.WorkAsked> work = new LinkedHashMap<>();
    private final Map<String, Consent> consents = new LinkedHashMap<>();
    private final Map<String, String> sent = new LinkedHashMap<>();
    private final Map<LocalDate, List<String>> opened = new TreeMap<>(Comparator.reverseOrder());

    Gathering(Moments clock, Instant now) {
      this.clock = clock;
      this.now = now;
    }

    void take(BoxItem item) {
      switch (item) {
        case BoxItem.Happened happened ->
            steps.add(new Step(clock.day(happened.at()), happened.words()));
        case BoxItem.Appointment meeting -> {
          sent.remove(meeting.id());
          meetings.put(meeting.id(), meeting);
        }
        case BoxItem.Offer offer -> {
          sent.remove(offer.id());
          offers.put(offer.id(), offer);
        }
        case BoxItem.Answered answered -> {
          work.remove(answered.about());
          answered(answered.about(), answered.at(), answered.words());
        }
        case BoxItem.WorkAsked asked -> work.put(asked.id(), asked);
        case BoxItem.EmployerConsent consent -> agreed(consent);
        case BoxItem.LetterConsent consent -> agreed(consent);
        case BoxItem.Seat seat -> answered(seat.gathering(), seat.at(), seat.words());
        case BoxItem.OwnStory own -> answered(own.id(), own.at(), words(own));
        // The copy stands on a page of its own, and so do the last words and the next place.
        case BoxItem.CopyPart _, BoxItem.Erased _, BoxItem.PlaceAsked _, BoxItem.NewPage _ -> {}
        case BoxItem.ToFill form -> toFill.put(form.id(), form);
        case BoxItem.Measured measured -> {
          sent.remove(measured.ask());
          toFill.remove(measured.ask());
        }
        // How it has been going is told on a page of its own.
        case BoxItem.GoalSet _, BoxItem.GoalRated _ -> {}
        case BoxItem.Sent sending -> sent.put(sending.about(), sending.words());
        case BoxItem.FromTeam from -> message(from.by(), from.at(), from.text());
        case BoxItem.FromPerson from -> message("You", from.at(), from.text());
        case BoxItem.Opened open ->
            opened
                .computeIfAbsent(open.day(), _ -> new ArrayList<>())
                .add(open.by() + ": " + open.why());
      }
    }

    private void answered(String about, Instant at, String words) {
      sent.remove(about);
      steps.add(new Step(clock.day(at), words));
    }

    private void agreed(BoxItem.EmployerConsent it) {
      var words = new Consent(it.id(), it.who(), it.what(), clock.day(it.until()), false);
      keep(words, it.holds(), it.until());
      answered(it.id(), it.at(), it.holds() ? "You said what we may tell your employer." : NO_TALK);
    }

    private void agreed(BoxItem.LetterConsent it) {
      var words = new Consent(it.id(), it.who(), it.what(), clock.day(it.until()), true);
      keep(words, it.holds(), it.until());
      answered(it.id(), it.at(), it.holds() ? TO_WHOM : NO_LETTER);
    }

    private void keep(Consent consent, boolean holds, LocalDate until) {
      consents.remove(consent.id());
      if (holds && !until.isBefore(LocalDate.ofInstant(now, clock.zone()))) {
        consents.put(consent.id(), consent);
      }
    }

    private static String words(BoxItem.OwnStory own) {
      return own.isShown()
          ? "Everybody can read your story now, without your name."
          : "Nobody can read your story any more.";
    }

    private void message(String by, Instant at, String text) {
      messages.add(new Message(by, clock.when(at), text.lines().toList()));
    }

    Story story() {
      var days =
          opened.entrySet().stream()
              .map(
                  day ->
                      new Day(clock.day(day.getKey()), day.getValue().stream().distinct().toList()))
              .toList();
      return new Story(
          steps,
          meetings.values().stream()
              .sorted(Comparator.comparing(BoxItem.Appointment::starts))
              .map(this::meeting)
              .toList(),
          offers.values().stream().filter(this::isOpen).map(this::times).toList(),
          toFill.values().stream()
              .filter(form -> !sent.containsKey(form.id()))
              .map(form -> form(form, clock, now))
              .toList(),
          work.values().stream()
              .filter(asked -> !sent.containsKey(asked.id()))
              .map(asked -> new Work(asked.id(), clock.day(asked.until())))
              .toList(),
          consents.values().stream().map(one -> one.sending(sent.containsKey(one.id()))).toList(),
          List.copyOf(sent.values()),
          messages,
          days);
    }

    private Meeting meeting(BoxItem.Appointment meeting) {
      boolean over = meeting.starts().plusSeconds(60L * meeting.minutes()).isBefore(now);
      return new Meeting(
          meeting.id(),
          clock.when(meeting.starts()) + ", for " + meeting.minutes() + " minutes",
          meeting.how(),
          meeting.cancelled() ? "Cancelled" : over ? "Over" : "");
    }

    private boolean isOpen(BoxItem.Offer offer) {
      return now.isBefore(offer.until())
          && !sent.containsKey(offer.id())
          && offer.slots().stream().anyMatch(slot -> slot.starts().isAfter(now));
    }

    private Times times(BoxItem.Offer offer) {
      return new Times(
          offer.id(),
          "It is %s and takes %d minutes. You can choose until %s."
              .formatted(offer.how(), offer.minutes(), clock.when(offer.until())),
          offer.slots().stream()
              .filter(slot -> slot.starts().isAfter(now))
              .map(slot -> new Time(slot.id(), clock.when(slot.starts())))
              .toList(),
          !offer.moves().isEmpty());
    }
  }
}
