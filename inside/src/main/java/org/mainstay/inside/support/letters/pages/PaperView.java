package org.mainstay.inside.support.letters.pages;

import org.mainstay.ui.Drawn;

/// A letter ready to be printed: on paper there is nothing else.
///
/// @param path where the letter is
public record PaperView(Written written, String path) implements Drawn {}
