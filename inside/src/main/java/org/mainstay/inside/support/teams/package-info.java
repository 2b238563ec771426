/// What teams and their managers ask, which is in nobody's record.
@NullMarked
package org.mainstay.inside.support.teams;

import org.jspecify.annotations.NullMarked;
