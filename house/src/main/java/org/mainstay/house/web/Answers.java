package org.mainstay.house.web;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mainstay.ui.Answer;
import org.mainstay.ui.Download;
import org.mainstay.ui.FormToken;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;
import org.springframework.core.MethodParameter;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Turns what a room answers into what the browser gets: whole or not at all.
public final class Answers implements HandlerMethodReturnValueHandler {
  private final Frame frame;
  private final NoticePages notices;
  private final Languages languages;

  /// @param frame puts pages into their shell
  /// @param notices the pages for when there is nothing to show
  /// @param languages in which words each reader reads them
  public Answers(Frame frame, NoticePages notices, Languages languages) {
    this.frame = frame;
    this.notices = notices;
    this.languages = languages;
  }

  @Override
  public boolean supportsReturnType(MethodParameter returnType) {
    return Answer.class.isAssignableFrom(returnType.getParameterType());
  }

  @Override
  public void handleReturnValue(
      @Nullable Object value,
      MethodParameter returnType,
      ModelAndViewContainer container,
      NativeWebRequest web)
      throws IOException {
    container.setRequestHandled(true);
    var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
    var response = Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class));
    give((Answer) Objects.requireNonNull(value, "a room must answer"), request, response);
  }

  /// Writes this answer.
  public void give(Answer answer, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (answer) {
      case GoTo(var path) -> {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
      }
      case Page page -> write(drawn(page, request), page.status(), request, response);
      case Download file -> hand(file, request, response);
      case NotHere() -> plain(notices.notFound(), request, response);
    }
  }

  /// Writes a page that is the same for everybody: it needs no session, no form and no database.
  public void plain(Page page, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    write(text(frame.around(page)), page.status(), request, response);
  }

  private String drawn(Page page, HttpServletRequest request) {
    if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
      return FormToken.during(new OfRequest(token), () -> text(frame.around(page, request)));
    }
    return text(frame.around(page, request));
  }

  private static String text(Content document) {
    var output = new StringOutput(16_384);
    document.writeTo(output);
    return output.toString();
  }

  private static void hand(Download file, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] bytes = file.bytes();
    response.setContentType(file.type());
    response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
    response.setContentLength(bytes.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(bytes);
    }
  }

  private void write(
      String html, int status, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setStatus(status);
    response.setContentType("text/html;charset=utf-8");
    String words = languages.words(html, request);
    Padded.write(words.getBytes(StandardCharsets.UTF_8), request, response);
  }

  private record OfRequest(CsrfToken token) implements FormToken.Source {
    @Override
    public String name() {
      return token.getParameterName();
    }

    @Override
    public String value() {
      return token.getToken();
    }
  }
}
