package org.mainstay.inside.support.letters.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the handbook says of letters: their templates, and where secure mail may go.
///
/// @param templates by their names
/// @param mail where letters may go by email, and under which subject
/// @param hub who writes
/// @param phone how to ring the hub
public record LetterWords(List<Template> templates, SecureMail mail, String hub, String phone) {
  public LetterWords {
    templates = List.copyOf(templates);
  }

  /// Email that is safe for letters.
  ///
  /// @param subject what an inbox shows; nobody's name
  /// @param domains what comes after the @ of addresses that are safe
  public record SecureMail(String subject, List<String> domains) {
    /// No address is safe.
    public static final SecureMail NONE = new SecureMail("Letter", List.of());

    /// @throws IllegalArgumentException for what is no domain, or without a subject
    public SecureMail {
      domains = domains.stream().map(domain -> domain.strip().toLowerCase(Locale.ROOT)).toList();
      for (String domain : domains) {
        if (!domain.matches("[a-z0-9-]+(\\.[a-z0-9-]+)+")) {
          throw new IllegalArgumentException("a domain is written such as nhs.net, not " + domain);
        }
      }
      if (subject.isBlank() || subject.contains("{{")) {
        throw new IllegalArgumentException("the subject is missing, or has a place for a field");
      }
    }

    /// Whether a letter may go to this address.
    public boolean isSafe(String address) {
      var typed = address.strip().toLowerCase(Locale.ROOT);
      return typed.matches("[^@\\s,;<>\"]+@[^@\\s,;<>\"]+")
          && domains.contains(typed.substring(typed.indexOf('@') + 1));
    }
  }

  /// The template with this id.
  public Optional<Template> template(String id) {
    return templates.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /// The name of the template with this id, also once the handbook no longer has it.
  public String nameOf(String id) {
    return template(id).map(Template::name).orElse("Letter");
  }
}
