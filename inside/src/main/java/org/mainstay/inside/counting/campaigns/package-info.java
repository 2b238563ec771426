/// Weekly counts of who came first, for the team alone: what came with a campaign, by the hub's own
/// numbers.
@NullMarked
package org.mainstay.inside.counting.campaigns;

import org.jspecify.annotations.NullMarked;
