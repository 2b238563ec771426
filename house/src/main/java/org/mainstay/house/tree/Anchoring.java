package org.mainstay.house.tree;

import java.nio.file.Path;
import java.util.Optional;

/// Where the checkpoints of the trail go, so that they are not in the database alone.
///
/// @param folder where the file of them is kept, never among the data
/// @param guardian the email address of the Caldicott Guardian, who gets one a day
public record Anchoring(Path folder, Optional<String> guardian) {}
