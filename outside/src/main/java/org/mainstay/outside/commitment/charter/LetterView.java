package org.mainstay.outside.commitment.charter;

import org.mainstay.ui.Drawn;

/// The reminder of a charter's review, to print and post.
///
/// @param back where the charter is
/// @param today when it is printed
/// @param due when the review is due
/// @param source where the rules of the charter can be read
public record LetterView(String employer, String back, String today, String due, String source)
    implements Drawn {}
