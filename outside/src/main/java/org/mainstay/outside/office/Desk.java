package org.mainstay.outside.office;

/// For whom somebody keeps something that employers and the hub both keep, and where its pages are.
///
/// @param owner an employer's code; blank for the hub
/// @param name as a page says it
/// @param path of the pages
public record Desk(String owner, String name, String path) {
  /// Of whoever acts now.
  ///
  /// @param page such as `/programme`
  public static Desk now(String page) {
    return switch (Office.now().keeps()) {
      case Holder.Keeps.OfEmployer(var code, var name) ->
          new Desk(code, name, Office.of(code, page));
      case Holder.Keeps.OfTheHub() -> new Desk("", "The hub", Office.HOME + page);
    };
  }
}
