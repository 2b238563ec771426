package org.mainstay.inside.team.handbook;

import org.mainstay.ui.Drawn;

/// One file of a version of the handbook, as it was written.
public record HandbookFileView(String name, String version, String text) implements Drawn {}
