package org.mainstay.house.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/// The first and last that sees a request: safe headers, a limit on length, no fault gets past.
public final class OuterDoor implements Filter {
  /// No form of ours is longer, but the one that takes a file.
  public static final int BODY_BYTES_MAX = 65_536;

  /// What a browser may load, run and be framed by: ourselves, and nothing else.
  public static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self';"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none';"
          + " require-trusted-types-for 'script'";

  private static final String PERMISSIONS_POLICY =
      "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(),"
          + " microphone=(), midi=(), payment=(), publickey-credentials-get=(), screen-wake-lock=(),"
          + " serial=(), usb=(), web-share=()";

  private final Answers answers;
  private final Faults faults;

  /// @param answers writes the page for what went wrong
  /// @param faults decides which page that is
  public OuterDoor(Answers answers, Faults faults) {
    this.answers = answers;
    this.faults = faults;
  }

  @Override
  public void doFilter(ServletRequest any, ServletResponse anyResponse, FilterChain chain)
      throws IOException, ServletException {
    var request = (HttpServletRequest) any;
    var response = (HttpServletResponse) anyResponse;
    guard(response);
    if (isTooLong(request)) {
      answers.plain(faults.notices().tooLong(), request, response);
      return;
    }
    try {
      chain.doFilter(request, response);
    } catch (IOException | ServletException | RuntimeException | StackOverflowError e) {
      if (response.isCommitted()) {
        faults.note(e);
        return;
      }
      response.reset();
      guard(response);
      answers.plain(faults.pageFor(e), request, response);
    }
  }

  /// A form always says how long it is; what does not say so is no form of ours.
  private static boolean isTooLong(HttpServletRequest request) {
    return request.getContentLengthLong()
            > (FileDoor.isFor(request) ? FileDoor.BODY_BYTES_MAX : BODY_BYTES_MAX)
        || request.getHeader("Transfer-Encoding") != null;
  }

  private static void guard(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Embedder-Policy", "require-corp");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Permissions-Policy", PERMISSIONS_POLICY);
    response.setHeader("X-Robots-Tag", "noindex");
  }
}
