package org.mainstay.house.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.mainstay.outside.office.Holder;
import org.mainstay.outside.office.Office;
import org.mainstay.ui.NotHere;
import org.springframework.security.core.context.SecurityContextHolder;

/// Says who acts in the office, and keeps everybody to the pages of their own employer.
///
/// No page has to think of it: one of another employer is answered before any room is asked, with
/// the very bytes of a page that does not exist.
public final class OfficeDoor {
  private final Answers answers;

  /// @param answers writes that nothing is there
  public OfficeDoor(Answers answers) {
    this.answers = answers;
  }

  /// Stands behind the table of routes.
  public Filter acting() {
    return (request, response, chain) -> {
      var http = (HttpServletRequest) request;
      Holder holder = signedIn();
      if (!Office.isHere(http.getRequestURI())) {
        chain.doFilter(request, response);
      } else if (isOfAnother(http.getRequestURI(), holder)) {
        answers.give(new NotHere(), http, (HttpServletResponse) response);
      } else if (holder == null) {
        chain.doFilter(request, response);
      } else {
        actAs(holder, request, response, chain);
      }
    };
  }

  /// Who is signed in to the office, if anybody is.
  public static @Nullable Holder signedIn() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof Holder holder
        ? holder
        : null;
  }

  private static boolean isOfAnother(String path, @Nullable Holder holder) {
    if (!path.startsWith(Office.EMPLOYER)) {
      return false;
    }
    String code = path.substring(Office.EMPLOYER.length()).split("/", 2)[0];
    return holder == null || !holder.isOf(decoded(code));
  }

  private static String decoded(String code) {
    try {
      return URLDecoder.decode(code.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return "";
    }
  }

  private static void actAs(
      Holder holder, ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      Office.<Boolean, Exception>as(
          holder,
          () -> {
            chain.doFilter(request, response);
            return true;
          });
    } catch (IOException | ServletException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }
}
