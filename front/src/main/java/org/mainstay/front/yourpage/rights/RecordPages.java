package org.mainstay.front.yourpage.rights;

import com.google.crypto.tink.util.Bytes;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.mainstay.front.yourpage.Once;
import org.mainstay.front.yourpage.Returned;
import org.mainstay.front.yourpage.UnsentView;
import org.mainstay.front.yourpage.UnsentView.Kept;
import org.mainstay.letterbox.letter.OwnPage;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.letterbox.mailbox.Mailbox;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A copy of the record, and its end: both are asked for here and answered by the team.
@Controller
public class RecordPages {
  private static final String RECORD = "/r/record";

  private final Returned returned;

  public RecordPages(Returned returned) {
    this.returned = returned;
  }

  @GetMapping(RECORD)
  public Answer record(HttpServletRequest request) {
    return returned.reading(request, address -> page(address, false));
  }

  @PostMapping(RECORD)
  public Answer asked(@RequestParam Map<String, String> sent, HttpServletRequest request) {
    List<Kept> kept =
        sent.entrySet().stream()
            .filter(field -> field.getKey().matches("once|what|sure"))
            .map(field -> Kept.hidden(field.getKey(), field.getValue()))
            .toList();
    return returned.taking(
        request, new UnsentView.Form(RECORD, kept), address -> asked(address, sent));
  }

  private Answer asked(Mailbox.Address address, Map<String, String> sent) {
    boolean erase = sent.getOrDefault("what", "").equals("erase");
    if (erase && !sent.containsKey("sure")) {
      return page(address, true);
    }
    var token = new Once(sent.getOrDefault(Once.FIELD, "")).bytes();
    if (token.isEmpty()) {
      return page(address, erase);
    }
    if (erase) {
      post(
          address,
          token.get(),
          new OwnPage.EraseAsked(),
          "You asked us to erase your record. We answer here within a month.");
    } else {
      post(
          address,
          token.get(),
          new OwnPage.CopyAsked(),
          "You asked for a copy of your record. You find it here within a month.");
    }
    return new GoTo(RECORD);
  }

  private void post(Mailbox.Address address, Bytes token, OwnPage letter, String words) {
    var about = letter instanceof OwnPage.EraseAsked ? "erase" : "copy";
    returned.post(address, token, letter, new BoxItem.Sent(about, returned.now(), words));
  }

  @GetMapping("/r/pages")
  public Answer copy(HttpServletRequest request) {
    return returned.reading(
        request,
        address -> {
          var parts = parts(address);
          return parts.isEmpty()
              ? new GoTo(RECORD)
              : new Page(
                  "Your page", new CopyView(returned.moments().day(parts.getFirst().at()), parts));
        });
  }

  /// The parts of the latest copy, in the order of reading.
  private List<BoxItem.CopyPart> parts(Mailbox.Address address) {
    var all =
        returned.items(address).stream()
            .filter(BoxItem.CopyPart.class::isInstance)
            .map(BoxItem.CopyPart.class::cast)
            .toList();
    var latest =
        all.stream()
            .filter(part -> part.number() == 1)
            .map(BoxItem.CopyPart::at)
            .max(Comparator.naturalOrder());
    return all.stream()
        .filter(part -> latest.filter(at -> !part.at().isBefore(at)).isPresent())
        .sorted(Comparator.comparingInt(BoxItem.CopyPart::number))
        .toList();
  }

  private Page page(Mailbox.Address address, boolean sure) {
    return new Page(
        "Your page",
        new RecordView(
            returned.story(address),
            returned.once(),
            returned.hub(),
            sure,
            !parts(address).isEmpty()));
  }
}
