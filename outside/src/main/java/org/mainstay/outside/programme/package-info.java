/// Wellbeing programmes of an employer or of the hub: what there is, in eight categories, who was
/// offered it and took part, as counts, and what it cost.
@NullMarked
package org.mainstay.outside.programme;

import org.jspecify.annotations.NullMarked;
