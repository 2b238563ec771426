/// Communities of practice: workers of all localities of the house learn from each other, and no
/// case is in it.
@NullMarked
package org.mainstay.inside.team.communities;

import org.jspecify.annotations.NullMarked;
