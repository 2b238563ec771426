/// What became of somebody's work: sickness and fit notes, going back, a new job, and whether it
/// lasts.
@NullMarked
package org.mainstay.inside.work.outcomes;

import org.jspecify.annotations.NullMarked;
