/// What people did on their own pages, as the team hears of it.
@NullMarked
package org.mainstay.inside.support.ownpage;

import org.jspecify.annotations.NullMarked;
