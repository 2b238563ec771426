/// What came with a campaign, in counts over time: an interrupted series of one group, beside all
/// others where there are any, with the chance that was added to released numbers in its interval.
/// Start reading at `CampaignEffect`.
@NullMarked
package org.mainstay.sums.statistics.campaign;

import org.jspecify.annotations.NullMarked;
