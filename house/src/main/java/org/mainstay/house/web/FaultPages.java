package org.mainstay.house.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;

/// The one place where a fault in any room becomes a page.
@Controller
@ControllerAdvice
public class FaultPages implements ErrorController {
  /// Where the server goes when a request ends without an answer.
  public static final String PATH = "/error";

  private final Answers answers;
  private final Faults faults;

  /// @param answers writes the page
  /// @param faults decides which page it is
  public FaultPages(Answers answers, Faults faults) {
    this.answers = answers;
    this.faults = faults;
  }

  /// A room threw something.
  @ExceptionHandler(Throwable.class)
  public void thrown(Throwable fault, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answers.plain(faults.pageFor(fault), request, response);
  }

  /// The server gave up on a request before any room saw it.
  @RequestMapping(PATH)
  public void gaveUp(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Object status = request.getAttribute("jakarta.servlet.error.status_code");
    boolean ours = status instanceof Integer number && number >= 500;
    answers.plain(
        ours ? faults.notices().fault(Faults.UNFORESEEN) : faults.notices().notFound(),
        request,
        response);
  }
}
