package org.mainstay.front.yourpage.questions;

import com.google.crypto.tink.util.Bytes;
import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mainstay.front.asking.NoticeView;
import org.mainstay.front.helpnow.safety.AreYouSafe;
import org.mainstay.front.yourpage.Once;
import org.mainstay.front.yourpage.Returned;
import org.mainstay.front.yourpage.Story;
import org.mainstay.front.yourpage.UnsentView;
import org.mainstay.front.yourpage.UnsentView.Kept;
import org.mainstay.letterbox.letter.Asked.SafeNow;
import org.mainstay.letterbox.letter.OwnPage;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.letterbox.mailbox.Mailbox;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.Words;
import org.mainstay.ui.nhsuk.label.Errors;
import org.mainstay.ui.nhsuk.layout.Link;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The questions that the team asked before an appointment, one questionnaire at a time.
@Controller
public class ToFillPages {
  private static final String QUESTIONS = "/r/questions";
  private static final String NOW = "/r/now";

  private final Returned returned;

  public ToFillPages(Returned returned) {
    this.returned = returned;
  }

  @GetMapping(QUESTIONS)
  public Answer questions(HttpServletRequest request) {
    return returned.reading(
        request,
        address -> {
          var forms = returned.story(address).toFill();
          return forms.stream()
              .filter(form -> !form.isOver())
              .findFirst()
              .<Answer>map(form -> page(form, Map.of(), Errors.NONE))
              .orElseGet(() -> none(!forms.isEmpty()));
        });
  }

  @PostMapping(QUESTIONS)
  public Answer filled(@RequestParam Map<String, String> sent, HttpServletRequest request) {
    List<Kept> kept =
        sent.entrySet().stream()
            .filter(field -> field.getKey().matches("once|ask|safe|item-[0-9]{1,3}"))
            .map(field -> Kept.hidden(field.getKey(), field.getValue()))
            .toList();
    boolean urgent = safe(sent).filter(safe -> safe != SafeNow.YES).isPresent();
    return returned.taking(
        request, new UnsentView.Form(QUESTIONS, kept, urgent), address -> filled(address, sent));
  }

  /// Help at once, for whoever said that they may not be safe, also if their page is closed.
  @GetMapping(NOW)
  public Answer now() {
    return new Page("Help", new NowView(returned.help().numbers(), returned.hub()));
  }

  private Answer filled(Mailbox.Address address, Map<String, String> sent) {
    // Late answers and changed ones are answers too: nothing that was typed is thrown away.
    return returned
        .form(address, sent.getOrDefault("ask", ""))
        .map(form -> filled(address, form, sent))
        .orElseGet(() -> unknown(address, sent));
  }

  private Answer filled(Mailbox.Address address, Story.Form form, Map<String, String> sent) {
    var answers = answers(form, sent);
    var safe = safe(sent);
    if (safe.isEmpty()) {
      var missing = Errors.of(AreYouSafe.FIELD, AreYouSafe.CHOOSE);
      return page(form, sent, missing).withErrors();
    }
    returned.post(
        address,
        token(sent),
        new OwnPage.Filled(form.id(), answers, safe.get()),
        new BoxItem.Sent(form.id(), returned.now(), "We have your answers. Thank you."));
    boolean needsHelp = safe.get() != SafeNow.YES || isAboveZero(form, answers);
    return new GoTo(needsHelp ? NOW : Returned.PAGE);
  }

  /// Whatever else a form that nobody knows says: whether somebody is safe is passed on.
  private Answer unknown(Mailbox.Address address, Map<String, String> sent) {
    var unsafe = safe(sent).filter(safe -> safe != SafeNow.YES);
    if (unsafe.isEmpty()) {
      return none(true);
    }
    var ask = sent.getOrDefault("ask", "");
    returned.post(address, token(sent), new OwnPage.Filled(ask, Map.of(), unsafe.get()));
    return new GoTo(NOW);
  }

  private Bytes token(Map<String, String> sent) {
    var form = new Once(sent.getOrDefault(Once.FIELD, ""));
    return form.bytes().or(() -> returned.once().bytes()).orElseThrow();
  }

  private Page page(Story.Form form, Map<String, String> typed, Errors errors) {
    boolean unsure = safe(typed).filter(safe -> safe != SafeNow.YES).isPresent();
    Content above =
        unsure || isAboveZero(form, answers(form, typed))
            ? returned.help().boxed("You do not have to be alone with this")
            : Words.none();
    return new Page("Your page", new ToFillView(form, returned.once(), typed, errors, above));
  }

  private Page none(boolean isOver) {
    var sentences =
        isOver
            ? List.of(
                "The time to answer them is over. That is fine.",
                "Do you still want to answer? Write to us, and we will send them again.")
            : List.of("There are no questions for you just now.");
    return new Page(
        "Your page",
        new NoticeView(
            isOver ? "These questions are closed" : "No questions",
            sentences,
            Link.to(Returned.PAGE, "Back to your page"),
            returned.help()));
  }

  private static boolean isAboveZero(Story.Form form, Map<Integer, Integer> answers) {
    return answers.getOrDefault(form.questions().safetyItem(), 0) > 0;
  }

  private static Map<Integer, Integer> answers(Story.Form form, Map<String, String> sent) {
    var answers = new TreeMap<Integer, Integer>();
    for (int item = 1; item <= form.questions().items().size(); item++) {
      var typed = sent.getOrDefault(ToFillView.field(item), "");
      for (BoxItem.Option option : form.questions().options()) {
        if (typed.equals(option.value() + "")) {
          answers.put(item, option.value());
        }
      }
    }
    return answers;
  }

  private static Optional<SafeNow> safe(Map<String, String> sent) {
    return AreYouSafe.read(sent.getOrDefault(AreYouSafe.FIELD, ""));
  }
}
