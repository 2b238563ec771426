package org.mainstay.house.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.mainstay.ui.Brought;
import org.springframework.security.core.context.SecurityContextHolder;

/// Lets one file in, at few paths, from whoever may bring one there: into memory, never onto a
/// disk.
///
/// The framework's own reading of such forms is switched off everywhere, because it lays what is
/// long into temporary files. This door reads before form tokens are looked at, as the token comes
/// in the same body; the bodies of people who may not bring anything are not read at all.
final class FileDoor implements Filter {
  /// Where a file may be brought: figures for a study, a pack of another hub, a receipt.
  static final Set<String> PATHS =
      Set.of("/team/study", "/team/closing/handing/take", "/team/closing/handing/receipt");

  /// No larger file is taken.
  static final int FILE_BYTES_MAX = 50 * 1_048_576;

  /// So much is read and thrown away, so that a page can say that the file is too large.
  static final long BODY_BYTES_MAX = 256L * 1_048_576;

  private static final int FIELDS_BYTES_MAX = 65_536;
  private static final int AT_ONCE_MAX = 2;

  private final Map<String, Set<String>> bringers;
  private final Semaphore room = new Semaphore(AT_ONCE_MAX);

  /// @param bringers for each path the authorities of whoever may bring a file there
  FileDoor(Map<String, Set<String>> bringers) {
    this.bringers = Map.copyOf(bringers);
  }

  /// Whether this is a form that takes a file.
  static boolean isFor(HttpServletRequest request) {
    String type = request.getContentType();
    return request.getMethod().equals("POST")
        && PATHS.contains(request.getRequestURI())
        && type != null
        && type.startsWith("multipart/form-data");
  }

  @Override
  public void doFilter(ServletRequest any, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var request = (HttpServletRequest) any;
    if (!isFor(request) || !mayBring(request)) {
      chain.doFilter(request, response);
      return;
    }
    room.acquireUninterruptibly();
    try {
      chain.doFilter(read(request), response);
    } finally {
      room.release();
    }
  }

  private boolean mayBring(HttpServletRequest request) {
    Set<String> here = bringers.getOrDefault(request.getRequestURI(), Set.of());
    var who = SecurityContextHolder.getContext().getAuthentication();
    return who != null
        && who.getAuthorities().stream().anyMatch(one -> here.contains(one.getAuthority()));
  }

  private static HttpServletRequest read(HttpServletRequest request) throws IOException {
    boolean tooLarge = request.getContentLengthLong() > FILE_BYTES_MAX + FIELDS_BYTES_MAX;
    var in = request.getInputStream();
    byte[] body = in.readNBytes(tooLarge ? FIELDS_BYTES_MAX : FILE_BYTES_MAX + FIELDS_BYTES_MAX);
    var parts = Multipart.of(body, String.valueOf(request.getContentType()));
    if (tooLarge) {
      byte[] thrownAway = new byte[FIELDS_BYTES_MAX];
      while (in.read(thrownAway) >= 0) {
        // Read to its end, or the browser shows a broken connection and not our page.
      }
      request.setAttribute(Brought.ATTRIBUTE, new Brought.TooLarge());
    } else {
      request.setAttribute(Brought.ATTRIBUTE, parts.brought(FILE_BYTES_MAX));
    }
    return new WithFields(request, parts.fields());
  }

  /// The request with the fields of its form.
  private static final class WithFields extends HttpServletRequestWrapper {
    private final Map<String, String[]> fields = new LinkedHashMap<>();

    WithFields(HttpServletRequest request, Map<String, String> fields) {
      super(request);
      fields.forEach((name, value) -> this.fields.put(name, new String[] {value}));
    }

    @Override
    public @Nullable String getParameter(String name) {
      String[] values = fields.get(name);
      return values == null ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
      return fields.get(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return Collections.unmodifiableMap(fields);
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.enumeration(fields.keySet());
    }
  }
}
