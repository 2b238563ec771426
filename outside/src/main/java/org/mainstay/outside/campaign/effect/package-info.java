/// What came with a campaign, by the released books alone: the series, and what may be said of it.
@NullMarked
package org.mainstay.outside.campaign.effect;

import org.jspecify.annotations.NullMarked;
