package org.mainstay.house.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.mainstay.exchange.directory.Feed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The directory as everybody's programs read it: Open Referral UK, without a key, from anywhere.
@Controller
public class FeedPages {
  private static final byte[] NOT_HERE =
      "{\"error\":\"There is nothing with this id. Way out: see the list without an id.\"}"
          .getBytes(StandardCharsets.UTF_8);

  private final Feed feed;

  public FeedPages(Feed feed) {
    this.feed = feed;
  }

  @GetMapping({"/directory", "/directory/"})
  public void about(HttpServletRequest request, HttpServletResponse response) throws IOException {
    give(Optional.of(feed.about()), request, response);
  }

  @GetMapping("/directory/services")
  public void services(
      @RequestParam Map<String, String> query,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    give(Optional.of(feed.services(query)), request, response);
  }

  @GetMapping("/directory/services/{id}")
  public void service(
      @PathVariable String id, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    give(feed.service(id), request, response);
  }

  @GetMapping("/directory/taxonomies")
  public void taxonomies(
      @RequestParam Map<String, String> query,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    give(Optional.of(feed.taxonomies(query)), request, response);
  }

  @GetMapping("/directory/taxonomies/{id}")
  public void taxonomy(
      @PathVariable String id, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    give(feed.taxonomy(id), request, response);
  }

  @GetMapping("/directory/taxonomy_terms")
  public void terms(
      @RequestParam Map<String, String> query,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    give(Optional.of(feed.terms(query)), request, response);
  }

  @GetMapping("/directory/taxonomy_terms/{id}")
  public void term(
      @PathVariable String id, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    give(feed.term(id), request, response);
  }

  private static void give(
      Optional<byte[]> found, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] json = found.orElse(NOT_HERE);
    response.setStatus(
        found.isPresent() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_NOT_FOUND);
    response.setContentType("application/json");
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    response.setContentLength(json.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(json);
    }
  }
}
