package org.mainstay.front.helpnow;

import jakarta.servlet.http.HttpServletRequest;
import org.mainstay.front.helpnow.browser.SessionCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/// The quick way out: forgets what this browser holds and goes to the weather.
@Controller
public class LeavePages {
  private final HubWords hub;

  public LeavePages(HubWords hub) {
    this.hub = hub;
  }

  // The one answer that is no page of ours and no path of ours: it leads away, with headers.
  @RequestMapping(
      path = "/leave",
      method = {RequestMethod.GET, RequestMethod.POST})
  public ResponseEntity<Void> leave(HttpServletRequest request) {
    endSession(request);
    var away = ResponseEntity.status(HttpStatus.SEE_OTHER);
    SessionCookie.all(request)
        .map(cookie -> SessionCookie.forgotten(request, cookie.getName()))
        .forEach(forgotten -> away.header(HttpHeaders.SET_COOKIE, forgotten));
    return away.header(HttpHeaders.LOCATION, hub.settings().leaveTo())
        .header("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("Referrer-Policy", "no-referrer")
        .build();
  }

  private static void endSession(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }
}
