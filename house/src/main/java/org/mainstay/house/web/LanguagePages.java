package org.mainstay.house.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.mainstay.front.helpnow.browser.SessionCookie;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.NotHere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Where somebody chooses the language of the public pages, until they close the browser.
@Controller
public class LanguagePages {
  private final Languages languages;

  public LanguagePages(Languages languages) {
    this.languages = languages;
  }

  @GetMapping(Languages.PATH + "{tag}")
  public Answer chosen(
      @PathVariable String tag, HttpServletRequest request, HttpServletResponse response) {
    if (!languages.has(tag)) {
      return new NotHere();
    }
    SessionCookie.give(request, response, Languages.COOKIE, tag);
    return new GoTo("/");
  }
}
