package org.mainstay.inside.team.communities;

import org.mainstay.inside.team.words.TeamForm;
import org.mainstay.ui.Drawn;

/// A post that its author changes.
///
/// @param back where its community is
public record PostView(String back, String path, TeamForm form) implements Drawn {}
