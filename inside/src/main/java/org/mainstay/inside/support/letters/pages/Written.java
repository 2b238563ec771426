package org.mainstay.inside.support.letters.pages;

import org.mainstay.inside.support.letters.words.LetterText;
import org.mainstay.ui.Drawn;

/// A letter as it is read: word for word what leaves the hub, and nothing else.
public record Written(LetterText text) implements Drawn {}
