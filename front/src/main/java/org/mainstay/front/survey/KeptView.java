package org.mainstay.front.survey;

import org.mainstay.ui.Drawn;

/// What is kept of a survey, and what is not.
///
/// @param again whether people are asked again and need a code
/// @param words whether there is room for words
public record KeptView(String link, boolean again, boolean words) implements Drawn {}
