/// Tests of the effect of a campaign.
@org.jspecify.annotations.NullMarked
package org.mainstay.sums.statistics.campaign;
