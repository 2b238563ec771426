/// Groups and workshops: set up by the team, booked by people on their own pages.
@NullMarked
package org.mainstay.inside.groups;

import org.jspecify.annotations.NullMarked;
