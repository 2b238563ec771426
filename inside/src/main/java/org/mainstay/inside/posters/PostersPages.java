package org.mainstay.inside.posters;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.mainstay.inside.posters.Posters.As;
import org.mainstay.inside.posters.Posters.Form;
import org.mainstay.inside.posters.Posters.Wanted;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.ui.Answer;
import org.mainstay.ui.Download;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.label.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where the lead of a hub makes its posters and cards.
@InsidePages
public class PostersPages {
  /// The page.
  public static final String POSTERS = "/team/posters";

  private static final String TITLE = "Posters and cards";

  private final Posters posters;

  public PostersPages(Posters posters) {
    this.posters = posters;
  }

  @GetMapping(POSTERS)
  public Answer choose(HttpServletRequest request) {
    var first = new Wanted("", false, Form.POSTER, As.PDF);
    return page(first, "https://" + request.getServerName() + "/", "", Errors.NONE);
  }

  @PostMapping(POSTERS)
  public Answer make(
      @RequestParam(name = "who", defaultValue = "") String who,
      @RequestParam(name = "words", defaultValue = "") String wording,
      @RequestParam(name = "form", defaultValue = "") String form,
      @RequestParam(name = "as", defaultValue = "") String as,
      @RequestParam(name = "address", defaultValue = "") String address,
      @RequestParam(name = "mark", defaultValue = "") String typedMark) {
    var wanted =
        new Wanted(
            posters.words().named(who).file(),
            wording.equals("neutral"),
            form.equals("CARDS") ? Form.CARDS : Form.POSTER,
            as.equals("SVG") ? As.SVG : As.PDF);
    var mark = typedMark.strip().toUpperCase(Locale.ROOT);
    if (!mark.isEmpty() && !Posters.isMark(mark)) {
      var wrong = "Type the five letters and numbers of the poster's code, or leave it empty";
      return page(wanted, address, typedMark, Errors.of("mark", wrong)).withErrors();
    }
    try {
      var made = posters.made(wanted, StartAddress.read(address), mark);
      return new Download(wanted.fileName(), wanted.as().type(), made);
    } catch (IllegalArgumentException e) {
      return page(wanted, address, typedMark, Errors.of("address", String.valueOf(e.getMessage())))
          .withErrors();
    }
  }

  private Page page(Wanted wanted, String address, String mark, Errors errors) {
    return new Page(TITLE, new PostersView(posters.words(), wanted, address, mark, errors))
        .withoutExit();
  }
}
