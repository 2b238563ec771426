/// Weekly counts on a real database, and the team's page of campaigns.
@NullMarked
package org.mainstay.inside.counting.campaigns;

import org.jspecify.annotations.NullMarked;
