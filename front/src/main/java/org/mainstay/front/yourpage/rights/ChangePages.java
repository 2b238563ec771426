package org.mainstay.front.yourpage.rights;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mainstay.front.asking.draft.Answers;
import org.mainstay.front.asking.question.Listed;
import org.mainstay.front.asking.question.Question;
import org.mainstay.front.asking.question.SafeToContact;
import org.mainstay.front.asking.question.WhoShouldNotSee;
import org.mainstay.front.asking.question.WorkEmail;
import org.mainstay.front.yourpage.Once;
import org.mainstay.front.yourpage.Returned;
import org.mainstay.front.yourpage.UnsentView;
import org.mainstay.front.yourpage.UnsentView.Kept;
import org.mainstay.letterbox.letter.OwnPage;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.letterbox.mailbox.Mailbox;
import org.mainstay.letterbox.window.Window;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.label.Errors;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// How to be contacted and who must not see the record, asked as they were at first.
@Controller
public class ChangePages {
  private static final String CONTACT = "/r/contact";
  private static final String WHO = "/r/who";
  private static final String WAIT = "We have your change. We will confirm it here.";

  private final Returned returned;
  private final Window window;

  /// @param window where the names of the team stand
  public ChangePages(Returned returned, Window window) {
    this.returned = returned;
    this.window = window;
  }

  @GetMapping(CONTACT)
  public Answer contact(HttpServletRequest request) {
    return returned.reading(request, _ -> page(CONTACT, new SafeToContact(), fresh(), Errors.NONE));
  }

  @PostMapping(CONTACT)
  public Answer contact(
      @RequestParam MultiValueMap<String, String> sent, HttpServletRequest request) {
    var question = new SafeToContact();
    return returned.taking(
        request, form(CONTACT, question, sent), address -> contact(address, question, sent));
  }

  private Answer contact(
      Mailbox.Address address, SafeToContact question, Map<String, List<String>> sent) {
    var fields = new ArrayList<>(question.fields());
    fields.addAll(new WorkEmail().fields());
    fields.add(Once.FIELD);
    var answers = Answers.NONE.with(fields, sent);
    var problems = question.problems(answers);
    if (problems.any()) {
      return page(CONTACT, question, answers, problems);
    }
    var second = new WorkEmail();
    if (second.asked(answers)) {
      if (second.problems(answers).any()) {
        return secondLook(second, question, answers);
      }
      var settled = second.settled(answers);
      if (!settled.equals(answers)) {
        return page(CONTACT, question, settled, Errors.NONE);
      }
    }
    return posted(
        address, answers, new OwnPage.ContactChange(SafeToContact.contact(answers)), "contact");
  }

  private Page secondLook(WorkEmail second, SafeToContact question, Answers answers) {
    var hidden = new TreeMap<String, List<String>>();
    question.fields().forEach(field -> hidden.put(field, answers.all(field)));
    hidden.put(Once.FIELD, answers.all(Once.FIELD));
    return new Page(
        "Your page",
        new OwnQuestionView(
            CONTACT,
            second.heading(),
            second.before(),
            second.drawn(answers, Errors.NONE),
            hidden,
            Errors.NONE));
  }

  @GetMapping(WHO)
  public Answer who(HttpServletRequest request) {
    return returned.reading(request, _ -> page(WHO, who(), fresh(), Errors.NONE));
  }

  @PostMapping(WHO)
  public Answer who(@RequestParam MultiValueMap<String, String> sent, HttpServletRequest request) {
    return returned.taking(
        request,
        form(WHO, new WhoShouldNotSee(Listed.NOTHING), sent),
        address -> who(address, sent));
  }

  private Answer who(Mailbox.Address address, Map<String, List<String>> sent) {
    var question = who();
    var fields = new ArrayList<>(question.fields());
    fields.add(Once.FIELD);
    var answers = Answers.NONE.with(fields, sent);
    var problems = question.problems(answers);
    if (problems.any()) {
      return page(WHO, question, answers, problems);
    }
    var workers = WhoShouldNotSee.workers(answers);
    var names = WhoShouldNotSee.names(answers);
    if (workers.isEmpty() && names.isEmpty()) {
      return new GoTo(Returned.PAGE);
    }
    return posted(address, answers, new OwnPage.Exclusion(workers, names), "who");
  }

  private WhoShouldNotSee who() {
    return new WhoShouldNotSee(Listed.at(window));
  }

  private Answer posted(Mailbox.Address address, Answers answers, OwnPage letter, String about) {
    var token = new Once(answers.text(Once.FIELD)).bytes();
    if (token.isPresent()) {
      returned.post(address, token.get(), letter, new BoxItem.Sent(about, returned.now(), WAIT));
    }
    return new GoTo(Returned.PAGE);
  }

  private Answers fresh() {
    return Answers.NONE.with(Once.FIELD, returned.once().token());
  }

  private static Page page(String action, Question question, Answers answers, Errors errors) {
    var page =
        new Page(
            "Your page",
            new OwnQuestionView(
                action,
                question.heading(),
                List.of(),
                question.drawn(answers, errors),
                Map.of(Once.FIELD, answers.all(Once.FIELD)),
                errors));
    return errors.any() ? page.withErrors() : page;
  }

  private static UnsentView.Form form(
      String action, Question question, Map<String, List<String>> sent) {
    var fields = new ArrayList<>(question.fields());
    fields.addAll(new WorkEmail().fields());
    fields.add(Once.FIELD);
    List<Kept> kept = new ArrayList<>();
    for (String field : fields) {
      for (String value : sent.getOrDefault(field, List.of())) {
        kept.add(Kept.of(field, value));
      }
    }
    return new UnsentView.Form(action, kept);
  }
}
